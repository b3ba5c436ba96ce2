// Critical chains on the clock: hours of resources, elapsed waiting, buffers in working time.

#include "core/chain/chain_plan.h"

#include <algorithm>
#include <optional>

#include <gtest/gtest.h>

#include "core/chain/chain_simulation.h"
#include "core/chain/validate_chain.h"
#include "core/model/names.h"
#include "core/schedule/incremental_schedule.h"
#include "tests/core/chain/worked_chains.h"
#include "tests/support/clock_journey.h"
#include "tests/support/random_edits.h"

namespace waymark {
namespace {

using namespace std::chrono_literals;
using std::chrono::year;
using test::JourneyBuilder;

constexpr std::chrono::year_month_day kGoodFriday{year{2026} / 4 / 3};

void startOn(JourneyBuilder& journey, std::chrono::year_month_day date, Id<Calendar> calendar = {}) {
    Document document = journey.document();
    Journey row = document.journey();
    row.startDate = date;
    row.calendar = calendar;
    journey.replace(row);
}

Id<Resource> team(JourneyBuilder& journey, Id<Calendar> hours = {}) {
    Resource row;
    row.name = "Team";
    row.calendar = hours;
    return journey.add(row);
}

void demand(JourneyBuilder& journey, std::string_view codes, Id<Resource> resource) {
    for (const char code : codes) {
        Demand row;
        row.touchpoint = journey.id(std::string_view(&code, 1));
        row.resource = resource;
        journey.add(row);
    }
}

ChainPlan planned(const Document& document) {
    const auto plan = makeChainPlan(document, chainSettings(document));
    EXPECT_TRUE(plan);
    EXPECT_TRUE(validateChain(document, *plan).empty());
    return *plan;
}

std::string spanOf(const ChainPlan& plan, const Document& document, std::string_view code) {
    const ChainSpan& span = plan.spans[test::taskWith(plan, document, code)];
    return isoText(span.start) + ' ' + isoText(span.finish);
}

// Nothing is cut, so there is no buffer, and the wait behind the work is over on Saturday: so is the plan.
TEST(CalendarChain, WithoutABufferItIsOverWhenTheChainIs) {
    JourneyBuilder journey;
    journey.touchpoint("A", 4.5).touchpoint("B", fixedEstimate(24h, TimeUnit::ElapsedHour)).after("B", "A");
    startOn(journey, year{2026} / 3 / 2, {});
    const ChainPlan plan = planned(journey.document());
    EXPECT_EQ(isoText(plan.network.end), "2026-03-07T13:00");
    EXPECT_EQ(plan.finish(), 5.0 * 480.0);
    EXPECT_EQ(isoText(plan.finishTime()), "2026-03-07T13:00");
    EXPECT_EQ(isoText(plan.finishTimeWith(60.0)), "2026-03-09T10:00");
    const auto outcomes = compareSizings(journey.document(), plan);
    EXPECT_EQ(outcomes.front().chance.value, 1.0);
    EXPECT_EQ(isoText(outcomes.front().finishTime), "2026-03-07T13:00");
}

// Two calls of four hours by one agent, from Good Friday's afternoon on: the second is answered behind the weekend and
// the holiday.
TEST(CalendarChain, OneAgentAnswersAcrossAWeekendAndAHoliday) {
    JourneyBuilder journey;
    Calendar hours = standardCalendar();
    hours.exceptions = {{year{2026} / 4 / 6, "Easter Monday", {}}};
    journey.touchpoint("A", fixedEstimate(6h, TimeUnit::Hour)).touchpoint("B", fixedEstimate(4h, TimeUnit::Hour));
    journey.touchpoint("W", fixedEstimate(Minutes{1h}, TimeUnit::ElapsedHour));
    demand(journey, "AB", team(journey));
    startOn(journey, kGoodFriday, journey.add(hours));
    const ChainPlan plan = planned(journey.document());
    EXPECT_EQ(plan.makespan, Minutes{10h});
    EXPECT_EQ(plan.outcome, SearchOutcome::Optimal) << "the agent has work for ten hours";
    EXPECT_EQ(plan.chain.tasks.size(), 2U);
    EXPECT_TRUE(plan.waits.empty()) << "nobody works at night, so nothing waits for it";
    EXPECT_EQ(isoText(plan.finishTime()), "2026-04-07T11:00");
}

TEST(CalendarChain, TheChainGoesThroughElapsedWaiting) {
    JourneyBuilder journey;
    journey.touchpoint("A", 1).touchpoint("W", fixedEstimate(Minutes{72h}, TimeUnit::ElapsedDay)).touchpoint("B", 1);
    journey.touchpoint("C", 0.5);
    journey.after("W", "A").after("B", "W C");
    startOn(journey, kGoodFriday);
    const Document& document = journey.document();
    const ChainPlan plan = planned(document);
    EXPECT_EQ(test::codesOf(plan, document, plan.chain.tasks), "A W B");
    EXPECT_EQ(spanOf(plan, document, "W"), "2026-04-03T17:00 2026-04-06T17:00");
    EXPECT_EQ(spanOf(plan, document, "B"), "2026-04-07T09:00 2026-04-07T17:00");
    EXPECT_EQ(plan.makespan, test::days(3));
    // C ends when B begins, as late as it may.
    EXPECT_EQ(spanOf(plan, document, "C"), "2026-04-06T13:00 2026-04-06T17:00");
}

TEST(CalendarChain, WaitingForOpeningHoursIsSaid) {
    JourneyBuilder journey;
    Calendar tuesdays;
    tuesdays.week[1] = {{9 * 60, 12 * 60}};
    journey.touchpoint("A", 0.5).touchpoint("B", fixedEstimate(2h, TimeUnit::Hour)).after("B", "A");
    demand(journey, "B", team(journey, journey.add(tuesdays)));
    startOn(journey, kGoodFriday);
    const Document& document = journey.document();
    const ChainPlan plan = planned(document);
    EXPECT_EQ(test::codesOf(plan, document, plan.chain.tasks), "A B");
    ASSERT_EQ(plan.waits.size(), 1U);
    EXPECT_EQ(plan.waits[0].task, test::taskWith(plan, document, "B"));
    EXPECT_EQ(isoText(plan.waits[0].from), "2026-04-03T13:00");
    EXPECT_EQ(isoText(plan.waits[0].until), "2026-04-07T09:00");
    EXPECT_EQ(plan.waits[0].working, Minutes{12h});
    EXPECT_EQ(plan.outcome, SearchOutcome::Optimal);
}

// B hands the team to A and must not finish before that starts, which is on the next Tuesday: the two hold back each
// other alone, and the chain comes to them through Q.
TEST(CalendarChain, TheChainFindsItsWayIntoACircleOfTasksThatHoldBackEachOther) {
    JourneyBuilder journey;
    Calendar tuesdays;
    tuesdays.week[1] = {{9 * 60, 12 * 60}};
    journey.touchpoint("Q", fixedEstimate(3h, TimeUnit::Hour)).touchpoint("A", fixedEstimate(2h, TimeUnit::Hour));
    journey.touchpoint("B", fixedEstimate(Minutes{2h}, TimeUnit::ElapsedHour));
    journey.after("B", "Q").depend("A", "B", DependencyKind::StartToFinish);
    demand(journey, "QAB", team(journey, journey.add(tuesdays)));
    startOn(journey, kGoodFriday);
    const Document& document = journey.document();
    const ChainPlan plan = planned(document);
    EXPECT_EQ(spanOf(plan, document, "B"), "2026-04-14T07:00 2026-04-14T09:00");
    EXPECT_EQ(spanOf(plan, document, "A"), "2026-04-14T09:00 2026-04-14T11:00");
    EXPECT_EQ(test::codesOf(plan, document, plan.chain.tasks), "Q B A");
    ASSERT_EQ(plan.waits.size(), 2U);
    EXPECT_EQ(plan.waits[1].task, test::taskWith(plan, document, "B"));
}

// M is reached at 22:00, and counts from then, not from the evening before the night.
TEST(CalendarChain, AMilestoneThatIsReachedByNightAsksFromThen) {
    JourneyBuilder journey;
    journey.touchpoint("W", fixedEstimate(Minutes{13h}, TimeUnit::ElapsedHour)).milestone("M").touchpoint("T", 1);
    journey.after("M", "W").depend("M", "T", DependencyKind::StartToFinish);
    Dependency link = journey.document().table<Dependency>().at(journey.dependency("M", "T"));
    link.lag = {Minutes{35 * 24h}, TimeUnit::ElapsedDay};
    journey.replace(link);
    startOn(journey, kGoodFriday);
    const Document& document = journey.document();
    const ChainPlan plan = planned(document);
    EXPECT_EQ(spanOf(plan, document, "T"), "2026-05-08T09:01 2026-05-11T09:01");
    EXPECT_EQ(test::codesOf(plan, document, plan.chain.tasks), "W M T");
}

// Two weeks of Tuesday mornings for four hours of work: 2 + 2 does not fit the first three hours.
TEST(CalendarChain, AResourceServesOneAfterTheOtherInItsOwnHours) {
    JourneyBuilder journey;
    Calendar tuesdays;
    tuesdays.week[1] = {{9 * 60, 12 * 60}};
    journey.touchpoint("A", fixedEstimate(2h, TimeUnit::Hour)).touchpoint("B", fixedEstimate(2h, TimeUnit::Hour));
    demand(journey, "AB", team(journey, journey.add(tuesdays)));
    startOn(journey, kGoodFriday);
    const Document& document = journey.document();
    const ChainPlan plan = planned(document);
    EXPECT_EQ(spanOf(plan, document, "A"), "2026-04-07T09:00 2026-04-07T11:00");
    EXPECT_EQ(spanOf(plan, document, "B"), "2026-04-07T11:00 2026-04-14T10:00");
    EXPECT_EQ(plan.outcome, SearchOutcome::Optimal) << "four hours of work in Tuesday mornings";
}

// Cuts of three and four hours: the buffer of five hours behind Monday noon ends on Tuesday.
TEST(CalendarChain, BuffersCountInWorkingTimeOfTheJourney) {
    JourneyBuilder journey;
    journey.touchpoint("A", fixedEstimate(8h, TimeUnit::Hour)).touchpoint("B", fixedEstimate(4h, TimeUnit::Hour));
    journey.touchpoint("W", fixedEstimate(Minutes{1h}, TimeUnit::ElapsedHour));
    journey.after("B", "A W");
    Document document = journey.document();
    for (const auto& [code, safe] : {std::pair{"A", Minutes{11h}}, std::pair{"B", Minutes{8h}}}) {
        Touchpoint row = document.table<Touchpoint>().at(journey.id(code));
        row.safe = WrittenDuration{safe, TimeUnit::Hour};
        journey.replace(row);
    }
    startOn(journey, kGoodFriday);
    const ChainPlan plan = planned(journey.document());
    EXPECT_EQ(plan.projectBuffer, 300.0);
    EXPECT_EQ(isoText(plan.network.end), "2026-04-06T13:00");
    EXPECT_EQ(isoText(plan.finishTime()), "2026-04-07T10:00");
}

// A asks for a team of nobody, so it keeps to the hours of the journey.
TEST(CalendarChain, HoursOfNobodyDoNotCount) {
    JourneyBuilder journey;
    Calendar tuesdays;
    tuesdays.week[1] = {{9 * 60, 12 * 60}};
    Resource nobody;
    nobody.capacity = 0;
    nobody.calendar = journey.add(tuesdays);
    journey.touchpoint("A", 1).touchpoint("W", fixedEstimate(Minutes{1h}, TimeUnit::ElapsedHour));
    demand(journey, "A", journey.add(nobody));
    startOn(journey, kGoodFriday);
    const Document& document = journey.document();
    EXPECT_EQ(spanOf(planned(document), document, "A"), "2026-04-03T09:00 2026-04-03T17:00");
}

TEST(CalendarChain, EveryPlanOfARandomJourneyOnTheClockCanBeCarriedOut) {
    int proved = 0;
    int waiting = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        SCOPED_TRACE(seed);
        const Document document = test::randomClockJourney({.touchpoints = 3 + seed % 15}, seed);
        ChainSettings settings;
        settings.sizing = kAllOf<BufferSizing>[seed % kAllOf<BufferSizing>.size()];
        settings.limits = {200, 200, {}};
        const auto plan = makeChainPlan(document, settings);
        ASSERT_TRUE(plan);
        ASSERT_TRUE(validateChain(document, *plan).empty());
        EXPECT_LE(plan->lowerBound, plan->makespan);
        proved += plan->outcome == SearchOutcome::Optimal ? 1 : 0;
        waiting += plan->waits.empty() ? 0 : 1;
        const auto again = makeChainPlan(document, settings, &*plan);
        ASSERT_TRUE(again);
        EXPECT_LE(again->makespan, plan->makespan);
    }
    EXPECT_GT(proved, 30);
    EXPECT_GT(waiting, 10);
}

TEST(CalendarChain, EveryPlanAlongASeriesOfEditsCanBeCarriedOut) {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        Document document = test::randomClockJourney({.touchpoints = 40}, seed);
        Random random(seed);
        std::optional<ChainPlan> before;
        for (int step = 0; step < 20; ++step) {
            ASSERT_TRUE(document.apply(test::randomUserEdit(document, random)));
            ChainSettings settings = chainSettings(document);
            settings.limits = {60, 60, {}};
            const auto expectSound = [&](const ChainPlan& plan) {
                EXPECT_TRUE(validateChain(document, plan).empty()) << seed << ' ' << step;
            };
            const auto plan = makeChainPlan(document, settings, before ? &*before : nullptr, {}, expectSound);
            ASSERT_TRUE(plan);
            expectSound(*plan);
            before = *plan;
        }
    }
}

