#include "core/graph/digraph.h"

#include <gtest/gtest.h>

#include "tests/core/graph/random_graph.h"

namespace waymark {
namespace {

using test::arcs;

TEST(Digraph, ListsTheEndsOfArcsInTheirOrder) {
    const Digraph graph(4, arcs({{0, 2}, {0, 1}, {3, 2}, {0, 2}, {1, 1}}));
    EXPECT_EQ(graph.nodeCount(), 4U);
    EXPECT_EQ(graph.arcCount(), 5U);
    const auto list = [](std::span<const NodeIndex> nodes) { return std::vector(nodes.begin(), nodes.end()); };
    EXPECT_EQ(list(graph.successors(NodeIndex{0})), (std::vector{NodeIndex{2}, NodeIndex{1}, NodeIndex{2}}));
    EXPECT_EQ(list(graph.predecessors(NodeIndex{2})), (std::vector{NodeIndex{0}, NodeIndex{3}, NodeIndex{0}}));
    EXPECT_EQ(list(graph.successors(NodeIndex{1})), (std::vector{NodeIndex{1}}));
    EXPECT_TRUE(graph.successors(NodeIndex{2}).empty());
}

TEST(Digraph, MayBeEmpty) {
    EXPECT_EQ(Digraph().nodeCount(), 0U);
    EXPECT_TRUE(topologicalOrder(Digraph()).empty());
}

TEST(TopologicalOrder, PutsEveryArcForwardAndLeavesOutOnlyWhatLiesOnOrBehindACycle) {
    Random random(11);
    for (int round = 0; round < 300; ++round) {
        const std::size_t count = 1 + random.below(15);
        const std::vector<Arc> list = test::randomArcs(count, random.below(2 * count), random);
        const Digraph graph(count, list);
        const std::vector<NodeIndex> order = topologicalOrder(graph);
        std::vector<std::size_t> placeOf(count, count);
        for (std::size_t k = 0; k < order.size(); ++k) {
            ASSERT_EQ(placeOf[order[k].value], count) << "a node stands in the order twice";
            placeOf[order[k].value] = k;
        }
        const auto reaches = test::reachesByClosure(count, list);
        for (const Arc& arc : list) {
            if (placeOf[arc.to.value] == count) continue;
            ASSERT_LT(placeOf[arc.from.value], placeOf[arc.to.value]);
        }
        for (std::size_t node = 0; node < count; ++node) {
            bool behindCycle = reaches[node][node];
            for (std::size_t other = 0; other < count; ++other) {
                behindCycle = behindCycle || (reaches[other][other] && reaches[other][node]);
            }
            ASSERT_EQ(placeOf[node] == count, behindCycle);
        }
    }
}

}  // namespace
}  // namespace waymark
