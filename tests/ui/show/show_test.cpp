#include "tests/ui/show/show_fixture.h"

#include <QGuiApplication>
#include <QProcess>
#include <QPushButton>
#include <QTouchEvent>
#include <QWheelEvent>

#include "core/model/change_builder.h"

namespace waymark::test {
namespace {

TEST_F(ShowTest, TheOnboardingTemplateIsPresentedChangedAndLeftAsItWas) {
    begin();
    const auto before = writeDocument(session().document());
    const std::size_t scenes = session().document().table<Scene>().size();
    ASSERT_GT(scenes, 4U);
    for (std::size_t scene = 0; scene < scenes; ++scene) {
        EXPECT_EQ(showing()->current(), scene);
        const Id<Scene> id = scenesInOrder(session().document())[scene];
        EXPECT_EQ(showing()->map().lens(), session().document().find(id)->lens);
        EXPECT_FALSE(showing()->caption().caption().isEmpty());
        press(Qt::Key_Space);
    }
    EXPECT_EQ(showing()->current(), scenes - 1);  // the last one stays
    press(Qt::Key_Home);
    ASSERT_TRUE(waitFor([this] { return showing()->figures().before().isSettled; }));
    const RoomFigures then = showing()->figures().shown();
    changeTime(deciding(), "30d");
    EXPECT_GT(*showing()->figures().shown().expected, *then.expected);
    EXPECT_EQ(showing()->figures().before().expected, then.expected);
    EXPECT_TRUE(waitFor([&] {
        const RoomFigures& now = showing()->figures().shown();
        return now.isSettled && now.chance && now.chain && *now.chance<*then.chance&& * now.chain> * then.chain;
    }));
    EXPECT_EQ(showing()->changes().count(), 1);
    press(Qt::Key_Escape);  // lets go of the card
    press(Qt::Key_Escape);
    ASSERT_TRUE(showing()->isAsking());
    QTest::mouseClick(showing()->findChild<QPushButton*>(QStringLiteral("discardAtEnd")), Qt::LeftButton);
    ASSERT_TRUE(hasEnded());
    EXPECT_EQ(writeDocument(session().document()), before);
    EXPECT_TRUE(window->isVisible());
}

TEST_F(ShowTest, MoneyFollowsATimeThatIsPaid) {
    Id<Touchpoint> paid;
    ChangeBuilder build(session().document());
    for (const Demand& each : session().document().table<Demand>()) {
        const Resource* found = session().document().find(each.resource);
        if (!found || session().document().find(each.touchpoint)->kind != TouchpointKind::Contact) continue;
        paid = each.touchpoint;
        Resource row = *found;
        row.rate = Money{6000};
        build.put(row);
        break;
    }
    ASSERT_TRUE(paid.isValid());
    session().edit(build.take(), QStringLiteral("Pay"));
    begin();
    const double then = *showing()->figures().shown().cost;
    changeTime(paid, "30d");
    EXPECT_GT(*showing()->figures().shown().cost, then);
}

TEST_F(ShowTest, ChangesCanBeKeptAndDiscardedOnTheWay) {
    begin();
    const Id<Touchpoint> id = deciding();
    const Estimate before = session().document().find(id)->estimate;
    changeTime(id, "30d");
    press(Qt::Key_Backspace, Qt::ControlModifier);
    EXPECT_EQ(session().document().find(id)->estimate, before);
    EXPECT_EQ(showing()->changes().count(), 0);
    changeTime(id, "20d");
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);  // not behind where the show began
    EXPECT_EQ(showing()->changes().count(), 0);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(showing()->changes().count(), 1);
    showing()->leave();
    ASSERT_TRUE(showing()->isAsking());
    press(Qt::Key_Escape);
    EXPECT_FALSE(showing()->isAsking());
    showing()->leave();
    press(Qt::Key_K);
    ASSERT_TRUE(hasEnded());
    EXPECT_NE(session().document().find(id)->estimate, before);
}

// One click each, at any moment.
TEST_F(ShowTest, WhatIsKeptOnTheWayStaysWhenLaterChangesAreDiscarded) {
    begin();
    const auto button = [this](const char* name) {
        return showing()->findChild<QPushButton*>(QString::fromLatin1(name));
    };
    EXPECT_FALSE(button("keepNow")->isVisible());
    const Id<Touchpoint> id = deciding();
    changeTime(id, "20d");
    EXPECT_TRUE(button("keepNow")->isVisible());
    const Estimate kept = session().document().find(id)->estimate;
    QTest::mouseClick(button("keepNow"), Qt::LeftButton);
    EXPECT_FALSE(button("keepNow")->isVisible());
    EXPECT_EQ(showing()->changes().count(), 0);
    changeTime(id, "30d");
    QTest::mouseClick(button("discardChanges"), Qt::LeftButton);
    EXPECT_EQ(session().document().find(id)->estimate, kept);
    press(Qt::Key_Z, Qt::ControlModifier);  // not behind what was kept
    EXPECT_EQ(session().document().find(id)->estimate, kept);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    ASSERT_TRUE(hasEnded());  // without a question
    EXPECT_EQ(session().document().find(id)->estimate, kept);
    session().undoStack().undo();
    EXPECT_NE(session().document().find(id)->estimate, kept);
}

TEST_F(ShowTest, ScenesAreReachedByKeysClickersNumbersAndClicks) {
    begin();
    const std::size_t last = showing()->sceneCount() - 1;
    press(Qt::Key_PageDown);
    press(Qt::Key_Right);
    EXPECT_EQ(showing()->current(), 2U);
    press(Qt::Key_PageUp);
    EXPECT_EQ(showing()->current(), 1U);
    press(Qt::Key_End);
    EXPECT_EQ(showing()->current(), last);
    press(Qt::Key_3);
    press(Qt::Key_Return);
    EXPECT_EQ(showing()->current(), 2U);
    for (const Qt::Key dark : {Qt::Key_B, Qt::Key_Period, Qt::Key_W, Qt::Key_Comma}) {
        for (const Qt::Key away : {dark, Qt::Key_Space, Qt::Key_PageUp, Qt::Key_Escape}) {
            press(dark);
            EXPECT_TRUE(showing()->isBlack());
            press(away);
            EXPECT_FALSE(showing()->isBlack());
        }
    }
    press(Qt::Key_F5);  // with which a clicker begins
    EXPECT_EQ(showing()->current(), 2U);
    press(Qt::Key_Home);
    QTest::mouseClick(showing()->map().viewport(), Qt::LeftButton, {}, {4, showing()->map().viewport()->height() - 4});
    EXPECT_EQ(showing()->current(), 1U);
}

TEST_F(ShowTest, ASwipeTurnsToTheNextSceneAndBack) {
    begin();
    static auto* finger = QTest::createTouchDevice();  // nobody deletes it
    QWidget* map = showing()->map().viewport();
    const auto swipe = [&](QPoint from, QPoint to) {
        QTest::touchEvent(map, finger).press(0, from, map);
        QTest::touchEvent(map, finger).move(0, to, map);
        QTest::touchEvent(map, finger).release(0, to, map);
    };
    const QPoint middle = map->rect().center();
    swipe(middle, middle - QPoint(map->width() / 3, 0));
    EXPECT_EQ(showing()->current(), 1U);
    swipe(middle, middle + QPoint(map->width() / 3, 0));
    EXPECT_EQ(showing()->current(), 0U);
}

TEST_F(ShowTest, TwoFingersAndTheWheelLookCloserAnywhere) {
    begin();
    const ViewPlace scene = showing()->map().place();
    static auto* finger = QTest::createTouchDevice();  // nobody deletes it
    QWidget* map = showing()->map().viewport();
    const QPoint middle = map->rect().center();
    const auto both = [&](int apart) { return std::pair(middle - QPoint(apart, 0), middle + QPoint(apart, 0)); };
    const auto [left, right] = both(40);
    QTest::touchEvent(map, finger).press(0, left, map).press(1, right, map);
    for (int apart = 50; apart <= 120; apart += 10) {
        const auto [one, other] = both(apart);
        QTest::touchEvent(map, finger).move(0, one, map).move(1, other, map);
    }
    const auto [one, other] = both(120);
    QTest::touchEvent(map, finger).release(0, one, map).release(1, other, map);
    EXPECT_GT(showing()->map().zoom(), 1.5 * scene.zoom);
    EXPECT_EQ(showing()->current(), 0U);
    press(Qt::Key_Z);
    EXPECT_NEAR(showing()->map().zoom(), scene.zoom, 1e-6);
    const QPointF under = showing()->map().mapToScene(middle / 2);
    QWheelEvent wheel(middle / 2, map->mapToGlobal(middle / 2), {}, {0, 480}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(map, &wheel);
    EXPECT_TRUE(waitFor([&] { return showing()->map().zoom() > 1.2 * scene.zoom; }));
    EXPECT_LT(QLineF(showing()->map().mapToScene(middle / 2), under).length(), 3.0);
    press(Qt::Key_Space);
    EXPECT_EQ(showing()->current(), 1U);
}

// Keys go nowhere else, so nobody has to be told.
TEST_F(ShowTest, NoFrameOfTheKeyboardIsSeen) {
    begin();
    const QImage before = showing()->map().grab().toImage();
    press(Qt::Key_Tab);
    EXPECT_EQ(session().selection().size(), 1U);
    press(Qt::Key_Escape);
    EXPECT_TRUE(session().selection().empty());
    press(Qt::Key_Z);
    EXPECT_EQ(showing()->map().grab().toImage(), before);
}

TEST_F(ShowTest, ThePenLeavesNothingBehindAndTheLaserGoes) {
    begin();
    press(Qt::Key_P);
    QWidget* map = showing()->map().viewport();
    QTest::mousePress(map, Qt::LeftButton, {}, {100, 100});
    QTest::mouseMove(map, {200, 180});
    QTest::mouseRelease(map, Qt::LeftButton, {}, {200, 180});
    EXPECT_EQ(showing()->map().mapScene().roomMarks().strokes.size(), 1U);
    EXPECT_EQ(showing()->current(), 0U);
    press(Qt::Key_C);
    EXPECT_TRUE(showing()->map().mapScene().roomMarks().strokes.empty());
    press(Qt::Key_P);
    auto* laser = showing()->findChild<QWidget*>(QStringLiteral("laserDot"));
    press(Qt::Key_L);
    EXPECT_TRUE(laser->isVisible());
    press(Qt::Key_L);
    EXPECT_FALSE(laser->isVisible());
}

TEST_F(ShowTest, ATapAtTheLeftLeadsBackAndOneBesideTheCardsOn) {
    begin();
    static auto* finger = QTest::createTouchDevice();  // nobody deletes it
    QWidget* map = showing()->map().viewport();
    const auto tap = [&](QPoint at) {
        QTest::touchEvent(map, finger).press(0, at, map);
        QTest::touchEvent(map, finger).release(0, at, map);
    };
    const int foot = map->height() - 3;
    tap({map->width() - 3, foot});
    EXPECT_EQ(showing()->current(), 1U);
    tap({3, foot});
    EXPECT_EQ(showing()->current(), 0U);
    const CardLook* card = showing()->map().mapScene().content().card(deciding());
    const QPoint onCard = showing()->map().viewportTransform().map(card->rect.center()).toPoint();
    tap(onCard);
    EXPECT_EQ(session().selected<Touchpoint>(), std::vector{deciding()});
    tap(onCard);
    EXPECT_TRUE(showing()->editor().isOpen());
    EXPECT_EQ(showing()->current(), 0U);
}

TEST_F(ShowTest, EscLaysDownTheToolThenGoesBackToTheSceneThenEnds) {
    begin();
    const ViewPlace scene = showing()->map().place();
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    press(Qt::Key_P);
    press(Qt::Key_B);
    press(Qt::Key_Escape);
    EXPECT_FALSE(showing()->isBlack());
    EXPECT_EQ(showing()->tool().use(), ShowTool::Use::Pen);
    press(Qt::Key_Escape);
    EXPECT_EQ(showing()->tool().use(), ShowTool::Use::Point);
    EXPECT_NE(showing()->map().zoom(), scene.zoom);
    press(Qt::Key_Escape);
    ASSERT_TRUE(showing());
    EXPECT_EQ(showing()->map().zoom(), scene.zoom);
    press(Qt::Key_Escape);
    EXPECT_TRUE(hasEnded());
}

TEST_F(ShowTest, ALetterMeansNothingOfItsOwnWithCtrl) {
    begin();
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(showing()->presenter());
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_FALSE(showing()->isBlack());
    press(Qt::Key_P, Qt::AltModifier);
    EXPECT_EQ(showing()->tool().use(), ShowTool::Use::Point);
    press(Qt::Key_S);
    EXPECT_TRUE(showing()->presenter());
}

TEST_F(ShowTest, TheTimeOfTheTalkRunsFromTheBeginningOfTheShow) {
    using namespace std::chrono_literals;
    begin();
    ASSERT_TRUE(waitFor([this] { return showing()->talk().elapsed() >= 1s; }));
    press(Qt::Key_S);
    ASSERT_TRUE(showing()->presenter());
    EXPECT_GE(showing()->presenter()->timer().elapsed(), 1s);
}

TEST_F(ShowTest, WindowSelectionAndScenarioAreWhatTheyWere) {
    run("present.story");  // which opens a panel below the map
    const Id<Touchpoint> picked = deciding();
    session().select({refTo(picked)});
    run("view.lensMoney");
    const QRectF seen = workspace().map().visibleRect();
    begin();
    press(Qt::Key_End);
    press(Qt::Key_Escape);
    ASSERT_TRUE(hasEnded());
    EXPECT_EQ(session().selected<Touchpoint>(), std::vector{picked});
    EXPECT_FALSE(workspace().scenarios().shown().isValid());
    EXPECT_EQ(workspace().map().lens(), Lens::Money);
    EXPECT_EQ(workspace().map().visibleRect(), seen);
}

TEST_F(ShowTest, WithoutScenesAProposedStoryIsShownAndNothingChanges) {
    ShellTest::show(threeInARow());
    run("present.start");
    ASSERT_TRUE(showing());
    EXPECT_GE(showing()->sceneCount(), 1U);
    press(Qt::Key_Escape);
    ASSERT_TRUE(hasEnded());
    EXPECT_EQ(session().undoStack().count(), 0);
}

TEST_F(ShowTest, ShiftF5BeginsWithTheCurrentScene) {
    if (session().document().table<Scene>().empty()) run("present.story");
    workspace().scenes().goTo(scenesInOrder(session().document())[2]);
    run("present.fromScene");
    ASSERT_TRUE(showing());
    EXPECT_EQ(showing()->current(), 2U);
}

// Runs itself on a platform with two screens.
TEST_F(ShowTest, TheSpeakerHasAnotherScreenThanTheRoom) {
    if (QGuiApplication::screens().size() < 2) {
        write("screens.json", R"({"screens":[
            {"name":"desk","x":0,"y":0,"width":1440,"height":900,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1},
            {"name":"room","x":1440,"y":0,"width":1920,"height":1080,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})");
        QProcess self;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=screens.json"));
        self.setProcessEnvironment(environment);
        self.setWorkingDirectory(folder.path());
        self.setProcessChannelMode(QProcess::MergedChannels);
        self.start(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("--gtest_filter=ShowTest.TheSpeakerHasAnotherScreenThanTheRoom")});
        ASSERT_TRUE(self.waitForFinished(60'000));
        EXPECT_EQ(self.exitCode(), 0) << self.readAll().toStdString();
        return;
    }
    begin();
    ASSERT_TRUE(showing()->presenter());
    PresenterWindow& speaker = *showing()->presenter();
    EXPECT_EQ(showing()->screen()->name(), QStringLiteral("room"));
    EXPECT_EQ(showing()->geometry(), showing()->screen()->geometry());
    EXPECT_EQ(speaker.screen()->name(), QStringLiteral("desk"));
    EXPECT_TRUE(speaker.isVisible());
    QTest::keyClick(&speaker, Qt::Key_PageDown);
    EXPECT_EQ(showing()->current(), 1U);
    const Id<Scene> second = scenesInOrder(session().document())[1];
    EXPECT_EQ(speaker.notes(), QString::fromStdString(session().document().find(second)->notes));
    QTest::mouseClick(speaker.findChild<QPushButton*>(QStringLiteral("nextScene")), Qt::LeftButton);
    EXPECT_EQ(showing()->current(), 2U);
    speaker.timer().pause(true);
    const auto paused = speaker.timer().elapsed();
    QTest::qWait(1100);
    EXPECT_EQ(speaker.timer().elapsed(), paused);
    press(Qt::Key_Escape);
    ASSERT_TRUE(hasEnded());
}

}  // namespace
}  // namespace waymark::test
