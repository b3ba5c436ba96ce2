#include "core/chain/replan.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/edit/plan_edits.h"
#include "tests/core/chain/worked_chains.h"
#include "tests/support/staffed_journey.h"

namespace waymark {
namespace {

using test::days;

// A journey that is being carried out: tasks begin and end when they are told to, and it is planned anew in between.
class CarriedOut {
public:
    explicit CarriedOut(Document journey) : document(std::move(journey)), plan(*makeChainPlan(document, settings())) {}

    [[nodiscard]] ChainSettings settings() const { return chainSettings(document); }
    [[nodiscard]] Id<Touchpoint> id(std::string_view code) const {
        return plan.times[test::taskWith(plan, document, code)].touchpoint;
    }
    void apply(const Result<ChangeSet>& changes) { EXPECT_TRUE(changes && document.apply(*changes)); }
    void report(Id<Touchpoint> touchpoint, Minutes start, std::optional<Minutes> finish = {},
                std::optional<WrittenDuration> remaining = {}) {
        Progress row{progressOf(touchpoint), WorkTime{start}, {}, remaining};
        if (finish) row.finish = WorkTime{*finish};
        apply(edit::setProgress(document, row));
    }
    void setNow(Minutes now) {
        PlanSettings row = document.planSettings();
        row.status = WorkTime{now};
        apply(edit::setPlanSettings(document, row));
    }
    [[nodiscard]] Baseline anew() const { return *planAnew(document, plan, settings(), "anew"); }
    [[nodiscard]] ChainStatus statusBy(const Baseline& kept) const {
        const ChainPlan measure = measuredBy(kept, plan);
        const WorkTime now = statusTime(document);
        return chainStatus(measure, progressAt(document, measure, now), now.time_since_epoch());
    }

