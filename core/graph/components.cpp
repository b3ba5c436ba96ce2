#include "core/graph/components.h"

#include <algorithm>
#include <limits>

#include "core/graph/reachability.h"

namespace waymark {
namespace {

constexpr std::uint32_t kUnseen = std::numeric_limits<std::uint32_t>::max();

// Tarjan's walk with its own stack in place of recursion.
class ComponentFinder {
public:
    explicit ComponentFinder(const Digraph& graph)
        : m_graph(graph), m_seenAt(graph.nodeCount(), kUnseen), m_lowest(graph.nodeCount()) {
        m_found.componentOf.assign(graph.nodeCount(), kUnseen);
    }

    Components take() {
        for (std::size_t k = 0; k < m_graph.nodeCount(); ++k) {
            if (m_seenAt[k] == kUnseen) walkFrom(NodeIndex{k});
        }
        return std::move(m_found);
    }

private:
    struct Visit {
        NodeIndex node;
        std::uint32_t nextArc = 0;
    };

    void enter(NodeIndex node) {
        m_seenAt[node.value] = m_lowest[node.value] = m_clock++;
        m_open.push_back(node);
        m_path.push_back({node});
    }

    void walkFrom(NodeIndex root) {
        enter(root);
        while (!m_path.empty()) {
            Visit& visit = m_path.back();
            const auto successors = m_graph.successors(visit.node);
            if (visit.nextArc == successors.size()) {
                leave();
                continue;
            }
            const NodeIndex next = successors[visit.nextArc++];
            if (m_seenAt[next.value] == kUnseen) {
                enter(next);
            } else if (m_found.componentOf[next.value] == kUnseen) {
                lower(visit.node, m_seenAt[next.value]);
            }
        }
    }

    void leave() {
        const NodeIndex node = m_path.back().node;
        m_path.pop_back();
        if (!m_path.empty()) lower(m_path.back().node, m_lowest[node.value]);
        if (m_lowest[node.value] != m_seenAt[node.value]) return;
        const auto component = static_cast<std::uint32_t>(m_found.sizes.size());
        m_found.sizes.push_back(0);
        NodeIndex member;
        do {
            member = m_open.back();
            m_open.pop_back();
            m_found.componentOf[member.value] = component;
            ++m_found.sizes.back();
        } while (member != node);
    }

    void lower(NodeIndex node, std::uint32_t to) { m_lowest[node.value] = std::min(m_lowest[node.value], to); }

    const Digraph& m_graph;
    Components m_found;
    std::vector<std::uint32_t> m_seenAt, m_lowest;
    std::uint32_t m_clock = 0;
    std::vector<NodeIndex> m_open;  // seen, but their component is not complete yet
    std::vector<Visit> m_path;
};

bool leadsToItself(const Digraph& graph, NodeIndex node) {
    const auto successors = graph.successors(node);
    return std::ranges::find(successors, node) != successors.end();
}

}  // namespace

Components stronglyConnectedComponents(const Digraph& graph) { return ComponentFinder(graph).take(); }

std::vector<bool> nodesOnCycles(const Digraph& graph) {
    const Components found = stronglyConnectedComponents(graph);
    std::vector<bool> onCycle(graph.nodeCount());
    for (std::size_t k = 0; k < onCycle.size(); ++k) {
        onCycle[k] = found.sizes[found.componentOf[k]] > 1 || leadsToItself(graph, NodeIndex{k});
    }
    return onCycle;
}

std::vector<NodeIndex> findCycle(const Digraph& graph) {
    const std::vector<bool> onCycle = nodesOnCycles(graph);
    const auto lowest = std::ranges::find(onCycle, true);
    if (lowest == onCycle.end()) return {};
    const NodeIndex start{static_cast<std::size_t>(lowest - onCycle.begin())};
    for (const NodeIndex next : graph.successors(start)) {
        if (next == start) return {start};
    }
    // The shortest way back to the start: a search from all its successors at once.
    std::vector<NodeIndex> way = shortestPath(graph, graph.successors(start), start);
    way.insert(way.begin(), start);
    way.pop_back();
    return way;
}

}  // namespace waymark
