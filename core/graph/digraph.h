#pragma once
// A directed graph on the numbers 0 to n - 1 that does not change, kept as flat arrays (compressed sparse rows). It
// knows no journey: whoever has ids keeps the list that turns them into numbers.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace waymark {

// A node of a graph. It is a place in an array, so it is never stored in a document.
struct NodeIndex {
    std::uint32_t value = 0;

    constexpr NodeIndex() = default;
    constexpr explicit NodeIndex(std::size_t number) : value(static_cast<std::uint32_t>(number)) {}
    constexpr auto operator<=>(const NodeIndex&) const = default;
};

// An arc of a graph: its place in the list of arcs from which the graph was made.
struct ArcIndex {
    std::uint32_t value = 0;

    constexpr ArcIndex() = default;
    constexpr explicit ArcIndex(std::size_t number) : value(static_cast<std::uint32_t>(number)) {}
    constexpr auto operator<=>(const ArcIndex&) const = default;
};

struct Arc {
    NodeIndex from, to;

    bool operator==(const Arc&) const = default;
};

class Digraph {
public:
    Digraph() = default;
    // Every end must be below nodeCount. Parallel arcs and arcs from a node to itself are allowed. Linear.
    Digraph(std::size_t nodeCount, std::span<const Arc> arcs);

    [[nodiscard]] std::size_t nodeCount() const { return m_outBegin.size() - 1; }
    [[nodiscard]] std::size_t arcCount() const { return m_successors.size(); }
    // The ends of the arcs out of a node and the starts of those into it, in the order of the list of arcs.
    [[nodiscard]] std::span<const NodeIndex> successors(NodeIndex node) const {
        return slice(m_successors, m_outBegin, node);
    }
    [[nodiscard]] std::span<const NodeIndex> predecessors(NodeIndex node) const {
        return slice(m_predecessors, m_inBegin, node);
    }

private:
    static std::span<const NodeIndex> slice(const std::vector<NodeIndex>& ends, const std::vector<std::uint32_t>& begin,
                                            NodeIndex node) {
        return std::span(ends).subspan(begin[node.value], begin[node.value + 1] - begin[node.value]);
    }

    std::vector<std::uint32_t> m_outBegin{0}, m_inBegin{0};
    std::vector<NodeIndex> m_successors, m_predecessors;
};

// The nodes so that every arc leads forward; nodes on a cycle or behind one are left out, so the order is as long as
// the graph where there is no cycle. Deterministic: level by level, then by number (Kahn 1962). Linear.
[[nodiscard]] std::vector<NodeIndex> topologicalOrder(const Digraph& graph);

}  // namespace waymark
