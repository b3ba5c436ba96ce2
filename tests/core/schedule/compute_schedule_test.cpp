#include "core/schedule/compute_schedule.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/schedule/incremental_schedule.h"
#include "tests/support/journey_builder.h"
#include "tests/support/random_journey.h"

namespace waymark {
namespace {

using test::days;
using test::JourneyBuilder;

// The same schedule by plain repetition: every rule is applied again and again until nothing moves. It looks at the
// two ends that a dependency binds and knows no order, no tails and no distances.
class Oracle {
public:
    explicit Oracle(const Document& document) : m_document(document) {
        findCycles();
        for (const Touchpoint& row : document.table<Touchpoint>()) {
            if (!m_onCycle.contains(row.id))
                m_dates[row.id] = {WorkTime{}, WorkTime{} + duration(row.id), {}, {}, {}, {}};
        }
        for (const Dependency& row : document.table<Dependency>()) {
            if (m_dates.contains(row.predecessor) && m_dates.contains(row.successor)) m_links.push_back(&row);
        }
        while (pushForward()) {
        }
        for (const auto& [id, dates] : m_dates) finish = std::max(finish, dates.earlyFinish.time_since_epoch());
        for (auto& [id, dates] : m_dates) setLateFinish(id, WorkTime{finish});
        while (pushBackward()) {
        }
        findFloats();
    }

    [[nodiscard]] const std::map<Id<Touchpoint>, Dates>& dates() const { return m_dates; }
    [[nodiscard]] bool isCritical(const Dependency& row) const {
        const auto from = m_dates.find(row.predecessor);
        const auto to = m_dates.find(row.successor);
        return from != m_dates.end() && to != m_dates.end() && from->second.totalFloat == Minutes{0} &&
               to->second.totalFloat == Minutes{0} && gap(row) == Minutes{0};
    }

    Minutes finish{0};

private:
    static bool bindsFinishOfPredecessor(const Dependency& row) {
        return row.kind == DependencyKind::FinishToStart || row.kind == DependencyKind::FinishToFinish;
    }
    static bool bindsStartOfSuccessor(const Dependency& row) {
        return row.kind == DependencyKind::FinishToStart || row.kind == DependencyKind::StartToStart;
    }
    Minutes duration(Id<Touchpoint> id) const {
        return durationOf(m_document.table<Touchpoint>().at(id), Basis::Expected);
    }

    void findCycles() {
        for (const Touchpoint& row : m_document.table<Touchpoint>()) {
            std::set<Id<Touchpoint>> reached;
            std::vector<Id<Touchpoint>> toDo{row.id};
            while (!toDo.empty()) {
                const Id<Touchpoint> at = toDo.back();
                toDo.pop_back();
                for (const Id<Dependency> link : m_document.outgoing(at)) {
                    const Id<Touchpoint> next = m_document.table<Dependency>().at(link).successor;
                    if (reached.insert(next).second) toDo.push_back(next);
                }
            }
            if (reached.contains(row.id)) m_onCycle.insert(row.id);
        }
    }
    bool pushForward() {
        bool moved = false;
        for (const Dependency* row : m_links) {
            const Dates& from = m_dates[row->predecessor];
            Dates& to = m_dates[row->successor];
            const WorkTime bound =
                (bindsFinishOfPredecessor(*row) ? from.earlyFinish : from.earlyStart) + workingLag(*row);
            const WorkTime start = bindsStartOfSuccessor(*row) ? bound : bound - duration(row->successor);
            if (start <= to.earlyStart) continue;
            to.earlyStart = start;
            to.earlyFinish = start + duration(row->successor);
            moved = true;
        }
        return moved;
    }
    void setLateFinish(Id<Touchpoint> id, WorkTime to) {
        m_dates[id].lateFinish = to;
        m_dates[id].lateStart = to - duration(id);
    }
    bool pushBackward() {
        bool moved = false;
        for (const Dependency* row : m_links) {
            const Dates& to = m_dates[row->successor];
            const WorkTime bound = (bindsStartOfSuccessor(*row) ? to.lateStart : to.lateFinish) - workingLag(*row);
            const WorkTime end = bindsFinishOfPredecessor(*row) ? bound : bound + duration(row->predecessor);
            if (end >= m_dates[row->predecessor].lateFinish) continue;
            setLateFinish(row->predecessor, end);
            moved = true;
        }
        return moved;
    }
    Minutes gap(const Dependency& row) const {
        const Dates& from = m_dates.at(row.predecessor);
        const Dates& to = m_dates.at(row.successor);
        const WorkTime asked = (bindsFinishOfPredecessor(row) ? from.earlyFinish : from.earlyStart) + workingLag(row);
        return (bindsStartOfSuccessor(row) ? to.earlyStart : to.earlyFinish) - asked;
    }
    void findFloats() {
        for (auto& [id, dates] : m_dates) {
            dates.totalFloat = dates.lateFinish - dates.earlyFinish;
            dates.freeFloat = WorkTime{finish} - dates.earlyFinish;
            for (const Dependency* row : m_links) {
                if (row->predecessor == id) dates.freeFloat = std::min(dates.freeFloat, gap(*row));
            }
        }
    }

