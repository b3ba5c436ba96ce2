#include "ui/canvas/emotion_strip.h"

#include "core/edit/experience_edits.h"
#include "core/edit/persona_edits.h"
#include "core/model/feelings.h"
#include "tests/ui/shell/shell_fixture.h"

namespace waymark {
namespace {

class EmotionStripTest : public test::ShellTest {
protected:
    EmotionStripTest() { show(threeInARow()); }
    EmotionStrip& strip() { return workspace().emotions(); }
    Id<Touchpoint> at(std::size_t place) { return strip().points().at(place).id; }
    int emotionOf(Id<Touchpoint> id) {
        const Experience* felt = session().document().find(experienceOf(id));
        return felt ? felt->emotion : 0;
    }
    QPoint pixel(std::size_t place, int emotion) {
        EmotionPoint point = strip().points().at(place);
        point.emotion = emotion;
        return strip().frame().centreOf(point).toPoint();
    }
};

TEST_F(EmotionStripTest, APointIsDraggedUpAndDownInOneUndoStep) {
    QTest::mousePress(&strip(), Qt::LeftButton, {}, pixel(1, 0));
    EXPECT_EQ(session().selected<Touchpoint>(), std::vector{at(1)});
    QTest::mouseMove(&strip(), pixel(1, 1));
    EXPECT_EQ(emotionOf(at(1)), 1) << "while it is dragged";
    QTest::mouseMove(&strip(), pixel(1, -2) + QPoint(30, 40));
    QTest::mouseRelease(&strip(), Qt::LeftButton, {}, pixel(1, -2));
    EXPECT_EQ(emotionOf(at(1)), -2) << "no further down than there are words for";
    EXPECT_EQ(emotionOf(at(0)), 0);
    EXPECT_EQ(session().undoStack().count(), 1);
    session().undoStack().undo();
    EXPECT_EQ(emotionOf(at(1)), 0);
}

TEST_F(EmotionStripTest, StandsBelowTheCardsWhereverTheMapIs) {
    MapView& map = workspace().map();
    for (const double zoom : {1.0, 0.5, 2.0}) {
        map.setZoom(zoom);
        map.scrollBy({37, 5});
        for (const EmotionPoint& point : strip().points()) {
            const QPointF onMap = map.viewport()->mapToGlobal(map.viewportTransform().map(QPointF(point.x, 0.0)));
            const QPointF onStrip = strip().mapToGlobal(strip().frame().centreOf(point));
            EXPECT_NEAR(onMap.x(), onStrip.x(), 1.0) << zoom;
        }
    }
}

TEST_F(EmotionStripTest, TheKeyboardWalksThePointsAndMovesThem) {
    strip().setFocus();
    QTest::keyClick(&strip(), Qt::Key_Right);
    EXPECT_EQ(session().selected<Touchpoint>(), std::vector{at(0)});
    QTest::keyClick(&strip(), Qt::Key_Right);
    QTest::keyClick(&strip(), Qt::Key_Up);
    QTest::keyClick(&strip(), Qt::Key_Up);
    QTest::keyClick(&strip(), Qt::Key_Up);
    EXPECT_EQ(emotionOf(at(1)), 2);
    EXPECT_EQ(strip().accessibleDescription(), "B: very positive");
    QTest::keyClick(&strip(), Qt::Key_Left);
    QTest::keyClick(&strip(), Qt::Key_Down);
    EXPECT_EQ(emotionOf(at(0)), -1);
    EXPECT_EQ(session().undoStack().count(), 2) << "one for each touchpoint";
}

TEST_F(EmotionStripTest, EscapeGivesBackWhatWasFelt) {
    QTest::mousePress(&strip(), Qt::LeftButton, {}, pixel(2, 0));
    QTest::mouseMove(&strip(), pixel(2, 2));
    QTest::keyClick(&strip(), Qt::Key_Escape);
    EXPECT_EQ(emotionOf(at(2)), 0);
    QTest::mouseMove(&strip(), pixel(2, -1));
    EXPECT_EQ(emotionOf(at(2)), 0) << "the gesture is over";
}

TEST_F(EmotionStripTest, IsThereWhereThereIsSomethingToShowAndWhereItIsWanted) {
    EXPECT_TRUE(strip().isVisible());
    run("view.emotions");
    EXPECT_FALSE(strip().isVisible());
    EXPECT_FALSE(action("view.emotions").isChecked());
    run("view.emotions");
    EXPECT_TRUE(strip().isVisible());
    run("edit.selectAll");
    run("edit.delete");
    EXPECT_FALSE(strip().isVisible()) << "no touchpoint is left";
    session().undoStack().undo();
    EXPECT_TRUE(strip().isVisible());
    EXPECT_EQ(strip().points().size(), 3U);
}

class PersonaCurvesTest : public EmotionStripTest {
protected:
    PersonaCurvesTest() {
        for (const char* name : {"Ada", "Ben"}) session().edit(edit::addPersona(session().document(), name, ""), {});
    }
    int felt(Id<Touchpoint> id, std::uint32_t persona) {
        return waymark::emotionOf(session().document(), id, Id<Persona>{persona});
    }
};

TEST_F(PersonaCurvesTest, PointsOfTheActivePersonaAreDraggedAndTheOthersStay) {
    EXPECT_EQ(strip().activePersona(), Id<Persona>{1}) << "the first one";
    QTest::mousePress(&strip(), Qt::LeftButton, {}, pixel(1, 0));
    QTest::mouseMove(&strip(), pixel(1, 2));
    QTest::mouseRelease(&strip(), Qt::LeftButton, {}, pixel(1, 2));
    EXPECT_EQ(felt(at(1), 1), 2);
    EXPECT_EQ(felt(at(1), 2), 0);
    EXPECT_EQ(emotionOf(at(1)), 0) << "what is common stays";
    QTest::mouseClick(&strip(), Qt::LeftButton, {}, strip().keyRectOf(1).center().toPoint());
    EXPECT_EQ(strip().activePersona(), Id<Persona>{2});
    QTest::mousePress(&strip(), Qt::LeftButton, {}, pixel(0, 0));
    QTest::mouseMove(&strip(), pixel(0, -1));
    QTest::keyClick(&strip(), Qt::Key_Escape);
    EXPECT_EQ(session().document().table<Feeling>().size(), 1U) << "nothing of its own, as before";
}

TEST_F(PersonaCurvesTest, TheKeyboardChangesPersonasAndTakesBackWhatWasStated) {
    strip().setFocus();
    QTest::keyClick(&strip(), Qt::Key_Right);
    QTest::keyClick(&strip(), Qt::Key_Down);
    EXPECT_EQ(felt(at(0), 1), -1);
    EXPECT_EQ(strip().accessibleDescription(), "Ada: A: negative");
    QTest::keyClick(&strip(), Qt::Key_PageDown);
    QTest::keyClick(&strip(), Qt::Key_Up);
    EXPECT_EQ(felt(at(0), 2), 1);
    QTest::keyClick(&strip(), Qt::Key_PageDown);
    EXPECT_FALSE(strip().activePersona().isValid());
    QTest::keyClick(&strip(), Qt::Key_Up);
    EXPECT_EQ(emotionOf(at(0)), 1);
    QTest::keyClick(&strip(), Qt::Key_PageDown);
    QTest::keyClick(&strip(), Qt::Key_Delete);
    EXPECT_EQ(felt(at(0), 1), 1) << "as in common again";
}

TEST_F(PersonaCurvesTest, WithoutPersonasTheCommonCurveIsLeft) {
    session().edit(edit::removePersona(session().document(), Id<Persona>{1}), {});
    EXPECT_EQ(strip().activePersona(), Id<Persona>{2});
    session().edit(edit::removePersona(session().document(), Id<Persona>{2}), {});
    EXPECT_FALSE(strip().activePersona().isValid());
    EXPECT_TRUE(strip().keyRectOf(0).isEmpty());
    EXPECT_EQ(strip().points().size(), 3U);
}

}  // namespace
}  // namespace waymark
