#include "ui/session/live_chain.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/chain/validate_chain.h"
#include "core/edit/journey_edits.h"
#include "core/edit/plan_edits.h"
#include "core/edit/resource_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/clock_journey.h"
#include "tests/support/journey_builder.h"
#include "tests/support/patience.h"
#include "tests/support/random_edits.h"
#include "tests/support/random_journey.h"
#include "tests/support/staffed_journey.h"

namespace waymark {
namespace {

bool isDone(const LiveChain& chain) {
    return QTest::qWaitFor([&] { return !chain.isComputing(); }, test::kPatience);
}

Result<ChangeSet> doubled(const Document& document, Id<Touchpoint> id) {
    Touchpoint row = document.table<Touchpoint>().at(id);
    row.estimate = fixedEstimate(2 * row.estimate.likely + kWorkingDay);
    return edit::setTouchpoint(document, row);
}

// A plan of this very document: its times, dependencies, capacities and sizing, and it can be carried out.
bool belongsTo(const ChainPlan& plan, const Document& document) {
    const ChainSettings settings = chainSettings(document);
    std::vector<Minutes> durations;
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        durations.push_back(chainTimesOf(row, settings.quantiles).aggressive);
    }
    const ResourceProblem expected = *makeResourceProblem(document, durations);
    const auto links = [](const ResourceProblem& problem) {
        std::vector<std::array<std::int64_t, 3>> all;
        for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
            for (const auto& arc : problem.outgoing(task)) all.push_back({task, arc.task, arc.distance});
        }
        return all;
    };
    return plan.problem.touchpoints == expected.touchpoints && plan.problem.durations == expected.durations &&
           plan.problem.capacities == expected.capacities && links(plan.problem) == links(expected) &&
           plan.sizing == settings.sizing && validateChain(document, plan).empty();
}

TEST(LiveChain, PlansTheJourneyThatIsOpened) {
    Session session(test::staffedJourney());
    const LiveChain chain(session);
    EXPECT_FALSE(chain.plan());
    ASSERT_TRUE(isDone(chain));
    ASSERT_TRUE(chain.plan());
    EXPECT_EQ(chain.plan(), chain.latest());
    EXPECT_TRUE(validateChain(session.document(), *chain.plan()).empty());
    EXPECT_EQ(chain.plan()->outcome, SearchOutcome::Optimal);
    EXPECT_EQ(chain.plan()->chain.tasks.size(), 3);
    EXPECT_EQ(chain.plan()->feedingBuffers.size(), 1);
}

// Ends later, or as late and with less room for its feeding buffers.
bool isWorse(const ChainPlan& plan, const ChainPlan& than) {
    if (plan.makespan != than.makespan) return plan.makespan > than.makespan;
    return plan.shortfall() > than.shortfall() + 0.5;
}

void expectNoneWorse(Document document) {
    Session session(std::move(document));
    LiveChain chain(session);
    std::vector<LiveChain::Plan> plans;
    QObject::connect(&chain, &LiveChain::changed, &chain, [&] {
        if (chain.plan() && (plans.empty() || plans.back() != chain.plan())) plans.push_back(chain.plan());
    });
    ASSERT_TRUE(isDone(chain));
    ASSERT_FALSE(plans.empty());
    for (std::size_t k = 0; k < plans.size(); ++k) {
        EXPECT_TRUE(validateChain(session.document(), *plans[k]).empty());
        EXPECT_GE(plans[k]->makespan, plans[k]->lowerBound);
        EXPECT_FALSE(k > 0 && isWorse(*plans[k], *plans[k - 1]));
    }
}

TEST(LiveChain, DeliversValidPlansNoneOfWhichIsWorseThanTheOneBefore) {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        expectNoneWorse(test::randomStaffedJourney(60, seed));
        expectNoneWorse(test::randomClockJourney({.touchpoints = 20}, seed));
    }
}

TEST(LiveChain, AfterAnEditTheEarlierPlanIsNotCurrentAnyMore) {
    Session session(test::staffedJourney());
    const LiveChain chain(session);
    ASSERT_TRUE(isDone(chain));
    const LiveChain::Plan before = chain.plan();
    ASSERT_TRUE(session.edit(doubled(session.document(), Id<Touchpoint>{1}), "longer"));
    EXPECT_FALSE(chain.plan());
    EXPECT_EQ(chain.latest(), before);
    EXPECT_TRUE(chain.isComputing());
    ASSERT_TRUE(isDone(chain));
    EXPECT_GT(chain.plan()->makespan, before->makespan);
    EXPECT_TRUE(belongsTo(*chain.plan(), session.document()));
}

