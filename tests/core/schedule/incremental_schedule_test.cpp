#include "core/schedule/incremental_schedule.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "core/model/change_builder.h"
#include "tests/support/journey_builder.h"
#include "tests/support/random_edits.h"
#include "tests/support/random_journey.h"

namespace waymark {
namespace {

using test::days;
using test::JourneyBuilder;

// Everything that a schedule says about a document.
struct Told {
    std::map<Id<Touchpoint>, std::pair<Dates, ClockDates>> dates;
    std::set<Id<Dependency>> critical;
    Minutes finish{0};
    LocalTime finishTime;
    std::vector<Id<Touchpoint>> path, cycle;
    double variance = 0.0;

    bool operator==(const Told&) const = default;
};

Told listen(const IncrementalSchedule& schedule, const Document& document) {
    Told told;
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        if (const Dates* dates = schedule.dates(row.id))
            told.dates.emplace(row.id, std::pair(*dates, *schedule.clockDates(row.id)));
    }
    for (const Dependency& row : document.table<Dependency>()) {
        if (schedule.isCritical(row.id)) told.critical.insert(row.id);
    }
    told.finish = schedule.finish();
    told.finishTime = schedule.finishTime();
    const CriticalPath path = schedule.criticalPath();
    told.path = path.touchpoints;
    told.variance = path.variance;
    told.cycle = schedule.cycle();
    return told;
}

ScheduleDelta difference(const Told& before, const Told& after) {
    std::set<Id<Touchpoint>> touchpoints;
    for (const auto& [id, dates] : before.dates) {
        if (!after.dates.contains(id) || after.dates.at(id) != dates) touchpoints.insert(id);
    }
    for (const auto& [id, dates] : after.dates) {
        if (!before.dates.contains(id)) touchpoints.insert(id);
    }
    ScheduleDelta delta;
    delta.touchpoints.assign(touchpoints.begin(), touchpoints.end());
    std::ranges::set_symmetric_difference(before.critical, after.critical, std::back_inserter(delta.dependencies));
    delta.finishChanged = before.finish != after.finish || before.finishTime != after.finishTime;
    return delta;
}

// Edits and undoes at random, and asks after every step whether the schedule is what a fresh one would be.
class Session {
public:
    // Any edit that a person can make.
    explicit Session(const Document& document, std::uint64_t seed)
        : m_mix(std::nullopt), m_random(seed), m_document(document), m_schedule(m_document) {
        m_told = listen(m_schedule, m_document);
    }
    Session(const test::JourneyShape& shape, const test::EditMix& mix, std::uint64_t seed)
        : m_mix(mix), m_random(seed), m_document(test::randomJourney(shape, seed)), m_schedule(m_document) {
        m_told = listen(m_schedule, m_document);
    }

    void step() {
        if (!m_done.empty() && m_random.below(4) == 0) {
            const ChangeSet undo = inverse(m_done.back());
            m_done.pop_back();
            apply(undo);
            return;
        }
        const bool opensCycle = isCyclic() && m_random.below(3) == 0;
        m_done.push_back(opensCycle ? cutOfCycle()
                         : m_mix    ? test::randomEdit(m_document, *m_mix, m_random)
                                    : test::randomUserEdit(m_document, m_random));
        apply(m_done.back());
    }
    [[nodiscard]] bool isCyclic() const { return !m_told.cycle.empty(); }

private:
    ChangeSet cutOfCycle() const {
        ChangeBuilder build(m_document);
        for (const Id<Dependency> link : m_document.outgoing(m_told.cycle[0])) {
            if (m_document.table<Dependency>().at(link).successor == m_told.cycle[1]) build.remove(link);
        }
        return build.take();
    }
    void apply(const ChangeSet& changes) {
        ASSERT_TRUE(m_document.apply(changes));
        const ScheduleDelta delta = m_schedule.update(m_document, changes);
        const Told now = listen(m_schedule, m_document);
        ASSERT_TRUE(now == listen(IncrementalSchedule(m_document), m_document));
        const ScheduleDelta expected = difference(m_told, now);
        ASSERT_EQ(delta.touchpoints, expected.touchpoints);
        ASSERT_EQ(delta.dependencies, expected.dependencies);
        ASSERT_EQ(delta.finishChanged, expected.finishChanged);
        m_told = now;
    }

