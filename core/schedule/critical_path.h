#pragma once
// The chain of touchpoints that sets the end of the journey, and how sure its length is (PERT, Malcolm et al. 1959).

#include <cstdint>
#include <vector>

#include "core/schedule/compute_schedule.h"

namespace waymark {

// The critical path with the largest variance, in order; where several tie, the one with the most touchpoints, then
// the one with lower ids at its end.
struct CriticalPath {
    std::vector<Id<Touchpoint>> touchpoints;
    // Variance of the length of the path in squared working minutes: the sum over the touchpoints through whose
    // length the path runs. With finish-to-start dependencies these are all of them; a touchpoint that the path
    // enters and leaves at its start (start-to-start), or at its end, adds nothing, since its length sets nothing.
    double variance = 0.0;
};

// The critical touchpoints and the critical dependencies between them.
struct CriticalGraph {
    struct Node {
        Id<Touchpoint> id;
        double variance = 0.0;
        bool atStart = false;   // starts with the journey, or waits for opening hours alone
        bool atFinish = false;  // ends with the journey
    };
    struct Link {
        std::uint32_t from = 0, to = 0;  // places in `nodes`
        DependencyKind kind = DependencyKind::FinishToStart;
    };
    std::vector<Node> nodes;  // in topological order
    std::vector<Link> links;  // grouped by `to`, in the order of the nodes
};

// Linear in the critical graph.
[[nodiscard]] CriticalPath heaviestPath(const CriticalGraph& graph);

[[nodiscard]] CriticalPath criticalPath(const Network& network, const Schedule& schedule);

}  // namespace waymark
