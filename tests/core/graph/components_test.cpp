#include "core/graph/components.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/graph/random_graph.h"

namespace waymark {
namespace {

TEST(Components, AreTheNodesThatReachEachOther) {
    Random random(5);
    for (int round = 0; round < 300; ++round) {
        const std::size_t count = 1 + random.below(14);
        const std::vector<Arc> list = test::randomArcs(count, random.below(2 * count), random);
        const Digraph graph(count, list);
        const Components found = stronglyConnectedComponents(graph);
        const auto reaches = test::reachesByClosure(count, list);
        const std::vector<bool> onCycle = nodesOnCycles(graph);
        std::vector<std::uint32_t> sizes(found.sizes.size());
        for (std::size_t a = 0; a < count; ++a) {
            ++sizes.at(found.componentOf[a]);
            ASSERT_EQ(onCycle[a], reaches[a][a]);
            for (std::size_t b = 0; b < count; ++b) {
                const bool together = a == b || (reaches[a][b] && reaches[b][a]);
                ASSERT_EQ(found.componentOf[a] == found.componentOf[b], together);
                ASSERT_TRUE(!reaches[a][b] || found.componentOf[a] >= found.componentOf[b]);
            }
        }
        ASSERT_EQ(sizes, found.sizes);
    }
}

TEST(Components, StandAVeryLongCycle) {
    constexpr std::size_t kCount = 200'000;
    std::vector<Arc> list;
    for (std::size_t k = 0; k < kCount; ++k) list.push_back({NodeIndex{k}, NodeIndex{(k + 1) % kCount}});
    const Digraph graph(kCount, list);
    EXPECT_EQ(stronglyConnectedComponents(graph).sizes, std::vector<std::uint32_t>{kCount});
    EXPECT_EQ(findCycle(graph).size(), kCount);
}

TEST(FindCycle, GivesAClosedPathWithoutDetour) {
    Random random(17);
    for (int round = 0; round < 500; ++round) {
        const std::size_t count = 1 + random.below(12);
        const std::vector<Arc> list = test::randomArcs(count, random.below(2 * count), random);
        const auto reaches = test::reachesByClosure(count, list);
        const std::vector<NodeIndex> cycle = findCycle(Digraph(count, list));
        std::size_t lowest = 0;
        while (lowest < count && !reaches[lowest][lowest]) ++lowest;
        if (lowest == count) {
            ASSERT_TRUE(cycle.empty());
            continue;
        }
        ASSERT_FALSE(cycle.empty());
        ASSERT_EQ(cycle.front(), NodeIndex{lowest});
        std::vector<bool> seen(count);
        for (std::size_t k = 0; k < cycle.size(); ++k) {
            ASSERT_FALSE(seen[cycle[k].value]);
            seen[cycle[k].value] = true;
            const Arc step{cycle[k], cycle[(k + 1) % cycle.size()]};
            ASSERT_NE(std::find(list.begin(), list.end(), step), list.end());
        }
    }
}

}  // namespace
}  // namespace waymark
