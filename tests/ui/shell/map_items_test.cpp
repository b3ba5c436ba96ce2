// Commands for what lies on the map: notes by key, locks, groups, colours, copies over the clipboard.

#include <QPlainTextEdit>

#include "core/edit/note_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/map_items.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/panels/inspector.h"
#include "ui/panels/note_page.h"
#include "ui/session/selected_items.h"
#include "ui/tools/canvas_tools.h"

namespace waymark {
namespace {

class MapItemsTest : public test::ShellTest {
protected:
    MapItemsTest() { show(threeInARow()); }
    const Document& document() { return session().document(); }
    const MapContent& content() { return workspace().map().mapScene().content(); }
    Id<StickyNote> put(const char* text) {
        StickyNote row;
        row.text = text;
        row.y = 300.0;
        session().edit(edit::putNote(document(), row), "note");
        return Id<StickyNote>{document().table<StickyNote>().nextNumber() - 1};
    }
};

TEST_F(MapItemsTest, NAddsANoteWhereNothingIsTyped) {
    workspace().map().setFocus();
    QTest::keyClick(&workspace().map(), Qt::Key_N);
    ASSERT_EQ(document().table<StickyNote>().size(), 1U);
    auto* text = workspace().tools().noteEditor().text();
    ASSERT_TRUE(text);
    QTest::keyClicks(text, "nnn");
    workspace().commitTyping();
    EXPECT_EQ((*document().table<StickyNote>().begin()).text, "nnn");
    EXPECT_EQ(document().table<StickyNote>().size(), 1U);
    EXPECT_TRUE(workspace().inspector().findChild<NotePage*>()->isVisible());
}

TEST_F(MapItemsTest, LockingGroupingAndPaperAreCommandsWithUndo) {
    const auto note = put("Why?");
    const Document before = document();
    run("edit.selectAll");
    EXPECT_EQ(selectedItems(session()).size(), 4U);
    run("arrange.lock");
    EXPECT_TRUE(isLocked(document(), note) && isLocked(document(), Id<Touchpoint>{1}));
    run("arrange.lock");
    EXPECT_FALSE(isLocked(document(), note));
    selectItems(session(), {{Id<Touchpoint>{1}}, {note}});
    run("arrange.group");
    EXPECT_EQ(groupOf(document(), note), groupOf(document(), Id<Touchpoint>{1}));
    run("edit.paperBlue");
    EXPECT_EQ(document().find(note)->colour, 4);
    run("arrange.ungroup");
    EXPECT_EQ(groupOf(document(), note), 0U);
    while (session().undoStack().index() > 1) session().undoStack().undo();
    EXPECT_TRUE(document() == before);
    selectItems(session(), {{Id<Touchpoint>{1}}, {}});
    EXPECT_FALSE(action("edit.paperBlue").isEnabled());
    EXPECT_FALSE(action("arrange.group").isEnabled()) << "one alone is no group";
}

TEST_F(MapItemsTest, NotesGoOverTheClipboard) {
    const auto note = put("Why?");
    selectItems(session(), {{}, {note}});
    run("edit.copy");
    run("edit.paste");
    EXPECT_EQ(document().table<StickyNote>().size(), 2U);
    EXPECT_EQ(document().find(session().selected<StickyNote>().at(0))->text, "Why?");
    run("edit.cut");
    EXPECT_EQ(document().table<StickyNote>().size(), 1U);
    selectItems(session(), {{}, {note}});
    run("edit.duplicate");
    EXPECT_EQ(document().table<StickyNote>().size(), 2U);
}

TEST_F(MapItemsTest, CardsShowByColourAndInitialsWhoOwnsThem) {
    session().edit(edit::setOwner(document(), Id<Touchpoint>{1}, "Sales desk"), "owner");
    session().edit(edit::setOwner(document(), Id<Touchpoint>{3}, "Care"), "owner");
    EXPECT_FALSE(content().card(Id<Touchpoint>{1})->colour);
    run("view.coloursOwner");
    EXPECT_EQ(content().card(Id<Touchpoint>{1})->colour, 0);
    EXPECT_FALSE(content().card(Id<Touchpoint>{2})->colour);
    EXPECT_EQ(content().card(Id<Touchpoint>{3})->colour, 1);
    EXPECT_EQ(content().owners().size(), 2U);
    auto& own = workspace().map().mapScene().content();
    EXPECT_EQ(own.face(*own.card(Id<Touchpoint>{1})).marks.owner->initials.text, "SD");
    session().edit(edit::setOwner(document(), Id<Touchpoint>{1}, ""), "owner");
    EXPECT_EQ(content().owners().size(), 1U) << "follows edits";
    run("view.lensPert");
    EXPECT_FALSE(content().card(Id<Touchpoint>{3})->colour) << "other lenses have colours of their own";
    run("view.lensJourney");
    run("view.coloursNone");
    EXPECT_FALSE(content().card(Id<Touchpoint>{3})->colour);
}

}  // namespace
}  // namespace waymark
