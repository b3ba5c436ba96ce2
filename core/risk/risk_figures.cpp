#include "core/risk/risk_figures.h"

#include <algorithm>

namespace waymark {
namespace {

template <class Row, class RowId>
const Row* findIn(const std::vector<Row>& rows, RowId id) {
    const auto found = std::ranges::lower_bound(rows, id, {}, &Row::id);
    return found == rows.end() || found->id != id ? nullptr : &*found;
}

}  // namespace

const TouchpointRisk* RiskFigures::find(Id<Touchpoint> id) const { return findIn(touchpoints, id); }
const DependencyRisk* RiskFigures::find(Id<Dependency> id) const { return findIn(dependencies, id); }

std::optional<RiskFigures> riskFigures(const SimulationModel& model, const SimulationRuns& runs, std::uint64_t seed,
                                       RankMeasures ranks, const std::stop_token& stop) {
    RiskFigures figures;
    figures.settings = {static_cast<std::uint32_t>(runs.ends.size()), seed};
    figures.finish = FinishDistribution(model, runs);
    figures.touchpoints = touchpointRisks(model, runs, seed, ranks, stop);
    if (stop.stop_requested()) return std::nullopt;
    figures.dependencies = dependencyRisks(model, runs);
    return figures;
}

}  // namespace waymark
