#include "ui/actions/command_palette.h"

#include <gtest/gtest.h>

#include <QTest>

#include "ui/actions/action_registry.h"

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

TEST_F(CommandPaletteTest, OffersTheCommandsThatCanBeUsedNow) {
    ActionRegistry actions;
    actions.refresh({});
    bool offersOpen = false;
    for (const PaletteEntry& offered : paletteEntries(actions)) {
        EXPECT_NE(offered.row.title, "Undo");
        offersOpen = offersOpen || offered.row.title == "Open";
    }
    EXPECT_TRUE(offersOpen);
}

}  // namespace waymark