TEST(LiveChain, UndoingAnEditBringsBackTheVeryPlanAtOnce) {
    Session session(test::randomStaffedJourney(30, 5));
    const LiveChain chain(session);
    ASSERT_TRUE(isDone(chain));
    const LiveChain::Plan before = chain.plan();
    ASSERT_TRUE(session.edit(doubled(session.document(), Id<Touchpoint>{3}), "longer"));
    ASSERT_TRUE(isDone(chain));
    const LiveChain::Plan after = chain.plan();
    session.undoStack().undo();
    EXPECT_EQ(chain.plan(), before);
    EXPECT_FALSE(chain.isComputing());
    session.undoStack().redo();
    EXPECT_EQ(chain.plan(), after);
}

// The search is cut short by the edit; when that is undone the plan is there again, and the search goes on.
TEST(LiveChain, UndoingAnEditBringsBackAPlanThatWasStillBeingImproved) {
    Session session(test::randomClockJourney({.touchpoints = 40}, 1));
    const LiveChain chain(session);
    ASSERT_TRUE(QTest::qWaitFor([&] { return chain.plan() != nullptr; }, test::kPatience));
    ASSERT_TRUE(chain.isComputing()) << "forty touchpoints on the clock take longer than a first plan";
    const LiveChain::Plan before = chain.plan();
    ASSERT_TRUE(session.edit(doubled(session.document(), Id<Touchpoint>{3}), "longer"));
    session.undoStack().undo();
    EXPECT_EQ(chain.plan(), before);
    EXPECT_TRUE(chain.isComputing());
    ASSERT_TRUE(isDone(chain));
    EXPECT_FALSE(isWorse(*chain.plan(), *before));
}

// A random walk through the states of a journey: none of them ever shows a worse plan than it did before.
void expectNoStepBack(Document document, std::uint64_t seed) {
    Session session(std::move(document));
    LiveChain chain(session);
    std::map<int, LiveChain::Plan> best;  // by place in the undo stack
    const auto note = [&] {
        if (!chain.plan()) return;
        LiveChain::Plan& known = best[session.undoStack().index()];
        EXPECT_FALSE(known && isWorse(*chain.plan(), *known));
        known = chain.plan();
    };
    bool isMoving = false;  // until an edit is over, the stack does not know its place
    QObject::connect(&chain, &LiveChain::changed, &chain, [&] {
        if (!isMoving) note();
    });
    Random random(seed);
    std::size_t most = 0;  // states that were known at once
    for (int step = 0; step < 40; ++step) {
        const std::uint64_t what = random.below(4);
        isMoving = true;
        if (what == 0) {
            const int index = session.undoStack().index();
            best.erase(best.upper_bound(index), best.end());
            session.edit(test::randomUserEdit(session.document(), random), "random");
        } else if (what == 1) {
            session.undoStack().redo();
        } else {
            session.undoStack().undo();
        }
        isMoving = false;
        note();
        most = std::max(most, best.size());
        // Now for the first plan of this state, however slow the machine is, now for a moment in which it may be
        // improved.
        if (random.below(2) == 0) {
            ASSERT_TRUE(QTest::qWaitFor([&] { return chain.plan() != nullptr; }, test::kPatience));
        }
        QTest::qWait(static_cast<int>(random.below(60)));
    }
    ASSERT_TRUE(isDone(chain));
    EXPECT_GT(most, 2U);
}

TEST(LiveChain, NoStateOfTheJourneyFallsBackToAWorsePlan) {
    expectNoStepBack(test::randomClockJourney({.touchpoints = 15}, 2), 3);
    expectNoStepBack(test::randomStaffedJourney(40, 2), 4);
}

TEST(LiveChain, TextsDoNotStartItAnew) {
    Session session(test::staffedJourney());
    LiveChain chain(session);
    ASSERT_TRUE(isDone(chain));
    QSignalSpy changed(&chain, &LiveChain::changed);
    const LiveChain::Plan before = chain.plan();
    ASSERT_TRUE(session.edit(edit::setName(session.document(), Id<Touchpoint>{1}, "Another name"), "rename"));
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(chain.plan(), before);
}

TEST(LiveChain, AnotherNameOfAResourceLeavesThePlan) {
    Session session(test::staffedJourney());
    const LiveChain chain(session);
    ASSERT_TRUE(isDone(chain));
    const LiveChain::Plan before = chain.plan();
    Resource row = *session.document().table<Resource>().begin();
    row.name = "Another name";
    ASSERT_TRUE(session.edit(edit::setResource(session.document(), row), "rename"));
    EXPECT_EQ(chain.plan(), before);
    EXPECT_FALSE(chain.isComputing());
}

TEST(LiveChain, FollowsTheSettingsOfTheJourney) {
    Session session(test::staffedJourney());
    const LiveChain chain(session);
    ASSERT_TRUE(isDone(chain));
    PlanSettings settings = session.document().planSettings();
    settings.sizing = BufferSizing::AllSafety;
    const double before = chain.plan()->projectBuffer;
    ASSERT_TRUE(session.edit(edit::setPlanSettings(session.document(), settings), "sizing"));
    ASSERT_TRUE(isDone(chain));
    EXPECT_EQ(chain.plan()->sizing, BufferSizing::AllSafety);
    EXPECT_GT(chain.plan()->projectBuffer, before);
}

