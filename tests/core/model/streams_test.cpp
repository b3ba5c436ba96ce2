#include "core/model/streams.h"

#include <array>
#include <set>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "tests/support/journey_builder.h"
#include "tests/support/random_journey.h"

namespace waymark {
namespace {

TEST(Streams, HoldWhatFollowsAndWhatComesBeforeOnceEach) {
    test::JourneyBuilder build;
    for (const char* code : {"A", "B", "C", "D", "E"}) build.touchpoint(code, 1);
    build.after("B", "A").after("C", "A").after("D", "B C").after("B", "E");
    build.depend("D", "B");  // a cycle of B and D
    const auto id = [&](const char* code) { return build.id(code); };
    using Ids = std::vector<Id<Touchpoint>>;
    EXPECT_EQ(downstreamOf(build.document(), std::array{id("A")}), (Ids{id("A"), id("B"), id("C"), id("D")}));
    EXPECT_EQ(upstreamOf(build.document(), std::array{id("C")}), (Ids{id("C"), id("A")}));
    EXPECT_EQ(upstreamOf(build.document(), std::array{id("E"), id("A")}), (Ids{id("E"), id("A")}));
    EXPECT_TRUE(downstreamOf(build.document(), {}).empty());
}

// Against every walk of at most that many steps, tried one after the other.
TEST(Streams, TheShortestPathsAreAllThatThereAre) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Document document =
            test::randomJourney({.touchpoints = 14, .dependencies = 24, .reach = 5, .backwards = 0.1}, seed);
        Random random(seed);
        const Id<Touchpoint> from{static_cast<std::uint32_t>(1 + random.below(14))};
        const Id<Touchpoint> to{static_cast<std::uint32_t>(1 + random.below(14))};
        const auto onShortest = [&](Id<Touchpoint> first, Id<Touchpoint> last) {
            std::set<Id<Touchpoint>> found;
            std::vector<std::vector<Id<Touchpoint>>> walks{{first}};
            for (int steps = 0; steps < 14 && found.empty(); ++steps) {
                std::vector<std::vector<Id<Touchpoint>>> longer;
                for (const auto& walk : walks) {
                    if (walk.back() == last) found.insert(walk.begin(), walk.end());
                    for (const Id<Dependency> link : document.outgoing(walk.back())) {
                        longer.push_back(walk);
                        longer.back().push_back(document.table<Dependency>().at(link).successor);
                    }
                }
                walks = std::move(longer);
                if (walks.size() > 200'000) break;
            }
            return std::vector<Id<Touchpoint>>(found.begin(), found.end());
        };
        auto expected = onShortest(from, to);
        if (expected.empty()) expected = onShortest(to, from);
        EXPECT_EQ(shortestPathsBetween(document, std::array{from}, to), expected) << seed;
    }
}

TEST(Streams, APathFromSeveralBeginsAtTheNearest) {
    test::JourneyBuilder build;
    for (const char* code : {"A", "B", "C", "D"}) build.touchpoint(code, 1);
    build.after("B", "A").after("C", "B");
    const auto id = [&](const char* code) { return build.id(code); };
    using Ids = std::vector<Id<Touchpoint>>;
    EXPECT_EQ(shortestPathsBetween(build.document(), std::array{id("A"), id("B")}, id("C")), (Ids{id("B"), id("C")}));
    EXPECT_EQ(shortestPathsBetween(build.document(), std::array{id("C")}, id("A")), (Ids{id("A"), id("B"), id("C")}));
    EXPECT_TRUE(shortestPathsBetween(build.document(), std::array{id("A")}, id("D")).empty());
    EXPECT_TRUE(shortestPathsBetween(build.document(), {}, id("A")).empty());
}

}  // namespace
}  // namespace waymark
