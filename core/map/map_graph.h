#pragma once
// The journey as the arrangements of core/layout see it: numbers instead of ids.

#include <vector>

#include "core/layout/layout_graph.h"
#include "core/map/bands.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark {

// graph.nodes[k] stands for touchpoints[k], graph.edges[k] for dependencies[k]; both in the order of their ids.
// Columns and rows are numbered like the bands given.
struct MapGraph {
    layout::Graph graph;
    std::vector<Id<Touchpoint>> touchpoints;
    std::vector<Id<Dependency>> dependencies;
};

[[nodiscard]] MapGraph mapGraph(const Document& document, const IncrementalSchedule& schedule,
                                std::span<const StageBand> stages, std::span<const LaneBand> lanes);

}  // namespace waymark
