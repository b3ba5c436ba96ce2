#include "core/edit/scene_edits.h"

#include <gtest/gtest.h>

#include "core/edit/note_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/edit/value_edits.h"
#include "core/edit/vote_edits.h"
#include "core/model/scenes.h"
#include "tests/support/editing.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::apply;
using test::applyAdding;
using test::JourneyBuilder;
using test::refusal;

Scene scene(std::string name) {
    Scene row;
    row.name = std::move(name);
    return row;
}

TEST(SceneEdits, ScenesComeInTheOrderInWhichTheyWerePut) {
    Document document;
    const auto a = applyAdding<Scene>(document, edit::putScene(document, scene("a")));
    const auto b = applyAdding<Scene>(document, edit::putScene(document, scene("b")));
    const auto c = applyAdding<Scene>(document, edit::putScene(document, scene("c")));
    EXPECT_EQ(scenesInOrder(document), (std::vector{a, b, c}));
    apply(document, edit::moveScene(document, c, a));
    EXPECT_EQ(scenesInOrder(document), (std::vector{c, a, b}));
    apply(document, edit::moveScene(document, c, {}));
    EXPECT_EQ(scenesInOrder(document), (std::vector{a, b, c}));
    apply(document, edit::removeScenes(document, std::vector{a, b}));
    EXPECT_EQ(scenesInOrder(document), std::vector{c});
    EXPECT_EQ(refusal(edit::removeScenes(document, std::vector{a})), ErrorCode::RowMissing);
    EXPECT_EQ(refusal(edit::moveScene(document, a, c)), ErrorCode::RowMissing);
    EXPECT_EQ(refusal(edit::putScene(document, scene(" "))), ErrorCode::EmptyName);
}

TEST(SceneEdits, AtMostAThousandScenes) {
    Document document;
    ChangeSet many;
    for (std::uint32_t i = 1; i < kMostScenes; ++i) {
        Scene row = scene("s");
        row.id = Id<Scene>{i};
        many.rows.push_back(RowChange<Scene>{row.id, std::nullopt, row});
    }
    ASSERT_TRUE(document.apply(many));
    apply(document, edit::putScene(document, scene("the last")));
    EXPECT_EQ(refusal(edit::putScene(document, scene("one more"))), ErrorCode::TooManyRows);
}

TEST(SceneEdits, ASceneForgetsWhatIsRemoved) {
    JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 2);
    Document document = build.document();
    const auto scenario = applyAdding<Scenario>(document, edit::addScenario(document, {{}, "Fast", "", {}}));
    Scene row = scene("both");
    row.scenario = scenario;
    row.selection = {build.id("B"), build.id("A"), build.id("B")};
    const auto id = applyAdding<Scene>(document, edit::putScene(document, row));
    EXPECT_EQ(document.find(id)->selection, (std::vector{build.id("A"), build.id("B")}));
    apply(document, edit::removeTouchpoints(document, std::vector{build.id("A")}, {}));
    EXPECT_EQ(document.find(id)->selection, std::vector{build.id("B")});
    apply(document, edit::removeScenario(document, scenario));
    EXPECT_FALSE(document.find(id)->scenario.isValid());
}

TEST(VoteEdits, DotsAreCountedTakenBackAndGoWithTheirSubject) {
    JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 2);
    Document document = build.document();
    StickyNote paper;
    paper.text = "Ask";
    const auto note = applyAdding<StickyNote>(document, edit::putNote(document, paper));
    apply(document, edit::giveVote(document, build.id("B"), " Ada\n"));
    apply(document, edit::giveVote(document, build.id("B"), "Bo"));
    apply(document, edit::giveVote(document, note));
    EXPECT_EQ(voteTally(document), (std::vector<Tally>{{refTo(build.id("B")), 2}, {refTo(note), 1}}));
    apply(document, edit::takeVote(document, build.id("B"), "Ada"));
    apply(document, edit::takeVote(document, build.id("B"), "Ada"));  // has none any more
    EXPECT_EQ(voteTally(document), (std::vector<Tally>{{refTo(build.id("B")), 1}, {refTo(note), 1}}));
    apply(document, edit::removeNotes(document, std::vector{note}));
    apply(document, edit::removeTouchpoints(document, std::vector{build.id("B")}, {}));
    EXPECT_TRUE(document.table<Vote>().empty());
    apply(document, edit::giveVote(document, build.id("A")));
    apply(document, edit::clearVotes(document));
    EXPECT_TRUE(document.table<Vote>().empty());
    EXPECT_EQ(refusal(edit::giveVote(document, note)), ErrorCode::RowMissing);
}

}  // namespace
}  // namespace waymark
