#include "core/edit/placement_edits.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/edit/band_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/editing.h"
#include "tests/support/invariants.h"
#include "tests/support/journey_builder.h"
#include "tests/support/random_journey.h"

namespace waymark {
namespace {

using test::apply;
using test::applyAdding;
using test::refusal;

TEST(PlacementEdits, ACardDroppedIntoAnotherBandComesToBelongToIt) {
    Document document;
    const auto first = applyAdding<Stage>(document, edit::addStage(document, "One"));
    const auto second = applyAdding<Stage>(document, edit::addStage(document, "Two"));
    const auto card =
        applyAdding<Touchpoint>(document, edit::addTouchpoint(document, {TouchpointKind::Contact, "", {96.0, 64.0}}));
    EXPECT_EQ(document.find(card)->stage, first);
    apply(document, edit::moveItems(document, std::vector{card}, 192.0, 0.0));
    EXPECT_EQ(document.find(card)->stage, second);
    apply(document, edit::moveItems(document, std::vector{card}, 192.0, 0.0));
    EXPECT_FALSE(document.find(card)->stage.isValid());
}

TEST(PlacementEdits, AMoveWithinItsBandsTouchesOnlyThePlacement) {
    Document document;
    apply(document, edit::addStage(document, "One"));
    const auto card =
        applyAdding<Touchpoint>(document, edit::addTouchpoint(document, {TouchpointKind::Contact, "", {96.0, 64.0}}));
    const auto moved = edit::moveItems(document, std::vector{card}, 8.0, 300.0);
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->rows.size(), 1U);
    EXPECT_TRUE(mentions<Placement>(*moved));
    EXPECT_TRUE(edit::moveItems(document, std::vector{card}, 0.0, 0.0)->empty());
}

TEST(PlacementEdits, ACardThatWasNeverPlacedMovesFromWhereItIsShown) {
    test::JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 1);
    Document document = build.document();
    const layout::Point shown = drawnPlaces(document).cards[1].rect.centre();
    apply(document, edit::moveItems(document, std::vector{build.id("B")}, 8.0, -16.0));
    EXPECT_EQ(document.find(placementOf(build.id("B")))->x, shown.x + 8.0);
    EXPECT_EQ(document.find(placementOf(build.id("B")))->y, shown.y - 16.0);
    EXPECT_FALSE(document.find(placementOf(build.id("A"))));
}

TEST(PlacementEdits, RefusesPlacesBeyondTheLimits) {
    test::JourneyBuilder build;
    build.touchpoint("A", 1).place("A", 0.0, 0.0);
    const std::vector ids{build.id("A")};
    EXPECT_TRUE(edit::moveItems(build.document(), ids, 1e7, -1e7));
    EXPECT_EQ(refusal(edit::moveItems(build.document(), ids, 1.1e7, 0.0)), ErrorCode::CoordinateOutOfRange);
    EXPECT_EQ(refusal(edit::moveItems(build.document(), ids, std::nan(""), 0.0)), ErrorCode::CoordinateOutOfRange);
    const std::vector missing{MapCard{Id<Touchpoint>{9}, cardRect({0.0, 0.0})}};
    EXPECT_EQ(refusal(edit::placeItems(build.document(), missing)), ErrorCode::RowMissing);
}

TEST(PlacementEdits, ArrangingPutsEveryCardIntoItsBandsWithoutOverlaps) {
    test::JourneyShape shape;
    shape.touchpoints = 60;
    shape.dependencies = 90;
    shape.stages = 5;
    shape.lanes = 3;
    Document document = test::randomJourney(shape, 11);
    apply(document, edit::arrangeByStages(document, IncrementalSchedule(document)));
    EXPECT_EQ(test::brokenInvariants(document), std::vector<std::string>{});
    std::vector<layout::Rect> rects;
    for (const Placement& row : document.table<Placement>()) rects.push_back(cardRect({row.x, row.y}));
    for (std::size_t i = 0; i < rects.size(); ++i) {
        for (std::size_t k = i + 1; k < rects.size(); ++k) EXPECT_FALSE(rects[i].intersects(rects[k]));
    }
    EXPECT_TRUE(edit::arrangeByStages(document, IncrementalSchedule(document))->empty()) << "arranged already";
}

}  // namespace
}  // namespace waymark
