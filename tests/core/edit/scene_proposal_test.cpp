#include "core/edit/scene_proposal.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/edit/added.h"
#include "core/map/placed_map.h"
#include "core/model/scenes.h"
#include "tests/support/editing.h"
#include "tests/support/journey_builder.h"

namespace waymark::test {
namespace {

using edit::SceneTopic;

std::vector<SceneTopic> topicsOf(const Document& document) {
    std::vector<SceneTopic> topics;
    for (const auto& scene : edit::proposeScenes(document, IncrementalSchedule(document))) {
        topics.push_back(scene.topic);
    }
    return topics;
}

Scene named(const char* name) {
    Scene scene;
    scene.name = name;
    return scene;
}

std::vector<std::string> namesInOrder(const Document& document) {
    std::vector<std::string> names;
    for (const Id<Scene> id : scenesInOrder(document)) names.push_back(document.find(id)->name);
    return names;
}

TEST(SceneProposal, AnEmptyJourneyHasNoStory) { EXPECT_TRUE(topicsOf(Document()).empty()); }

TEST(SceneProposal, OnlyWhatTheJourneyHasIsTold) {
    JourneyBuilder journey;
    journey.touchpoint("A", 1).touchpoint("B", 2).touchpoint("C", 1).after("B", "A").after("C", "A");
    EXPECT_EQ(topicsOf(journey.document()), (std::vector{SceneTopic::Whole, SceneTopic::CriticalPath}));
    journey.touchpoint("D", estimateInDays(1, 2, 4));
    EXPECT_EQ(topicsOf(journey.document()),
              (std::vector{SceneTopic::Whole, SceneTopic::CriticalPath, SceneTopic::Risk}));
    Resource row;
    row.name = "Agent";
    const Id<Resource> agent = journey.add(row);
    journey.add(Demand{{}, journey.id("A"), agent, 1});
    EXPECT_EQ(topicsOf(journey.document()),
              (std::vector{SceneTopic::Whole, SceneTopic::CriticalPath, SceneTopic::Chain, SceneTopic::Risk}));
}

TEST(SceneProposal, TheCriticalPathIsPickedOut) {
    JourneyBuilder journey;
    journey.touchpoint("A", 1).touchpoint("B", 2).touchpoint("C", 1).after("B", "A").after("C", "A");
    const auto story = edit::proposeScenes(journey.document(), IncrementalSchedule(journey.document()));
    ASSERT_EQ(story.size(), 2U);
    EXPECT_EQ(story[1].scene.selection, (std::vector{journey.id("A"), journey.id("B")}));
    EXPECT_EQ(story[1].scene.lens, Lens::Pert);
}

TEST(SceneProposal, AStageIsShownWithAllOfItsCards) {
    JourneyBuilder journey;
    const Id<Stage> first = journey.add(Stage{{}, "First"});
    Stage behind{{}, "Second"};
    behind.order = 1.0;
    const Id<Stage> second = journey.add(behind);
    journey.touchpoint("A", 1).touchpoint("B", 1);
    for (const auto& [code, stage] : {std::pair("A", first), std::pair("B", second)}) {
        Touchpoint row = *journey.document().find(journey.id(code));
        row.stage = stage;
        journey.replace(row);
    }
    const auto story = edit::proposeScenes(journey.document(), IncrementalSchedule(journey.document()));
    const auto places = drawnPlaces(journey.document());
    for (const auto& scene : story) {
        if (scene.topic != SceneTopic::Stage) continue;
        const Id<Touchpoint> shown = scene.stage == first ? journey.id("A") : journey.id("B");
        for (const MapCard& card : places.cards) {
            if (card.id != shown) continue;
            EXPECT_GE(card.rect.x, scene.scene.x - scene.scene.width / 2.0);
            EXPECT_LE(card.rect.right(), scene.scene.x + scene.scene.width / 2.0);
        }
    }
    EXPECT_EQ(std::ranges::count(story, SceneTopic::Stage, &edit::ProposedScene::topic), 2);
}

TEST(SceneProposal, ScenesComeInOneEditWhereTheyAreWanted) {
    JourneyBuilder journey;
    journey.touchpoint("A", 1);
    Document document = journey.document();
    apply(document, edit::addScenes(document, {named("one"), named("two")}));
    EXPECT_EQ(namesInOrder(document), (std::vector<std::string>{"one", "two"}));
    const Id<Scene> two = scenesInOrder(document)[1];
    const auto changes = edit::addScenes(document, {named("between"), named("them")}, two);
    apply(document, changes);
    EXPECT_EQ(namesInOrder(document), (std::vector<std::string>{"one", "between", "them", "two"}));
    ASSERT_TRUE(document.apply(inverse(*changes)));
    EXPECT_EQ(namesInOrder(document), (std::vector<std::string>{"one", "two"}));
}

TEST(SceneProposal, ASceneThatCannotBeRefusesAllOfThem) {
    const auto refused = edit::addScenes(Document(), {named("one"), named("")});
    EXPECT_EQ(refusal(refused), ErrorCode::EmptyName);
}

}  // namespace
}  // namespace waymark::test
