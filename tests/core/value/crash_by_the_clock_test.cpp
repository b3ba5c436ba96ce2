// Time against cost where journeys end on the clock, compared with a walk from minute to minute that shares nothing
// with the passes: what it says of every combination of lengths is what the search must find, cost and moment.

#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <string>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/edit/calendar_edits.h"
#include "core/edit/crash_edits.h"
#include "core/edit/journey_edits.h"
#include "core/schedule/incremental_schedule.h"
#include "core/value/exact_crash_curve.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

constexpr std::int64_t kWalkedHour = 60;
constexpr std::int64_t kWalkedDay = 24 * kWalkedHour;
constexpr int kEveryBox = std::numeric_limits<int>::max();

struct WalkedLag {
    std::size_t from = 0;
    std::int64_t minutes = 0;
    bool isElapsed = false;
};

struct WalkedStep {
    bool isWait = false, isMornings = false;
    std::int64_t normal = 0, shortest = 0;
    std::int64_t cost = 0;  // of all that can be bought
    std::vector<WalkedLag> after;

    [[nodiscard]] double costOf(std::int64_t length) const {
        return normal == shortest ? 0.0
                                  : static_cast<double>(cost) * static_cast<double>(normal - length) /
                                        static_cast<double>(normal - shortest);
    }
};

// Touchpoints in whole hours, so that the corners of the curve are too. All times are minutes since midnight of the
// day on which the journey starts.
class WalkedJourney {
public:
    WalkedJourney(Random& random, bool mayVanish) {
        m_firstDay = std::chrono::local_days{std::chrono::year{2024} / 3 / 4} + std::chrono::days{random.below(7)};
        m_holiday = m_firstDay + std::chrono::days{random.below(6)};
        const std::size_t count = 2 + random.below(3);
        for (std::size_t k = 0; k < count; ++k) steps.push_back(stepAt(random, k, k + 1 == count, mayVanish));
        putDocument();
        m_begin = 0;
        while (!isWorked(m_begin, false)) ++m_begin;
    }

    // When the journey is over.
    [[nodiscard]] std::int64_t walk(const std::vector<std::int64_t>& lengths) const {
        std::vector<std::int64_t> over;
        std::int64_t last = m_begin;
        for (std::size_t k = 0; k < steps.size(); ++k) {
            std::int64_t minute = m_begin;
            for (const WalkedLag& lag : steps[k].after) {
                const std::int64_t left = over[lag.from];
                minute = std::max(minute, lag.isElapsed ? left + lag.minutes : worked(left, lag.minutes, false));
            }
            over.push_back(steps[k].isWait ? minute + lengths[k] : worked(minute, lengths[k], steps[k].isMornings));
            last = std::max(last, over.back());
        }
        return last;
    }

    void forEachWay(const std::function<void(const std::vector<std::int64_t>&)>& visit) const {
        std::vector<std::int64_t> lengths;
        for (const WalkedStep& step : steps) lengths.push_back(step.normal);
        for (std::size_t k = 0; k < steps.size();) {
            visit(lengths);
            for (k = 0; k < steps.size(); ++k) {
                if (lengths[k] > steps[k].shortest) {
                    lengths[k] -= kWalkedHour;
                    break;
                }
                lengths[k] = steps[k].normal;
            }
        }
    }
    [[nodiscard]] double costOf(const std::vector<std::int64_t>& lengths) const {
        double cost = 0.0;
        for (std::size_t k = 0; k < steps.size(); ++k) cost += steps[k].costOf(lengths[k]);
        return cost;
    }
    // The least cost of each moment at which the journey can be over.
    [[nodiscard]] std::map<std::int64_t, double> byTryingAll() const {
        std::map<std::int64_t, double> found;
        forEachWay([&](const std::vector<std::int64_t>& lengths) {
            double& cost = found.try_emplace(walk(lengths), 1e18).first->second;
            cost = std::min(cost, costOf(lengths));
        });
        return found;
    }
    [[nodiscard]] LocalTime timeOf(std::int64_t minute) const { return LocalTime{m_firstDay} + Minutes{minute}; }
    // In the order of the program, from that of the touchpoints.
    [[nodiscard]] std::vector<std::int64_t> byNode(const ClockCrash& clock,
                                                   const std::vector<std::int64_t>& lengths) const {
        std::vector<std::int64_t> ordered;
        for (const Id<Touchpoint> id : clock.network().touchpoints) ordered.push_back(lengths[id.value - 1]);
        return ordered;
    }

