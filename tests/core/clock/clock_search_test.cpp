// Schedules on the clock against trying every choice of people and, for each two of them who share a resource, both
// orders and none.

#include "core/clock/clock_search.h"

#include <algorithm>

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

// The soonest end with these people. Whatever a schedule looks like, of each two tasks that share a resource one goes
// before the other, or they overlap; everything is as early as that and the dependencies let it, and whoever then has
// too much to do was not scheduled.
class EveryOrder {
public:
    // What ends at `below` or later is of no interest.
    EveryOrder(const ClockProblem& problem, const Staff& staff, LocalTime below)
        : m_problem(problem), m_staff(staff), m_timing(*problem.hours->at(Axes::kJourney)), m_best(below) {
        for (std::uint32_t task = 0; task < staff.size(); ++task) {
            m_axisOf.push_back(problem.tasks[task].skills.empty() ? problem.tasks[task].axis
                                                                  : problem.axisFor(task, staff[task]));
            for (std::uint32_t other = 0; other < task; ++other) {
                if (takesTime(task) && takesTime(other) && share(task, other)) m_pairs.emplace_back(other, task);
            }
        }
        for (const auto& link : problem.dependencies) m_links.push_back({link.from, link.to, link.kind, link.lag});
    }
    LocalTime soonestEnd() {
        decide(0);
        return m_best;
    }

private:
    [[nodiscard]] bool takesTime(std::uint32_t task) const { return m_problem.tasks[task].length > Minutes{0}; }
    [[nodiscard]] bool share(std::uint32_t one, std::uint32_t other) const {
        return std::ranges::any_of(m_staff[one], [&](const Need& need) {
            return std::ranges::find(m_staff[other], need.resource, &Need::resource) != m_staff[other].end();
        });
    }
    [[nodiscard]] TimedStep step(std::uint32_t task) const { return m_problem.step(task, m_axisOf[task]); }

    // Where everything begins; empty if it cannot be better than what there is.
    [[nodiscard]] std::vector<Minutes> earliest() const {
        std::vector<Minutes> starts;
        for (std::uint32_t task = 0; task < m_staff.size(); ++task)
            starts.push_back(step(task).axis().firstStart(m_problem.begin));
        for (bool isChanged = true; isChanged;) {
            isChanged = false;
            for (const auto& link : m_links) {
                const TimedArc arc{step(link.from), step(link.to), link.kind, link.lag};
                const Minutes start = m_timing.earliest(arc, starts[link.from]);
                if (start <= starts[link.to]) continue;
                starts[link.to] = start;
                isChanged = true;
                if (step(link.to).finishTime(start) >= m_best) return {};
            }
        }
        return starts;
    }
    void decide(std::size_t pair) {
        const std::vector<Minutes> starts = earliest();
        if (starts.empty()) return;
        if (pair == m_pairs.size()) return keepIfPossible(starts);
        const auto [one, other] = m_pairs[pair];
        decide(pair + 1);
        for (const auto& [from, to] : {std::pair(one, other), std::pair(other, one)}) {
            m_links.push_back({from, to, DependencyKind::FinishToStart, {}});
            decide(pair + 1);
            m_links.pop_back();
        }
    }
    void keepIfPossible(const std::vector<Minutes>& starts) {
        LocalTime end = m_problem.begin;
        for (std::uint32_t at = 0; at < starts.size(); ++at) {
            end = std::max(end, step(at).finishTime(starts[at]));
            const LocalTime time = step(at).startTime(starts[at]);
            std::vector<std::int32_t> inUse(m_problem.capacities.size(), 0);
            for (std::uint32_t task = 0; task < starts.size(); ++task) {
                if (!takesTime(task) || step(task).startTime(starts[task]) > time ||
                    time >= step(task).finishTime(starts[task]))
                    continue;
                for (const Need& need : m_staff[task]) {
                    if ((inUse[need.resource] += need.amount) > m_problem.capacities[need.resource]) return;
                }
            }
        }
        m_best = std::min(m_best, end);
    }

    struct Link {
        std::uint32_t from, to;
        DependencyKind kind;
        WrittenDuration lag;
    };
    const ClockProblem& m_problem;
    const Staff& m_staff;
    ArcTiming m_timing;
    std::vector<std::uint32_t> m_axisOf;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_pairs;
    std::vector<Link> m_links;
    LocalTime m_best;
};

LocalTime soonestEnd(const ClockProblem& problem, const Staff& staff, LocalTime below) {
    return EveryOrder(problem, staff, below).soonestEnd();
}

TEST(ClockSearch, ProvesTheSoonestEndOfSmallJourneys) {
    int waits = 0;
    for (std::uint64_t seed = 1; seed <= 250; ++seed) {
        SCOPED_TRACE(seed);
        const Document document = test::randomClockJourney({.touchpoints = 3 + seed % 4, .skills = false}, seed);
        const auto problem = makeClockProblem(document, timesOf(document), plainOf(document));
        if (!problem) continue;
        const ClockFound found = searchOnClock(*problem, {4000, 0, {}});
        Staff named;
        for (const ClockProblem::Task& task : problem->tasks) named.push_back(task.named);
        EXPECT_EQ(isoText(found.best.end), isoText(soonestEnd(*problem, named, found.best.end + Minutes{1})));
        EXPECT_EQ(isoText(found.lowerBound), isoText(found.best.end)) << "proved";
        waits += clockBound(*problem) < found.best.end ? 1 : 0;
    }
    EXPECT_GT(waits, 10) << "some must be longer than the bound to tell anything";
}

TEST(ClockSearch, ChoosesPeopleWithWhomItEndsSoonest) {
    int tried = 0;
    int proved = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        const Document document = test::randomClockJourney({.touchpoints = 4}, seed);
        const auto problem = makeClockProblem(document, timesOf(document), plainOf(document));
        if (!problem || !problem->hasHours) continue;
        const ClockFound found = searchOnClock(*problem, {4000, 0, {}});
        LocalTime best = found.best.end + Minutes{1};
        Staff staff;
        eachStaff(*problem, staff, [&](const Staff& one) { best = soonestEnd(*problem, one, best); });
        ++tried;
        EXPECT_EQ(isoText(found.best.end), isoText(best));
        EXPECT_LE(found.lowerBound, best);
        proved += found.lowerBound == best ? 1 : 0;
    }
    EXPECT_GT(tried, 40);
    EXPECT_GE(proved * 20, tried * 19);
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
