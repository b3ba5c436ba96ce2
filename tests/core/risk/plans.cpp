#include "tests/core/risk/plans.h"

#include <algorithm>

#include "core/base/probability.h"

namespace waymark::test {

DurationLaw normalLaw(double mean, double deviation) {
    // Beyond six deviations there is less than a draw; the ends are symmetric.
    const auto quantile = [](double chance) { return std::clamp(normalQuantile(chance), -6.0, 6.0); };
    return tabulatedLaw(tabulate(quantile, 0.0), mean, deviation);
}

DurationLaw law(Distribution distribution, int optimistic, int likely, int pessimistic) {
    return lawOf(Estimate{Minutes{optimistic}, Minutes{likely}, Minutes{pessimistic}, TimeUnit::Minute, distribution});
}

SimulationPlan planWith(std::vector<DurationLaw> laws,
                        std::initializer_list<std::pair<std::uint32_t, std::uint32_t>> ways) {
    SimulationPlan plan;
    for (DurationLaw& each : laws) {
        const auto number = static_cast<std::uint32_t>(plan.steps.size() + 1);
        plan.steps.push_back({Id<Touchpoint>{number}, std::move(each)});
    }
    for (const auto& [from, to] : ways) {
        const auto number = static_cast<std::uint32_t>(plan.ways.size() + 1);
        SimulationPlan::Way& way = plan.ways.emplace_back();
        way.id = Id<Dependency>{number};
        way.from = from - 1;
        way.to = to - 1;
    }
    return plan;
}

void setShare(SimulationPlan& plan, std::uint32_t from, std::uint32_t to, double share) {
    const auto found = std::ranges::find_if(
        plan.ways, [&](const SimulationPlan::Way& way) { return way.from + 1 == from && way.to + 1 == to; });
    found->share = share;
}

SimulationRuns simulated(const SimulationModel& model, std::uint32_t runs, std::uint64_t seed) {
    return simulate(model, {runs, seed});
}

FinishDistribution finishOf(const SimulationPlan& plan, std::uint32_t runs) {
    const SimulationModel model = makeSimulationModel(plan);
    return {model, simulated(model, runs)};
}

std::vector<TouchpointRisk> risksOf(const SimulationPlan& plan, std::uint32_t runs, RankMeasures ranks) {
    const SimulationModel model = makeSimulationModel(plan);
    return touchpointRisks(model, simulated(model, runs), 1, ranks);
}

double fourErrors(double share, std::uint32_t runs) { return 4.0 * std::sqrt(share * (1.0 - share) / runs); }

}  // namespace waymark::test
