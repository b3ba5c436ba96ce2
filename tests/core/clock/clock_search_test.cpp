// Schedules on the clock against trying every order and every choice of people.

#include "core/clock/clock_search.h"

#include <algorithm>
#include <numeric>

#include <gtest/gtest.h>

#include "core/chain/chain_plan.h"
#include "core/clock/clock_bound.h"
#include "tests/support/clock_journey.h"
#include "tests/support/journey_builder.h"
#include "tests/support/random_problem.h"

namespace waymark {
namespace {

using Need = ClockProblem::Need;
using Staff = std::vector<std::vector<Need>>;

PlannedTimes timesOf(const Document& document) {
    PlannedTimes times;
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        times.working.push_back(chainTimesOf(row).aggressive);
        times.own.push_back(ownAggressiveTime(row));
    }
    return times;
}

ResourceProblem plainOf(const Document& document) { return *makeResourceProblem(document, timesOf(document).working); }

// Every way to fill the demands by skill of a task, as needs.
void addChoices(const ClockProblem& problem, std::uint32_t task, std::size_t skill, std::vector<Need> needs,
                std::vector<std::vector<Need>>& all) {
    const auto& skills = problem.tasks[task].skills;
    if (skill == skills.size()) {
        all.push_back(std::move(needs));
        return;
    }
    // Unit by unit to any bearer, in rising order.
    const auto give = [&](auto&& self, std::vector<Need> so_far, std::int32_t left, std::size_t from) -> void {
        if (left == 0) return addChoices(problem, task, skill + 1, std::move(so_far), all);
        for (std::size_t k = from; k < skills[skill].bearers.size(); ++k) {
            const std::uint32_t bearer = skills[skill].bearers[k];
            std::vector<Need> next = so_far;
            auto place = std::ranges::find(next, bearer, &Need::resource);
            if (place == next.end()) place = next.insert(next.end(), {bearer, 0});
            if (++place->amount > problem.capacities[bearer]) continue;
            self(self, std::move(next), left - 1, k);
        }
    };
    give(give, std::move(needs), skills[skill].amount, 0);
}

// Calls `visit` with every choice for all tasks.
template <class Visit>
void eachStaff(const ClockProblem& problem, Staff& staff, Visit&& visit) {
    const auto task = static_cast<std::uint32_t>(staff.size());
    if (task == problem.tasks.size()) return visit(staff);
    std::vector<std::vector<Need>> choices;
    addChoices(problem, task, 0, problem.tasks[task].named, choices);
    for (auto& needs : choices) {
        std::ranges::sort(needs, {}, &Need::resource);
        if (choices.size() > 1 && !problem.canWorkTogether(task, needs)) continue;
        staff.push_back(needs);
        eachStaff(problem, staff, visit);
        staff.pop_back();
    }
}

// The soonest end of all orders with these people.
LocalTime soonestEnd(ClockProblem problem, const Staff& staff) {
    for (std::uint32_t task = 0; task < staff.size(); ++task) {
        problem.tasks[task].skills.clear();
        problem.tasks[task].named = problem.tasks[task].usual = staff[task];
        if (!staff[task].empty()) problem.tasks[task].axis = problem.axisFor(task, staff[task]);
    }
    ClockGenerator generator(problem);
    std::vector<std::uint32_t> order(problem.tasks.size());
    std::iota(order.begin(), order.end(), 0U);
    LocalTime best = LocalTime::max();
    do {
        std::vector<std::size_t> place(order.size());
        for (std::size_t k = 0; k < order.size(); ++k) place[order[k]] = k;
        const bool isInOrder = std::ranges::all_of(problem.dependencies,
                                                   [&](const auto& link) { return place[link.from] < place[link.to]; });
        if (isInOrder) best = std::min(best, generator.generate(order).end);
    } while (std::next_permutation(order.begin(), order.end()));
    return best;
}

TEST(ClockSearch, FindsTheSoonestEndOfAllOrders) {
    int waits = 0;
    for (std::uint64_t seed = 1; seed <= 80; ++seed) {
        SCOPED_TRACE(seed);
        const Document document = test::randomClockJourney({.touchpoints = 5, .skills = false}, seed);
        const auto problem = makeClockProblem(document, timesOf(document), plainOf(document));
        if (!problem) continue;
        const ClockFound found = searchOnClock(*problem, {400, 0, {}});
        Staff named;
        for (const ClockProblem::Task& task : problem->tasks) named.push_back(task.named);
        EXPECT_EQ(isoText(found.best.end), isoText(soonestEnd(*problem, named)));
        EXPECT_LE(found.lowerBound, found.best.end);
        waits += found.lowerBound < found.best.end ? 1 : 0;
    }
    EXPECT_GT(waits, 0) << "some must be longer than the bound to tell anything";
}

TEST(ClockSearch, ChoosesPeopleWithWhomItEndsSoonest) {
    int tried = 0;
    int asGood = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        const Document document = test::randomClockJourney({.touchpoints = 4}, seed);
        const auto problem = makeClockProblem(document, timesOf(document), plainOf(document));
        if (!problem || !problem->hasHours) continue;
        const ClockFound found = searchOnClock(*problem, {400, 0, {}});
        LocalTime best = LocalTime::max();
        Staff staff;
        eachStaff(*problem, staff, [&](const Staff& one) { best = std::min(best, soonestEnd(*problem, one)); });
        ++tried;
        asGood += found.best.end == best ? 1 : 0;
        EXPECT_LE(found.lowerBound, best);
        EXPECT_GE(found.best.end, best);
    }
    EXPECT_GT(tried, 40);
    EXPECT_GE(asGood * 20, tried * 19) << "one choice after the other seldom misses the best one";
}

