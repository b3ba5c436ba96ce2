#include "core/map/map_graph.h"

#include <algorithm>
#include <unordered_map>

namespace waymark {

namespace {

template <class Band, class RowId>
int positionOf(std::span<const Band> bands, RowId id) {
    const auto found = std::find_if(bands.begin(), bands.end(), [&](const Band& band) { return band.id == id; });
    return found == bands.end() ? -1 : static_cast<int>(found - bands.begin());
}

}  // namespace

MapGraph mapGraph(const Document& document, const IncrementalSchedule& schedule, std::span<const StageBand> stages,
                  std::span<const LaneBand> lanes) {
    MapGraph result;
    result.graph.columns = static_cast<int>(stages.size());
    result.graph.rows = static_cast<int>(lanes.size());
    std::unordered_map<Id<Touchpoint>, std::uint32_t> number;
    for (const Touchpoint& touchpoint : document.table<Touchpoint>()) {
        number.emplace(touchpoint.id, static_cast<std::uint32_t>(result.touchpoints.size()));
        result.touchpoints.push_back(touchpoint.id);
        result.graph.nodes.push_back(
            {layout::kCardSize, positionOf(stages, touchpoint.stage), positionOf(lanes, touchpoint.lane)});
    }
    for (const Dependency& dependency : document.table<Dependency>()) {
        result.dependencies.push_back(dependency.id);
        result.graph.edges.push_back(
            {number.at(dependency.predecessor), number.at(dependency.successor), schedule.isCritical(dependency.id)});
    }
    return result;
}

}  // namespace waymark
