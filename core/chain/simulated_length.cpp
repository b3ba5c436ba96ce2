#include "core/chain/simulated_length.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

#include "core/risk/density.h"
#include "core/risk/finish_distribution.h"
#include "core/schedule/row_index.h"

namespace waymark {
namespace {

constexpr std::uint32_t kRuns = 16'384;

// Log-normal with the two times as its quantiles; without spread where they cannot be.
DurationLaw lawThrough(const ChainTimes& times, const ChainQuantiles& quantiles) {
    const auto aggressive = static_cast<double>(times.aggressive.count());
    if (times.cut() == Minutes{0} || times.aggressive == Minutes{0}) return constantLaw(aggressive);
    const double low = normalQuantile(quantiles.aggressive.value());
    const double high = normalQuantile(quantiles.safe.value());
    if (!(high > low) || !std::isfinite(high - low)) return constantLaw(aggressive);
    const double sigma = std::log(static_cast<double>(times.safe.count()) / aggressive) / (high - low);
    const auto quantile = [sigma](double chance) { return std::exp(sigma * normalQuantile(chance)); };
    const QuantileTable table = tabulate(quantile, std::exp(sigma * sigma / 2.0));
    return tabulatedLaw(table, 0.0, aggressive * std::exp(-sigma * low));
}

// The steps of a plan one by one, to be put in a row.
class SerialSteps {
public:
    SerialSteps(SimulationPlan plan, const SimulationSettings& settings, double chance)
        : m_all(std::move(plan)), m_settings(settings), m_chance(chance) {
        for (std::size_t k = 0; k < m_all.steps.size(); ++k) m_placeOf.put(m_all.steps[k].id, k);
    }

    double length(const ProtectedChain& chain) {
        std::vector<std::uint32_t> places;
        for (const ChainTimes& times : chain.tasks)
            places.push_back(static_cast<std::uint32_t>(*m_placeOf.find(times.touchpoint)));
        const auto [known, isNew] = m_known.try_emplace(places, 0.0);
        if (isNew) known->second = simulatedEnd(places);
        return known->second;
    }

private:
    [[nodiscard]] double simulatedEnd(std::span<const std::uint32_t> places) const {
        SimulationPlan plan;
        plan.riskFactor = m_all.riskFactor;
        for (std::uint32_t k = 0; k < places.size(); ++k) {
            plan.steps.push_back(m_all.steps[places[k]]);
            if (k == 0) continue;
            SimulationPlan::Way& way = plan.ways.emplace_back();
            way.from = k - 1;
            way.to = k;
        }
        for (const SimulationPlan::Event& event : m_all.events) {
            SimulationPlan::Event own = event;
            own.hits.clear();
            for (const std::uint32_t hit : event.hits) {
                const auto place = std::ranges::find(places, hit) - places.begin();
                if (static_cast<std::size_t>(place) < places.size())
                    own.hits.push_back(static_cast<std::uint32_t>(place));
            }
            if (!own.hits.empty()) plan.events.push_back(std::move(own));
        }
        const SimulationModel model = makeSimulationModel(plan);
        std::vector<Ticks> ends = simulate(model, m_settings).ends;  // not all of them need be in order
        const auto quantile = ends.begin() + static_cast<std::ptrdiff_t>(quantilePlace(ends.size(), m_chance));
        std::ranges::nth_element(ends, quantile);
        return model.minutes(*quantile);
    }

    SimulationPlan m_all;
    RowIndex<Touchpoint> m_placeOf;
    SimulationSettings m_settings;
    double m_chance;
    std::map<std::vector<std::uint32_t>, double> m_known;  // lengths by places; the same chains come again and again
};

}  // namespace

SimulationPlan chainSimulationPlan(const Document& document, const ChainQuantiles& quantiles,
                                   std::span<const ResourceOrder> orders) {
    SimulationPlan plan = planOf(document, orders);
    for (SimulationPlan::Step& step : plan.steps) {
        const Touchpoint& row = document.table<Touchpoint>().at(step.id);
        if (!row.safe || hasSpread(row.estimate) || row.kind == TouchpointKind::Milestone) continue;
        step.duration = lawThrough(chainTimesOf(row, quantiles), quantiles);
    }
    return plan;
}

SimulatedLength simulatedLength(const Document& document, const ChainQuantiles& quantiles) {
    SimulationSettings settings = simulationSettings(document);
    settings.runs = kRuns;
    const auto steps =
        std::make_shared<SerialSteps>(chainSimulationPlan(document, quantiles), settings, quantiles.safe.value());
    return [steps](const ProtectedChain& chain) { return steps->length(chain); };
}

}  // namespace waymark
