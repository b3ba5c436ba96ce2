#include "ui/session/live_chain.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/chain/validate_chain.h"
#include "core/edit/plan_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/journey_builder.h"
#include "tests/support/patience.h"
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

// A plan of this very document, in the sense that all its times are those of the touchpoints.
bool belongsTo(const ChainPlan& plan, const Document& document) {
    const PlanSettings settings = document.planSettings();
    for (const ChainTimes& times : plan.times) {
        const Touchpoint* row = document.find(times.touchpoint);
        if (!row || chainTimesOf(*row, {settings.aggressive, settings.safe}) != times) return false;
    }
    return plan.sizing == settings.sizing;
}

TEST(LiveChain, PlansTheJourneyThatIsOpened) {
    Session session(test::staffedJourney());
    const LiveChain chain(session);
    EXPECT_FALSE(chain.plan());
    ASSERT_TRUE(isDone(chain));
    ASSERT_TRUE(chain.plan());
    EXPECT_EQ(chain.plan(), chain.latest());
    EXPECT_TRUE(validateChain(*chain.plan()).empty());
    EXPECT_EQ(chain.plan()->outcome, SearchOutcome::Optimal);
    EXPECT_EQ(chain.plan()->chain.tasks.size(), 3);
    EXPECT_EQ(chain.plan()->feedingBuffers.size(), 1);
}

TEST(LiveChain, DeliversValidPlansNoneOfWhichIsWorseThanTheOneBefore) {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        Session session(test::randomStaffedJourney(60, seed));
        LiveChain chain(session);
        std::vector<LiveChain::Plan> plans;
        QObject::connect(&chain, &LiveChain::changed, &chain, [&] {
            if (chain.plan() && (plans.empty() || plans.back() != chain.plan())) plans.push_back(chain.plan());
        });
        ASSERT_TRUE(isDone(chain));
        ASSERT_FALSE(plans.empty());
        for (std::size_t k = 0; k < plans.size(); ++k) {
            EXPECT_TRUE(validateChain(*plans[k]).empty());
            EXPECT_GE(plans[k]->makespan, plans[k]->lowerBound);
            EXPECT_LE(plans[k]->makespan, plans[k > 0 ? k - 1 : 0]->makespan);
        }
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
TEST(LiveChain, WhatIsCurrentBelongsToTheDocumentUnderRandomEdits) {
    Session session(test::randomStaffedJourney(25, 9));
    LiveChain chain(session);
    int delivered = 0;
    QObject::connect(&chain, &LiveChain::changed, &chain, [&] {
        if (!chain.plan()) return;
        ++delivered;
        ASSERT_TRUE(belongsTo(*chain.plan(), session.document()));
        ASSERT_TRUE(validateChain(*chain.plan()).empty());
    });
    Random random(4);
    for (int step = 0; step < 60; ++step) {
        switch (random.below(5)) {
            case 0: session.undoStack().undo(); break;
            case 1: session.undoStack().redo(); break;
            default: session.edit(test::randomEdit(session.document(), {.cycles = true}, random), "random");
        }
        QTest::qWait(static_cast<int>(random.below(40)));
        ASSERT_TRUE(!chain.plan() || belongsTo(*chain.plan(), session.document())) << step;
    }
    ASSERT_TRUE(isDone(chain));
    EXPECT_GT(delivered, 5);
}

}  // namespace
}  // namespace waymark
