// A validator that never complains is worth nothing: faults are planted.

#include "core/chain/validate_chain.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/core/chain/worked_chains.h"

namespace waymark {
namespace {

using Kind = ChainFault::Kind;

class ValidateChain : public testing::Test {
protected:
    ValidateChain() : document(test::threePeople()), plan(planned()), calendar(workCalendarOf(document)) {}

    [[nodiscard]] ChainPlan planned() const {
        ChainSettings settings;
        settings.sizing = BufferSizing::AllSafety;
        return *makeChainPlan(document, settings);
    }
    [[nodiscard]] std::uint32_t task(std::string_view code) const { return test::taskWith(plan, document, code); }
    // Lets a task begin after so many working days.
    void move(std::string_view code, int days) {
        ChainSpan& span = plan.spans[task(code)];
        const Minutes length = span.workFinish - span.workStart;
        span.workStart = plan.starts[task(code)] = test::days(days);
        span.workFinish = span.workStart + length;
        span.start = calendar.startTime(WorkTime{span.workStart});
        span.finish = calendar.finishTime(WorkTime{span.workFinish});
    }
    [[nodiscard]] bool has(Kind kind) const {
        const auto faults = validateChain(document, plan);
        return std::ranges::find(faults, kind, &ChainFault::kind) != faults.end();
    }

    Document document;
    ChainPlan plan;
    WorkCalendar calendar;
};

TEST_F(ValidateChain, HasNothingToSayAboutASoundPlan) { EXPECT_TRUE(validateChain(document, plan).empty()); }

TEST_F(ValidateChain, FindsWhoDoesTwoThingsAtOnce) {
    move("E", 12);
    EXPECT_TRUE(has(Kind::OverCapacity));
}

TEST_F(ValidateChain, FindsABrokenDependency) {
    move("E", 22);
    EXPECT_TRUE(has(Kind::DistanceBroken));
}

TEST_F(ValidateChain, FindsAGapInTheChain) {
    move("F", 26);
    EXPECT_TRUE(has(Kind::GapInChain));
}

TEST_F(ValidateChain, FindsAStartBeforeTheJourney) {
    move("A", -1);
    EXPECT_TRUE(has(Kind::TooEarly));
    EXPECT_TRUE(has(Kind::ChainBeginsLate));
}

TEST_F(ValidateChain, FindsAChainThatDoesNotReachTheEnd) {
    plan.chain.tasks.pop_back();
    EXPECT_TRUE(has(Kind::ChainEndsEarly));
}

TEST_F(ValidateChain, FindsWorkAtNight) {
    ChainSpan& span = plan.spans[task("E")];
    span.start -= std::chrono::hours{2};
    EXPECT_TRUE(has(Kind::OutsideHours));
}

TEST_F(ValidateChain, FindsWorkThatIsTooShort) {
    ChainSpan& span = plan.spans[task("E")];
    span.finish -= Minutes{1};
    span.workFinish -= Minutes{1};
    EXPECT_TRUE(has(Kind::OutsideHours));
}

TEST_F(ValidateChain, FindsBuffersThatDoNotFit) {
    const FeedingBuffer sound = plan.feedingBuffers[0];
    plan.feedingBuffers[0].begin += test::days(1);
    EXPECT_TRUE(has(Kind::BufferOutside));
    plan.feedingBuffers[0] = sound;
    plan.feedingBuffers[0].placed = sound.wanted + 1.0;
    EXPECT_TRUE(has(Kind::BufferTooLarge));
    plan.feedingBuffers[0] = sound;
    plan.feedingBuffers[0].placed += 480.0;
    plan.feedingBuffers[0].begin -= test::days(1);
    EXPECT_TRUE(has(Kind::BufferOutside)) << "it reaches into the task that it protects from";
}

// C hands its person to D, and its own buffer lies no sooner than before F.
TEST_F(ValidateChain, FindsAHandOverToTheChainWithoutABuffer) {
    std::erase_if(plan.feedingBuffers, [](const FeedingBuffer& one) { return one.resource.has_value(); });
    move("C", 5);
    EXPECT_FALSE(has(Kind::Unprotected)) << "there is as much room as a buffer would want";
    move("C", 8);
    EXPECT_TRUE(has(Kind::Unprotected));
}

TEST_F(ValidateChain, FindsAJoinOfTheChainWithoutABuffer) {
    std::erase_if(plan.feedingBuffers, [&](const FeedingBuffer& one) { return one.from == task("E"); });
    EXPECT_TRUE(has(Kind::Unprotected));
}

TEST_F(ValidateChain, FindsTheWrongPeople) {
    std::swap(plan.problem.resources[0], plan.problem.resources[1]);
    EXPECT_TRUE(has(Kind::WrongStaff));
}

TEST_F(ValidateChain, FindsAMissingTouchpoint) {
    plan.starts.pop_back();
    EXPECT_TRUE(has(Kind::WrongSize));
}

TEST_F(ValidateChain, FindsTimesOfAnotherState) {
    plan.times[0].aggressive += Minutes{1};
    EXPECT_TRUE(has(Kind::WrongSize));
}

}  // namespace
}  // namespace waymark
