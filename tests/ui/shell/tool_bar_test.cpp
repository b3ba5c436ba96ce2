#include "ui/shell/tool_bar.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QTest>

#include "ui/actions/action_registry.h"
#include "ui/shell/segmented_control.h"

namespace waymark {
namespace {

class ToolBarTest : public ::testing::Test {
protected:
    ToolBarTest() : bar(actions, themeOf(ThemeKind::Light), nullptr) {
        CommandFacts facts;
        facts.hasJourney = facts.hasTouchpoints = true;
        actions.refresh(facts);
        actions.action("view.lensJourney").setChecked(true);
        bar.resize(1200, 50);
        bar.show();
    }
    QAbstractButton& segment(int number) {
        return *bar.findChild<SegmentedControl*>()->findChildren<QAbstractButton*>()[number];
    }

    ActionRegistry actions;
    ToolBar bar;
};

}  // namespace

TEST_F(ToolBarTest, SwitchesTheLensByItsSegments) {
    EXPECT_TRUE(segment(0).isChecked());
    QTest::mouseClick(&segment(1), Qt::LeftButton);
    EXPECT_TRUE(actions.action("view.lensPert").isChecked());
    EXPECT_TRUE(segment(1).isChecked());
    EXPECT_FALSE(segment(0).isChecked());
    actions.action("view.lensJourney").trigger();
    EXPECT_TRUE(segment(0).isChecked());
}

TEST_F(ToolBarTest, TheRiskLensHasAMenuOfWhatItSimulates) {
    auto* menu = bar.findChild<QMenu*>("riskMenu");
    QTest::mouseClick(&segment(3), Qt::LeftButton);
    EXPECT_TRUE(actions.action("view.lensRisk").isChecked());
    EXPECT_FALSE(menu->isVisible()) << "the first press takes the lens";
    QTest::mouseClick(&segment(3), Qt::LeftButton);
    ASSERT_TRUE(menu->isVisible());
    ASSERT_EQ(menu->actions().size(), 2);
    menu->actions()[1]->trigger();
    EXPECT_TRUE(actions.action("view.resourcesShared").isChecked());
    menu->close();
    QTest::mouseClick(&segment(0), Qt::LeftButton);
    QTest::mouseClick(&segment(0), Qt::LeftButton);
    EXPECT_FALSE(menu->isVisible()) << "the Journey lens has none";
}

TEST_F(ToolBarTest, EnablesItsButtonsWithTheirCommands) {
    auto* undo = bar.findChild<QToolButton*>("tool.edit.undo");
    EXPECT_FALSE(undo->isEnabled());
    CommandFacts facts;
    facts.hasJourney = facts.canUndo = true;
    actions.refresh(facts);
    EXPECT_TRUE(undo->isEnabled());
    int undone = 0;
    actions.on("edit.undo", &bar, [&undone] { ++undone; });
    QTest::mouseClick(undo, Qt::LeftButton);
    EXPECT_EQ(undone, 1);
}

TEST_F(ToolBarTest, ShowsIconsAloneWhereThereIsNoRoomForWords) {
    auto* add = bar.findChild<QToolButton*>("tool.insert.contact");
    auto* lens = bar.findChild<SegmentedControl*>();
    bar.resize(1400, bar.height());
    EXPECT_EQ(add->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    bar.resize(1000, bar.height());
    EXPECT_EQ(bar.width(), 1000);
    EXPECT_EQ(add->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QCoreApplication::processEvents();
    EXPECT_LT(bar.findChild<QToolButton*>("tool.arrange.byStages")->mapTo(&bar, QPoint(0, 0)).x() + 20,
              lens->geometry().left());
    EXPECT_LT(lens->geometry().right(), bar.findChild<QToolButton*>("tool.zoom")->mapTo(&bar, QPoint(0, 0)).x());
}

TEST_F(ToolBarTest, PresentIsTheOneThatStandsOut) {
    auto* present = bar.findChild<QPushButton*>("tool.present.start");
    ASSERT_TRUE(present);
    for (const auto* button : bar.findChildren<QAbstractButton*>()) {
        EXPECT_EQ(button->property("primary").toBool(), button == present) << button->objectName().toStdString();
    }
    int presented = 0;
    actions.on("present.start", &bar, [&presented] { ++presented; });
    bar.resize(1400, bar.height());
    EXPECT_EQ(present->text(), "Present");
    QTest::mouseClick(present, Qt::LeftButton);
    bar.resize(1000, bar.height());
    EXPECT_EQ(present->text(), "") << "its icon is left";
    EXPECT_FALSE(present->icon().isNull());
    EXPECT_EQ(present->accessibleName(), "Present");
    QTest::mouseClick(present, Qt::LeftButton);
    EXPECT_EQ(presented, 2);
    CommandFacts empty;
    empty.hasJourney = true;
    actions.refresh(empty);
    EXPECT_FALSE(present->isEnabled());
}

TEST_F(ToolBarTest, ShowsTheZoomInPercent) {
    bar.setZoom(0.844);
    EXPECT_EQ(bar.findChild<QToolButton*>("tool.zoom")->text(), "84 %");
}

TEST_F(ToolBarTest, KeepsTheLensInTheMiddle) {
    auto* lens = bar.findChild<SegmentedControl*>();
    // Words take the place of icons in steps that the event loop carries out.
    EXPECT_TRUE(QTest::qWaitFor([&] { return std::abs(lens->geometry().center().x() - bar.width() / 2) <= 8; }));
}

}  // namespace waymark
