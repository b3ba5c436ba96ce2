#include "ui/shell/bottom_panel.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>

namespace waymark {
namespace {

class BottomPanelTest : public ::testing::Test {
protected:
    BottomPanelTest() : panel(nullptr) {
        panel.addTab("table", "Table", [this] { return make("table"); });
        panel.addTab("problems", "Problems", [this] { return make("problems"); });
        panel.show(QString());
        panel.resize(600, 300);
        panel.QWidget::show();
    }
    QWidget* make(const QString& id) {
        made << id;
        return new QLabel(id);
    }
    void clickTab(int index) {
        auto* bar = panel.findChild<QTabBar*>();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(index).center());
    }
    QStringList made;
    BottomPanel panel;
};

}  // namespace

TEST_F(BottomPanelTest, BuildsWhatATabShowsWhenItIsFirstShown) {
    EXPECT_TRUE(made.isEmpty());
    panel.show("problems");
    panel.show("table");
    panel.show("problems");
    EXPECT_EQ(made, (QStringList{"problems", "table"}));
    EXPECT_EQ(panel.shown(), "problems");
}

TEST_F(BottomPanelTest, OpensOnAClickAndClosesOnAClickOnTheSameTab) {
    clickTab(0);
    EXPECT_EQ(panel.shown(), "table");
    clickTab(1);
    EXPECT_EQ(panel.shown(), "problems");
    clickTab(1);
    EXPECT_EQ(panel.shown(), "");
    clickTab(1);
    EXPECT_EQ(panel.shown(), "problems");
}

TEST_F(BottomPanelTest, IgnoresATabItDoesNotHave) {
    panel.show("gantt");
    EXPECT_EQ(panel.shown(), "");
}

TEST_F(BottomPanelTest, TabsWithoutRoomAreInAMenu) {
    auto* more = panel.findChild<QToolButton*>("moreTabs");
    EXPECT_FALSE(more->isVisible());
    panel.resize(90, 300);
    EXPECT_TRUE(more->isVisible());
    Q_EMIT more->menu()->aboutToShow();
    const auto actions = more->menu()->actions();
    ASSERT_EQ(actions.size(), 2);
    EXPECT_EQ(actions[1]->text(), "Problems");
    actions[1]->trigger();
    EXPECT_EQ(panel.shown(), "problems");
}

}  // namespace waymark
