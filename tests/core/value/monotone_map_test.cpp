#include "core/value/monotone_map.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace waymark {
namespace {

// What a map says, minute by minute.
struct Written {
    std::int64_t first = 0;
    std::vector<std::int64_t> values;

    [[nodiscard]] std::int64_t last() const { return first + static_cast<std::int64_t>(values.size()) - 1; }
    [[nodiscard]] std::int64_t at(std::int64_t x) const { return values[static_cast<std::size_t>(x - first)]; }
};

// Stands still or rises, minute by minute, or leaps besides.
Written written(Random& random, bool leaps) {
    Written made{static_cast<std::int64_t>(random.below(4)), {static_cast<std::int64_t>(random.below(6))}};
    for (std::uint64_t left = 1 + random.below(5); left > 0; --left) {
        const bool isRising = leaps || random.below(2) == 0;
        if (leaps) made.values.push_back(made.values.back() + 2 + static_cast<std::int64_t>(random.below(9)));
        for (std::uint64_t k = random.below(6); k > 0; --k)
            made.values.push_back(made.values.back() + (isRising ? 1 : 0));
    }
    return made;
}

MonotoneMap mapOf(const Written& say) {
    return MonotoneMap::ofFunction(say.first, say.last(), [&](std::int64_t x) { return say.at(x); });
}

void expectSame(const MonotoneMap& map, const Written& say) {
    ASSERT_FALSE(map.isEmpty());
    EXPECT_EQ(map.first(), say.first);
    ASSERT_EQ(map.last(), say.last());
    for (std::int64_t x = say.first; x <= say.last(); ++x) ASSERT_EQ(map.at(x), say.at(x)) << x;
}

TEST(MonotoneMap, SaysWhatItsFunctionSays) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        const Written say = written(random, seed % 2 == 0);
        const MonotoneMap map = mapOf(say);
        expectSame(map, say);
        for (std::int64_t y = -1; y < 60; ++y) {
            std::int64_t last = say.first - 1;
            while (last < say.last() && say.at(last + 1) <= y) ++last;
            EXPECT_EQ(map.lastBelow(y), last) << y;
        }
    }
}

TEST(MonotoneMap, FollowsAnotherAndTakesTheGreaterOfTwo) {
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        const Written one = written(random, seed % 2 == 0);
        Written two = written(random, seed % 4 < 2);
        Written both{one.first, {}};
        for (std::int64_t x = one.first; x <= one.last() && one.at(x) <= two.last(); ++x) {
            both.values.push_back(two.at(std::max(two.first, one.at(x))));
        }
        const MonotoneMap chained = mapOf(one).followedBy(mapOf(two));
        if (both.values.empty())
            EXPECT_TRUE(chained.isEmpty());
        else
            expectSame(chained, both);
        two.first = one.first;
        Written greater{one.first, {}};
        for (std::int64_t x = one.first; x <= std::min(one.last(), two.last()); ++x) {
            greater.values.push_back(std::max(one.at(x), two.at(x)));
        }
        expectSame(mapOf(one).maximumWith(mapOf(two)), greater);
        const MonotoneMap moved = mapOf(one).movedBy(3, 5);
        EXPECT_EQ(moved.first(), one.first - 3);
        EXPECT_EQ(moved.at(moved.last()), one.values.back() + 5);
    }
}

// The line is the one below all values that is highest at its place; within a convex part it meets them there. Low
// values may count as some floor.
TEST(MonotoneMap, KnowsTheLineBelowAndItsConvexParts) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        const Written say = written(random, seed % 2 == 0);
        const MonotoneMap map = mapOf(say);
        for (std::int64_t x = say.first; x <= say.last(); ++x) {
            const auto place = static_cast<double>(x);
            const std::int64_t floor = say.at(say.first + static_cast<std::int64_t>(random.below(say.values.size())));
            const auto counted = [&](std::int64_t k) { return static_cast<double>(std::max(floor, say.at(k))); };
            const auto line = map.lineBelow(place, say.first, say.last(), floor);
            double highest = counted(x);  // over all chords around x
            for (std::int64_t a = say.first; a < x; ++a) {
                for (std::int64_t b = x + 1; b <= say.last(); ++b) {
                    const double share = static_cast<double>(x - a) / static_cast<double>(b - a);
                    highest = std::min(highest, (1.0 - share) * counted(a) + share * counted(b));
                }
            }
            EXPECT_NEAR(line.valueAt(place), highest, 1e-9) << x;
            for (std::int64_t other = say.first; other <= say.last(); ++other) {
                EXPECT_LE(line.valueAt(static_cast<double>(other)), counted(other) + 1e-9);
            }
            const auto [first, last] = map.convexPartAt(x);
            ASSERT_TRUE(first <= x && x <= last);
            for (std::int64_t k = first + 1; k < last; ++k) {
                EXPECT_LE(say.at(k) - say.at(k - 1), say.at(k + 1) - say.at(k)) << "convex around " << k;
            }
            const auto within = map.lineBelow(place, first, last);
            EXPECT_NEAR(within.valueAt(place), static_cast<double>(say.at(x)), 1e-9);
        }
    }
}

}  // namespace
}  // namespace waymark
