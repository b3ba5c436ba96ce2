// The guided minute as a person goes through it, and ways out of it.
#include "ui/shell/guided_start.h"

#include "tests/ui/shell/shell_fixture.h"
#include "ui/panels/figure_cell.h"
#include "ui/shell/start_page.h"
#include "ui/tools/canvas_tools.h"

namespace waymark {
namespace {

class GuidedStartTest : public test::ShellTest {
protected:
    void begin() {
        window->showStartPage();
        QTest::mouseClick(window->findChild<QPushButton*>("startGuide"), Qt::LeftButton);
        ASSERT_TRUE(window->workspace());
        ASSERT_TRUE(bubble());
        ASSERT_TRUE(waitFor([this] { return bubble()->isVisible(); }));
    }
    GuideBubble* bubble() { return window->findChild<GuideBubble*>(); }
    QString title() { return bubble() ? bubble()->findChild<QLabel*>("guideTitle")->text() : QString(); }
    // With the keyboard, wherever it is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window, key, modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void addOneWithATime() {
        workspace().map().setFocus();
        run("insert.contact");
        type("Thank you card");
        key(Qt::Key_Tab);
        type("2d");
        key(Qt::Key_Return);
    }
};

}  // namespace

TEST_F(GuidedStartTest, GoesThroughSixThingsDoneByKeyboardAndRemembersIt) {
    begin();
    EXPECT_EQ(title(), "Add a touchpoint");
    run("insert.contact");
    EXPECT_EQ(title(), "Say how long it takes");
    type("Thank you card");
    key(Qt::Key_Tab);
    type("2d");
    key(Qt::Key_Return);
    EXPECT_EQ(title(), "Connect it");
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(title(), "Look at the promise");
    key(Qt::Key_Escape);
    run("journey.promise");
    type("4w");
    key(Qt::Key_Return);
    EXPECT_EQ(title(), "Look through another lens");
    workspace().map().setFocus();
    key(Qt::Key_2);
    EXPECT_EQ(title(), "Take it along");
    EXPECT_FALSE(preferences.isGuideDone());
    QTimer::singleShot(300, qApp, [] {
        if (QWidget* dialog = QApplication::activeModalWidget()) dialog->close();
    });
    run("file.export");
    EXPECT_EQ(title(), "That is all");
    QTest::mouseClick(bubble()->findChild<QPushButton*>("guideLeave"), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return !bubble(); }));
    EXPECT_TRUE(preferences.isGuideDone());
    EXPECT_FALSE(action("help.guide").isChecked());
}

TEST_F(GuidedStartTest, DoesNotAskForWhatWasDoneAlready) {
    begin();
    workspace().map().setFocus();
    key(Qt::Key_2);
    EXPECT_EQ(title(), "Add a touchpoint");
    addOneWithATime();
    key(Qt::Key_Right, Qt::ControlModifier);
    key(Qt::Key_Escape);
    run("journey.promise");
    key(Qt::Key_Escape);
    EXPECT_EQ(title(), "Take it along");
}

TEST_F(GuidedStartTest, CanBeLeftAtAnyTimeAndTakesNoKeys) {
    begin();
    EXPECT_FALSE(bubble()->isAncestorOf(QApplication::focusWidget()));
    auto* leave = bubble()->findChild<QPushButton*>("guideLeave");
    EXPECT_NE(leave->focusPolicy() & Qt::TabFocus, 0);
    leave->setFocus();
    key(Qt::Key_Escape);
    EXPECT_TRUE(waitFor([this] { return !bubble(); }));
    EXPECT_FALSE(preferences.isGuideDone());
    run("help.guide");  // once more; the sample is untouched, and yet it is somebody's journey now
    ASSERT_EQ(bench.windows().size(), 2U);
    MainWindow& second = *bench.windows().back();
    EXPECT_TRUE(second.findChild<GuideBubble*>());
    EXPECT_FALSE(bubble());
    second.actions().action("help.guide").trigger();
    EXPECT_TRUE(waitFor([&] { return !second.findChild<GuideBubble*>(); }));
}

TEST_F(GuidedStartTest, KeepsTheBubbleInTheWindowAndBesideItsPlace) {
    begin();
    for (const QSize size : {QSize(1440, 900), QSize(960, 600)}) {
        window->resize(size);
        ASSERT_TRUE(waitFor([&] {
            return window->rect().contains(bubble()->geometry().marginsRemoved({14, 14, 14, 14}));
        }));
    }
    addOneWithATime();
    const Id<Touchpoint> added = session().selected<Touchpoint>().front();
    const auto cardOnWindow = [&] {
        const MapView& map = workspace().map();
        const QRectF rect = workspace().map().mapScene().content().card(added)->rect;
        return map.mapFromScene(rect).boundingRect().translated(map.viewport()->mapTo(window.data(), QPoint()));
    };
    EXPECT_TRUE(waitFor([&] {
        return !bubble()->geometry().marginsRemoved({14, 14, 14, 14}).intersects(cardOnWindow());
    }));
}

TEST_F(GuidedStartTest, IsPointedOutUntilItWasDone) {
    window->showStartPage();
    EXPECT_TRUE(window->findChild<QPushButton*>("startGuide")->property("primary").toBool());
    preferences.setGuideDone();
    MainWindow& second = bench.addWindow();
    second.showStartPage();
    EXPECT_FALSE(second.findChild<QPushButton*>("startGuide")->property("primary").toBool());
}

}  // namespace waymark
