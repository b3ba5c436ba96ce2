#include "core/schedule/live_network.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace waymark {

LiveNetwork::LiveNetwork(const Network& network) : m_nodes(network.nodeCount()) {
    // The network's nodes in order of id: byId[k] is the place of the k-th touchpoint in topological order.
    std::vector<NodeIndex> byId(network.nodeCount());
    for (std::size_t place = 0; place < byId.size(); ++place) byId[place] = NodeIndex{place};
    std::ranges::sort(byId, {}, [&](NodeIndex place) { return network.touchpoints[place.value]; });
    std::vector<NodeIndex> order(byId.size());
    for (std::size_t k = 0; k < byId.size(); ++k) {
        const std::uint32_t place = byId[k].value;
        order[place] = NodeIndex{k};
        m_nodes[k] = {network.touchpoints[place], true, network.durations[place], network.variances[place]};
        m_nodeOf.put(m_nodes[k].id, k);
    }
    m_graph = AcyclicGraph(order);
    m_links.reserve(network.arcCount());
    for (std::size_t arc = 0; arc < network.arcCount(); ++arc) {
        const Arc ends{order[network.predecessors[arc].value], order[network.successors[arc].value]};
        [[maybe_unused]] const auto added = m_graph.addArc(ends);
        assert(added && added->value == arc);
        m_links.push_back({network.dependencies[arc], network.kinds[arc], network.lags[arc]});
        m_arcOf.put(network.dependencies[arc], arc);
    }
}

std::optional<NodeIndex> LiveNetwork::find(Id<Touchpoint> id) const {
    const auto found = m_nodeOf.find(id);
    if (!found || !m_nodes[*found].isThere) return std::nullopt;
    return NodeIndex{*found};
}

std::optional<ArcIndex> LiveNetwork::find(Id<Dependency> id) const {
    const auto found = m_arcOf.find(id);
    return found ? std::optional(ArcIndex{*found}) : std::nullopt;
}

bool LiveNetwork::joinsSameEnds(ArcIndex arc, const Dependency& row) const {
    const auto [from, to] = m_graph.ends(arc);
    return node(from).id == row.predecessor && node(to).id == row.successor;
}

NodeIndex LiveNetwork::add(const Touchpoint& row, Basis basis) {
    const Node added{row.id, true, durationOf(row, basis), varianceOf(row)};
    if (const auto known = m_nodeOf.find(row.id)) {
        m_nodes[*known] = added;
        return NodeIndex{*known};
    }
    const NodeIndex node = m_graph.addNode();
    m_nodes.push_back(added);
    m_nodeOf.put(row.id, node.value);
    return node;
}

bool LiveNetwork::change(NodeIndex node, const Touchpoint& row, Basis basis) {
    Node& known = m_nodes[node.value];
    const Minutes before = known.duration;
    known.duration = durationOf(row, basis);
    known.variance = varianceOf(row);
    return known.duration != before;
}

void LiveNetwork::remove(NodeIndex node) {
    assert(m_graph.outgoing(node).empty() && m_graph.incoming(node).empty());
    m_nodes[node.value].isThere = false;
}

std::optional<ArcIndex> LiveNetwork::add(const Dependency& row) {
    const auto from = find(row.predecessor);
    const auto to = find(row.successor);
    assert(from && to);
    const auto arc = m_graph.addArc({*from, *to});
    if (!arc) return std::nullopt;
    if (arc->value >= m_links.size()) m_links.resize(arc->value + 1);
    m_links[arc->value] = {row.id, row.kind, workingLag(row)};
    m_arcOf.put(row.id, arc->value);
    return arc;
}

bool LiveNetwork::change(ArcIndex arc, const Dependency& row) {
    Link& known = m_links[arc.value];
    const Minutes lag = workingLag(row);
    if (known.kind == row.kind && known.lag == lag) return false;
    known.kind = row.kind;
    known.lag = lag;
    return true;
}

void LiveNetwork::remove(ArcIndex arc) {
    m_arcOf.remove(m_links[arc.value].id);
    m_graph.removeArc(arc);
}

}  // namespace waymark
