#include "ui/panels/outline_panel.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/edit/added.h"
#include "core/edit/clipboard.h"
#include "tests/support/random_journey.h"
#include "ui/panels/problems_panel.h"

namespace waymark {
namespace {

TEST(OutlinePanel, SelectsWithTheRestOfTheWindow) {
    Session session(test::randomJourney({.touchpoints = 12, .dependencies = 15, .stages = 3, .lanes = 2}, 1));
    OutlinePanel outline(session, themeOf(ThemeKind::Light));
    outline.resize(240, 500);
    outline.show();
    session.select({refTo(Id<Touchpoint>{5})});
    ASSERT_EQ(outline.selectionModel()->selectedIndexes().size(), 1);
    QSignalSpy went(&outline, &OutlinePanel::wentTo);
    const QModelIndex stage = outline.model()->index(0, 0);
    const QModelIndex first = outline.model()->index(0, 0, stage);
    QTest::mouseClick(outline.viewport(), Qt::LeftButton, {}, outline.visualRect(first).center());
    ASSERT_EQ(session.selected<Touchpoint>().size(), 1U);
    EXPECT_EQ(session.selected<Touchpoint>().front(), Id<Touchpoint>{first.data(RowRole).value<RowRef>().number});
    EXPECT_EQ(went.count(), 1);
}

// One after the other they would cost as many steps each as there are: minutes, with tens of thousands.
TEST(OutlinePanel, ManyTouchpointsThatAreSelectedComeAndGoAtOnce) {
    Session session(test::randomJourney({.touchpoints = 12, .dependencies = 15, .stages = 3, .lanes = 2}, 1));
    OutlinePanel outline(session, themeOf(ThemeKind::Light));
    const auto rows = [&] {
        int count = 0;
        for (int stage = 0; stage < outline.model()->rowCount(); ++stage) {
            EXPECT_TRUE(outline.isExpanded(outline.model()->index(stage, 0)));
            count += outline.model()->rowCount(outline.model()->index(stage, 0));
        }
        return count;
    };
    const edit::Clip clip{test::randomJourney({.touchpoints = 3000, .dependencies = 0}, 2)};
    const auto pasted = edit::paste(session.document(), clip, {0.0, 0.0});
    ASSERT_TRUE(session.edit(pasted, "Paste"));
    EXPECT_EQ(rows(), 3012);
    std::vector<RowRef> all;
    for (const auto id : edit::allAddedIn<Touchpoint>(*pasted)) all.push_back(refTo(id));
    all.push_back(refTo(Id<Touchpoint>{1}));
    session.select(all);
    EXPECT_EQ(outline.selectionModel()->selectedIndexes().size(), 3001);
    EXPECT_LE(outline.selectionModel()->selection().size(), outline.model()->rowCount() + 1) << "a range in each stage";
    QSignalSpy selected(&session, &Session::selectionChanged);
    session.undoStack().undo();
    EXPECT_EQ(rows(), 12);
    EXPECT_EQ(selected.count(), 1);
    EXPECT_EQ(session.selection(), std::vector<RowRef>{refTo(Id<Touchpoint>{1})});
    EXPECT_EQ(outline.selectionModel()->selectedIndexes().size(), 1);
    session.undoStack().redo();
    EXPECT_EQ(rows(), 3012);
    EXPECT_EQ(session.selected<Touchpoint>().size(), 1U);
    EXPECT_EQ(outline.selectionModel()->selectedIndexes().size(), 1);
}

TEST(ProblemsPanel, GoingToAProblemSelectsWhatItIsAbout) {
    Document document = test::randomJourney({.touchpoints = 6, .dependencies = 0}, 2);
    Session session(std::move(document));
    ProblemsPanel panel(session, themeOf(ThemeKind::Light));
    panel.resize(600, 200);
    panel.show();
    auto* list = panel.findChild<QListView*>("problems");
    ASSERT_GT(list->model()->rowCount(), 0);
    QSignalSpy went(&panel, &ProblemsPanel::wentTo);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    EXPECT_EQ(session.selection(), session.problems().front().rows);
    EXPECT_EQ(went.count(), 1);
}

}  // namespace
}  // namespace waymark