TEST(LiveChain, AnEmptyJourneyHasNoPlan) {
    Session session{Document{}};
    const LiveChain chain(session);
    ASSERT_TRUE(isDone(chain));
    EXPECT_FALSE(chain.plan());
    EXPECT_FALSE(chain.latest());
}

// Edits in quick succession cancel searches at all moments; what is current must always belong to the document.
void expectNothingStale(Document document, std::uint64_t seed,
                        const std::function<ChangeSet(const Document&, Random&)>& edit) {
    Session session(std::move(document));
    LiveChain chain(session);
    int delivered = 0;
    QObject::connect(&chain, &LiveChain::changed, &chain, [&] {
        if (!chain.plan()) return;
        ++delivered;
        ASSERT_TRUE(belongsTo(*chain.plan(), session.document()));
    });
    Random random(seed);
    for (int step = 0; step < 60; ++step) {
        switch (random.below(5)) {
            case 0: session.undoStack().undo(); break;
            case 1: session.undoStack().redo(); break;
            default: session.edit(edit(session.document(), random), "random");
        }
        QTest::qWait(static_cast<int>(random.below(40)));
        ASSERT_TRUE(!chain.plan() || belongsTo(*chain.plan(), session.document())) << step;
    }
    ASSERT_TRUE(isDone(chain));
    EXPECT_GT(delivered, 5);
}

TEST(LiveChain, WhatIsCurrentBelongsToTheDocumentUnderRandomEdits) {
    expectNothingStale(test::randomStaffedJourney(25, 9), 4, [](const Document& document, Random& random) {
        return test::randomEdit(document, {.cycles = true}, random);
    });
}

TEST(LiveChain, WhatIsCurrentBelongsToTheDocumentUnderEditsOfResourcesAndCalendars) {
    expectNothingStale(test::randomClockJourney({.touchpoints = 12}, 5), 6, test::randomUserEdit);
}

void expectUndoBringsBackEachPlan(Document document, std::uint64_t seed) {
    Session session(std::move(document));
    const LiveChain chain(session);
    ASSERT_TRUE(isDone(chain));
    Random random(seed);
    std::vector<LiveChain::Plan> plans{chain.plan()};
    int others = 0;
    while (plans.size() < 30) {
        const ChangeSet edit = test::randomUserEdit(session.document(), random);
        if (!session.edit(edit, "random")) continue;
        if (session.undoStack().index() < static_cast<int>(plans.size())) continue;  // nothing changed
        ASSERT_TRUE(isDone(chain));
        others += chain.plan() != plans.back() ? 1 : 0;
        plans.push_back(chain.plan());
    }
    EXPECT_GT(others, 3);
    for (std::size_t k = plans.size() - 1; k-- > 0;) {
        session.undoStack().undo();
        EXPECT_EQ(chain.plan(), plans[k]) << k;
        EXPECT_FALSE(chain.isComputing());
    }
}

TEST(LiveChain, UndoingEditsOfResourcesAndCalendarsBringsBackEachPlan) {
    for (const std::uint64_t seed : {3U, 5U}) {
        expectUndoBringsBackEachPlan(test::randomClockJourney({.touchpoints = 8}, seed), seed);
        expectUndoBringsBackEachPlan(test::randomStaffedJourney(20, seed), seed);
    }
}

TEST(LiveChain, PlansAnewWhenTheStartDateOrACalendarChanges) {
    Session session(test::randomClockJourney({.touchpoints = 8}, 3));
    const LiveChain chain(session);
    ASSERT_TRUE(isDone(chain));
    const LiveChain::Plan before = chain.plan();
    const std::chrono::year_month_day later{std::chrono::year{2027} / 5 / 4};
    ASSERT_TRUE(session.edit(edit::setStartDate(session.document(), later), "start"));
    EXPECT_FALSE(chain.plan());
    ASSERT_TRUE(isDone(chain));
    EXPECT_GE(chain.plan()->spans.front().start, LocalTime{std::chrono::local_days{later}});
    EXPECT_NE(chain.plan(), before);
}

// Nothing of a job that an edit has replaced comes in, however long one waits.
TEST(LiveChain, CancelledJobsNeverDeliver) {
    Session session(test::randomStaffedJourney(40, 2));
    LiveChain chain(session);
    std::vector<LiveChain::Plan> seen;
    QObject::connect(&chain, &LiveChain::changed, &chain, [&] {
        if (chain.plan()) seen.push_back(chain.plan());
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !seen.empty(); }, test::kPatience));
    for (std::uint32_t k = 1; k <= 10; ++k) {
        ASSERT_TRUE(session.edit(doubled(session.document(), Id<Touchpoint>{k}), "longer"));
        seen.clear();
        EXPECT_FALSE(chain.plan());
        QTest::qWait(static_cast<int>(5 * k));
        for (const LiveChain::Plan& plan : seen) EXPECT_TRUE(belongsTo(*plan, session.document()));
    }
}

}  // namespace
}  // namespace waymark
