// What is typed is safe from a crash before the field is left, wherever that field is.
#include <functional>

#include <gtest/gtest.h>

#include <QDirIterator>

#include "core/base/duration_text.h"
#include "core/store/journal.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/models/touchpoint_columns.h"
#include "ui/panels/inspector.h"
#include "ui/panels/live_figures_bar.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/typed_text.h"
#include "ui/shell/bottom_panel.h"
#include "ui/shell/present_commands.h"
#include "ui/show/room_editor.h"
#include "ui/show/show_window.h"
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

    // Lines that wait for Enter: what is typed is kept, Enter takes it, and an emptied line is kept no longer.
    template <class Row>
    void typeIntoLine(const char* command, const char* line) {
        SCOPED_TRACE(line);
        run(command);
        auto* field = window->findChild<QLineEdit*>(line);
        ASSERT_TRUE(field && field->isVisible());
        field->setFocus();
        type(*field, "Kept words", lastNameOf<Row>);
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_EQ(lastNameOf<Row>(session().document()), "Kept words");
        EXPECT_TRUE(field->text().isEmpty());
        ASSERT_TRUE(waitFor([&] { return afterCrash() == session().document(); })) << "once, not twice";
        type(*field, "Given up", lastNameOf<Row>);
        QTest::keySequence(field, QKeySequence::SelectAll);
        QTest::keyClick(field, Qt::Key_Delete);
        EXPECT_TRUE(waitFor([&] { return afterCrash() == session().document(); }));
    }
    template <class Row>
    static std::string lastNameOf(const Document& document) {
        std::string last;
        for (const Row& row : document.table<Row>()) last = row.name;
        return last;
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

TEST_F(TypingKeeperTest, TheNameOfSomethingNewIsKeptBeforeEnterMakesIt) {
    typeIntoLine<Resource>("view.resources", "newResource");
    typeIntoLine<Initiative>("view.initiatives", "newInitiative");
    typeIntoLine<CashFlow>("view.flows", "newFlow");
    typeIntoLine<Scenario>("view.scenarios", "newScenario");
    typeIntoLine<Measure>("view.measures", "newMeasure");
}

TEST_F(TypingKeeperTest, AFigureOfASeriesIsKept) {
    run("view.measures");
    auto* name = window->findChild<QLineEdit*>("newMeasure");
    QTest::keyClicks(name, "Satisfaction");
    QTest::keyClick(name, Qt::Key_Return);
    QTest::mouseClick(window->findChild<QAbstractButton*>("showFigures"), Qt::LeftButton);
    auto* figure = window->findChild<QLineEdit*>("newFigure");
    ASSERT_TRUE(waitFor([&] { return figure->isVisible() && figure->isEnabled(); }));
    figure->setFocus();
    type(*figure, "2026-03-01 72", [](const Document& document) {
        const auto& figures = document.table<MeasureFigure>();
        return figures.empty() ? "" : "2026-03-01 " + std::to_string(static_cast<int>(figures.begin()->value));
    });
}

TEST_F(TypingKeeperTest, WhatSomebodySaysInAWorkshopIsKept) {
    run("present.quickNote");
    auto* line = window->findChild<QLineEdit*>("quickNote");
    ASSERT_TRUE(line && line->isVisible());
    line->setFocus();
    type(*line, "Nobody reads the letter", [](const Document& document) {
        const auto& notes = document.table<StickyNote>();
        return notes.empty() ? std::string() : notes.begin()->text;
    });
}

TEST_F(TypingKeeperTest, APromiseIsKeptAndTakenWhenItsFieldIsLeft) {
    const auto days = [](const Document& document) {
        const auto& promise = document.journey().promise;
        return promise ? writeDuration(promise->length, promise->unit) : std::string();
    };
    session().select({});
    window->findChild<LiveFiguresBar*>()->editPromise();
    auto* field = window->findChild<QLineEdit*>("promiseField");
    ASSERT_TRUE(waitFor([&] { return field->hasFocus(); }));
    type(*field, "12d", days);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return !afterCrash(); })) << "given up";
    EXPECT_TRUE(session().selection().empty()) << "closing the field is no Tab to the map";
    window->findChild<LiveFiguresBar*>()->editPromise();
    QTest::keyClicks(field, "soon");
    workspace().map().setFocus();
    EXPECT_TRUE(field->isVisible()) << "what is no promise stays to be mended";
    field->setFocus();
    field->selectAll();
    type(*field, "12d", days);
    workspace().map().setFocus();
    EXPECT_FALSE(field->isVisible());
    EXPECT_EQ(days(session().document()), "12d");
}

TEST_F(TypingKeeperTest, ATimeThatIsTypedInAShowIsKept) {
    run("present.story");
    run("present.start");
    ShowWindow* show = window->presents().show();
    ASSERT_TRUE(show);
    QApplication::setActiveWindow(show);
    show->retime(kFirst);
    QLineEdit& line = show->editor().field(RoomEditor::Likely);
    ASSERT_TRUE(waitFor([&] { return line.hasFocus(); }));
    line.selectAll();
    type(line, "33d", [](const Document& document) {
        const Estimate& estimate = document.find(kFirst)->estimate;
        return writeDuration(estimate.likely, estimate.unit);
    });
    QTest::keyClick(&line, Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return afterCrash() == session().document(); })) << "given up";
}

TEST_F(TypingKeeperTest, ALineThatWaitsForEnterIsTakenBeforeTheWindowCloses) {
    run("view.resources");
    auto* field = window->findChild<QLineEdit*>("newResource");
    field->setFocus();
    QTest::keyClicks(field, "Legal");
    prompts.saveAnswer = SaveAnswer::Cancel;
    window->close();
    ASSERT_TRUE(window);
    EXPECT_EQ(lastNameOf<Resource>(session().document()), "Legal");
    EXPECT_TRUE(session().isModified());
    EXPECT_TRUE(field->text().isEmpty());
}

}  // namespace waymark
