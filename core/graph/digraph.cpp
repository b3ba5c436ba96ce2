#include "core/graph/digraph.h"

#include <cassert>

namespace waymark {
namespace {

// Turns counts per node, kept one place further on, into where each node's stretch begins.
void sumUp(std::vector<std::uint32_t>& begin) {
    for (std::size_t k = 1; k < begin.size(); ++k) begin[k] += begin[k - 1];
}

}  // namespace

Digraph::Digraph(std::size_t nodeCount, std::span<const Arc> arcs)
    : m_outBegin(nodeCount + 1), m_inBegin(nodeCount + 1), m_successors(arcs.size()), m_predecessors(arcs.size()) {
    for (const Arc& arc : arcs) {
        assert(arc.from.value < nodeCount && arc.to.value < nodeCount);
        ++m_outBegin[arc.from.value + 1];
        ++m_inBegin[arc.to.value + 1];
    }
    sumUp(m_outBegin);
    sumUp(m_inBegin);
    std::vector<std::uint32_t> nextOut(m_outBegin.begin(), m_outBegin.end() - 1);
    std::vector<std::uint32_t> nextIn(m_inBegin.begin(), m_inBegin.end() - 1);
    for (const Arc& arc : arcs) {
        m_successors[nextOut[arc.from.value]++] = arc.to;
        m_predecessors[nextIn[arc.to.value]++] = arc.from;
    }
}

std::vector<NodeIndex> topologicalOrder(const Digraph& graph) {
    const std::size_t count = graph.nodeCount();
    std::vector<std::uint32_t> waiting(count);  // arcs from nodes that are not in the order yet
    std::vector<NodeIndex> order;
    order.reserve(count);
    for (std::size_t k = 0; k < count; ++k) {
        waiting[k] = static_cast<std::uint32_t>(graph.predecessors(NodeIndex{k}).size());
        if (waiting[k] == 0) order.emplace_back(k);
    }
    for (std::size_t done = 0; done < order.size(); ++done) {
        for (const NodeIndex next : graph.successors(order[done])) {
            if (--waiting[next.value] == 0) order.push_back(next);
        }
    }
    return order;
}

}  // namespace waymark
