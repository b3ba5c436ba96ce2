#include "ui/canvas/map_accessible.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

#include "core/edit/band_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/placement_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/journey_builder.h"
#include "tests/ui/tools/canvas_fixture.h"

namespace waymark {
namespace {

Document spokenJourney() {
    test::JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 2).touchpoint("C", 1).after("B", "A").after("C", "B");
    build.place("A", 100, 100).place("B", 300, 100).place("C", 500, 100);
    return build.document();
}

class MapAccessibleTest : public ::testing::Test {
protected:
    MapAccessibleTest() {
        view.resize(900, 500);
        view.show();
        QApplication::setActiveWindow(&view);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
    }
    QAccessibleInterface& map() { return *QAccessible::queryAccessibleInterface(&view); }
    QString spokenText(int index, QAccessible::Text kind) {
        return map().child(index)->text(kind).replace(QChar(0xA0), ' ');
    }

    struct Installed {
        Installed() { installMapAccessibility(); }
    } installed;  // before there is a map
    Session session{spokenJourney()};
    MapView view{session, themeOf(ThemeKind::Light)};
};

TEST_F(MapAccessibleTest, ListsEveryTouchpointWithWhatIsKnownAboutIt) {
    EXPECT_EQ(map().role(), QAccessible::List);
    EXPECT_EQ(map().text(QAccessible::Name), "Journey map");
    ASSERT_EQ(map().childCount(), 3);
    EXPECT_EQ(map().child(1)->role(), QAccessible::ListItem);
    EXPECT_EQ(spokenText(1, QAccessible::Name), "B B");
    EXPECT_EQ(spokenText(1, QAccessible::Description), "2.0 d; critical; follows A; leads to C");
    EXPECT_EQ(map().child(3), nullptr);
    EXPECT_EQ(map().child(-1), nullptr);
    for (int k = 0; k < 3; ++k) {
        EXPECT_EQ(map().indexOfChild(map().child(k)), k);
        EXPECT_EQ(map().child(k)->parent(), &map());
    }
}

TEST_F(MapAccessibleTest, NamesStickyNotesBehindTheTouchpoints) {
    StickyNote row;
    row.text = "Ask legal\nabout data";
    row.author = "Mara";
    row.x = row.y = 250.0;
    session.edit(edit::putNote(session.document(), row), "note");
    ASSERT_EQ(map().childCount(), 4);
    QAccessibleInterface* note = map().child(3);
    EXPECT_EQ(note->text(QAccessible::Name), "Sticky note: Ask legal about data");
    EXPECT_EQ(note->text(QAccessible::Description), "Mara");
    EXPECT_EQ(map().indexOfChild(note), 3);
    EXPECT_EQ(map().childAt(note->rect().center().x(), note->rect().center().y()), note);
    note->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(note->state().selected);
    session.undoStack().undo();
    EXPECT_EQ(map().childCount(), 3);
}

TEST_F(MapAccessibleTest, FollowsEditsAndForgetsWhatIsRemoved) {
    QAccessibleInterface* b = map().child(1);
    const QAccessible::Id known = QAccessible::uniqueId(b);
    session.edit(edit::setName(session.document(), Id<Touchpoint>{2}, "Call back"), "Rename");
    EXPECT_EQ(spokenText(1, QAccessible::Name), "B Call back");
    const std::array removed{Id<Touchpoint>{2}};
    session.edit(edit::removeTouchpoints(session.document(), removed, {}), "Remove");
    EXPECT_EQ(map().childCount(), 2);
    EXPECT_EQ(QAccessible::accessibleInterface(known), nullptr);
    EXPECT_EQ(spokenText(1, QAccessible::Name), "C C");
    session.undoStack().undo();
    EXPECT_EQ(map().childCount(), 3);
    EXPECT_EQ(spokenText(1, QAccessible::Name), "B Call back");
}

TEST_F(MapAccessibleTest, KnowsWhereItsItemsAre) {
    for (int k = 0; k < 3; ++k) {
        const QRect where = map().child(k)->rect();
        EXPECT_FALSE(where.isEmpty());
        EXPECT_EQ(map().childAt(where.center().x(), where.center().y()), map().child(k));
    }
    const QRect first = map().child(0)->rect();
    EXPECT_EQ(map().childAt(first.left() - 20, first.top() - 20), nullptr);
}

TEST_F(MapAccessibleTest, AnItemIsSelectedByItsActionAndThenHasTheFocus) {
    view.setFocus();
    EXPECT_EQ(map().focusChild(), nullptr);
    map().child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(session.selected<Touchpoint>(), std::vector{Id<Touchpoint>{3}});
    EXPECT_TRUE(map().child(2)->state().selected);
    EXPECT_TRUE(map().child(2)->state().focused);
    EXPECT_FALSE(map().child(0)->state().selected);
    EXPECT_EQ(map().focusChild(), map().child(2));
}

TEST(HeaderAccessible, ListsStagesAndLanesWithTheirPlaceAndWhatIsInThem) {
    installMapAccessibility();
    Session session(test::threeInARow().document());
    MapView view(session, themeOf(ThemeKind::Light));
    view.resize(1100, 600);
    view.show();
    QApplication::setActiveWindow(&view);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    QAccessibleInterface& stages = *QAccessible::queryAccessibleInterface(&view.stageHeader());
    EXPECT_EQ(stages.role(), QAccessible::List);
    EXPECT_EQ(stages.text(QAccessible::Name), "Stages");
    ASSERT_EQ(stages.childCount(), 2);
    EXPECT_EQ(stages.child(1)->role(), QAccessible::ListItem);
    EXPECT_EQ(stages.child(1)->text(QAccessible::Name), "Second");
    EXPECT_TRUE(stages.child(1)->text(QAccessible::Description).startsWith("2 of 2"));
    const QRect where = stages.child(1)->rect();
    EXPECT_EQ(stages.childAt(where.left() + 20, where.center().y()), stages.child(1));
    EXPECT_EQ(stages.indexOfChild(stages.child(1)), 1);
    stages.child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(stages.child(1)->state().selected);
    EXPECT_EQ(stages.focusChild(), nullptr);
    view.stageHeader().setFocus();
    EXPECT_EQ(stages.focusChild(), stages.child(1));
    const QAccessible::Id known = QAccessible::uniqueId(stages.child(1));
    session.edit(edit::removeStage(session.document(), Id<Stage>{2}), "Remove");
    EXPECT_EQ(stages.childCount(), 1);
    EXPECT_EQ(QAccessible::accessibleInterface(known), nullptr);
    QAccessibleInterface& lanes = *QAccessible::queryAccessibleInterface(&view.laneHeader());
    EXPECT_EQ(lanes.child(0)->text(QAccessible::Name), "Front");
}

}  // namespace
}  // namespace waymark
