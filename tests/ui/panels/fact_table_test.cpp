#include "ui/panels/fact_table.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

namespace waymark {
namespace {

class FactTableTest : public ::testing::Test {
protected:
    FactTableTest() : table({{"Name"}, {"Why"}}, 1, themeOf(ThemeKind::Light), nullptr) {
        table.setStyleSheet(styleSheetOf(themeOf(ThemeKind::Light)));
        table.resize(320, 160);
        table.show();
    }
    // What is said under the mouse.
    QString helpAt(int row, int column) {
        QToolTip::hideText();
        const QPoint place = table.visualRect(table.model()->index(row, column)).center();
        QHelpEvent event(QEvent::ToolTip, place, table.viewport()->mapToGlobal(place));
        QApplication::sendEvent(table.viewport(), &event);
        return QToolTip::text();
    }
    // Some pixel of the row in just this colour.
    bool shows(int row, const QColor& colour) {
        const QImage image = table.grab().toImage();
        const QRect rect = table.visualRect(table.model()->index(row, 0)).translated(table.viewport()->pos());
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour) return true;
            }
        }
        return false;
    }

    FactTable table;
};

const char* const kLong = "It takes a long sentence to say why, longer than the column has room for, at any rate here";

}  // namespace

TEST_F(FactTableTest, WhatIsCutOffCanBeReadUnderTheMouse) {
    FactRow cut;
    cut.cells = {{"short"}, {kLong}};
    FactRow whole;
    whole.cells = {{"short"}, {"brief"}};
    whole.help = "more about it";
    table.setRows({cut, whole});
    EXPECT_TRUE(helpAt(0, 1).contains("longer than the column"));
    (void)helpAt(0, 0);
    EXPECT_TRUE(QTest::qWaitFor([] { return QToolTip::text().isEmpty(); })) << "there is nothing more to say";
    EXPECT_TRUE(helpAt(1, 1).contains("more about it"));
}

TEST_F(FactTableTest, ARowThatIsPickedOutKeepsItsColours) {
    FactRow row;
    row.cells = {{"████████", {}, FactTone::Good}, {"brief"}};
    table.setRows({row});
    const QColor good = themeOf(ThemeKind::Light).good;
    EXPECT_TRUE(shows(0, good));
    table.selectRow(0);
    EXPECT_TRUE(shows(0, good));
    EXPECT_TRUE(shows(0, themeOf(ThemeKind::Light).accentTint));
}

}  // namespace waymark