    Document document;
    std::vector<WalkedStep> steps;

private:
    [[nodiscard]] static WalkedStep stepAt(Random& random, std::size_t k, bool isLast, bool mayVanish) {
        WalkedStep step;
        step.isWait = random.below(isLast ? 4 : 3) == 0 || (isLast && random.below(2) == 0);
        step.isMornings = !step.isWait && random.below(5) == 0;
        step.normal =
            kWalkedHour * static_cast<std::int64_t>(step.isWait ? 4 + random.below(60) : 2 + random.below(12));
        const auto strides = static_cast<std::int64_t>(random.below(step.isWait ? 9 : 5));
        step.shortest = std::max(kWalkedHour, step.normal - strides * kWalkedHour);
        if (mayVanish && random.below(2) == 0) {
            step.normal = std::min(step.normal, (step.isWait ? 16 : 6) * kWalkedHour);
            step.shortest = 0;
        }
        step.cost = 100 * static_cast<std::int64_t>(1 + random.below(40));
        if (k == 0) return step;
        const std::size_t first = random.below(k);
        const std::size_t second = random.below(k);
        const std::uint64_t lag = random.below(6);
        step.after.push_back({first, lag == 0 ? 4 * kWalkedHour : lag == 1 ? 15 * kWalkedHour : 0, lag == 1});
        if (second != first) step.after.push_back({second});
        return step;
    }

    [[nodiscard]] bool isWorked(std::int64_t minute, bool isMornings) const {
        const auto day = m_firstDay + std::chrono::days{minute / kWalkedDay};
        const unsigned weekday = std::chrono::weekday{day}.iso_encoding();
        const std::int64_t time = minute % kWalkedDay;
        if (day == m_holiday || weekday > 5 || time < 9 * kWalkedHour || time >= 17 * kWalkedHour) return false;
        return !isMornings || ((weekday == 1 || weekday == 2 || weekday == 4) && time < 12 * kWalkedHour);
    }
    // What takes no time is over when it is reached.
    [[nodiscard]] std::int64_t worked(std::int64_t minute, std::int64_t work, bool isMornings) const {
        for (; work > 0; ++minute) work -= isWorked(minute, isMornings) ? 1 : 0;
        return minute;
    }

    void putDocument() {
        test::JourneyBuilder build;
        const auto code = [](std::size_t k) { return std::string(1, static_cast<char>('A' + k)); };
        Calendar week = standardCalendar();
        week.exceptions.push_back({std::chrono::year_month_day{m_holiday}, "Holiday", {}});
        const Id<Calendar> own = build.add(week);
        Calendar mornings = standardCalendar();
        for (const std::size_t day : {0U, 1U, 3U}) mornings.week[day] = WorkingHours{{540, 720}};
        for (const std::size_t day : {2U, 4U}) mornings.week[day] = {};
        Resource person;
        person.calendar = build.add(mornings);
        const Id<Resource> somebody = build.add(person);
        for (std::size_t k = 0; k < steps.size(); ++k) {
            const WalkedStep& step = steps[k];
            const TimeUnit unit = step.isWait ? TimeUnit::ElapsedHour : TimeUnit::Hour;
            build.touchpoint(code(k), fixedEstimate(Minutes{step.normal}, unit));
            build.add(CrashOption{crashOptionOf(build.id(code(k))), {Minutes{step.shortest}, unit}, Money{step.cost}});
            for (const WalkedLag& lag : step.after) {
                Dependency row;
                row.predecessor = build.id(code(lag.from));
                row.successor = build.id(code(k));
                row.lag = {Minutes{lag.minutes}, lag.isElapsed ? TimeUnit::ElapsedHour : TimeUnit::Hour};
                build.add(row);
            }
            if (!step.isMornings) continue;
            Demand demand;
            demand.touchpoint = build.id(code(k));
            demand.resource = somebody;
            build.add(demand);
        }
        document = build.document();
        ASSERT_TRUE(document.apply(*edit::setJourneyCalendar(document, own)));
        ASSERT_TRUE(document.apply(*edit::setStartDate(document, std::chrono::year_month_day{m_firstDay})));
    }

