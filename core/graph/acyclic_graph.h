#pragma once
// A directed graph without cycles that changes arc by arc and always knows a topological order of its nodes: the
// algorithm of Pearce and Kelly (2006), which reorders only the nodes between the two ends of a new arc.

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "core/graph/digraph.h"

namespace waymark {

class AcyclicGraph {
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
    // An arc is a member of two lists: those that leave the same node and those that lead to the same node.
    struct Place {
        std::uint32_t next = kNone, previous = kNone;
    };
    struct Links {
        Arc ends;
        Place out, in;
    };

public:
    // The arcs that leave a node or lead to it, for range-based for; in no particular order.
    template <Place Links::*List>
    class ArcRange {
    public:
        class Iterator {
        public:
            Iterator(const std::vector<Links>* arcs, std::uint32_t arc) : m_arcs(arcs), m_arc(arc) {}
            ArcIndex operator*() const { return ArcIndex{m_arc}; }
            Iterator& operator++() {
                m_arc = ((*m_arcs)[m_arc].*List).next;
                return *this;
            }
            bool operator==(const Iterator& other) const { return m_arc == other.m_arc; }

        private:
            const std::vector<Links>* m_arcs;
            std::uint32_t m_arc;
        };
        ArcRange(const std::vector<Links>& arcs, std::uint32_t first) : m_arcs(&arcs), m_first(first) {}
        [[nodiscard]] Iterator begin() const { return {m_arcs, m_first}; }
        [[nodiscard]] Iterator end() const { return {m_arcs, kNone}; }
        [[nodiscard]] bool empty() const { return m_first == kNone; }

    private:
        const std::vector<Links>* m_arcs;
        std::uint32_t m_first;
    };

    AcyclicGraph() = default;
    // Nodes without arcs, in this topological order: `order` names each of 0 to n - 1 once.
    explicit AcyclicGraph(std::span<const NodeIndex> order);

    [[nodiscard]] std::size_t nodeCount() const { return m_nodes.size(); }
    // One above the largest number of an arc; numbers of removed arcs are used again.
    [[nodiscard]] std::size_t arcLimit() const { return m_arcs.size(); }
    [[nodiscard]] const Arc& ends(ArcIndex arc) const { return m_arcs[arc.value].ends; }
    [[nodiscard]] ArcRange<&Links::out> outgoing(NodeIndex node) const {
        return {m_arcs, m_nodes[node.value].firstOut};
    }
    [[nodiscard]] ArcRange<&Links::in> incoming(NodeIndex node) const { return {m_arcs, m_nodes[node.value].firstIn}; }
    // Rank in the topological order: larger at the end of an arc than at its start, different for each node, and not
    // necessarily without gaps.
    [[nodiscard]] std::uint32_t rank(NodeIndex node) const { return m_nodes[node.value].rank; }

    // A new node behind all others in the order.
    NodeIndex addNode();
    // Refused, and nothing changed, if the arc would close a cycle. Cost: the arcs at the nodes with ranks between its
    // two ends that lie behind its end or before its start; constant if the order fits already.
    [[nodiscard]] std::optional<ArcIndex> addArc(Arc ends);
    void removeArc(ArcIndex arc);

private:
    struct Node {
        std::uint32_t firstOut = kNone, firstIn = kNone;
        std::uint32_t rank = 0;
        bool isMarked = false;
    };

    template <Place Links::*List>
    void join(std::uint32_t& first, std::uint32_t arc);
    template <Place Links::*List>
    void part(std::uint32_t& first, std::uint32_t arc);
    [[nodiscard]] bool collectBehind(Arc ends);
    void collectBefore(Arc ends);
    void mark(std::vector<NodeIndex>& found, NodeIndex node);
    void unmark();
    void reorder();

    std::vector<Node> m_nodes;
    std::vector<Links> m_arcs;
    std::vector<std::uint32_t> m_freeArcs;
    std::vector<NodeIndex> m_behind, m_before;  // kept to save their memory
};

}  // namespace waymark
