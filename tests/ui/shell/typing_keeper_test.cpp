// What is typed is safe from a crash before the field is left, wherever that field is.
#include <functional>

#include <gtest/gtest.h>

#include <QDirIterator>

#include "core/store/journal.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/models/touchpoint_columns.h"
#include "ui/panels/inspector.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/typed_text.h"
#include "ui/shell/bottom_panel.h"
#include "ui/tools/canvas_tools.h"

namespace waymark {
namespace {

class TypingKeeperTest : public test::ShellTest {
protected:
    TypingKeeperTest() {
        bench.setStateFolder(inFolder("state"));
        show(threeInARow());
        session().select({refTo(kFirst)});
    }
    // What somebody who starts the program after a crash right now would get.
    std::optional<Document> afterCrash() const {
        QDirIterator journal(inFolder("state/recovery"), {"*.journal"});
        if (!journal.hasNext()) return std::nullopt;
        auto back = recoverJourney(journal.next().toStdString());
        return back ? std::optional(std::move(back->document)) : std::nullopt;
    }
    template <class Field>
    Field& field(const QString& name) {
        for (Field* each : workspace().template findChildren<Field*>()) {
            if (each->accessibleName() == name && each->isVisible()) {
                each->setFocus();
                return *each;
            }
        }
        ADD_FAILURE() << "no field " << qPrintable(name);
        std::abort();
    }
    // Types a text: after a moment it would outlive a crash, and the journey itself knows nothing of it yet.
    void type(QWidget& into, const QString& text, const std::function<std::string(const Document&)>& where) {
        const Document before = session().document();
        const int steps = session().undoStack().count();
        QTest::keyClicks(&into, text);
        EXPECT_TRUE(waitFor([&] {
            const auto after = afterCrash();
            return after && where(*after).find(text.toStdString()) != std::string::npos;
        })) << qPrintable(text);
        EXPECT_EQ(session().document(), before);
        EXPECT_EQ(session().undoStack().count(), steps);
    }

    static constexpr Id<Touchpoint> kFirst{1};
};

std::string nameOfFirst(const Document& document) { return document.find(Id<Touchpoint>{1})->name; }

}  // namespace

TEST_F(TypingKeeperTest, AFieldOfTheInspectorIsKeptAndBecomesOneStepWhenItIsLeft) {
    NotesField& name = field<NotesField>("Name");
    type(name, "Call", nameOfFirst);
    type(name, " back", nameOfFirst);
    name.clearFocus();
    EXPECT_NE(nameOfFirst(session().document()).find("Call back"), std::string::npos);
    EXPECT_EQ(session().undoStack().count(), 1);
    ASSERT_TRUE(waitFor([&] { return afterCrash() == session().document(); }));
    session().undoStack().undo();
    EXPECT_EQ(afterCrash(), session().document());
}

TEST_F(TypingKeeperTest, WhatIsGivenUpIsKeptNoLonger) {
    NotesField& name = field<NotesField>("Name");
    type(name, "Call", nameOfFirst);
    QTest::keyClick(&name, Qt::Key_Escape);
    QTest::keyClick(&name, Qt::Key_Tab);
    EXPECT_TRUE(waitFor([&] { return !afterCrash(); })) << "there is nothing that the file does not have";
    EXPECT_EQ(session().undoStack().count(), 0);
}

TEST_F(TypingKeeperTest, AnEditElsewhereDoesNotEndIt) {
    NotesField& name = field<NotesField>("Name");
    type(name, "Call", nameOfFirst);
    Touchpoint other = *session().document().find(Id<Touchpoint>{2});
    ChangeSet changes;
    Touchpoint after = other;
    after.name = "Other";
    changes.rows.emplace_back(RowChange<Touchpoint>{other.id, other, after});
    ASSERT_TRUE(session().edit(changes, "Elsewhere"));
    EXPECT_TRUE(waitFor([&] {
        const auto back = afterCrash();
        return back && back->find(other.id)->name == "Other" && nameOfFirst(*back).find("Call") != std::string::npos;
    }));
}

TEST_F(TypingKeeperTest, AParagraphAboutTheJourneyIsKept) {
    session().select({});
    type(field<NotesField>("Notes"), "What we know so far.",
         [](const Document& document) { return document.journey().notes; });
}

TEST_F(TypingKeeperTest, ANameOnTheMapIsKept) {
    workspace().tools().renameSelected();
    ASSERT_TRUE(workspace().tools().editor().isOpen());
    type(*workspace().tools().editor().line(), "Call back", nameOfFirst);
    QTest::keyClick(workspace().tools().editor().line(), Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return !afterCrash(); }));
}

TEST_F(TypingKeeperTest, ANoteOnTheMapIsKept) {
    workspace().tools().addNote();
    ASSERT_TRUE(workspace().tools().noteEditor().isOpen());
    type(*workspace().tools().noteEditor().text(), "Ask legal",
         [](const Document& document) { return document.table<StickyNote>().begin()->text; });
}

TEST_F(TypingKeeperTest, ACellOfATableIsKeptAndGivenUpWithEscape) {
    run("view.table");
    auto* table = workspace().findChild<TablePanel*>();
    ASSERT_TRUE(table);
    const QModelIndex cell = table->view().model()->index(0, static_cast<int>(TouchpointColumn::Name));
    table->view().setCurrentIndex(cell);
    table->view().setFocus();
    table->view().edit(cell);
    auto* editor = table->view().viewport()->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    ASSERT_TRUE(waitFor([&] { return editor->hasFocus(); }));
    editor->selectAll();
    type(*editor, "Call back", nameOfFirst);
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return !afterCrash(); }));
    EXPECT_EQ(session().undoStack().count(), 0);
}

}  // namespace waymark