    std::chrono::local_days m_firstDay, m_holiday;
    std::int64_t m_begin = 0;
};

WholeCrashCurve curveByTheClock(const Document& document, const JourneyCrash& crash) {
    CrashCurveSearch search(document, crash);
    while (search.refine({kEveryBox})) continue;
    return search.curve();
}

struct WalkComparison {
    int onClock = 0, inHours = 0, beyondHours = 0, answers = 0;
};

// All finishes, and the answers to some dates.
void compareWithWalk(const WalkedJourney& journey, Random& random, WalkComparison& sum) {
    const JourneyCrash crash = crashPlanOf(journey.document);
    if (!crash.hasOwnHours) return;
    ++(crash.ends.isOnClock() ? sum.onClock : sum.inHours);
    ClockCrash clock(journey.document, crash);
    journey.forEachWay([&](const std::vector<std::int64_t>& lengths) {
        ASSERT_EQ(crash.ends.timeOf(clock.finishOf(journey.byNode(clock, lengths))),
                  journey.timeOf(journey.walk(lengths)));
    });
    const auto all = journey.byTryingAll();
    const WholeCrashCurve curve = curveByTheClock(journey.document, crash);
    EXPECT_TRUE(curve.isExact());
    EXPECT_EQ(crash.ends.timeOf(curve.points.back().finish), journey.timeOf(all.begin()->first)) << "the soonest";
    EXPECT_EQ(curve.points.front().cost, 0.0);
    EXPECT_EQ(crash.ends.timeOf(curve.points.front().finish), IncrementalSchedule(journey.document).finishTime());
    double least = std::numeric_limits<double>::infinity();
    for (const auto& [minute, cost] : all) {
        const LocalTime time = journey.timeOf(minute);
        const std::int64_t end = crash.ends.endAt(time);
        if (end > curve.points.front().finish) break;
        least = std::min(least, cost);
        EXPECT_EQ(crash.ends.timeOf(end), time);
        EXPECT_NEAR(*costOf(curve.points, end), least, 0.5) << minute;
        if (workCalendarOf(journey.document).finishTime(WorkTime{crash.ends.workAt(end)}) != time) ++sum.beyondHours;
        if (random.below(4) != 0) continue;
        const CheapestCrash answer = cheapestCrash(journey.document, crash, end);
        ++sum.answers;
        EXPECT_TRUE(answer.isReached && answer.isProved()) << minute;
        EXPECT_NEAR(answer.solution.cost, least, 0.5) << minute;
        EXPECT_LE(answer.solution.finish, end);
        std::vector<edit::Hurried> hurried;
        for (const HurriedStep& step : hurriedSteps(journey.document, crash, answer)) {
            hurried.push_back({step.touchpoint, step.after.length, step.cost});
        }
        Document sooner = journey.document;
        ASSERT_TRUE(sooner.apply(*edit::hurry(sooner, hurried)));
        EXPECT_LE(IncrementalSchedule(sooner).finishTime(), time) << "as the schedule says once it is done";
    }
}

WalkComparison compareWithWalks(std::uint64_t firstSeed, std::uint64_t lastSeed, bool mayVanish) {
    WalkComparison sum;
    for (std::uint64_t seed = firstSeed; seed <= lastSeed && !testing::Test::HasFatalFailure(); ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        compareWithWalk(WalkedJourney(random, mayVanish), random, sum);
    }
    return sum;
}

TEST(CrashByTheClock, IsTheCheapestOfAllWaysAtEveryMoment) {
    const WalkComparison sum = compareWithWalks(1, 300, false);
    EXPECT_GT(sum.onClock, 100);
    EXPECT_GT(sum.inHours, 30);
    EXPECT_GT(sum.beyondHours, 300) << "else nothing was learnt about nights and weekends";
    EXPECT_GT(sum.answers, 300);
}

