#include "core/edit/band_edits.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/edit/placement_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/map/bands.h"
#include "tests/support/editing.h"
#include "tests/support/invariants.h"

namespace waymark {
namespace {

using test::apply;
using test::applyAdding;
using test::refusal;

Id<Touchpoint> addAt(Document& document, double x, double y) {
    return applyAdding<Touchpoint>(document, edit::addTouchpoint(document, {TouchpointKind::Contact, "", {x, y}}));
}

struct Map {
    Document document;
    std::vector<Id<Stage>> stages;
    std::vector<Id<Touchpoint>> cards;  // one in the middle of each stage, then one behind the last
};

Map threeStages() {
    Map map;
    for (const char* name : {"One", "Two", "Three"}) {
        map.stages.push_back(applyAdding<Stage>(map.document, edit::addStage(map.document, name)));
    }
    for (const double x : {96.0, 288.0, 480.0, 800.0}) map.cards.push_back(addAt(map.document, x, 64.0));
    return map;
}

std::vector<double> xs(const Map& map) {
    std::vector<double> all;
    for (const auto id : map.cards) all.push_back(map.document.find(placementOf(id))->x);
    return all;
}

std::vector<std::string> namesInOrder(const Document& document) {
    std::vector<std::string> names;
    for (const StageBand& band : stageBands(document)) names.push_back(document.find(band.id)->name);
    return names;
}

TEST(BandEdits, AStagePutInBetweenMovesAllThatLiesBehind) {
    Map map = threeStages();
    apply(map.document, edit::addStage(map.document, "New", map.stages[1]));
    EXPECT_EQ(namesInOrder(map.document), (std::vector<std::string>{"One", "New", "Two", "Three"}));
    EXPECT_EQ(xs(map), (std::vector<double>{96.0, 480.0, 672.0, 992.0}));
    EXPECT_TRUE(test::brokenInvariants(map.document).empty());
}

TEST(BandEdits, AStageLaidUnderCardsTakesThemIn) {
    Map map = threeStages();
    apply(map.document, edit::addStage(map.document, "Four"));
    const auto last = applyAdding<Stage>(map.document, edit::addStage(map.document, "Five"));
    EXPECT_EQ(map.document.find(map.cards[3])->stage, last);
    EXPECT_TRUE(test::brokenInvariants(map.document).empty());
}

TEST(BandEdits, CardsTravelWithTheirStage) {
    Map map = threeStages();
    apply(map.document, edit::moveStage(map.document, map.stages[2], map.stages[0]));
    EXPECT_EQ(namesInOrder(map.document), (std::vector<std::string>{"Three", "One", "Two"}));
    EXPECT_EQ(xs(map), (std::vector<double>{288.0, 480.0, 96.0, 800.0}));
    apply(map.document, edit::moveStage(map.document, map.stages[2], {}));
    EXPECT_EQ(namesInOrder(map.document), (std::vector<std::string>{"One", "Two", "Three"}));
    EXPECT_EQ(xs(map), (std::vector<double>{96.0, 288.0, 480.0, 800.0}));
}

TEST(BandEdits, MovingAStageToWhereItStandsChangesNothing) {
    Map map = threeStages();
    EXPECT_TRUE(edit::moveStage(map.document, map.stages[1], map.stages[2])->empty());
    EXPECT_TRUE(edit::moveStage(map.document, map.stages[1], map.stages[1])->empty());
    EXPECT_TRUE(edit::moveStage(map.document, map.stages[2], {})->empty());
}

TEST(BandEdits, StagesCanBeInsertedWithoutEndAtOnePlace) {
    Map map = threeStages();
    std::vector<std::string> expected{"One", "Two", "Three"};
    for (int k = 0; k < 120; ++k) {
        const std::string name = "New " + std::to_string(k);
        const auto order = stageBands(map.document);
        apply(map.document, edit::addStage(map.document, name, order[1].id));
        expected.insert(expected.begin() + 1, name);
    }
    EXPECT_EQ(namesInOrder(map.document), expected);
}

TEST(BandEdits, AStageDoesNotBecomeNarrowerThanItsCardsNeed) {
    Map map = threeStages();
    apply(map.document, edit::resizeStage(map.document, map.stages[0], 10.0));
    EXPECT_EQ(map.document.find(map.stages[0])->width, 168.0);  // the card's right side
    EXPECT_EQ(xs(map), (std::vector<double>{96.0, 264.0, 456.0, 776.0}));
    apply(map.document, edit::resizeStage(map.document, map.stages[2], 400.0));
    EXPECT_EQ(xs(map).back(), 984.0);
    EXPECT_TRUE(test::brokenInvariants(map.document).empty());
    EXPECT_EQ(refusal(edit::resizeStage(map.document, map.stages[0], 1e300)), ErrorCode::CoordinateOutOfRange);
    EXPECT_EQ(refusal(edit::resizeStage(map.document, map.stages[0], std::nan(""))), ErrorCode::CoordinateOutOfRange);
}

TEST(BandEdits, ARemovedStageIsTakenOverWithoutACardMoving) {
    Map map = threeStages();
    const std::vector<double> before = xs(map);
    apply(map.document, edit::removeStage(map.document, map.stages[1]));
    EXPECT_EQ(map.document.find(map.cards[1])->stage, map.stages[0]);
    apply(map.document, edit::removeStage(map.document, map.stages[0]));
    EXPECT_EQ(map.document.find(map.cards[0])->stage, map.stages[2]);
    EXPECT_EQ(map.document.find(map.stages[2])->width, 576.0);
    EXPECT_TRUE(test::brokenInvariants(map.document).empty());
    apply(map.document, edit::removeStage(map.document, map.stages[2]));
    EXPECT_FALSE(map.document.find(map.cards[0])->stage.isValid());
    EXPECT_EQ(xs(map), before);
}

TEST(BandEdits, LanesBehaveAsStagesDoFromTopToBottom) {
    Document document;
    const auto upper = applyAdding<Lane>(document, edit::addLane(document, "Upper"));
    const auto lower = applyAdding<Lane>(document, edit::addLane(document, "Lower"));
    const auto card = addAt(document, 0.0, 200.0);
    EXPECT_EQ(document.find(card)->lane, lower);
    apply(document, edit::moveLane(document, lower, upper));
    EXPECT_EQ(document.find(placementOf(card))->y, 64.0);
    apply(document, edit::resizeLane(document, lower, 200.0));
    EXPECT_EQ(laneBands(document)[1].begin, 200.0);
    apply(document, edit::setLaneColour(document, lower, 3));
    EXPECT_EQ(document.find(lower)->colour, 3);
    apply(document, edit::renameLane(document, lower, "Phone"));
    EXPECT_EQ(document.find(lower)->name, "Phone");
    apply(document, edit::removeLane(document, lower));
    EXPECT_EQ(document.find(card)->lane, upper);
    EXPECT_TRUE(test::brokenInvariants(document).empty());
}

TEST(BandEdits, RefusesNamesAndRowsThatAreNotThere) {
    Map map = threeStages();
    EXPECT_EQ(refusal(edit::addStage(map.document, " ")), ErrorCode::EmptyName);
    EXPECT_EQ(refusal(edit::addStage(map.document, "x", Id<Stage>{99})), ErrorCode::RowMissing);
    EXPECT_EQ(refusal(edit::renameStage(map.document, map.stages[0], "")), ErrorCode::EmptyName);
    EXPECT_EQ(refusal(edit::moveStage(map.document, map.stages[0], Id<Stage>{99})), ErrorCode::RowMissing);
    EXPECT_EQ(refusal(edit::removeLane(map.document, Id<Lane>{1})), ErrorCode::RowMissing);
}

}  // namespace
}  // namespace waymark
