#include "core/graph/acyclic_graph.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "tests/core/graph/random_graph.h"

namespace waymark {
namespace {

AcyclicGraph withNodes(std::size_t count) {
    AcyclicGraph graph;
    for (std::size_t k = 0; k < count; ++k) graph.addNode();
    return graph;
}

std::vector<Arc> listed(const std::map<std::uint32_t, Arc>& arcs) {
    std::vector<Arc> list;
    list.reserve(arcs.size() + 1);
    for (const auto& [number, ends] : arcs) list.push_back(ends);
    return list;
}

// The arcs at each node as the graph lists them are those that were added and not removed.
void expectArcs(const AcyclicGraph& graph, const std::map<std::uint32_t, Arc>& arcs) {
    std::size_t out = 0;
    std::size_t in = 0;
    for (std::size_t k = 0; k < graph.nodeCount(); ++k) {
        for (const ArcIndex arc : graph.outgoing(NodeIndex{k})) {
            ASSERT_EQ(arcs.at(arc.value), graph.ends(arc));
            ASSERT_EQ(graph.ends(arc).from, NodeIndex{k});
            ++out;
        }
        for (const ArcIndex arc : graph.incoming(NodeIndex{k})) {
            ASSERT_EQ(arcs.at(arc.value), graph.ends(arc));
            ASSERT_EQ(graph.ends(arc).to, NodeIndex{k});
            ++in;
        }
    }
    ASSERT_EQ(out, arcs.size());
    ASSERT_EQ(in, arcs.size());
}

void expectOrder(const AcyclicGraph& graph, const std::map<std::uint32_t, Arc>& arcs) {
    std::vector<std::uint32_t> ranks;
    for (std::size_t k = 0; k < graph.nodeCount(); ++k) ranks.push_back(graph.rank(NodeIndex{k}));
    for (const auto& [number, ends] : arcs) ASSERT_LT(ranks[ends.from.value], ranks[ends.to.value]);
    std::ranges::sort(ranks);
    ASSERT_EQ(std::ranges::adjacent_find(ranks), ranks.end());
}

TEST(AcyclicGraph, RefusesExactlyTheArcsThatCloseACycleAndKeepsItsOrder) {
    Random random(23);
    for (int round = 0; round < 60; ++round) {
        const std::size_t count = 2 + random.below(12);
        AcyclicGraph graph = withNodes(count);
        std::map<std::uint32_t, Arc> arcs;
        for (int step = 0; step < 60; ++step) {
            if (random.below(3) == 0 && !arcs.empty()) {
                const auto gone = std::next(arcs.begin(), static_cast<std::ptrdiff_t>(random.below(arcs.size())));
                graph.removeArc(ArcIndex{gone->first});
                arcs.erase(gone);
            } else {
                const Arc ends{NodeIndex{random.below(count)}, NodeIndex{random.below(count)}};
                std::vector<Arc> list = listed(arcs);
                list.push_back(ends);
                const bool closesCycle = test::reachesByClosure(count, list)[ends.from.value][ends.from.value];
                const auto added = graph.addArc(ends);
                ASSERT_EQ(added.has_value(), !closesCycle);
                ASSERT_TRUE(!added || arcs.emplace(added->value, ends).second);
            }
            expectArcs(graph, arcs);
            expectOrder(graph, arcs);
        }
    }
}

TEST(AcyclicGraph, StartsFromAnOrderAndGrows) {
    const std::vector order{NodeIndex{2}, NodeIndex{0}, NodeIndex{1}};
    AcyclicGraph graph{order};
    EXPECT_LT(graph.rank(NodeIndex{2}), graph.rank(NodeIndex{0}));
    EXPECT_LT(graph.rank(NodeIndex{0}), graph.rank(NodeIndex{1}));
    const NodeIndex last = graph.addNode();
    EXPECT_LT(graph.rank(NodeIndex{1}), graph.rank(last));
    ASSERT_TRUE(graph.addArc({last, NodeIndex{2}}));
    EXPECT_LT(graph.rank(last), graph.rank(NodeIndex{2}));
    EXPECT_FALSE(graph.addArc({NodeIndex{2}, last}));
}

}  // namespace
}  // namespace waymark
