#include "ui/panels/load_view.h"

#include <algorithm>

#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

#include "core/edit/demand_edits.h"
#include "core/edit/resource_edits.h"
#include "tests/support/journey_builder.h"
#include "ui/panels/resource_panel.h"

namespace waymark {
namespace {

using test::days;

class LoadViewTest : public ::testing::Test {
protected:
    LoadViewTest() {
        journey.touchpoint("A", 2).touchpoint("B", 2).touchpoint("C", 2).after("C", "A");
        Resource agents;
        agents.name = "agent";
        agents.capacity = 1;
        agent = journey.add(agents);
        for (const char* code : {"A", "B"}) {
            Demand demand;
            demand.touchpoint = journey.id(code);
            demand.resource = agent;
            journey.add(demand);
        }
        session = std::make_unique<Session>(journey.document());
        view = std::make_unique<LoadView>(*session, themeOf(ThemeKind::Light));
        view->resize(900, 200);
        view->show();
    }
    [[nodiscard]] QPointF at(double day) const { return view->placeOf(0, WorkTime{days(day)}); }

    test::JourneyBuilder journey;
    Id<Resource> agent;
    std::unique_ptr<Session> session;
    std::unique_ptr<LoadView> view;
};

TEST_F(LoadViewTest, SaysWhatIsNeededWhen) {
    const auto plain = [](QString text) { return text.replace(QChar(0xA0), ' '); };
    EXPECT_EQ(plain(view->summary(0)), "agent: at most 2 of 1, over-allocated for 2.0 d; 100 % used");
    EXPECT_EQ(plain(view->whatIsAt(at(1))), "2 of 1 agent from 0.0 d to 2.0 d\nA, B");
    EXPECT_EQ(plain(view->whatIsAt(at(3))), "0 of 1 agent from 2.0 d to 4.0 d");
    EXPECT_EQ(view->whatIsAt({10.0, 5.0}), "");
    EXPECT_EQ(view->accessibleDescription(), view->summary(0));
}

TEST_F(LoadViewTest, WhatItSaysUnderTheMouseIsPlainText) {
    Resource named = session->document().table<Resource>().at(agent);
    named.name = "<img src='/etc/hostname'>";
    ASSERT_TRUE(session->edit(edit::setResource(session->document(), named), "Rename"));
    const QPoint place = at(1).toPoint();
    QHelpEvent hover(QEvent::ToolTip, place, view->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(view->viewport(), &hover);
    EXPECT_TRUE(QToolTip::text().contains("&lt;img")) << qPrintable(QToolTip::text());
    EXPECT_FALSE(QToolTip::text().contains("<img"));
    QToolTip::hideText();
}

TEST_F(LoadViewTest, APressSelectsWhatKeepsTheResourceBusy) {
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at(1).toPoint());
    EXPECT_EQ(session->selected<Touchpoint>(), (std::vector{journey.id("A"), journey.id("B")}));
}

TEST_F(LoadViewTest, FollowsEditsAlsoThoseMadeWhileItWasHidden) {
    session->edit(edit::setDemands(session->document(), journey.id("B"), ""), "needs");
    EXPECT_EQ(view->loads().front().peak, 1);
    view->hide();
    session->edit(edit::setDemands(session->document(), journey.id("C"), "agent:3"), "needs");
    EXPECT_EQ(view->loads().front().peak, 1);
    view->show();
    EXPECT_EQ(view->loads().front().peak, 3);
}

TEST_F(LoadViewTest, OverAllocationIsDrawnInTheColourOfWhatIsCriticalInBothThemes) {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        view->setTheme(themeOf(kind));
        const QImage image = view->viewport()->grab().toImage();
        int over = 0;
        int within = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.red() - pixel.blue() < 50) continue;  // warm, as nothing else here is
                ++(x < at(2).x() ? over : within);
            }
        }
        EXPECT_GT(over, 200);
        EXPECT_EQ(within, 0);
    }
}

TEST_F(LoadViewTest, ResourcesAreAddedTypedAndRemovedInTheirTable) {
    ResourcePanel panel(*session, themeOf(ThemeKind::Light));
    panel.resize(900, 300);
    panel.show();
    auto* name = panel.findChild<QLineEdit*>("newResource");
    QTest::keyClicks(name, "courier");
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(session->document().table<Resource>().size(), 2U);
    QTest::keyClicks(name, "agent");
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(session->document().table<Resource>().size(), 2U) << "a name is given once";
    EXPECT_EQ(view->loads().size(), 2U);
    panel.view().setCurrentIndex(panel.view().proxy().index(1, 0));
    panel.findChild<QPushButton*>("removeResource")->click();
    EXPECT_EQ(session->document().table<Resource>().size(), 1U);
    EXPECT_EQ(session->undoStack().undoText(), "Remove resource") << "nobody had asked for a courier";
    ASSERT_GT(session->document().table<Demand>().size(), 0U);
    panel.view().setCurrentIndex(panel.view().proxy().index(0, 0));
    panel.findChild<QPushButton*>("removeResource")->click();
    EXPECT_EQ(session->document().table<Demand>().size(), 0U);
    EXPECT_EQ(session->undoStack().undoText(), "Remove resource and its use");
    const auto told = panel.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(told, [](const QLabel* label) {
        return label->text().startsWith("agent is gone") && label->text().contains("Undo");
    }));
}

}  // namespace
}  // namespace waymark
