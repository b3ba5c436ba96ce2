#include "core/value/exact_crash_curve.h"

#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <string>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/edit/crash_edits.h"
#include "core/edit/dependency_edits.h"
#include "core/edit/plan_edits.h"
#include "core/schedule/incremental_schedule.h"
#include "tests/support/days.h"
#include "tests/support/hurried_journey.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

constexpr std::int64_t kGrid = 60;

// A touchpoint that can be made shorter in a few steps of so many minutes.
struct Hurriable {
    std::int64_t normal = 0, step = 0;
    int steps = 0;
    double cost = 0.0;  // of all steps
    bool isWait = false;
};

Estimate lasting(std::int64_t minutes, bool isWait) {
    return fixedEstimate(Minutes{minutes}, isWait ? TimeUnit::ElapsedHour : TimeUnit::Hour);
}

std::string codeOf(std::size_t number) { return std::string(1, static_cast<char>('A' + number)); }

void offerSteps(Document& document, const std::vector<Hurriable>& touchpoints) {
    std::size_t number = 0;
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        const Hurriable& own = touchpoints[number++];
        const TimeUnit unit = own.isWait ? TimeUnit::ElapsedMinute : TimeUnit::Minute;
        const CrashOption option{
            crashOptionOf(row.id), {Minutes{own.normal - own.step * own.steps}, unit}, Money{std::llround(own.cost)}};
        ASSERT_TRUE(document.apply(*edit::setCrashOption(document, option)));
    }
}

// Four or five touchpoints from Monday morning on, some of them waiting, one with somebody who works in the mornings of
// three days. All times are whole hours, and so are the corners of the curve.
class SmallJourney {
public:
    // `mayVanish`: every other touchpoint can be made to take no time, and has one step in between.
    explicit SmallJourney(Random& random, bool mayVanish = false) {
        const std::size_t count = 4 + random.below(2);
        for (std::size_t k = 0; k < count; ++k) addTouchpoint(random, k);
        for (Hurriable& own : touchpoints) {
            if (!mayVanish || random.below(2) == 0) continue;
            own.steps = 2;
            own.step = own.normal / 2;
        }
        for (std::size_t k = 1; k < count; ++k) addDependencies(random, k);
        addMornings(random.below(count), mayVanish);
        document = m_build.document();
        offerSteps(document, touchpoints);
    }

    // The least cost of each finish that any lengths lead to.
    [[nodiscard]] std::map<std::int64_t, double> byTryingAll() const {
        ClockCrash clock(document, crashPlanOf(document));
        std::map<Id<Touchpoint>, const Hurriable*> byId;
        std::size_t number = 0;
        for (const Touchpoint& row : document.table<Touchpoint>()) byId[row.id] = &touchpoints[number++];
        std::vector<const Hurriable*> own;
        for (const Id<Touchpoint> id : clock.network().touchpoints) own.push_back(byId.at(id));
        std::map<std::int64_t, double> found;
        std::vector<std::int64_t> lengths = clock.normal();
        for (std::size_t k = 0; k < lengths.size();) {
            double& cost = found.try_emplace(clock.finishOf(lengths), 1e18).first->second;
            cost = std::min(cost, clock.costOf(lengths));
            for (k = 0; k < lengths.size(); ++k) {
                if (lengths[k] > own[k]->normal - own[k]->step * own[k]->steps) {
                    lengths[k] -= own[k]->step;
                    break;
                }
                lengths[k] = own[k]->normal;
            }
        }
        return found;
    }

    Document document;
    std::vector<Hurriable> touchpoints;

private:
    void addTouchpoint(Random& random, std::size_t k) {
        Hurriable own;
        own.isWait = k > 0 && random.below(3) == 0;
        own.normal = own.isWait ? 960 + 480 * static_cast<std::int64_t>(random.below(6))
                                : 240 + 60 * static_cast<std::int64_t>(random.below(13));
        own.step = kGrid;
        own.steps = 1 + static_cast<int>(random.below(own.isWait ? 8 : 3));
        own.cost = 100.0 * static_cast<double>(1 + random.below(40));
        m_build.touchpoint(codeOf(k), lasting(own.normal, own.isWait));
        touchpoints.push_back(own);
    }

    void addDependencies(Random& random, std::size_t k) {
        const std::size_t first = random.below(k);
        const std::size_t second = random.below(k);
        const double lagInDays = random.below(4) == 0 ? 0.5 : 0.0;
        m_build.depend(codeOf(first), codeOf(k), DependencyKind::FinishToStart, lagInDays);
        if (second != first) m_build.after(codeOf(k), codeOf(second));
    }

