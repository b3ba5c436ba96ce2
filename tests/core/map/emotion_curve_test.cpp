#include "core/map/emotion_curve.h"

#include <random>

#include <gtest/gtest.h>

#include "core/edit/experience_edits.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

std::vector<EmotionPoint> pointsAt(std::span<const double> places, std::span<const int> emotions) {
    std::vector<EmotionPoint> points;
    for (std::size_t k = 0; k < places.size(); ++k)
        points.push_back({Id<Touchpoint>{static_cast<std::uint32_t>(k + 1)}, places[k], emotions[k]});
    return points;
}

TEST(EmotionCurve, HasAPointForEachTouchpointThatTheCustomerMeets) {
    test::JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 1).touchpoint("C", 1).touchpoint("D", 1);
    build.place("A", 700, 100).place("B", 300, 100).place("C", 500, 100).place("D", 900, 100);
    for (const char* code : {"C", "D"}) {
        Touchpoint row = build.document().table<Touchpoint>().at(build.id(code));
        row.kind = TouchpointKind::Backstage;
        build.replace(row);
    }
    Document document = build.document();
    const std::array unhappy{build.id("B"), build.id("D")};
    ASSERT_TRUE(document.apply(*edit::setEmotion(document, unhappy, -1)));
    const std::vector<EmotionPoint> expected{
        {build.id("B"), 300.0, -1}, {build.id("A"), 700.0, 0}, {build.id("D"), 900.0, -1}};
    EXPECT_EQ(emotionPoints(document, drawnPlaces(document).cards), expected);
    EXPECT_TRUE(emotionPoints(Document{}, {}).empty());
}

TEST(EmotionCurve, TakesPointsAboveEachOtherAsOneMoment) {
    const std::array places{100.0, 100.0, 130.0, 300.0};
    const std::array emotions{2, -2, 1, -1};
    const auto knots = emotionCurve(pointsAt(places, emotions));
    ASSERT_EQ(knots.size(), 2U);
    EXPECT_DOUBLE_EQ(knots[0].x, 110.0);
    EXPECT_DOUBLE_EQ(knots[0].y, 1.0 / 3.0);
    EXPECT_DOUBLE_EQ(knots[1].y, -1.0);
    EXPECT_TRUE(emotionCurve({}).empty());
    EXPECT_EQ(emotionCurve(pointsAt(std::array{5.0}, std::array{1})).size(), 1U);
}

TEST(EmotionCurve, LongerMomentsTakeMorePointsTogether) {
    const std::array places{100.0, 300.0, 500.0, 700.0};
    const std::array emotions{2, -1, 1, -2};
    const auto knots = emotionCurve(pointsAt(places, emotions), 300.0);
    ASSERT_EQ(knots.size(), 2U);
    EXPECT_DOUBLE_EQ(knots[0].x, 200.0);
    EXPECT_DOUBLE_EQ(knots[0].y, 0.5);
    EXPECT_DOUBLE_EQ(knots[1].x, 600.0);
    EXPECT_DOUBLE_EQ(knots[1].y, -0.5);
}

// On random journeys: through every knot, never beyond the two beside it, smooth.
TEST(EmotionCurve, RisesAndFallsOnlyWhereThePointsDo) {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<EmotionPoint> points;
        double x = 0.0;
        for (std::uint32_t k = 0; k < 12; ++k) {
            x += kOneMoment * std::uniform_real_distribution(1.0, 6.0)(random);
            points.push_back({Id<Touchpoint>{k + 1}, x, std::uniform_int_distribution(-2, 2)(random)});
        }
        const auto knots = emotionCurve(points);
        ASSERT_EQ(knots.size(), points.size());
        for (std::size_t k = 0; k + 1 < knots.size(); ++k) {
            const CurveKnot& left = knots[k];
            const CurveKnot& right = knots[k + 1];
            const auto [low, high] = std::minmax(left.y, right.y);
            double before = left.y;
            for (int step = 0; step <= 64; ++step) {
                const double y = heightBetween(left, right, left.x + (right.x - left.x) * step / 64.0);
                EXPECT_GE(y, low - 1e-9);
                EXPECT_LE(y, high + 1e-9);
                EXPECT_GE((y - before) * (right.y - left.y), -1e-9) << "turns back between two points";
                before = y;
            }
            EXPECT_DOUBLE_EQ(heightBetween(left, right, left.x), left.y);
            EXPECT_DOUBLE_EQ(heightBetween(left, right, right.x), right.y);
            const double tiny = 1e-4;
            EXPECT_NEAR((heightBetween(left, right, left.x + tiny) - left.y) / tiny, left.slope, 1e-3);
        }
    }
}

}  // namespace
}  // namespace waymark
