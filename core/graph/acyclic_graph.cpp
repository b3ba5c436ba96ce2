#include "core/graph/acyclic_graph.h"

#include <algorithm>
#include <cassert>

namespace waymark {

AcyclicGraph::AcyclicGraph(std::span<const NodeIndex> order) : m_nodes(order.size()) {
    for (std::size_t k = 0; k < order.size(); ++k) m_nodes[order[k].value].rank = static_cast<std::uint32_t>(k);
}

NodeIndex AcyclicGraph::addNode() {
    const NodeIndex node{m_nodes.size()};
    // Ranks are a permutation of the numbers of the nodes, so this one is free.
    m_nodes.push_back({kNone, kNone, node.value, false});
    return node;
}

std::optional<ArcIndex> AcyclicGraph::addArc(Arc ends) {
    if (ends.from == ends.to) return std::nullopt;
    if (rank(ends.from) > rank(ends.to)) {
        m_behind.clear();
        m_before.clear();
        if (!collectBehind(ends)) {
            unmark();
            return std::nullopt;
        }
        collectBefore(ends);
        unmark();
        reorder();
    }
    std::uint32_t arc = static_cast<std::uint32_t>(m_arcs.size());
    if (m_freeArcs.empty()) {
        m_arcs.emplace_back();
    } else {
        arc = m_freeArcs.back();
        m_freeArcs.pop_back();
    }
    m_arcs[arc].ends = ends;
    join<&Links::out>(m_nodes[ends.from.value].firstOut, arc);
    join<&Links::in>(m_nodes[ends.to.value].firstIn, arc);
    return ArcIndex{arc};
}

void AcyclicGraph::removeArc(ArcIndex arc) {
    const Arc ends = m_arcs[arc.value].ends;
    part<&Links::out>(m_nodes[ends.from.value].firstOut, arc.value);
    part<&Links::in>(m_nodes[ends.to.value].firstIn, arc.value);
    m_freeArcs.push_back(arc.value);
}

template <AcyclicGraph::Place AcyclicGraph::Links::*List>
void AcyclicGraph::join(std::uint32_t& first, std::uint32_t arc) {
    m_arcs[arc].*List = {first, kNone};
    if (first != kNone) (m_arcs[first].*List).previous = arc;
    first = arc;
}

template <AcyclicGraph::Place AcyclicGraph::Links::*List>
void AcyclicGraph::part(std::uint32_t& first, std::uint32_t arc) {
    const Place place = m_arcs[arc].*List;
    if (place.next != kNone) (m_arcs[place.next].*List).previous = place.previous;
    if (place.previous != kNone)
        (m_arcs[place.previous].*List).next = place.next;
    else
        first = place.next;
}

// The nodes behind the end of the new arc that stand before its start in the order; false if its start is one of
// them, so that the arc closes a cycle.
bool AcyclicGraph::collectBehind(Arc ends) {
    const std::uint32_t limit = rank(ends.from);
    mark(m_behind, ends.to);
    std::size_t done = 0;
    while (done < m_behind.size()) {  // it grows meanwhile
        for (const ArcIndex arc : outgoing(m_behind[done++])) {
            const NodeIndex next = this->ends(arc).to;
            if (next == ends.from) return false;
            if (rank(next) < limit) mark(m_behind, next);
        }
    }
    return true;
}

// The nodes before the start of the new arc that stand behind its end in the order.
void AcyclicGraph::collectBefore(Arc ends) {
    const std::uint32_t limit = rank(ends.to);
    mark(m_before, ends.from);
    std::size_t done = 0;
    while (done < m_before.size()) {  // it grows meanwhile
        for (const ArcIndex arc : incoming(m_before[done++])) {
            const NodeIndex next = this->ends(arc).from;
            if (rank(next) > limit) mark(m_before, next);
        }
    }
}

void AcyclicGraph::mark(std::vector<NodeIndex>& found, NodeIndex node) {
    if (m_nodes[node.value].isMarked) return;
    m_nodes[node.value].isMarked = true;
    found.push_back(node);
}

void AcyclicGraph::unmark() {
    for (const NodeIndex node : m_behind) m_nodes[node.value].isMarked = false;
    for (const NodeIndex node : m_before) m_nodes[node.value].isMarked = false;
}

// Gives the ranks of both groups to them anew: first those before the arc, then those behind it, each group in the
// order it had.
void AcyclicGraph::reorder() {
    const auto byRank = [this](NodeIndex a, NodeIndex b) { return rank(a) < rank(b); };
    std::ranges::sort(m_before, byRank);
    std::ranges::sort(m_behind, byRank);
    std::vector<std::uint32_t> ranks;
    ranks.reserve(m_before.size() + m_behind.size());
    for (const NodeIndex node : m_before) ranks.push_back(rank(node));
    for (const NodeIndex node : m_behind) ranks.push_back(rank(node));
    std::ranges::inplace_merge(ranks, ranks.begin() + static_cast<std::ptrdiff_t>(m_before.size()));
    auto next = ranks.begin();
    for (const NodeIndex node : m_before) m_nodes[node.value].rank = *next++;
    for (const NodeIndex node : m_behind) m_nodes[node.value].rank = *next++;
}

}  // namespace waymark