    // Or in the afternoons, so that the first hours begin after the journey.
    void addMornings(std::size_t touchpoint, bool areAfternoons) {
        if (touchpoints[touchpoint].isWait) return;
        Calendar mornings = standardCalendar();
        mornings.name = "Mornings";
        const WorkingHours hours = areAfternoons ? WorkingHours{{780, 1020}} : WorkingHours{{540, 720}};
        for (const std::size_t day : {0U, 1U, 3U}) mornings.week[day] = hours;
        for (const std::size_t day : {2U, 4U}) mornings.week[day] = {};
        Resource person;
        person.name = "Mornings only";
        person.calendar = m_build.add(mornings);
        Demand demand;
        demand.touchpoint = m_build.id(codeOf(touchpoint));
        demand.resource = m_build.add(person);
        m_build.add(demand);
    }

    test::JourneyBuilder m_build;
};

constexpr int kAllBoxes = std::numeric_limits<int>::max();

WholeCrashCurve wholeCurve(const Document& document) {
    CrashCurveSearch search(document, crashPlanOf(document));
    while (search.refine({kAllBoxes})) continue;
    return search.curve();
}

TEST(ExactCrashCurve, IsTheCheapestOfAllWaysAtEveryFinish) {
    int corners = 0;
    int leaps = 0;
    for (std::uint64_t seed = 1; seed <= 250; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        const SmallJourney journey(random);
        if (!crashPlanOf(journey.document).hasOwnHours) continue;
        const WholeCrashCurve curve = wholeCurve(journey.document);
        EXPECT_TRUE(curve.isExact());
        const auto all = journey.byTryingAll();
        ASSERT_EQ(curve.points.back().finish, all.begin()->first) << "nothing is over sooner";
        ASSERT_EQ(curve.points.front().cost, 0.0);
        double least = std::numeric_limits<double>::infinity();
        for (auto found = all.begin(); found != all.end() && found->first <= curve.points.front().finish; ++found) {
            least = std::min(least, found->second);
            EXPECT_NEAR(*costOf(curve.points, found->first), least, 0.5) << found->first;
        }
        corners += static_cast<int>(curve.points.size());
        for (std::size_t k = 1; k < curve.points.size(); ++k) {
            if (curve.points[k - 1].finish - curve.points[k].finish == 1) ++leaps;
        }
    }
    EXPECT_GT(corners, 600);
    EXPECT_GT(leaps, 50) << "else nothing was learnt about evenings";
}

// What takes no time happens when it is reached, not in somebody's next hours, and the journey leaps when it comes to
// that: no way that can be tried out is cheaper than what is proved to be the cheapest.
TEST(ExactCrashCurve, IsProvedWhereTouchpointsVanish) {
    int answers = 0;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        const SmallJourney journey(random, true);
        const JourneyCrash crash = crashPlanOf(journey.document);
        if (!crash.hasOwnHours) continue;
        const WholeCrashCurve curve = wholeCurve(journey.document);
        EXPECT_TRUE(curve.isExact());
        double least = std::numeric_limits<double>::infinity();
        int number = 0;
        for (const auto& [finish, cost] : journey.byTryingAll()) {
            least = std::min(least, cost);
            if (finish > curve.points.front().finish) break;
            ASSERT_GE(finish, curve.points.back().finish);
            EXPECT_LE(*costOf(curve.points, finish), least + 0.5) << finish;
            if (++number % 5 != 0) continue;
            const CheapestCrash answer = cheapestCrash(journey.document, crash, finish);
            EXPECT_TRUE(answer.isReached && answer.isProved()) << finish;
            EXPECT_LE(answer.solution.cost, least + 0.5) << finish;
            ++answers;
        }
    }
    EXPECT_GT(answers, 300);
}

// The same way, whether it is read off the curve or asked for by its date.
TEST(ExactCrashCurve, AgreesWithTheAnswerToEveryDate) {
    for (std::uint64_t seed = 101; seed <= 115; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        const SmallJourney journey(random);
        const JourneyCrash crash = crashPlanOf(journey.document);
        const WholeCrashCurve curve = wholeCurve(journey.document);
        const std::int64_t soonest = curve.points.back().finish;
        const std::int64_t normal = curve.points.front().finish;
        for (std::int64_t finish = soonest - 7; finish <= normal + 7; finish += 1 + (normal - soonest) / 9) {
            const CheapestCrash answer = cheapestCrash(journey.document, crash, finish);
            EXPECT_TRUE(answer.isProved()) << finish;
            EXPECT_EQ(answer.isReached, finish >= soonest);
            EXPECT_LE(answer.solution.finish, std::max(finish, soonest));
            EXPECT_NEAR(answer.solution.cost, *costOf(curve.points, std::max(finish, soonest)), 0.6) << finish;
            Money sum;
            for (const HurriedStep& step : hurriedSteps(journey.document, crash, answer)) {
                sum.minorUnits += step.cost.minorUnits;
                EXPECT_LT(step.after.length, step.before.length);
            }
            EXPECT_EQ(sum.minorUnits, std::llround(answer.solution.cost)) << "the table adds up to its headline";
        }
    }
}

