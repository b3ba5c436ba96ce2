#include "tests/core/risk/plain_simulation.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "tests/core/risk/plans.h"

namespace waymark::test {
namespace {

using Way = SimulationPlan::Way;

bool boundsFinish(DependencyKind kind) {
    return kind == DependencyKind::FinishToFinish || kind == DependencyKind::StartToFinish;
}
bool comesFromStart(DependencyKind kind) {
    return kind == DependencyKind::StartToStart || kind == DependencyKind::StartToFinish;
}

Ticks drawnLength(const SimulationPlan& plan, const SimulationModel& model, std::uint64_t seed, std::size_t step,
                  std::uint32_t run) {
    const auto number = plan.steps[step].id.value;
    const auto node =
        static_cast<std::size_t>(std::ranges::find(model.touchpoints, plan.steps[step].id) - model.touchpoints.begin());
    std::vector<float> factors(kLanes, 1.0F);
    if (model.riskFactor) drawValues(*model.riskFactor, drawStream(seed, DrawPurpose::RiskFactor, 0), run, factors);
    std::vector<Ticks> lengths(kLanes);
    drawDurations(model.laws[node], drawStream(seed, DrawPurpose::Duration, number), run,
                  model.riskFactor ? factors.data() : nullptr, {lengths.data(), kLanes, 1}, InstructionSet::Portable);
    Ticks length = lengths.front();
    for (std::size_t k = 0; k < plan.events.size(); ++k) {
        std::vector<Ticks> impacts(kLanes);
        drawImpacts(model.events[k], seed, run, impacts);
        length += static_cast<Ticks>(std::ranges::count(plan.events[k].hits, step)) * impacts.front();
    }
    return length;
}

// Whether the draw of the decision falls to this way, of which the plan has the share.
bool isTaken(const SimulationPlan& plan, std::size_t way, std::uint64_t seed, std::uint32_t run) {
    if (!plan.ways[way].share) return true;
    double sum = 0.0;
    double before = 0.0;
    for (std::size_t k = 0; k < plan.ways.size(); ++k) {
        if (plan.ways[k].from != plan.ways[way].from || !plan.ways[k].share) continue;
        sum += *plan.ways[k].share;
        before += k < way ? *plan.ways[k].share : 0.0;
    }
    const DrawStream stream = drawStream(seed, DrawPurpose::Choice, plan.steps[plan.ways[way].from].id.value);
    const double draw = (stream.draw(run) >> 1U) / 0x1p31 * sum;
    return draw >= before && draw < before + *plan.ways[way].share;
}

}  // namespace

PlainRun plainRun(const SimulationPlan& plan, const SimulationModel& model, std::uint64_t seed, std::uint32_t run) {
    const std::size_t steps = plan.steps.size();
    PlainRun result;
    result.finish.assign(steps, kNever);
    result.isCritical.assign(steps, false);
    result.drove.assign(plan.ways.size(), false);
    std::vector<Ticks> start(steps, 0);
    std::vector<Ticks> length(steps, 0);
    std::vector<bool> happens(steps, false);
    const auto lagOf = [&](const Way& way) { return static_cast<Ticks>(std::llround(way.lag * model.ticksPerMinute)); };
    // The earliest start that a way allows what it leads to.
    const auto bound = [&](const Way& way) {
        const Ticks from = comesFromStart(way.kind) ? start[way.from] : result.finish[way.from];
        return from + lagOf(way) - (boundsFinish(way.kind) ? length[way.to] : 0);
    };
    std::vector<std::size_t> binding;
    for (std::size_t step = 0; step < steps; ++step) {
        bool hasWay = false;
        for (std::size_t k = 0; k < plan.ways.size(); ++k) {
            if (plan.ways[k].to != step) continue;
            hasWay = true;
            if (!happens[plan.ways[k].from] || !isTaken(plan, k, seed, run)) continue;
            happens[step] = true;
            binding.push_back(k);
        }
        if (!hasWay) happens[step] = true;
        if (!happens[step]) continue;
        length[step] = drawnLength(plan, model, seed, step, run);
        for (const std::size_t k : binding) {
            if (plan.ways[k].to == step) start[step] = std::max(start[step], bound(plan.ways[k]));
        }
        for (const auto& order : plan.orders) {
            if (order.to == step && happens[order.from]) start[step] = std::max(start[step], result.finish[order.from]);
        }
        result.finish[step] = start[step] + length[step];
        result.end = std::max(result.end, result.finish[step]);
    }
    for (std::size_t step = steps; step-- > 0;) {
        if (!happens[step]) continue;
        bool leads = result.finish[step] == result.end;
        for (const std::size_t k : binding) {
            const Way& way = plan.ways[k];
            if (way.from != step || !result.isCritical[way.to] || bound(way) != start[way.to]) continue;
            result.drove[k] = true;
            leads = true;
        }
        for (const auto& order : plan.orders) {
            leads = leads || (order.from == step && happens[order.to] && result.isCritical[order.to] &&
                              start[order.to] == result.finish[step]);
        }
        result.isCritical[step] = leads;
    }
    return result;
}

void PlainSums::add(const PlainRun& run) {
    for (std::size_t k = 0; k < critical.size(); ++k) critical[k] += run.isCritical[k] ? 1U : 0U;
    for (std::size_t k = 0; k < drove.size(); ++k) drove[k] += run.drove[k] ? 1U : 0U;
}

namespace {

DurationLaw randomLaw(Random& random) {
    const int o = static_cast<int>(random.below(200));
    const int m = o + 1 + static_cast<int>(random.below(200));
    const int p = m + 1 + static_cast<int>(random.below(400));
    switch (random.below(6)) {
        case 0: return law(Distribution::BetaPert, o, m, p);
        case 1: return law(Distribution::Triangular, o, m, p);
        case 2: return law(Distribution::Uniform, o, m, p);
        case 3: return law(Distribution::LogNormal, o, m, p);
        case 4: return observedLaw(std::vector{Minutes{o}, Minutes{m}, Minutes{p}});
        default: return constantLaw(static_cast<double>(random.below(3)) * 50.0);  // ties are frequent
    }
}

std::uint32_t below(Random& random, std::uint32_t count) { return static_cast<std::uint32_t>(random.below(count)); }

}  // namespace

SimulationPlan randomPlan(Random& random, std::uint32_t steps) {
    SimulationPlan plan;
    std::vector<bool> decides(steps);
    for (std::uint32_t k = 0; k < steps; ++k) {
        plan.steps.push_back({Id<Touchpoint>{k + 1}, randomLaw(random)});
        decides[k] = random.below(4) == 0;
    }
    std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (std::uint32_t k = 0; steps > 1 && k < 2 * steps; ++k) {
        const std::uint32_t to = 1 + below(random, steps - 1);
        const std::uint32_t from = below(random, to);
        if (!pairs.emplace(from, to).second) continue;
        Way& way = plan.ways.emplace_back();
        way.id = Id<Dependency>{static_cast<std::uint32_t>(plan.ways.size())};
        way.from = from;
        way.to = to;
        if (random.below(3) == 0) {
            way.kind = static_cast<DependencyKind>(random.below(4));
            way.lag = static_cast<double>(random.below(200)) - 100.0;
        }
        if (decides[from]) way.share = 0.1 + random.uniform();
    }
    for (std::uint32_t k = 0; steps > 1 && k < steps / 5; ++k) {
        const std::uint32_t to = 1 + below(random, steps - 1);
        plan.orders.push_back({below(random, to), to});
    }
    for (std::uint32_t k = 0; k < random.below(3); ++k) {
        plan.events.push_back({k,
                               *Probability::from(0.3),
                               law(Distribution::Uniform, 10, 20, 90),
                               {below(random, steps), below(random, steps)}});
    }
    if (random.below(3) == 0) plan.riskFactor = 0.2;
    return plan;
}

}  // namespace waymark::test
