#include "ui/models/gantt_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <gtest/gtest.h>

#include "core/edit/touchpoint_edits.h"
#include "tests/support/patience.h"
#include "tests/support/random_journey.h"
#include "tests/support/staffed_journey.h"
#include "tests/ui/models/model_mirror.h"

namespace waymark {
namespace {

TEST(GanttModel, HoldsWhileEditsAndBetterPlansComeIn) {
    Session session(test::randomStaffedJourney(16, 2));
    LiveChain chain(session);
    GanttModel model(session, chain);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const test::ModelMirror mirror(model);
    Random random(8);
    for (int step = 0; step < 60; ++step) {
        switch (random.below(4)) {
            case 0: session.undoStack().undo(); break;
            case 1: session.undoStack().redo(); break;
            default: session.edit(test::randomEdit(session.document(), {.cycles = true}, random), "random");
        }
        if (random.below(3) == 0) QTest::qWait(25);
        ASSERT_EQ(mirror.difference().toStdString(), "") << step;
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return !chain.isComputing(); }, test::kPatience));
    EXPECT_EQ(mirror.difference().toStdString(), "");
    EXPECT_EQ(model.rowCount(), static_cast<int>(chain.plan()->starts.size()));
}

TEST(GanttModel, NamesFollowAtOnceAndAreNeverReadAsMarkup) {
    Session session(test::staffedJourney());
    LiveChain chain(session);
    GanttModel model(session, chain);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !chain.isComputing(); }, test::kPatience));
    session.edit(edit::setName(session.document(), Id<Touchpoint>{1}, "<b>Fat</b>"), "rename");
    const QModelIndex index = model.index(model.rowOf(Id<Touchpoint>{1}), static_cast<int>(GanttColumn::Name));
    EXPECT_EQ(index.data().toString(), "<b>Fat</b>");
    EXPECT_TRUE(index.data(Qt::ToolTipRole).toString().contains("&lt;b&gt;Fat"));
}

}  // namespace
}  // namespace waymark
