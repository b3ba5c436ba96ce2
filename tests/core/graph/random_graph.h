#pragma once
// Random small graphs, and reachability by trying every way: what the graph tests compare with.

#include <initializer_list>
#include <utility>
#include <vector>

#include "core/base/random.h"
#include "core/graph/digraph.h"

namespace waymark::test {

inline std::vector<Arc> arcs(std::initializer_list<std::pair<std::size_t, std::size_t>> ends) {
    std::vector<Arc> list;
    for (const auto& [from, to] : ends) list.push_back({NodeIndex{from}, NodeIndex{to}});
    return list;
}

// May hold parallel arcs, arcs from a node to itself and cycles.
inline std::vector<Arc> randomArcs(std::size_t nodeCount, std::size_t arcCount, Random& random) {
    std::vector<Arc> list;
    for (std::size_t k = 0; k < arcCount; ++k) {
        list.push_back({NodeIndex{random.below(nodeCount)}, NodeIndex{random.below(nodeCount)}});
    }
    return list;
}

// [from][to]: whether there is a path of at least one arc (Warshall 1962; cubic).
inline std::vector<std::vector<bool>> reachesByClosure(std::size_t nodeCount, const std::vector<Arc>& list) {
    std::vector<std::vector<bool>> reaches(nodeCount, std::vector<bool>(nodeCount));
    for (const Arc& arc : list) reaches[arc.from.value][arc.to.value] = true;
    for (std::size_t over = 0; over < nodeCount; ++over) {
        for (std::size_t from = 0; from < nodeCount; ++from) {
            for (std::size_t to = 0; to < nodeCount; ++to) {
                if (reaches[from][over] && reaches[over][to]) reaches[from][to] = true;
            }
        }
    }
    return reaches;
}

}  // namespace waymark::test