    Document document;
    ChainPlan plan;
};

BaselineEntry entryOf(const Baseline& kept, Id<Touchpoint> id) {
    return *std::ranges::find(kept.touchpoints, id, &BaselineEntry::touchpoint);
}

const BaselineBuffer& projectBufferOf(const Baseline& kept) {
    return *std::ranges::find_if(kept.buffers, [&](const BaselineBuffer& one) {
        return !one.into.isValid() && entryOf(kept, one.from).isOnChain;
    });
}

TEST(Replan, BeforeAnythingHasBegunItIsThePlanItself) {
    const CarriedOut journey(test::staffedJourney());
    const Baseline kept = journey.anew();
    ASSERT_EQ(kept.touchpoints.size(), journey.plan.times.size());
    EXPECT_EQ(projectBufferOf(kept).start, WorkTime{journey.plan.makespan});
    EXPECT_NEAR(static_cast<double>(projectBufferOf(kept).length.count()), journey.plan.projectBuffer, 1.0);
    EXPECT_EQ(std::ranges::count_if(kept.touchpoints, &BaselineEntry::isOnChain),
              static_cast<std::ptrdiff_t>(journey.plan.chain.tasks.size()));
}

// B first would be sooner over, as long C follows it; but A has begun with the only one who can do both.
TEST(Replan, WhatHasBegunGoesOnThoughItsPeopleCouldBeOfMoreUseElsewhere) {
    CarriedOut journey(test::ChainBuilder()
                           .task("A", 10, 10, "r")
                           .task("B", 1, 1, "r")
                           .task("C", 20, 20)
                           .after("C", {"B"})
                           .document());
    journey.report(journey.id("A"), Minutes{0});
    journey.setNow(days(2));
    const Baseline kept = journey.anew();
    EXPECT_EQ(entryOf(kept, journey.id("A")).start, WorkTime{});
    EXPECT_EQ(entryOf(kept, journey.id("A")).finish, WorkTime{days(10)});
    EXPECT_EQ(entryOf(kept, journey.id("B")).start, WorkTime{days(10)});
    EXPECT_EQ(entryOf(kept, journey.id("C")).finish, WorkTime{days(31)});
}

// A chain of four tasks in a row: the first took twice its time, so the other three begin that much later, and only
// what was cut from them is left to make a buffer of.
TEST(Replan, WhatIsDoneStaysAndTheRestBeginsNowWithABufferOfItsOwn) {
    CarriedOut journey(test::fourTasks());
    const std::vector<std::uint32_t> chain = journey.plan.chain.tasks;
    ASSERT_EQ(chain.size(), 4U);
    const Minutes first = journey.plan.times[chain[0]].aggressive;
    const auto idAt = [&](std::size_t k) { return journey.plan.times[chain[k]].touchpoint; };
    journey.report(idAt(0), Minutes{0}, 2 * first);
    const Baseline kept = journey.anew();
    EXPECT_EQ(kept.status, WorkTime{2 * first});
    EXPECT_EQ(entryOf(kept, idAt(0)).finish, WorkTime{2 * first});
    EXPECT_FALSE(entryOf(kept, idAt(0)).isOnChain);
    EXPECT_EQ(entryOf(kept, idAt(1)).start, WorkTime{2 * first});
    EXPECT_EQ(projectBufferOf(kept).start, WorkTime{journey.plan.makespan + first});
    double squares = 0.0;
    for (std::size_t k = 1; k < 4; ++k) {
        const auto cut = static_cast<double>(journey.plan.times[chain[k]].cut().count());
        squares += cut * cut;
    }
    EXPECT_NEAR(static_cast<double>(projectBufferOf(kept).length.count()), std::sqrt(squares), 1.0);
    const ChainStatus before = chainStatus(journey.plan, progressAt(journey.document, journey.plan, *kept.status),
                                           kept.status->time_since_epoch());
    EXPECT_GT(before.project.bufferConsumed, 0.0);
    EXPECT_EQ(journey.statusBy(kept).project.bufferConsumed, 0.0);
    EXPECT_EQ(journey.statusBy(kept).project.chainDone, 0.0);
}

TEST(Replan, RulesThatLookAtTheLengthOfTheChainDoNotCountTheTimeThatHasPassed) {
    CarriedOut journey(test::fourTasks());
    PlanSettings row;
    row.sizing = BufferSizing::HalfChain;
    journey.apply(edit::setPlanSettings(journey.document, row));
    const std::uint32_t first = journey.plan.chain.tasks.front();
    const Minutes length = journey.plan.times[first].aggressive;
    journey.report(journey.plan.times[first].touchpoint, Minutes{0}, length);
    EXPECT_EQ(projectBufferOf(journey.anew()).length, (journey.plan.makespan - length) / 2);
}

TEST(Replan, WhatHasBegunGoesOnWithWhatIsLeftOfIt) {
    CarriedOut journey(test::threePeople());
    journey.report(journey.id("A"), Minutes{0}, days(5));
    journey.report(journey.id("B"), days(5), {}, WrittenDuration{days(20), TimeUnit::Day});
    journey.setNow(days(8));
    const Baseline kept = journey.anew();
    EXPECT_EQ(entryOf(kept, journey.id("B")).start, WorkTime{days(5)});
    EXPECT_EQ(entryOf(kept, journey.id("B")).finish, WorkTime{days(28)});
    EXPECT_TRUE(entryOf(kept, journey.id("B")).isOnChain);
    for (const BaselineEntry& entry : kept.touchpoints) {
        if (entry.touchpoint != journey.id("A") && entry.touchpoint != journey.id("B")) {
            EXPECT_GE(entry.start, WorkTime{days(8)});
        }
    }
}

TEST(Replan, WhatIsLeftOfALagIsWaitedFor) {
    test::JourneyBuilder build;
    build.touchpoint("A", 2).touchpoint("B", 1).touchpoint("C", 1);
    build.depend("A", "B", DependencyKind::FinishToStart, 3).depend("A", "C", DependencyKind::StartToStart, 1);
    CarriedOut journey(build.document());
    journey.report(build.id("A"), Minutes{0}, days(2));
    journey.setNow(days(4));
    const Baseline kept = journey.anew();
    EXPECT_EQ(entryOf(kept, build.id("B")).start, WorkTime{days(5)});
    EXPECT_GE(entryOf(kept, build.id("C")).start, WorkTime{days(4)});
}

// Friday's work, a wait of three days around the clock of which two are over on Sunday evening, and a day of work.
TEST(Replan, WaitingAroundTheClockGoesOnOverTheWeekend) {
    test::JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("W", fixedEstimate(3 * kElapsedDay, TimeUnit::ElapsedDay)).touchpoint("B", 1);
    build.after("W", "A").after("B", "W");
    Journey row = build.document().journey();
    row.startDate = std::chrono::year{2026} / 4 / 3;
    build.replace(row);
    CarriedOut journey(build.document());
    journey.report(build.id("A"), Minutes{0}, days(1));
    journey.report(build.id("W"), days(1));
    const Baseline kept = journey.anew();
    EXPECT_EQ(projectBufferOf(kept).start, WorkTime{journey.plan.makespan}) << "nothing is late";
    EXPECT_EQ(entryOf(kept, build.id("B")).finish, WorkTime{journey.plan.makespan});
}

TEST(Replan, WhenAllIsDoneNothingIsLeftToBuffer) {
    CarriedOut journey(test::fourTasks());
    Minutes at{0};
    for (const std::uint32_t task : journey.plan.chain.tasks) {
        journey.report(journey.plan.times[task].touchpoint, at, at + days(1));
        at += days(1);
    }
    const Baseline kept = journey.anew();
    EXPECT_TRUE(kept.buffers.empty());
    for (const BaselineEntry& entry : kept.touchpoints) EXPECT_FALSE(entry.isOnChain);
}

// Whatever has happened, nothing that has not begun is planned before now, dependencies among what has not begun hold,
// nobody is in two places, and right after planning nothing is used of any buffer.
TEST(Replan, KeepsEveryRuleForWhatIsLeftOfRandomJourneys) {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        CarriedOut journey(test::randomStaffedJourney(16, seed));
        const Minutes now = journey.plan.makespan / 2;
        for (std::uint32_t task = 0; task < journey.plan.times.size(); ++task) {
            const ChainSpan& span = journey.plan.spans[task];
            const Minutes late{static_cast<std::int64_t>(random.below(480))};
            const Id<Touchpoint> id = journey.plan.times[task].touchpoint;
            if (span.workFinish + late <= now)
                journey.report(id, span.workStart, span.workFinish + late);
            else if (span.workStart <= now && random.below(3) > 0)
                journey.report(id, span.workStart);
        }
        journey.setNow(now);
        const Baseline kept = journey.anew();
        const auto hasBegun = [&](Id<Touchpoint> id) { return journey.document.find(progressOf(id)) != nullptr; };
        for (const BaselineEntry& entry : kept.touchpoints) {
            if (!hasBegun(entry.touchpoint)) {
                EXPECT_GE(entry.start, WorkTime{now});
            }
        }
        for (const Dependency& row : journey.document.table<Dependency>()) {
            if (row.kind != DependencyKind::FinishToStart || hasBegun(row.successor)) continue;
            EXPECT_GE(entryOf(kept, row.successor).start - entryOf(kept, row.predecessor).finish,
                      workingLength(row.lag));
        }
        const ChainStatus status = journey.statusBy(kept);
        EXPECT_EQ(status.project.bufferConsumed, 0.0);
        EXPECT_LE(WorkTime{status.projectedEnd}, projectBufferOf(kept).start);
    }
}

}  // namespace
}  // namespace waymark