// A chain of A, B, a wait of two days around the clock, and C, from Monday at 9.
TEST(ExactCrashCurve, FallsAndLeapsWithTheOpeningHours) {
    const std::vector<Hurriable> steps{
        {480, 240, 1, 1000.0}, {960, 480, 1, 1500.0}, {2880, 1440, 1, 500.0, true}, {480, 240, 1, 800.0}};
    test::JourneyBuilder build;
    for (std::size_t k = 0; k < steps.size(); ++k) {
        build.touchpoint(codeOf(k), lasting(steps[k].normal, steps[k].isWait));
    }
    build.after("B", "A").after("C", "B").after("D", "C");
    Document document = build.document();
    offerSteps(document, steps);
    const WholeCrashCurve curve = wholeCurve(document);
    ASSERT_TRUE(curve.isExact());
    const auto at = [&](double hours) { return costOf(curve.points, std::llround(hours * 60.0)).value_or(-1.0); };
    EXPECT_NEAR(at(48), 0.0, 1e-6);
    EXPECT_NEAR(at(40), 480.0 * 500.0 / 1440.0, 0.5)
        << "8 of the 16 hours until it is Friday morning are slept through";
    EXPECT_NEAR(at(24), 3800.0, 1e-6) << "everything at its shortest";
    EXPECT_EQ(curve.points.back().finish, 24 * 60);
}

