#include "ui/actions/command_palette.h"

#include <algorithm>

#include <gtest/gtest.h>

#include <QTest>

#include "ui/actions/action_registry.h"
#include "ui/actions/command_words.h"

namespace waymark {
namespace {

class CommandPaletteTest : public ::testing::Test {
protected:
    CommandPaletteTest() : palette(themeOf(ThemeKind::Light), &window) {
        window.resize(900, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    QLineEdit& field() { return *palette.findChild<QLineEdit*>("paletteField"); }
    PaletteEntry entry(const QString& title, const QString& detail = {}, const QString& code = {}) {
        return {{title, detail, {}, {}}, [this, title] { chosen = title; }, code};
    }
    void press(Qt::Key key) { QTest::keyClick(&field(), key); }

    QWidget window;
    CommandPalette palette;
    QString chosen;
};

}  // namespace

TEST_F(CommandPaletteTest, RunsTheBestFitOnReturn) {
    palette.open({entry("Close window"), entry("Fit selection"), entry("Fit all"), entry("Parcel delivered")});
    ASSERT_TRUE(palette.isVisible());
    EXPECT_TRUE(field().hasFocus());
    QTest::keyClicks(&field(), "fitall");
    press(Qt::Key_Return);
    EXPECT_EQ(chosen, "Fit all");
    EXPECT_FALSE(palette.isVisible());
}

TEST_F(CommandPaletteTest, WalksTheListWithTheArrowKeys) {
    palette.open({entry("One"), entry("Two"), entry("Three")});
    press(Qt::Key_Up);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_EQ(chosen, "Two");
}

TEST_F(CommandPaletteTest, FindsAnEntryByItsDetailBehindThoseFoundByTheirTitle) {
    palette.open({entry("Contact", "Insert"), entry("Insert row", "Table")});
    QTest::keyClicks(&field(), "insert");
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(chosen, "Contact");
}

TEST_F(CommandPaletteTest, PutsWhatIsTypedInFullFirst) {
    palette.open({entry("Copy", "Edit"), entry("Choose a plan", "C", "C"), entry("Call", "D", "D")});
    QTest::keyClicks(&field(), "c");
    press(Qt::Key_Return);
    EXPECT_EQ(chosen, "Choose a plan");
}

TEST_F(CommandPaletteTest, SaysWhenNothingIsFoundAndThenRunsNothing) {
    palette.open({entry("One")});
    QTest::keyClicks(&field(), "zzz");
    press(Qt::Key_Return);
    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_TRUE(palette.isVisible());
}

TEST_F(CommandPaletteTest, ClosesOnEscapeAndOnAClickOutsideAndGivesTheFocusBack) {
    QLineEdit other(&window);
    other.setGeometry(10, 500, 200, 30);
    other.show();
    other.setFocus();
    palette.open({entry("One")});
    press(Qt::Key_Escape);
    EXPECT_FALSE(palette.isVisible());
    EXPECT_TRUE(other.hasFocus());

    palette.open({entry("One")});
    QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(5, 590));
    EXPECT_FALSE(palette.isVisible());
}

TEST_F(CommandPaletteTest, OffersWhatCanBeUsedNowAndSaysOfTheRestWhatItNeeds) {
    ActionRegistry actions;
    actions.refresh({});
    const auto entries = paletteEntries(actions);
    const auto named = [&](const QString& title) {
        return *std::ranges::find_if(entries, [&](const PaletteEntry& each) { return each.row.title == title; });
    };
    EXPECT_TRUE(named("Open").run);
    EXPECT_FALSE(named("Undo").run);
    EXPECT_EQ(named("Undo").row.detail, "nothing to undo");
    EXPECT_TRUE(std::ranges::is_partitioned(entries, [](const PaletteEntry& each) { return bool(each.run); }));
    for (const PaletteEntry& each : entries) EXPECT_FALSE(each.row.detail.isEmpty()) << qPrintable(each.row.title);
}

TEST_F(CommandPaletteTest, WhatCannotBeUsedNowIsFoundButNotChosen) {
    PaletteEntry unusable = entry("Undo");
    unusable.run = {};
    palette.open({unusable, entry("Undo everything")});
    QTest::keyClicks(&field(), "und");
    press(Qt::Key_Return);
    EXPECT_EQ(chosen, "Undo everything") << "what can be used comes first";
    chosen.clear();
    palette.open({unusable});
    press(Qt::Key_Return);
    EXPECT_TRUE(palette.isVisible());
    EXPECT_TRUE(chosen.isEmpty());
}

TEST_F(CommandPaletteTest, FindsACommandByTheWordsOfOtherPrograms) {
    PaletteEntry gantt = entry("Gantt chart", "View");
    gantt.words = "bars timeline";
    palette.open({entry("Baselines", "View"), gantt});
    QTest::keyClicks(&field(), "timeline");
    press(Qt::Key_Return);
    EXPECT_EQ(chosen, "Gantt chart");
}

TEST_F(CommandPaletteTest, ASignBeforeTheLettersKeepsToCommandsOrToPlaces) {
    PaletteEntry place = entry("Open account", "A", "A");
    place.kind = PaletteKind::Place;
    palette.open({place, entry("Open")});
    QTest::keyClicks(&field(), "@open");
    press(Qt::Key_Return);
    EXPECT_EQ(chosen, "Open account");
    palette.open({place, entry("Open file")});
    QTest::keyClicks(&field(), "> open");
    press(Qt::Key_Return);
    EXPECT_EQ(chosen, "Open file");
}

// Every command of the program, usable or not.
TEST_F(CommandPaletteTest, EachCommandIsTheFirstHitForItsOwnText) {
    ActionRegistry actions;
    CommandFacts all;
    all.hasJourney = all.hasTouchpoints = all.canUndo = all.canRedo = all.clipboardHasTouchpoints = true;
    all.selectedTouchpoints = all.selectedItems = 1;
    for (const CommandFacts& facts : {all, CommandFacts{}}) {
        actions.refresh(facts);
        for (const Command& command : actions.commands()) {
            if (command.id == "help.palette") continue;
            palette.open(paletteEntries(actions));
            const QString text = plainCommandText(command.text);
            field().setText(text);
            const auto* list = palette.findChild<QListView*>();
            EXPECT_EQ(list->currentIndex().data().toString(), text);
        }
    }
}

TEST(CommandWords, AreOfCommandsThatThereAre) {
    const auto commands = allCommands();
    for (const CommandWords& each : commandWords()) {
        EXPECT_TRUE(std::ranges::any_of(commands, [&](const Command& command) { return command.id == each.id; }))
            << each.id;
        EXPECT_FALSE(otherWords(each.id).isEmpty());
    }
    EXPECT_TRUE(otherWords("no.such").isEmpty());
}

}  // namespace waymark