// What takes no time happens when it is reached, be it at night.
TEST(CrashByTheClock, IsProvedAlsoWhereTouchpointsVanish) {
    const WalkComparison sum = compareWithWalks(1001, 1100, true);
    EXPECT_GT(sum.onClock, 50);
    EXPECT_GT(sum.answers, 150);
}

// Eight hours of work on a Friday, which can be hurried to four, then a day of waiting.
class OnAFriday : public testing::Test {
protected:
    OnAFriday() {
        build.touchpoint("A", 1).touchpoint("W", fixedEstimate(kElapsedDay, TimeUnit::ElapsedHour)).after("W", "A");
        Journey row = build.document().journey();
        row.startDate = std::chrono::year{2024} / 3 / 8;
        row.promise = WrittenDuration{kWorkingDay, TimeUnit::Hour};
        build.replace(row);
        build.add(CrashOption{crashOptionOf(build.id("A")), {Minutes{4 * kWalkedHour}, TimeUnit::Hour}, Money{40'000}});
    }

    test::JourneyBuilder build;
    const LocalTime midnight{std::chrono::local_days{std::chrono::year{2024} / 3 / 8}};
};

TEST_F(OnAFriday, WhatIsOverOnSaturdayDoesNotKeepItsPromise) {
    build.add(
        CrashOption{crashOptionOf(build.id("W")), {Minutes{2 * kWalkedHour}, TimeUnit::ElapsedHour}, Money{10'000}});
    const Document& document = build.document();
    const JourneyCrash crash = crashPlanOf(document);
    ASSERT_TRUE(crash.ends.isOnClock());
    const std::int64_t promised = crash.ends.endAt(promisedEnd(document)->time);
    EXPECT_EQ(promised, 8 * kWalkedHour);
    const CheapestCrash found = cheapestCrash(document, crash, promised);
    EXPECT_TRUE(found.isReached && found.isProved());
    EXPECT_NEAR(found.solution.cost, 30'000.0, 1e-6) << "all that can be bought of the wait, and half of A";
    EXPECT_EQ(crash.ends.timeOf(found.solution.finish), midnight + Minutes{17 * kWalkedHour});
}

TEST_F(OnAFriday, HurryingHelpsOnTheClock) {
    const Document& document = build.document();
    const JourneyCrash crash = crashPlanOf(document);
    const WholeCrashCurve curve = curveByTheClock(document, crash);
    ASSERT_EQ(curve.points.size(), 2U);
    EXPECT_EQ(crash.ends.timeOf(curve.points[0].finish), midnight + Minutes{kWalkedDay + 17 * kWalkedHour});
    EXPECT_EQ(crash.ends.timeOf(curve.points[1].finish), midnight + Minutes{kWalkedDay + 13 * kWalkedHour});
    EXPECT_EQ(crash.ends.workAt(curve.points[0].finish), kWorkingDay);
    EXPECT_EQ(crash.ends.workAt(curve.points[1].finish), kWorkingDay) << "Friday evening";
    EXPECT_NEAR(curve.points[1].cost, 40'000.0, 1e-6);
}

// Working minutes say it all as long as the last of it is always work.
TEST_F(OnAFriday, OnlyWhatMayBeOverAtNightNeedsTheClock) {
    const auto isOnClock = [&] { return crashPlanOf(build.document()).ends.isOnClock(); };
    EXPECT_TRUE(isOnClock());
    build.touchpoint("B", 1).after("B", "W").milestone("M").after("M", "B");
    EXPECT_FALSE(isOnClock());
    build.milestone("N").after("N", "W");
    EXPECT_TRUE(isOnClock());
    build.after("B", "N");
    EXPECT_FALSE(isOnClock());
    build.add(CrashOption{crashOptionOf(build.id("W")), {Minutes{60}, TimeUnit::ElapsedHour}, Money{1}});
    EXPECT_FALSE(isOnClock());
    build.add(CrashOption{crashOptionOf(build.id("B")), {Minutes{0}, TimeUnit::Hour}, Money{1}});
    EXPECT_TRUE(isOnClock()) << "B may be over when the wait is";
}

}  // namespace
}  // namespace waymark
