#include "core/graph/reachability.h"

#include <gtest/gtest.h>

#include "tests/core/graph/random_graph.h"

namespace waymark {
namespace {

TEST(Reachability, AgreesWithTryingEveryWay) {
    Random random(3);
    for (int round = 0; round < 300; ++round) {
        const std::size_t count = 1 + random.below(12);
        const std::vector<Arc> list = test::randomArcs(count, random.below(2 * count), random);
        const auto reaches = test::reachesByClosure(count, list);
        const Digraph graph(count, list);
        const std::vector<NodeIndex> starts{NodeIndex{random.below(count)}, NodeIndex{random.below(count)}};
        const std::vector<bool> reached = reachableFrom(graph, starts);
        for (std::size_t to = 0; to < count; ++to) {
            bool expected = false;
            for (const NodeIndex start : starts) {
                expected = expected || start.value == to || reaches[start.value][to];
            }
            ASSERT_EQ(reached[to], expected);
            ASSERT_EQ(!shortestPath(graph, starts, NodeIndex{to}).empty(), expected);
        }
    }
}

TEST(ShortestPath, LeadsAlongArcsWithTheFewestSteps) {
    const Digraph graph(6, test::arcs({{0, 1}, {1, 2}, {2, 5}, {0, 3}, {3, 5}, {5, 4}}));
    const std::vector<NodeIndex> start{NodeIndex{0}};
    EXPECT_EQ(shortestPath(graph, start, NodeIndex{4}),
              (std::vector{NodeIndex{0}, NodeIndex{3}, NodeIndex{5}, NodeIndex{4}}));
    EXPECT_EQ(shortestPath(graph, start, NodeIndex{0}), start);
    EXPECT_TRUE(shortestPath(graph, std::vector{NodeIndex{4}}, NodeIndex{0}).empty());
}

}  // namespace
}  // namespace waymark
