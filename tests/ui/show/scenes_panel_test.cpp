#include "ui/show/scenes_panel.h"

#include <gtest/gtest.h>

#include <QLineEdit>

#include "core/edit/scene_edits.h"
#include "core/format/file_format.h"
#include "core/model/scenes.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/session/scene_words.h"
#include "ui/session/templates.h"
#include "ui/shell/bottom_panel.h"

namespace waymark::test {
namespace {

class ScenesPanelTest : public ShellTest {
protected:
    ScenesPanelTest() {
        preferences.setLessMotion(true);
        show(loadTemplate(QStringLiteral("customer-onboarding")).value());
        Document bare = session().document();
        session().edit(edit::removeScenes(bare, scenesInOrder(bare)), QStringLiteral("bare"));
    }
    ScenesPanel& panel() { return workspace().scenes(); }
    const Scene& scene(std::size_t place) {
        const Document& document = session().document();
        return document.table<Scene>().at(scenesInOrder(document)[place]);
    }
    // As somebody does who double-clicks it.
    void type(int row, const QString& name) {
        SceneStrip& strip = panel().strip();
        strip.editItem(strip.item(row));
        auto* line = strip.viewport()->findChild<QLineEdit*>();
        ASSERT_TRUE(line);
        line->setText(name);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    QPoint leftOf(int row) {
        SceneStrip& strip = panel().strip();
        return strip.visualItemRect(strip.item(row)).center() - QPoint(strip.pictureSize().width() / 3, 0);
    }
    QPoint rightOf(int row) { return leftOf(row) + QPoint(2 * panel().strip().pictureSize().width() / 3, 0); }
    // Press, move, let go or give up.
    void drag(int row, QPoint to, bool givesUp = false) {
        SceneStrip& strip = panel().strip();
        const QPoint from = strip.visualItemRect(strip.item(row)).center();
        QTest::mousePress(strip.viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 5; ++step) QTest::mouseMove(strip.viewport(), from + (to - from) * step / 5);
        EXPECT_EQ(strip.viewport()->cursor().shape(), Qt::DragMoveCursor);
        if (givesUp) QTest::keyClick(&strip, Qt::Key_Escape);
        QTest::mouseRelease(strip.viewport(), Qt::LeftButton, {}, to);
    }
    std::size_t count() { return session().document().table<Scene>().size(); }
};

TEST_F(ScenesPanelTest, AViewIsSavedAndComesBackAsItWas) {
    run("view.lensRisk");
    workspace().map().setZoom(1.5);
    const Id<Touchpoint> picked = (*session().document().table<Touchpoint>().begin()).id;
    session().select({refTo(picked)});
    workspace().map().reveal(picked);
    const QRectF seen = workspace().map().visibleRect();
    run("present.saveScene");
    ASSERT_EQ(count(), 1U);
    EXPECT_EQ(scene(0).lens, Lens::Risk);
    EXPECT_EQ(scene(0).selection, std::vector{picked});
    run("view.lensJourney");
    run("view.fitAll");
    session().select({});
    panel().goTo(scene(0).id);
    EXPECT_EQ(workspace().map().lens(), Lens::Risk);
    EXPECT_EQ(session().selected<Touchpoint>(), std::vector{picked});
    EXPECT_NEAR(workspace().map().visibleRect().center().x(), seen.center().x(), 2.0);
    EXPECT_NEAR(workspace().map().visibleRect().width(), seen.width(), 2.0);
}

TEST_F(ScenesPanelTest, AStoryIsOneStepOfUndo) {
    const auto before = writeDocument(session().document());
    const int steps = session().undoStack().index();
    run("present.story");
    EXPECT_GT(count(), 5U);
    EXPECT_EQ(session().undoStack().index(), steps + 1);
    EXPECT_EQ(workspace().bottomPanel().shown(), QStringLiteral("view.scenes"));
    EXPECT_EQ(panel().strip().count(), static_cast<int>(count()));
    session().undoStack().undo();
    EXPECT_EQ(writeDocument(session().document()), before);
}

TEST_F(ScenesPanelTest, PicturesComeAndAreRepaintedAfterEdits) {
    run("present.story");
    const auto picture = [&](int row) { return panel().strip().pictureAt(panel().strip().model()->index(row, 0)); };
    ASSERT_TRUE(waitFor([&] { return !picture(0).isNull() && !picture(panel().strip().count() - 1).isNull(); }));
    const QImage before = picture(0);
    std::vector<RowRef> all;
    for (const Touchpoint& row : session().document().table<Touchpoint>()) all.push_back(refTo(row.id));
    session().select(std::move(all));
    run("edit.delete");
    EXPECT_TRUE(waitFor([&] { return picture(0) != before; }));
}

TEST_F(ScenesPanelTest, ScenesAreRenamedMovedAndDescribedByHand) {
    run("present.story");
    SceneStrip& strip = panel().strip();
    const Id<Scene> first = scene(0).id;
    strip.setCurrentRow(0);
    type(0, QStringLiteral("Where we stand"));
    EXPECT_EQ(scene(0).name, "Where we stand");
    strip.setFocus();
    QTest::keyClick(&strip, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(scene(1).id, first);
    EXPECT_EQ(strip.current(), first);
    auto* caption = panel().findChild<NotesField*>();
    ASSERT_TRUE(caption);
    caption->setFocus();
    caption->selectAll();
    QTest::keyClicks(caption, "In {time}");
    QTest::keyClick(caption, Qt::Key_Return);
    EXPECT_EQ(scene(1).caption, "In {time}");
    const QString words = captionWords(scene(1), {session().document(), session().schedule()});
    EXPECT_FALSE(words.contains(u'{')) << qPrintable(words);
}

TEST_F(ScenesPanelTest, AScenePulledElsewhereWithTheMouseLandsThere) {
    run("present.story");
    SceneStrip& strip = panel().strip();
    ASSERT_TRUE(waitFor([&] { return !strip.visualItemRect(strip.item(3)).isEmpty(); }));
    const auto before = scenesInOrder(session().document());
    const int steps = session().undoStack().index();
    drag(0, rightOf(2));
    EXPECT_EQ(scene(2).id, before[0]);
    EXPECT_EQ(scene(0).id, before[1]);
    EXPECT_EQ(strip.current(), before[0]);
    EXPECT_EQ(strip.count(), static_cast<int>(before.size()));
    drag(2, leftOf(0));
    EXPECT_EQ(scenesInOrder(session().document()), before);
    EXPECT_EQ(session().undoStack().index(), steps + 2);
    drag(1, rightOf(1) + QPoint(4, 0));  // where it is
    drag(1, rightOf(3), true);
    EXPECT_EQ(session().undoStack().index(), steps + 2);
    EXPECT_EQ(scenesInOrder(session().document()), before);
    // To the very end, which is out of sight at first.
    strip.setCurrentRow(0);
    const int last = strip.count() - 1;
    ASSERT_GT(strip.visualItemRect(strip.item(last)).left(), strip.viewport()->width());
    const QPoint from = strip.visualItemRect(strip.item(0)).center();
    const QPoint end(strip.viewport()->width() - 4, from.y());
    QTest::mousePress(strip.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(strip.viewport(), end - QPoint(8, 0));
    QTest::mouseMove(strip.viewport(), end);
    EXPECT_TRUE(waitFor([&] { return strip.visualItemRect(strip.item(last)).center().x() < end.x(); }));
    QTest::mouseRelease(strip.viewport(), Qt::LeftButton, {}, end);
    EXPECT_EQ(scene(static_cast<std::size_t>(last)).id, before[0]);
    session().undoStack().setIndex(steps);
    EXPECT_EQ(scenesInOrder(session().document()), before);
}

TEST_F(ScenesPanelTest, DelIsAboutTheSceneAndNotAboutTheTouchpointsItPicksOut) {
    run("present.story");
    const std::size_t scenes = count();
    const std::size_t touchpoints = session().document().table<Touchpoint>().size();
    panel().goTo(scene(1).id);
    ASSERT_FALSE(session().selected<Touchpoint>().empty());
    const Id<Scene> next = scene(2).id;
    SceneStrip& strip = panel().strip();
    strip.setFocus();
    ASSERT_TRUE(waitFor([&] { return strip.hasFocus(); }));
    QTest::keyClick(&strip, Qt::Key_Delete);
    EXPECT_EQ(count(), scenes - 1);
    EXPECT_EQ(session().document().table<Touchpoint>().size(), touchpoints);
    EXPECT_EQ(strip.current(), next);
}

// "… ." would be two marks for one end.
TEST_F(ScenesPanelTest, ACaptionEndsInOneMark) {
    Scene named;
    named.caption = "It ends. The promise of {promise}. On {path}.";
    const QString words = captionWords(named, {session().document(), session().schedule()});
    EXPECT_FALSE(words.contains(QStringLiteral(".."))) << qPrintable(words);
    EXPECT_FALSE(words.contains(QStringLiteral("…."))) << qPrintable(words);
    named.caption = "And so on ...";
    EXPECT_EQ(captionWords(named, {session().document(), session().schedule()}), QStringLiteral("And so on ..."));
}

TEST_F(ScenesPanelTest, AnEmptyNameIsRefusedAndTheOldOneStays) {
    run("present.story");
    const std::string name = scene(0).name;
    type(0, {});
    EXPECT_EQ(scene(0).name, name);
    EXPECT_EQ(panel().strip().item(0)->text(), QString::fromStdString(name));
}

}  // namespace
}  // namespace waymark::test
