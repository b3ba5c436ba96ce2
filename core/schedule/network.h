#pragma once
// The part of a journey that can be scheduled, as flat arrays in topological order: what the passes, and later the
// simulation, run on. Touchpoints on a dependency cycle are left out, and so are dependencies that touch them.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/time.h"
#include "core/graph/digraph.h"
#include "core/model/document.h"
#include "core/schedule/axes.h"

namespace waymark {

// How much later than the start of its predecessor the start of the successor must lie, at least: what a dependency
// of any kind comes down to once the durations are known (Elmaghraby and Kamburowski 1992).
[[nodiscard]] constexpr Minutes startToStart(DependencyKind kind, Minutes lag, Minutes predecessor, Minutes successor) {
    switch (kind) {
        case DependencyKind::FinishToStart: return predecessor + lag;
        case DependencyKind::StartToStart: return lag;
        case DependencyKind::FinishToFinish: return predecessor + lag - successor;
        case DependencyKind::StartToFinish: return lag - successor;
    }
    return lag;
}

// Working minutes that a touchpoint takes on this basis; a milestone takes none. Its variance likewise, in squared
// minutes.
[[nodiscard]] Minutes durationOf(const Touchpoint& touchpoint, Basis basis);
[[nodiscard]] double varianceOf(const Touchpoint& touchpoint);

struct Network {
    // By node; every arc leads from a lower to a higher node.
    std::vector<Id<Touchpoint>> touchpoints;
    std::vector<Minutes> durations;
    std::vector<double> variances;
    std::vector<std::uint32_t> incomingBegin{0};  // arcs into node v: from incomingBegin[v] up to incomingBegin[v + 1]
    std::vector<std::uint32_t> outgoingBegin{0};  // places in outgoingArcs, likewise
    // By arc, sorted by the node it leads to.
    std::vector<Id<Dependency>> dependencies;
    std::vector<NodeIndex> predecessors, successors;
    std::vector<Minutes> distances;  // see startToStart
    std::vector<DependencyKind> kinds;
    std::vector<Minutes> lags;  // in working minutes
    // The arcs once more, sorted by the node they leave.
    std::vector<ArcIndex> outgoingArcs;
    // What was left out because it lies on a cycle, in order of id.
    std::vector<Id<Touchpoint>> undated;
    // Around one of these cycles, the first repeated at the end; empty if there is none.
    std::vector<Id<Touchpoint>> cycle;
    // Where elapsed time or resources with calendars of their own come in. Durations, distances and lags above then
    // take elapsed time for working time by the average week.
    std::optional<Axes> axes;

    [[nodiscard]] std::size_t nodeCount() const { return touchpoints.size(); }
    [[nodiscard]] std::size_t arcCount() const { return dependencies.size(); }
    [[nodiscard]] std::span<const ArcIndex> outgoing(NodeIndex node) const {
        const std::uint32_t begin = outgoingBegin[node.value];
        return std::span(outgoingArcs).subspan(begin, outgoingBegin[node.value + 1] - begin);
    }
};

// Linear in the rows of the document.
[[nodiscard]] Network makeNetwork(const Document& document, Basis basis = Basis::Expected);

}  // namespace waymark
