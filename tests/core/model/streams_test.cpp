#include "core/model/streams.h"

#include <array>

#include <gtest/gtest.h>

#include "tests/support/journey_builder.h"

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

}  // namespace
}  // namespace waymark
