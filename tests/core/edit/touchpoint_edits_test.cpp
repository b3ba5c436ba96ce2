#include "core/edit/touchpoint_edits.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/edit/band_edits.h"
#include "core/edit/experience_edits.h"
#include "core/map/bands.h"
#include "core/map/free_place.h"
#include "core/model/codes.h"
#include "tests/support/editing.h"
#include "tests/support/invariants.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::apply;
using test::applyAdding;
using test::refusal;

struct Map {
    Document document;
    Id<Stage> first, second;
    Id<Lane> upper, lower;
};

// Two stages of 192 and two lanes of 136 units.
Map twoByTwo() {
    Map map;
    map.first = applyAdding<Stage>(map.document, edit::addStage(map.document, "Awareness"));
    map.second = applyAdding<Stage>(map.document, edit::addStage(map.document, "Purchase"));
    map.upper = applyAdding<Lane>(map.document, edit::addLane(map.document, "Customer"));
    map.lower = applyAdding<Lane>(map.document, edit::addLane(map.document, "Backstage"));
    return map;
}

Id<Touchpoint> addAt(Document& document, double x, double y) {
    return applyAdding<Touchpoint>(document, edit::addTouchpoint(document, {TouchpointKind::Contact, "", {x, y}}));
}

TEST(Codes, LettersCountAsSpreadsheetColumnsDo) {
    EXPECT_EQ(letterCode(0), "A");
    EXPECT_EQ(letterCode(25), "Z");
    EXPECT_EQ(letterCode(26), "AA");
    EXPECT_EQ(letterCode(51), "AZ");
    EXPECT_EQ(letterCode(52), "BA");
    EXPECT_EQ(letterCode(701), "ZZ");
    EXPECT_EQ(letterCode(702), "AAA");
}

TEST(TouchpointEdits, ANewTouchpointTakesTheNextFreeCodeAndTheBandsOfItsPlace) {
    Map map = twoByTwo();
    const auto a = addAt(map.document, 100.0, 60.0);
    const auto b = addAt(map.document, 290.0, 200.0);
    EXPECT_EQ(map.document.find(a)->code, "A");
    EXPECT_EQ(map.document.find(b)->code, "B");
    EXPECT_EQ(map.document.find(b)->stage, map.second);
    EXPECT_EQ(map.document.find(b)->lane, map.lower);
    apply(map.document, edit::removeTouchpoints(map.document, std::vector{a}, {}));
    EXPECT_EQ(map.document.find(addAt(map.document, 100.0, 60.0))->code, "A");
    const auto outside = addAt(map.document, -400.0, 900.0);
    EXPECT_FALSE(map.document.find(outside)->stage.isValid());
    EXPECT_FALSE(map.document.find(outside)->lane.isValid());
}

TEST(TouchpointEdits, NoNewCardTouchesAnother) {
    Map map = twoByTwo();
    for (int k = 0; k < 30; ++k) addAt(map.document, 100.0 + k, 60.0);
    for (const Placement& one : map.document.table<Placement>()) {
        for (const Placement& other : map.document.table<Placement>()) {
            if (one.id == other.id) continue;
            EXPECT_FALSE(cardRect({one.x, one.y}).intersects(cardRect({other.x, other.y})));
        }
    }
    EXPECT_TRUE(test::brokenInvariants(map.document).empty());
}

TEST(TouchpointEdits, AConnectedTouchpointFollowsTheOneItWasDrawnFrom) {
    Map map = twoByTwo();
    const auto a = addAt(map.document, 100.0, 60.0);
    const auto b = applyAdding<Touchpoint>(
        map.document, edit::addConnectedTouchpoint(map.document, a, {TouchpointKind::Waiting, "Wait", {288.0, 64.0}}));
    ASSERT_EQ(map.document.outgoing(a).size(), 1U);
    EXPECT_EQ(map.document.find(map.document.outgoing(a).front())->successor, b);
    EXPECT_EQ(map.document.find(b)->kind, TouchpointKind::Waiting);
    EXPECT_EQ(refusal(edit::addConnectedTouchpoint(map.document, Id<Touchpoint>{99}, {})), ErrorCode::RowMissing);
}

TEST(TouchpointEdits, SettingTheStageMovesTheCardThereAndKeepsItsHeight) {
    Map map = twoByTwo();
    const auto id = addAt(map.document, 100.0, 200.0);
    const Placement before = *map.document.find(placementOf(id));
    apply(map.document, edit::setStage(map.document, id, map.second));
    const Placement now = *map.document.find(placementOf(id));
    EXPECT_EQ(stageAt(stageBands(map.document), now.x), map.second);
    EXPECT_EQ(now.y, before.y);
    apply(map.document, edit::setStage(map.document, id, {}));
    EXPECT_FALSE(stageAt(stageBands(map.document), map.document.find(placementOf(id))->x).isValid());
    EXPECT_TRUE(test::brokenInvariants(map.document).empty());
}