TEST(CalendarChain, TheSameEffortMakesTheSamePlan) {
    const Document document = test::randomClockJourney({.touchpoints = 20}, 7);
    ChainSettings settings;
    settings.limits = {500, 500, {}};
    const auto one = makeChainPlan(document, settings);
    const auto other = makeChainPlan(document, settings);
    EXPECT_EQ(one->starts, other->starts);
    EXPECT_EQ(one->chain.tasks, other->chain.tasks);
}

// Where nobody shares anything, the plan is the schedule of core/schedule at aggressive times.
TEST(CalendarChain, WithoutSharedResourcesItEndsWithThePassesOfTheSchedule) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Document document = test::randomClockJourney({.touchpoints = 10, .skills = false}, seed);
        ChangeSet changes;
        for (Resource row : document.table<Resource>()) {
            const Resource before = row;
            row.capacity = 100;
            changes.rows.emplace_back(RowChange<Resource>{row.id, before, row});
        }
        for (Touchpoint row : document.table<Touchpoint>()) {
            const Touchpoint before = row;
            row.estimate = fixedEstimate(row.estimate.likely, row.estimate.unit);
            changes.rows.emplace_back(RowChange<Touchpoint>{row.id, before, row});
        }
        ASSERT_TRUE(document.apply(changes));
        const ChainPlan plan = planned(document);
        EXPECT_EQ(plan.outcome, SearchOutcome::Optimal) << seed;
        EXPECT_EQ(plan.makespan, IncrementalSchedule(document).finish()) << seed;
    }
}

}  // namespace
}  // namespace waymark
