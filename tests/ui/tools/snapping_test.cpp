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

TEST(Snapping, KeepsTheDistanceThatTheNeighboursHave) {
    const std::vector others{cardAt(100.0, 100.0), cardAt(304.0, 100.0)};  // 60 apart
    const Snap behind = snapCard({505.0, 101.0}, kSize, others, 6.0);
    EXPECT_EQ(behind.centre, QPointF(508.0, 100.0));
    EXPECT_EQ(behind.gaps, (std::vector{QLineF(172.0, 100.0, 232.0, 100.0), QLineF(376.0, 100.0, 436.0, 100.0)}));
    const Snap before = snapCard({-100.0, 99.0}, kSize, others, 6.0);
    EXPECT_EQ(before.centre, QPointF(-104.0, 100.0));
    EXPECT_EQ(before.gaps.size(), 2U);
    const std::vector column{cardAt(100.0, 100.0), cardAt(100.0, 222.0)};
    const Snap below = snapCard({98.0, 341.0}, kSize, column, 6.0);
    EXPECT_EQ(below.centre, QPointF(100.0, 344.0));
    EXPECT_EQ(below.gaps.front(), QLineF(100.0, 136.0, 100.0, 186.0));
}

TEST(Snapping, MarksGapsOnlyWhereTheyAreEqual) {
    const std::vector others{cardAt(100.0, 100.0), cardAt(504.0, 100.0), cardAt(908.0, 100.0)};
    EXPECT_EQ(snapCard({305.0, 100.0}, kSize, others, 6.0).gaps.size(), 2U);
    EXPECT_TRUE(snapCard({330.0, 100.0}, kSize, others, 6.0).gaps.empty());
    // Half of its height lies in another row: no neighbour of these.
    EXPECT_TRUE(snapCard({305.0, 140.0}, kSize, others, 6.0).gaps.empty());
}

TEST(Snapping, OfALineAndAnEvenPlaceTakesTheNearer) {
    const std::vector others{cardAt(100.0, 100.0), cardAt(504.0, 100.0), cardAt(306.0, 400.0)};
    EXPECT_EQ(snapCard({303.0, 100.0}, kSize, others, 6.0).centre.x(), 302.0);
    EXPECT_EQ(snapCard({305.0, 100.0}, kSize, others, 6.0).centre.x(), 306.0);
}

TEST(Snapping, OfTwoLinesEquallyNearTakesTheCloserCard) {
    const std::vector others{cardAt(98.0, 900.0), cardAt(102.0, 300.0)};
    const Snap snap = snapCard({100.0, 100.0}, kSize, others, 6.0);
    EXPECT_EQ(snap.centre.x(), 102.0);
}

}  // namespace
}  // namespace waymark