// A, and then a wait of two days around the clock, then B. Done on Thursday or on Wednesday evening, A lets B begin on
// Monday all the same; on Tuesday evening on Friday.
TEST(ExactCrashCurve, AWeekendMakesItLeap) {
    test::JourneyBuilder build;
    build.touchpoint("A", 4).touchpoint("W", lasting(2880, true)).touchpoint("B", 1).after("W", "A").after("B", "W");
    Document document = build.document();
    const CrashOption option{crashOptionOf(build.id("A")), {test::days(2), TimeUnit::Day}, Money{20'000}};
    ASSERT_TRUE(document.apply(*edit::setCrashOption(document, option)));
    const WholeCrashCurve curve = wholeCurve(document);
    ASSERT_EQ(curve.points.size(), 3U);
    EXPECT_EQ(curve.points[0].finish, IncrementalSchedule(document).finish().count());
    EXPECT_EQ(curve.points[0].finish, test::days(6).count());
    EXPECT_EQ(curve.points[1].finish, test::days(6).count() - 1);
    EXPECT_NEAR(curve.points[1].cost, 10'000.0 + 10'000.0 / 480.0, 1e-6) << "the first day less brings nothing";
    EXPECT_EQ(curve.points[2].finish, test::days(5).count());
    EXPECT_NEAR(curve.points[2].cost, 20'000.0, 1e-6);
    const CheapestCrash found = cheapestCrash(document, crashPlanOf(document), test::days(5.9).count());
    EXPECT_TRUE(found.isProved());
    EXPECT_NEAR(found.solution.cost, 11'000.0, 1e-6);
    EXPECT_EQ(found.solution.finish, test::days(5.9).count());
}

// B takes no time any more once it is hurried, so it is over when the wait before it is, at night, and not on the
// evening before; the wait behind it cannot begin sooner.
TEST(ExactCrashCurve, WhatTakesNoTimeHappensWhenItIsReached) {
    test::JourneyBuilder build;
    build.touchpoint("A", lasting(720, true)).touchpoint("B", lasting(240, false)).touchpoint("C", lasting(960, true));
    build.after("B", "A").after("C", "B");
    Document document = build.document();
    const CrashOption option{crashOptionOf(build.id("B")), {Minutes{0}, TimeUnit::Minute}, Money{24'000}};
    ASSERT_TRUE(document.apply(*edit::setCrashOption(document, option)));
    const WholeCrashCurve curve = wholeCurve(document);
    EXPECT_EQ(curve.points.front().finish, 44 * 60) << "over on Wednesday at 5 in the morning";
    // Until Monday 21:00, and from there until Tuesday 13:00; from 17:00 it would be until 9:00.
    EXPECT_EQ(curve.points.back().finish, 28 * 60);
    const CheapestCrash found = cheapestCrash(document, crashPlanOf(document), 28 * 60);
    EXPECT_TRUE(found.isReached);
    std::vector<edit::Hurried> hurried;
    for (const HurriedStep& step : hurriedSteps(document, crashPlanOf(document), found)) {
        hurried.push_back({step.touchpoint, step.after.length, step.cost});
    }
    ASSERT_TRUE(document.apply(*edit::hurry(document, hurried)));
    EXPECT_EQ(IncrementalSchedule(document).finish(), Minutes{720});
}

// Larger ones than can be tried out: all of it is proved, and done in the schedule.
TEST(ExactCrashCurve, IsProvedForLargerJourneys) {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        const Document document = test::hurriedJourney(seed == 5 ? 30 : 20, random);
        const WholeCrashCurve curve = wholeCurve(document);
        EXPECT_TRUE(curve.isExact()) << curve.gap;
        EXPECT_GT(curve.points.size(), 3U);
        ClockCrash clock(document, crashPlanOf(document));
        const std::int64_t middle = (curve.points.front().finish + curve.points.back().finish) / 2;
        const CheapestCrash answer = cheapestCrash(document, crashPlanOf(document), middle);
        EXPECT_LE(clock.finishOf(answer.solution.lengths), middle);
        EXPECT_NEAR(clock.costOf(answer.solution.lengths), *costOf(curve.points, middle), 0.6);
    }
}

// With little effort the bound is one all the same, and the curve is that of real ways.
TEST(ExactCrashCurve, SaysHowFarItMayBeOffWhereItIsNotProved) {
    Random random(1);
    const Document document = test::hurriedJourney(20, random);
    const JourneyCrash journey = crashPlanOf(document);
    CrashCurveSearch rough(document, journey);
    const WholeCrashCurve first = rough.curve();
    const WholeCrashCurve exact = wholeCurve(document);
    ASSERT_TRUE(exact.isExact());
    EXPECT_FALSE(first.isExact());
    ASSERT_EQ(first.points.back().finish, exact.points.back().finish);
    for (const CrashPoint& point : first.points) {
        const double least = *costOf(exact.points, point.finish);
        EXPECT_GE(point.cost, least - 0.6);
        EXPECT_LE(point.cost, least + first.gap + 0.6);
    }
    const std::int64_t middle = (exact.points.front().finish + exact.points.back().finish) / 2;
    const CheapestCrash answer = cheapestCrash(document, journey, middle, {2});
    EXPECT_GE(answer.solution.cost, *costOf(exact.points, middle) - 0.6);
    EXPECT_LE(answer.lowerBound, *costOf(exact.points, middle) + 0.6);
    EXPECT_GT(answer.lowerBound, 0.0);
}

// What little effort left open is gone into again with more.
TEST(ExactCrashCurve, BecomesExactWithEffort) {
    Random random(1);
    const Document document = test::hurriedJourney(20, random);
    CrashCurveSearch search(document, crashPlanOf(document));
    while (search.refine({3})) continue;
    const WholeCrashCurve rough = search.curve();
    EXPECT_FALSE(rough.isExact());
    while (search.refine({kAllBoxes})) continue;
    EXPECT_TRUE(search.curve().isExact());
    const WholeCrashCurve exact = wholeCurve(document);
    for (const CrashPoint& point : rough.points) {
        EXPECT_NEAR(*costOf(search.curve().points, point.finish), *costOf(exact.points, point.finish), 0.6);
    }
}

// Where something begins later because another thing is shorter the soonest finish has to be sought, too.
TEST(ExactCrashCurve, DoesNotClaimThatNothingIsSoonerBeforeItIsProved) {
    int unproved = 0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        Document document = test::hurriedJourney(12, random);
        const std::vector<Dependency> rows(document.table<Dependency>().begin(), document.table<Dependency>().end());
        for (Dependency row : rows) {
            const std::array kinds{DependencyKind::FinishToStart, DependencyKind::FinishToFinish,
                                   DependencyKind::StartToStart};
            row.kind = kinds[random.below(3)];
            ASSERT_TRUE(document.apply(*edit::setDependency(document, row)));
        }
        ClockCrash clock(document, crashPlanOf(document));
        CrashSearch search(clock, clock.finishOf(clock.normal()), {});
        const SoonestWay first = soonestWay(clock, search, {0});
        const SoonestWay best = soonestWay(clock, search, {kAllBoxes});
        EXPECT_TRUE(best.isProved);
        EXPECT_LE(best.way.finish, first.way.finish);
        EXPECT_TRUE(!first.isProved || best.way.finish == first.way.finish);
        unproved += first.isProved ? 0 : 1;
        const WholeCrashCurve curve = wholeCurve(document);
        EXPECT_TRUE(curve.isExact());
        EXPECT_EQ(curve.points.back().finish, best.way.finish);
    }
    EXPECT_GT(unproved, 0);
}

}  // namespace
}  // namespace waymark