TEST(TouchpointEdits, AFullStageIsMadeWiderAndWhatLiesBehindMovesOn) {
    Map map = twoByTwo();
    addAt(map.document, 96.0, 64.0);
    const auto behind = addAt(map.document, 288.0, 64.0);
    const auto third = addAt(map.document, 288.0, 200.0);
    Touchpoint row = *map.document.find(third);
    row.stage = map.first;
    row.lane = map.upper;
    apply(map.document, edit::setTouchpoint(map.document, row));
    EXPECT_GT(map.document.find(map.first)->width, 300.0);
    EXPECT_GT(map.document.find(placementOf(behind))->x, 400.0);
    EXPECT_TRUE(test::brokenInvariants(map.document).empty());
    const OccupiedPlaces occupied(map.document);
    OccupiedPlaces others = occupied;
    const Placement* place = map.document.find(placementOf(third));
    others.remove({place->x, place->y});
    EXPECT_TRUE(others.isFree({place->x, place->y}));
}

TEST(TouchpointEdits, RefusesWhatAJourneyMustNotHold) {
    Map map = twoByTwo();
    const Document& document = map.document;
    const auto a = addAt(map.document, 100.0, 60.0);
    addAt(map.document, 288.0, 60.0);
    const auto days = [](double o, double m, double p) { return test::estimateInDays(o, m, p); };
    EXPECT_EQ(refusal(edit::setCode(document, a, "B")), ErrorCode::DuplicateCode);
    EXPECT_EQ(refusal(edit::setCode(document, a, " \t")), ErrorCode::EmptyCode);
    EXPECT_EQ(refusal(edit::setEstimate(document, a, days(3, 2, 4))), ErrorCode::EstimateOrder);
    EXPECT_EQ(refusal(edit::setEstimate(document, a, days(-1, 2, 4))), ErrorCode::NegativeDuration);
    EXPECT_EQ(refusal(edit::setEstimate(document, a, days(1, 2, 1'000'001))), ErrorCode::DurationTooLong);
    EXPECT_EQ(refusal(edit::setStage(document, a, Id<Stage>{99})), ErrorCode::RowMissing);
    EXPECT_EQ(refusal(edit::setLane(document, a, Id<Lane>{99})), ErrorCode::RowMissing);
    EXPECT_EQ(refusal(edit::setName(document, Id<Touchpoint>{99}, "x")), ErrorCode::RowMissing);
    EXPECT_EQ(refusal(edit::setCost(document, a, Money{kLargestAmount + 1})), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(edit::addTouchpoint(document, {TouchpointKind::Contact, "", {1e9, 0}})),
              ErrorCode::CoordinateOutOfRange);
    EXPECT_EQ(refusal(edit::addTouchpoint(document, {TouchpointKind::Contact, "", {0, std::nan("")}})),
              ErrorCode::CoordinateOutOfRange);
}

TEST(TouchpointEdits, ARemovedTouchpointTakesAlongAllThatHangsOnIt) {
    Map map = twoByTwo();
    const Document before = map.document;
    const auto a = addAt(map.document, 100.0, 60.0);
    const auto b = applyAdding<Touchpoint>(
        map.document, edit::addConnectedTouchpoint(map.document, a, {TouchpointKind::Contact, "", {288.0, 64.0}}));
    apply(map.document, edit::setEmotion(map.document, std::vector{a, b}, -2));
    apply(map.document, edit::removeTouchpoints(map.document, std::vector{a, b, a}, {}));
    EXPECT_TRUE(map.document == before);
}

TEST(ExperienceEdits, ANeutralTouchpointHasNoExperience) {
    Map map = twoByTwo();
    const auto a = addAt(map.document, 100.0, 60.0);
    apply(map.document, edit::setEmotion(map.document, std::vector{a}, 2));
    ASSERT_TRUE(map.document.find(experienceOf(a)));
    EXPECT_EQ(map.document.find(experienceOf(a))->emotion, 2);
    apply(map.document, edit::setEmotion(map.document, std::vector{a}, 0));
    EXPECT_FALSE(map.document.find(experienceOf(a)));
    EXPECT_EQ(refusal(edit::setEmotion(map.document, std::vector{a}, 3)), ErrorCode::OutOfRange);
    Experience row;
    row.id = experienceOf(a);
    row.importance = 6;
    EXPECT_EQ(refusal(edit::setExperience(map.document, row)), ErrorCode::OutOfRange);
}

}  // namespace
}  // namespace waymark
