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

BiasCauses biasCauses(const SimulationModel& model) {
    BiasCauses causes;
    causes.events = !model.events.empty();
    causes.branches = model.hasBranches;
    causes.clock = model.clock != nullptr;
    std::size_t ends = 0;
    for (std::size_t node = 0; node < model.nodeCount(); ++node) {
        const auto isOrder = &SpecialArc::isOrder;
        const auto plain = model.plainIn.at(node);
        const auto special = model.specialIn.at(node);
        const auto orders = static_cast<std::size_t>(std::ranges::count(special, true, isOrder));
        // An order beside a way between the same two asks for nothing more.
        causes.resources =
            causes.resources || std::ranges::any_of(special, [&](const SpecialArc& arc) {
                return arc.isOrder && std::ranges::find(plain, arc.other, &PlainArc::other) == plain.end();
            });
        causes.paths = causes.paths || plain.size() + special.size() - orders > 1;
        const bool leadsOn =
            !model.plainOut.at(node).empty() || std::ranges::count(model.specialOut.at(node), false, isOrder) > 0;
        ends += leadsOn ? 0 : 1;
    }
    causes.paths = causes.paths || ends > 1;
    return causes;
}

std::optional<RiskFigures> riskFigures(const SimulationModel& model, const SimulationRuns& runs, std::uint64_t seed,
                                       RankMeasures ranks, const std::stop_token& stop) {
    RiskFigures figures;
    figures.settings = {static_cast<std::uint32_t>(runs.ends.size()), seed};
    figures.causes = biasCauses(model);
    figures.finish = FinishDistribution(model, runs);
    figures.touchpoints = touchpointRisks(model, runs, seed, ranks, stop);
    if (stop.stop_requested()) return std::nullopt;
    figures.dependencies = dependencyRisks(model, runs);
    return figures;
}

}  // namespace waymark
