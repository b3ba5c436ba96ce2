#include "ui/shell/bottom_panel.h"

#include <algorithm>

#include <gtest/gtest.h>

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace waymark {
namespace {

class BottomPanelTest : public ::testing::Test {
protected:
    BottomPanelTest() : panel(nullptr) {
        panel.addGroup("Plan");
        panel.addTab("table", "Table", [this] { return make("table"); });
        panel.addTab("gantt", "Gantt", [this] { return make("gantt"); });
        panel.addGroup("Problems");
        panel.addTab("problems", "Problems", [this] { return make("problems"); });
        panel.show(QString());
        panel.resize(600, 300);
        panel.QWidget::show();
    }
    QWidget* make(const QString& id) {
        made << id;
        return new QLabel(id);
    }
    QTabBar& row(const QString& name) { return *panel.findChild<QTabBar*>(name); }
    void click(const QString& name, int index) {
        QTest::mouseClick(&row(name), Qt::LeftButton, {}, row(name).tabRect(index).center());
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

TEST_F(BottomPanelTest, OpensAGroupOnAClickAndClosesOnAClickOnTheSameGroup) {
    click("panelGroups", 0);
    EXPECT_EQ(panel.shown(), "table");
    click("panelGroups", 1);
    EXPECT_EQ(panel.shown(), "problems");
    click("panelGroups", 1);
    EXPECT_EQ(panel.shown(), "");
    click("panelGroups", 1);
    EXPECT_EQ(panel.shown(), "problems");
}

TEST_F(BottomPanelTest, AGroupComesBackAtThePanelThatWasOpenInIt) {
    click("panelGroups", 0);
    click("panelTabs", 1);
    EXPECT_EQ(panel.shown(), "gantt");
    click("panelGroups", 1);
    click("panelGroups", 0);
    EXPECT_EQ(panel.shown(), "gantt");
    EXPECT_EQ(row("panelTabs").currentIndex(), 1);
}

TEST_F(BottomPanelTest, AClickOnTheOpenPanelClosesIt) {
    panel.show("gantt");
    click("panelTabs", 1);
    EXPECT_EQ(panel.shown(), "");
    EXPECT_FALSE(row("panelTabs").isVisible());
}

TEST_F(BottomPanelTest, ShowsARowOfPanelsOnlyWhereAGroupHasSeveral) {
    panel.show("problems");
    EXPECT_FALSE(row("panelTabs").isVisible());
    panel.show("table");
    EXPECT_TRUE(row("panelTabs").isVisible());
    ASSERT_EQ(row("panelTabs").count(), 2);
    EXPECT_EQ(row("panelTabs").tabText(1), "Gantt");
}

TEST_F(BottomPanelTest, TheKeyboardWalksThroughGroupsAndPanels) {
    panel.show("table");
    QTest::keyClick(&row("panelTabs"), Qt::Key_Right);
    EXPECT_EQ(panel.shown(), "gantt");
    QTest::keyClick(&row("panelGroups"), Qt::Key_Right);
    EXPECT_EQ(panel.shown(), "problems");
}

TEST_F(BottomPanelTest, APanelAloneNamesItsGroup) {
    panel.setTabText("problems", "Problems 3");
    EXPECT_EQ(row("panelGroups").tabText(1), "Problems 3");
    panel.show("table");
    panel.setTabText("gantt", "Bars");
    EXPECT_EQ(row("panelGroups").tabText(0), "Plan");
    EXPECT_EQ(row("panelTabs").tabText(1), "Bars");
    EXPECT_EQ(panel.shown(), "table");
}

TEST_F(BottomPanelTest, IgnoresATabItDoesNotHave) {
    panel.show("load");
    EXPECT_EQ(panel.shown(), "");
}

TEST_F(BottomPanelTest, TabsWithoutRoomAreInAMenu) {
    auto* more = panel.findChild<QToolButton*>("moreTabs");
    EXPECT_FALSE(more->isVisible());
    panel.resize(90, 300);
    EXPECT_TRUE(more->isVisible());
    Q_EMIT more->menu()->aboutToShow();
    const auto actions = more->menu()->actions();
    const auto found = std::ranges::find(actions, QString("Gantt"), &QAction::text);
    ASSERT_NE(found, actions.end());
    (*found)->trigger();
    EXPECT_EQ(panel.shown(), "gantt");
}

TEST_F(BottomPanelTest, APanelThatCanBeLowerDoesNotScrollForWhatItWouldLikeBest) {
    QListWidget* list = nullptr;
    panel.addTab("workshop", "Workshop", [&list] {
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        auto* words = new QLabel("Words that are wrapped make the height of all of it depend on its width.");
        words->setWordWrap(true);
        list = new QListWidget;
        list->setMinimumHeight(70);
        column->addWidget(words);
        column->addWidget(list, 1);
        return content;
    });
    panel.resize(300, 260);
    panel.show("workshop");
    ASSERT_TRUE(list);
    EXPECT_GT(list->sizeHint().height(), panel.height() / 2) << "or it would find its room anyway";
    const auto bottom = [&] { return list->mapTo(&panel, list->rect().bottomLeft()).y(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return bottom() < panel.height(); }));
    EXPECT_GT(bottom(), panel.height() - 40) << "it takes all the room there is";
    panel.resize(300, 150);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bottom() >= panel.height(); })) << "what cannot be lower scrolls";
    EXPECT_GE(list->height(), 70);
}

}  // namespace waymark
