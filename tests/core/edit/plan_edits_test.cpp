#include "core/edit/plan_edits.h"

#include <array>

#include <gtest/gtest.h>

#include "core/edit/clipboard.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/editing.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::apply;
using test::applyAdding;
using test::refusal;

WorkTime at(std::int64_t minutes) { return WorkTime{Minutes{minutes}}; }

struct TwoSteps {
    Document document;
    Id<Touchpoint> a, b;

    TwoSteps() {
        test::JourneyBuilder build;
        build.touchpoint("A", 1).touchpoint("B", 2).after("B", "A");
        document = build.document();
        a = build.id("A");
        b = build.id("B");
    }
};

TEST(PlanEdits, ProgressThatSaysNothingIsTakenAway) {
    TwoSteps two;
    apply(two.document, edit::setProgress(two.document, {progressOf(two.a), at(60), at(90), {}}));
    EXPECT_EQ(two.document.find(progressOf(two.a))->finish, at(90));
    apply(two.document, edit::setProgress(two.document, {progressOf(two.a), {}, {}, {}}));
    EXPECT_TRUE(two.document.table<Progress>().empty());
}

TEST(PlanEdits, RefusesProgressThatCannotHaveHappened) {
    const TwoSteps two;
    const auto set = [&](Progress row) { return refusal(edit::setProgress(two.document, row)); };
    EXPECT_EQ(set({progressOf(two.a), at(60), at(59), {}}), ErrorCode::FinishBeforeStart);
    EXPECT_EQ(set({progressOf(two.a), at(-1), {}, {}}), ErrorCode::OutOfRange);
    EXPECT_EQ(set({progressOf(two.a), {}, {}, WrittenDuration{Minutes{-1}, TimeUnit::Hour}}),
              ErrorCode::NegativeDuration);
    EXPECT_EQ(set({Id<Progress>{99}, at(0), {}, {}}), ErrorCode::RowMissing);
}

TEST(PlanEdits, UsualSettingsNeedNoRow) {
    Document document;
    PlanSettings settings;
    settings.sizing = BufferSizing::HalfChain;
    apply(document, edit::setPlanSettings(document, settings));
    EXPECT_EQ(document.planSettings().sizing, BufferSizing::HalfChain);
    apply(document, edit::setPlanSettings(document, {}));
    EXPECT_TRUE(document.table<PlanSettings>().empty());
    EXPECT_EQ(document.planSettings(), PlanSettings{});
    settings.safe = *Probability::from(0.4);
    EXPECT_EQ(refusal(edit::setPlanSettings(document, settings)), ErrorCode::SafeBelowAggressive);
    settings = {};
    settings.runs = 0;
    EXPECT_EQ(refusal(edit::setPlanSettings(document, settings)), ErrorCode::OutOfRange);
}

TEST(PlanEdits, ARemovedTouchpointIsForgottenEverywhereAndComesBackWithUndo) {
    TwoSteps two;
    Document& document = two.document;
    apply(document, edit::setProgress(document, {progressOf(two.a), at(0), {}, {}}));
    apply(document, edit::setCrashOption(document, {crashOptionOf(two.a), {Minutes{60}, TimeUnit::Hour}, Money{500}}));
    RiskEvent strike{{}, "Strike", *Probability::from(0.1), fixedEstimate(Minutes{480}), {two.b, two.a, two.b}};
    const auto event = applyAdding<RiskEvent>(document, edit::addRiskEvent(document, strike));
    Baseline plan{{}, "First", {}, {{two.b, at(480), at(1440), true}, {two.a, at(0), at(480), true}}, {}};
    plan.buffers = {{two.a, {}, at(1440), Minutes{99}}, {two.b, two.a, at(9), Minutes{1}}};
    const auto baseline = applyAdding<Baseline>(document, edit::addBaseline(document, plan));
    const Document before = document;
    const auto removal = edit::removeTouchpoints(document, std::array{two.a}, {});
    apply(document, removal);
    EXPECT_TRUE(document.table<Progress>().empty());
    EXPECT_TRUE(document.table<CrashOption>().empty());
    EXPECT_EQ(document.find(event)->touchpoints, std::vector{two.b});
    ASSERT_EQ(document.find(baseline)->touchpoints.size(), 1U);
    EXPECT_EQ(document.find(baseline)->buffers, (std::vector<BaselineBuffer>{{{}, {}, at(1440), Minutes{99}}}));
    ASSERT_TRUE(document.apply(inverse(*removal)));
    EXPECT_TRUE(document == before);
}

TEST(PlanEdits, RefusesRowsAboutTouchpointsThatAreNotThere) {
    const TwoSteps two;
    const RiskEvent event{{}, "Strike", {}, {}, {Id<Touchpoint>{99}}};
    EXPECT_EQ(refusal(edit::addRiskEvent(two.document, event)), ErrorCode::RowMissing);
    Baseline plan{{}, "First", {}, {{Id<Touchpoint>{99}, at(0), at(1), false}}, {}};
    EXPECT_EQ(refusal(edit::addBaseline(two.document, plan)), ErrorCode::RowMissing);
    plan.touchpoints = {{two.a, at(0), at(1), false}, {two.a, at(0), at(1), false}};
    EXPECT_EQ(refusal(edit::addBaseline(two.document, plan)), ErrorCode::DuplicateRow);
    EXPECT_EQ(refusal(edit::removeCrashOption(two.document, two.a)), ErrorCode::RowMissing);
}

TEST(PlanEdits, FiguresAreKeptWithABaselineAndCheckedForTheirRange) {
    const TwoSteps two;
    Baseline plan{{}, "Spring", {}, {}, {}};
    plan.figures.emplace();
    plan.figures->expected = at(480);
    plan.figures->satisfaction = 1.5;
    Document document = two.document;
    const auto id = applyAdding<Baseline>(document, edit::addBaseline(document, plan));
    EXPECT_EQ(document.find(id)->figures, plan.figures);
    plan.figures->satisfaction = 2.5;
    EXPECT_EQ(refusal(edit::addBaseline(document, plan)), ErrorCode::OutOfRange);
    plan.figures->satisfaction.reset();
    plan.figures->likely80 = at(-1);
    EXPECT_EQ(refusal(edit::addBaseline(document, plan)), ErrorCode::OutOfRange);
    plan.figures->likely80.reset();
    plan.figures->costPerPass = Money{kLargestAmount + 1};
    EXPECT_EQ(refusal(edit::addBaseline(document, plan)), ErrorCode::OutOfRange);
}

TEST(PlanEdits, CopiesKeepCrashOptionsAndSkillsButNoProgress) {
    TwoSteps two;
    Document& document = two.document;
    apply(document, edit::setProgress(document, {progressOf(two.a), at(0), {}, {}}));
    apply(document, edit::setCrashOption(document, {crashOptionOf(two.a), {Minutes{60}, TimeUnit::Hour}, Money{500}}));
    apply(document, edit::duplicate(document, std::array{two.a}, 24, 24));
    EXPECT_EQ(document.table<CrashOption>().size(), 2U);
    EXPECT_EQ(document.table<Progress>().size(), 1U);
}

}  // namespace
}  // namespace waymark