    std::optional<test::EditMix> m_mix;
    Random m_random;
    Document m_document;
    IncrementalSchedule m_schedule;
    std::vector<ChangeSet> m_done;
    Told m_told;
};

// How often cycles came or went altogether.
int expectFreshAfterEveryEdit(const test::EditMix& mix, int editsPerSize) {
    int flips = 0;
    std::uint64_t seed = 100;
    for (const std::size_t size : {1U, 2U, 3U, 5U, 8U, 13U, 21U, 40U, 80U, 200U}) {
        test::JourneyShape shape;
        shape.touchpoints = size;
        shape.dependencies = 2 * size;
        shape.reach = size > 50 ? 20 : 0;
        shape.elapsed = mix.elapsed;
        Session session(shape, mix, ++seed);
        for (int k = 0; k < editsPerSize; ++k) {
            const bool wasCyclic = session.isCyclic();
            session.step();
            if (session.isCyclic() != wasCyclic) ++flips;
            if (testing::Test::HasFatalFailure()) {
                ADD_FAILURE() << size << " touchpoints, edit " << k;
                return flips;
            }
        }
    }
    return flips;
}

TEST(IncrementalSchedule, EqualsAFreshOneAfterEveryEditOfAJourneyWithoutCycles) {
    EXPECT_EQ(expectFreshAfterEveryEdit({true, false, true}, 1000), 0);
}

TEST(IncrementalSchedule, EqualsAFreshOneAfterEveryEditThatMayMakeAndBreakCycles) {
    EXPECT_GT(expectFreshAfterEveryEdit({true, true, true}, 500), 500);
}

TEST(IncrementalSchedule, EqualsAFreshOneAfterEveryEditOfTimesAndLinksAlone) {
    EXPECT_EQ(expectFreshAfterEveryEdit({false, false, false}, 300), 0);
}

TEST(IncrementalSchedule, EqualsAFreshOneAfterEveryEditWhereSomeTimePassesAroundTheClock) {
    expectFreshAfterEveryEdit({.cycles = true, .elapsed = 0.05}, 150);
    expectFreshAfterEveryEdit({.rows = false, .elapsed = 0.5}, 100);
}

TEST(IncrementalSchedule, EqualsAFreshOneAfterEveryEditThatAPersonCanMakeCalendarsIncluded) {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        Session session(test::randomJourney({.touchpoints = 12, .dependencies = 18, .stages = 2, .lanes = 2}, seed),
                        seed);
        for (int k = 0; k < 200; ++k) {
            session.step();
            ASSERT_FALSE(testing::Test::HasFatalFailure()) << "seed " << seed << ", edit " << k;
        }
    }
}

TEST(IncrementalSchedule, NamesNothingWhereOnlyPlacesAndNamesChange) {
    JourneyBuilder journey;
    journey.touchpoint("A", 2).touchpoint("B", 3).after("B", "A").place("A", 0, 0);
    Document document = journey.document();
    IncrementalSchedule schedule(document);
    ChangeBuilder build(document);
    build.put(Placement{placementOf(journey.id("A")), 400, 80});
    Touchpoint renamed = document.table<Touchpoint>().at(journey.id("B"));
    renamed.name = "Welcome";
    build.put(renamed);
    const ChangeSet edit = build.take();
    ASSERT_TRUE(document.apply(edit));
    EXPECT_TRUE(schedule.update(document, edit).empty());
}

TEST(IncrementalSchedule, NamesNoLateDatesThatStayWhenALongerEndPushesTheFinish) {
    // The last touchpoint grows by two days: those on the critical path before it keep all their dates, the others get
    // two more days of float.
    JourneyBuilder journey;
    journey.touchpoint("A", 2).touchpoint("B", 3).touchpoint("C", 1).after("B", "A");
    Document document = journey.document();
    IncrementalSchedule schedule(document);
    ChangeBuilder build(document);
    Touchpoint longer = document.table<Touchpoint>().at(journey.id("B"));
    longer.estimate = fixedEstimate(days(5));
    build.put(longer);
    const ChangeSet edit = build.take();
    ASSERT_TRUE(document.apply(edit));
    const ScheduleDelta delta = schedule.update(document, edit);
    EXPECT_TRUE(delta.finishChanged);
    EXPECT_EQ(delta.touchpoints, (std::vector{journey.id("B"), journey.id("C")}));
    EXPECT_EQ(schedule.dates(journey.id("C"))->totalFloat, days(6));
    EXPECT_EQ(schedule.finish(), days(7));
}

TEST(IncrementalSchedule, TakesALargePasteAtOnce) {
    Document document = test::randomJourney({.touchpoints = 50, .dependencies = 100}, 1);
    IncrementalSchedule schedule(document);
    ChangeBuilder build(document);
    Id<Touchpoint> last{50};
    for (int k = 0; k < 200; ++k) {
        Touchpoint row;
        row.estimate = fixedEstimate(days(1));
        const Id<Touchpoint> next = build.add(row);
        Dependency link;
        link.predecessor = last;
        link.successor = next;
        build.add(link);
        last = next;
    }
    const ChangeSet edit = build.take();
    const Told before = listen(schedule, document);
    ASSERT_TRUE(document.apply(edit));
    const ScheduleDelta delta = schedule.update(document, edit);
    const Told after = listen(schedule, document);
    EXPECT_TRUE(after == listen(IncrementalSchedule(document), document));
    EXPECT_EQ(delta.touchpoints, difference(before, after).touchpoints);
    EXPECT_EQ(delta.dependencies, difference(before, after).dependencies);
}

}  // namespace
}  // namespace waymark
