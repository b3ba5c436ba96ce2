#include "core/edit/dependency_edits.h"

#include <gtest/gtest.h>

#include "tests/support/editing.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::JourneyBuilder;
using test::refusal;

JourneyBuilder chain() {
    JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 1).touchpoint("C", 1).touchpoint("D", 1);
    build.depend("A", "B").depend("B", "C").depend("A", "C");
    return build;
}

TEST(DependencyEdits, ConnectsTwoTouchpoints) {
    const JourneyBuilder build = chain();
    Document document = build.document();
    const auto id = test::applyAdding<Dependency>(
        document, edit::connect(document, build.id("C"), build.id("D"), DependencyKind::StartToStart,
                                {Minutes{-480}, TimeUnit::Day}));
    const Dependency* row = document.find(id);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->predecessor, build.id("C"));
    EXPECT_EQ(row->successor, build.id("D"));
    EXPECT_EQ(row->kind, DependencyKind::StartToStart);
    EXPECT_EQ(row->lag.length, Minutes{-480});
}

TEST(DependencyEdits, RefusesACycleAndNamesTheCodesAroundIt) {
    const JourneyBuilder build = chain();
    const auto refused = edit::connect(build.document(), build.id("C"), build.id("A"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::CycleRefused);
    EXPECT_EQ(refused.error().details, (std::vector<std::string>{"C", "A", "C"}));  // the shortest of the two
    const std::vector<RowRef> rows{refTo(build.id("C")), refTo(build.id("A")), refTo(build.id("C"))};
    EXPECT_EQ(refused.error().rows, rows);
}

TEST(DependencyEdits, ShowsTheCycleThatADependencyWouldClose) {
    const JourneyBuilder build = chain();
    const std::vector<Id<Touchpoint>> around{build.id("B"), build.id("A"), build.id("B")};
    EXPECT_EQ(edit::cycleThrough(build.document(), build.id("B"), build.id("A")), around);
    EXPECT_TRUE(edit::cycleThrough(build.document(), build.id("A"), build.id("D")).empty());
    EXPECT_TRUE(edit::cycleThrough(build.document(), build.id("D"), build.id("A")).empty());
    EXPECT_EQ(edit::cycleThrough(build.document(), build.id("D"), build.id("D")).size(), 2U);
    EXPECT_TRUE(edit::cycleThrough(build.document(), Id<Touchpoint>{99}, build.id("A")).empty());
}

TEST(DependencyEdits, RefusesWhatMakesNoSense) {
    const JourneyBuilder build = chain();
    const Document& document = build.document();
    const WrittenDuration endless{kLongestDuration + Minutes{1}, TimeUnit::Day};
    EXPECT_EQ(refusal(edit::connect(document, build.id("A"), build.id("A"))), ErrorCode::SelfDependency);
    EXPECT_EQ(refusal(edit::connect(document, build.id("A"), build.id("B"))), ErrorCode::DuplicateDependency);
    EXPECT_EQ(refusal(edit::connect(document, build.id("A"), Id<Touchpoint>{99})), ErrorCode::RowMissing);
    EXPECT_EQ(refusal(edit::connect(document, build.id("A"), build.id("D"), DependencyKind::FinishToStart, endless)),
              ErrorCode::DurationTooLong);
    EXPECT_EQ(refusal(edit::removeDependency(document, Id<Dependency>{99})), ErrorCode::RowMissing);
}

TEST(DependencyEdits, TwoTouchpointsMayFormALadderOfDifferentKinds) {
    const JourneyBuilder build = chain();
    EXPECT_TRUE(edit::connect(build.document(), build.id("A"), build.id("B"), DependencyKind::StartToStart));
}

TEST(DependencyEdits, ADependencyCanBeTurnedAroundSinceItsOldDirectionDoesNotCount) {
    const JourneyBuilder build = chain();
    Document document = build.document();
    const auto bc = build.dependency("B", "C");
    test::apply(document, edit::reconnect(document, bc, build.id("C"), build.id("B")));
    EXPECT_EQ(document.find(bc)->successor, build.id("B"));
    EXPECT_EQ(refusal(edit::reconnect(build.document(), build.dependency("A", "B"), build.id("C"), build.id("A"))),
              ErrorCode::CycleRefused);
}

TEST(DependencyEdits, SettingTheSameDependencyAgainChangesNothing) {
    const JourneyBuilder build = chain();
    const auto same = edit::setDependency(build.document(), *build.document().find(build.dependency("A", "B")));
    ASSERT_TRUE(same);
    EXPECT_TRUE(same->empty());
}

}  // namespace
}  // namespace waymark
