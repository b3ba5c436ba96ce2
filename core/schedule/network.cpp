#include "core/schedule/network.h"

#include <algorithm>
#include <limits>

#include "core/graph/components.h"
#include "core/schedule/row_index.h"

namespace waymark {
namespace {

// The document's rows by dense numbers: touchpoints in order of id, dependencies by their ends in these numbers.
struct DenseRows {
    std::vector<const Touchpoint*> touchpoints;
    std::vector<const Dependency*> dependencies;
    std::vector<Arc> arcs;  // by dependency
};

DenseRows denseRows(const Document& document) {
    DenseRows rows;
    RowIndex<Touchpoint> nodeOf;
    rows.touchpoints.reserve(document.table<Touchpoint>().size());
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        nodeOf.put(row.id, rows.touchpoints.size());
        rows.touchpoints.push_back(&row);
    }
    rows.dependencies.reserve(document.table<Dependency>().size());
    rows.arcs.reserve(document.table<Dependency>().size());
    for (const Dependency& row : document.table<Dependency>()) {
        rows.dependencies.push_back(&row);
        rows.arcs.push_back({NodeIndex{*nodeOf.find(row.predecessor)}, NodeIndex{*nodeOf.find(row.successor)}});
    }
    return rows;
}

constexpr std::uint32_t kNowhere = std::numeric_limits<std::uint32_t>::max();

// Where each of the dense touchpoints stands in topological order; kNowhere on a cycle.
std::vector<std::uint32_t> placesInOrder(const DenseRows& rows, const Digraph& graph) {
    std::vector<NodeIndex> order = topologicalOrder(graph);
    if (order.size() < rows.touchpoints.size()) {
        const std::vector<bool> onCycle = nodesOnCycles(graph);
        std::vector<Arc> kept;
        for (const Arc& arc : rows.arcs) {
            if (!onCycle[arc.from.value] && !onCycle[arc.to.value]) kept.push_back(arc);
        }
        order = topologicalOrder(Digraph(rows.touchpoints.size(), kept));
        std::erase_if(order, [&](NodeIndex node) { return onCycle[node.value]; });
    }
    std::vector<std::uint32_t> placeOf(rows.touchpoints.size(), kNowhere);
    for (std::size_t k = 0; k < order.size(); ++k) placeOf[order[k].value] = static_cast<std::uint32_t>(k);
    return placeOf;
}

void addNodes(Network& network, const DenseRows& rows, const std::vector<std::uint32_t>& placeOf, Basis basis) {
    const auto dated = static_cast<std::size_t>(std::ranges::count_if(placeOf, [](auto k) { return k != kNowhere; }));
    network.touchpoints.resize(dated);
    network.durations.resize(dated);
    network.variances.resize(dated);
    for (std::size_t k = 0; k < rows.touchpoints.size(); ++k) {
        const Touchpoint& row = *rows.touchpoints[k];
        if (placeOf[k] == kNowhere) {
            network.undated.push_back(row.id);
            continue;
        }
        network.touchpoints[placeOf[k]] = row.id;
        network.durations[placeOf[k]] = durationOf(row, basis);
        network.variances[placeOf[k]] = varianceOf(row);
    }
}

void addArcs(Network& network, const DenseRows& rows, const std::vector<std::uint32_t>& placeOf) {
    const std::size_t count = network.nodeCount();
    const auto isLeftOut = [&](const Arc& arc) {
        return placeOf[arc.from.value] == kNowhere || placeOf[arc.to.value] == kNowhere;
    };
    network.incomingBegin.assign(count + 1, 0);
    network.outgoingBegin.assign(count + 1, 0);
    for (const Arc& arc : rows.arcs) {
        if (isLeftOut(arc)) continue;
        ++network.incomingBegin[placeOf[arc.to.value] + 1];
        ++network.outgoingBegin[placeOf[arc.from.value] + 1];
    }
    for (std::size_t k = 0; k < count; ++k) {
        network.incomingBegin[k + 1] += network.incomingBegin[k];
        network.outgoingBegin[k + 1] += network.outgoingBegin[k];
    }
    const std::size_t arcCount = network.incomingBegin[count];
    network.dependencies.resize(arcCount);
    network.predecessors.resize(arcCount);
    network.successors.resize(arcCount);
    network.distances.resize(arcCount);
    network.kinds.resize(arcCount);
    network.lags.resize(arcCount);
    std::vector<std::uint32_t> next(network.incomingBegin.begin(), network.incomingBegin.end() - 1);
    for (std::size_t k = 0; k < rows.arcs.size(); ++k) {
        if (isLeftOut(rows.arcs[k])) continue;
        const NodeIndex from{placeOf[rows.arcs[k].from.value]};
        const NodeIndex to{placeOf[rows.arcs[k].to.value]};
        const Dependency& row = *rows.dependencies[k];
        const std::uint32_t arc = next[to.value]++;
        network.dependencies[arc] = row.id;
        network.predecessors[arc] = from;
        network.successors[arc] = to;
        network.kinds[arc] = row.kind;
        network.lags[arc] = workingLag(row);
        network.distances[arc] =
            startToStart(row.kind, network.lags[arc], network.durations[from.value], network.durations[to.value]);
    }
}

void sortOutgoing(Network& network) {
    network.outgoingArcs.resize(network.arcCount());
    std::vector<std::uint32_t> next(network.outgoingBegin.begin(), network.outgoingBegin.end() - 1);
    for (std::size_t arc = 0; arc < network.arcCount(); ++arc) {
        network.outgoingArcs[next[network.predecessors[arc].value]++] = ArcIndex{arc};
    }
}

}  // namespace

Minutes durationOf(const Touchpoint& touchpoint, Basis basis) {
    return touchpoint.kind == TouchpointKind::Milestone ? Minutes{0} : durationOn(touchpoint.estimate, basis);
}

double varianceOf(const Touchpoint& touchpoint) {
    return touchpoint.kind == TouchpointKind::Milestone ? 0.0 : varianceMinutes(touchpoint.estimate);
}

Network makeNetwork(const Document& document, Basis basis) {
    const DenseRows rows = denseRows(document);
    const Digraph graph(rows.touchpoints.size(), rows.arcs);
    const std::vector<std::uint32_t> placeOf = placesInOrder(rows, graph);
    Network network;
    addNodes(network, rows, placeOf, basis);
    if (!network.undated.empty()) {
        for (const NodeIndex node : findCycle(graph)) network.cycle.push_back(rows.touchpoints[node.value]->id);
        network.cycle.push_back(network.cycle.front());
    }
    addArcs(network, rows, placeOf);
    sortOutgoing(network);
    network.axes = makeAxes(document, network, basis);
    return network;
}

}  // namespace waymark
