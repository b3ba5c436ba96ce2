#include "ui/tools/snapping.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

constexpr QSizeF kSize(144.0, 72.0);

QRectF cardAt(double x, double y) { return {x - 72.0, y - 36.0, 144.0, 72.0}; }

TEST(Snapping, PutsALonelyCardOnTheGrid) {
    const Snap snap = snapCard({101.0, 203.9}, kSize, {}, 6.0);
    EXPECT_EQ(snap.centre, QPointF(104.0, 200.0));
    EXPECT_TRUE(snap.guides.empty());
}

TEST(Snapping, PrefersTheLineOfANeighbourToTheGrid) {
    const std::vector others{cardAt(330.0, 101.0), cardAt(100.0, 500.0)};
    const Snap snap = snapCard({103.0, 104.0}, kSize, others, 6.0);
    EXPECT_EQ(snap.centre, QPointF(100.0, 101.0));
    ASSERT_EQ(snap.guides.size(), 2U);
    EXPECT_EQ(snap.guides[0], QLineF(100.0, 65.0, 100.0, 536.0));
    EXPECT_EQ(snap.guides[1], QLineF(28.0, 101.0, 402.0, 101.0));
}

TEST(Snapping, ReachesNoFurtherThanAsked) {
    const std::vector others{cardAt(330.0, 101.0)};
    EXPECT_EQ(snapCard({96.0, 109.0}, kSize, others, 6.0).centre, QPointF(96.0, 112.0));
    EXPECT_EQ(snapCard({96.0, 109.0}, kSize, others, 9.0).centre, QPointF(96.0, 101.0));
}

TEST(Snapping, FindsTheMiddleBetweenTwoNeighbours) {
    const std::vector others{cardAt(100.0, 100.0), cardAt(504.0, 100.0)};
    const Snap snap = snapCard({305.0, 100.0}, kSize, others, 6.0);
    EXPECT_EQ(snap.centre, QPointF(302.0, 100.0));
}

TEST(Snapping, OfTwoLinesEquallyNearTakesTheCloserCard) {
    const std::vector others{cardAt(98.0, 900.0), cardAt(102.0, 300.0)};
    const Snap snap = snapCard({100.0, 100.0}, kSize, others, 6.0);
    EXPECT_EQ(snap.centre.x(), 102.0);
}

}  // namespace
}  // namespace waymark
