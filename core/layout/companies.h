#pragma once
// Which parts of ways run as one line: those of edges that share an end, as far as they follow the same points.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/layout/edge_lists.h"

namespace waymark::layout {

// Keys of all pieces. Pieces of edges that leave together have one while they follow the same points, and so do
// pieces of edges that arrive together; where a piece could do both, the larger company decides, so that no line
// seems to lead from edges of the one company to those of the other.
class Companies {
public:
    Companies(std::size_t nodes, std::size_t edges) : m_chains(edges), m_leaving(nodes), m_arriving(nodes) {}

    // The edge follows these points from now on; apart from all others if it is to keep no company.
    void setWay(std::size_t edge, std::span<const Point> points, const EdgeLists& lists, bool isApart);

    [[nodiscard]] bool isApart(std::size_t edge) const { return m_chains[edge].isApart; }

    // Counts companies anew around the edges whose ways were set. Returns those whose keys may be others than before:
    // all that share an end with one of them, in ascending order. Until then keys are not up to date.
    std::vector<std::uint32_t> recount(std::span<const std::uint32_t> edges, const EdgeLists& lists);

    // Of the piece from points[index] to points[index + 1]; the same for pieces that run as one line.
    [[nodiscard]] std::uint64_t keyOf(std::size_t edge, std::size_t index, const EdgeLists& lists) const;

private:
    struct Chain {
        std::vector<std::uint64_t> out;  // for each piece, which points lead to it from the source
        std::vector<std::uint64_t> in;   // ... and from it to the target
        bool isApart = false;
    };

    std::vector<Chain> m_chains;
    std::vector<std::vector<std::uint64_t>> m_leaving, m_arriving;  // sorted, of each node that several edges share
};

}  // namespace waymark::layout