    const Document& m_document;
    std::set<Id<Touchpoint>> m_onCycle;
    std::map<Id<Touchpoint>, Dates> m_dates;
    std::vector<const Dependency*> m_links;
};

// In minutes, so that a difference can be read.
std::vector<std::int64_t> inMinutes(const Dates& dates) {
    std::vector<std::int64_t> all;
    for (const WorkTime time : {dates.earlyStart, dates.earlyFinish, dates.lateStart, dates.lateFinish}) {
        all.push_back(time.time_since_epoch().count());
    }
    all.push_back(dates.totalFloat.count());
    all.push_back(dates.freeFloat.count());
    return all;
}

TEST(ComputeSchedule, AgreesWithPlainRepetitionOnRandomJourneys) {
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        test::JourneyShape shape;
        shape.touchpoints = 1 + seed % 40;
        shape.dependencies = shape.touchpoints * (seed % 4);
        shape.mixedKinds = 0.25 * static_cast<double>(seed % 5);
        shape.backwards = seed % 3 == 0 ? 0.1 : 0.0;
        const Document document = test::randomJourney(shape, seed);
        const Network network = makeNetwork(document);
        const Schedule schedule = computeSchedule(network);
        const Oracle oracle(document);
        ASSERT_EQ(schedule.finish, oracle.finish);
        ASSERT_EQ(network.nodeCount(), oracle.dates().size());
        ASSERT_EQ(network.nodeCount() + network.undated.size(), shape.touchpoints);
        for (std::size_t node = 0; node < network.nodeCount(); ++node) {
            ASSERT_EQ(inMinutes(schedule.dates[node]), inMinutes(oracle.dates().at(network.touchpoints[node])));
        }
        for (std::size_t arc = 0; arc < network.arcCount(); ++arc) {
            const Dependency& row = document.table<Dependency>().at(network.dependencies[arc]);
            ASSERT_EQ(schedule.isCriticalArc[arc] != 0, oracle.isCritical(row));
        }
    }
}

// A ends last of all, though B, which begins with it, does not come before day 5: A still must not slip.
TEST(ComputeSchedule, FreeFloatIsNeverMoreThanTotalFloat) {
    test::JourneyBuilder build;
    build.touchpoint("A", 10).touchpoint("P", 5).touchpoint("B", 1).after("B", "P");
    build.depend("A", "B", DependencyKind::StartToStart);
    const Schedule schedule = computeSchedule(makeNetwork(build.document()));
    EXPECT_EQ(schedule.finish, test::days(10));
    for (const Dates& dates : schedule.dates) EXPECT_LE(dates.freeFloat, dates.totalFloat);
    EXPECT_EQ(schedule.dates[0].freeFloat, Minutes{0});
    EXPECT_EQ(schedule.dates[1].freeFloat, Minutes{0});
}

TEST(ComputeSchedule, SchedulesWhatFollowsACycleAsIfTheCycleWereNotThere) {
    JourneyBuilder journey;
    journey.touchpoint("A", 2).touchpoint("B", 3).touchpoint("C", 4).touchpoint("D", 5).touchpoint("E", 6);
    journey.after("B", "A C").after("C", "B").after("D", "C").after("E", "D A");
    const IncrementalSchedule schedule(journey.document());
    EXPECT_EQ(schedule.dates(journey.id("B")), nullptr);
    EXPECT_EQ(schedule.dates(journey.id("C")), nullptr);
    ASSERT_TRUE(schedule.dates(journey.id("D")));
    EXPECT_EQ(schedule.dates(journey.id("D"))->earlyStart, WorkTime{});
    EXPECT_EQ(schedule.finish(), days(11));
    EXPECT_FALSE(schedule.isCritical(journey.dependency("C", "D")));
    EXPECT_TRUE(schedule.isCritical(journey.dependency("D", "E")));
}

TEST(ComputeSchedule, ATouchpointThatFollowsItselfHasNoDates) {
    JourneyBuilder journey;
    journey.touchpoint("A", 2).touchpoint("B", 3).after("A", "A").after("B", "A");
    const IncrementalSchedule schedule(journey.document());
    EXPECT_EQ(schedule.dates(journey.id("A")), nullptr);
    EXPECT_EQ(schedule.cycle(), (std::vector{journey.id("A"), journey.id("A")}));
    EXPECT_EQ(schedule.finish(), days(3));
}

TEST(ComputeSchedule, TakesTheLengthsOfTheChosenBasis) {
    JourneyBuilder journey;
    journey.touchpoint("A", test::estimateInDays(1, 2, 9))
        .touchpoint("B", test::estimateInDays(2, 3, 4))
        .after("B", "A");
    EXPECT_EQ(IncrementalSchedule(journey.document()).finish(), days(6));
    EXPECT_EQ(IncrementalSchedule(journey.document(), Basis::Likely).finish(), days(5));
    EXPECT_EQ(IncrementalSchedule(journey.document(), Basis::Optimistic).finish(), days(3));
    EXPECT_EQ(IncrementalSchedule(journey.document(), Basis::Pessimistic).finish(), days(13));
}

}  // namespace
}  // namespace waymark