// Without hours the schedules are those of resource-constrained scheduling, for each choice of people.
TEST(ClockSearch, ProvesOnlyWhatTryingEveryChoiceOfPeopleConfirms) {
    int choosing = 0;
    int proved = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        Document document = test::randomClockJourney({.touchpoints = 5, .hours = false, .kinds = seed % 3 == 0}, seed);
        ChangeSet changes;
        for (Touchpoint row : document.table<Touchpoint>()) {
            const Touchpoint before = row;
            row.estimate = fixedEstimate(test::days(static_cast<double>(1 + row.id.value % 3)));
            row.safe.reset();
            changes.rows.emplace_back(RowChange<Touchpoint>{row.id, before, row});
        }
        for (Dependency row : document.table<Dependency>()) {
            const Dependency before = row;
            row.lag.length = test::days(static_cast<double>(row.lag.length / std::chrono::hours{4}));
            changes.rows.emplace_back(RowChange<Dependency>{row.id, before, row});
        }
        ASSERT_TRUE(document.apply(changes));
        const ResourceProblem plain = plainOf(document);
        const auto problem = makeClockProblem(document, timesOf(document), plain);
        if (!problem) continue;
        ++choosing;
        Period shortest = kLastPeriod;
        Staff staff;
        eachStaff(*problem, staff, [&](const Staff& one) {
            ResourceProblemBuilder builder(plain);
            for (std::uint32_t task = 0; task < one.size(); ++task) {
                for (const Need& need : one[task]) builder.addNeed(task, need.resource, need.amount);
            }
            shortest = std::min(shortest, test::bruteForceMakespan(builder.build()));
        });
        ChainSettings settings;
        settings.limits = {1000, 1000, {}};
        const auto plan = makeChainPlan(document, settings);
        ASSERT_TRUE(plan);
        EXPECT_LE(plan->lowerBound, plain.period * shortest);
        EXPECT_EQ(plan->makespan, plain.period * shortest);
        proved += plan->outcome == SearchOutcome::Optimal ? 1 : 0;
    }
    EXPECT_GT(choosing, 30);
    EXPECT_GT(proved * 10, choosing * 9);
}

TEST(ClockSearch, WhoeverIsFreeTakesTheCall) {
    test::JourneyBuilder journey;
    journey.touchpoint("A", 3).touchpoint("B", 2).touchpoint("C", 2).touchpoint("D", 3);
    std::vector<Id<Resource>> people;
    for (const char* name : {"Ann", "Ben"}) {
        Resource row;
        row.name = name;
        row.skills = {"french"};
        people.push_back(journey.add(row));
    }
    for (const char* code : {"A", "B", "C", "D"}) {
        Demand row;
        row.touchpoint = journey.id(code);
        row.skill = "french";
        journey.add(row);
    }
    const auto plan = makeChainPlan(journey.document(), {});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->makespan, test::days(5)) << "three and two days each";
    EXPECT_EQ(plan->outcome, SearchOutcome::Optimal);
    for (std::uint32_t task = 0; task < 4; ++task) EXPECT_EQ(plan->problem.needsOf(task).size(), 1U);
}

TEST(ClockSearch, StopsWhenItIsTold) {
    const Document document = test::randomClockJourney({.touchpoints = 30}, 3);
    const auto problem = makeClockProblem(document, timesOf(document), plainOf(document));
    ASSERT_TRUE(problem);
    std::stop_source stop;
    stop.request_stop();
    const ClockFound found = searchOnClock(*problem, {std::int64_t{1} << 40, 0, {}}, {}, stop.get_token());
    EXPECT_FALSE(found.best.starts.empty()) << "there is always a result";
}

}  // namespace
}  // namespace waymark
