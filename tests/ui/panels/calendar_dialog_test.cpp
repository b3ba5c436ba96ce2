#include "ui/panels/calendar_dialog.h"

#include <QTest>

#include <gtest/gtest.h>

#include "core/edit/calendar_edits.h"
#include "core/edit/journey_edits.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using std::chrono::year;

class CalendarDialogTest : public ::testing::Test {
protected:
    CalendarDialogTest() {
        test::JourneyBuilder journey;
        journey.touchpoint("A", 1);
        session = std::make_unique<Session>(journey.document());
        session->edit(edit::setStartDate(session->document(), std::chrono::year_month_day{year{2026} / 4 / 3}),
                      "start");
        dialog = std::make_unique<CalendarDialog>(*session, themeOf(ThemeKind::Light), nullptr);
        dialog->show();
    }
    template <class Widget>
    [[nodiscard]] Widget* part(const char* name) const {
        return dialog->findChild<Widget*>(name);
    }
    void type(const char* name, const QString& text) const {
        auto* field = part<TextField>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        if (text.isEmpty()) QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] const Calendar& shown() const { return *session->document().find(dialog->chosen()); }
    [[nodiscard]] QString preview() const { return part<QLabel>("calendarPreview")->text().replace(QChar(0xA0), ' '); }
    void drag(int fromDay, int fromCell, int toDay, int toCell) const {
        auto* grid = part<WeekGrid>("weekGrid");
        QTest::mousePress(grid, Qt::LeftButton, {}, grid->cellCentre(fromDay, fromCell).toPoint());
        QTest::mouseMove(grid, grid->cellCentre(toDay, toCell).toPoint());
        QTest::mouseRelease(grid, Qt::LeftButton, {}, grid->cellCentre(toDay, toCell).toPoint());
    }

    std::unique_ptr<Session> session;
    std::unique_ptr<CalendarDialog> dialog;
};

TEST_F(CalendarDialogTest, TheStandardWeekCanBeCopiedButNotEdited) {
    EXPECT_FALSE(dialog->chosen().isValid());
    EXPECT_FALSE(part<WeekGrid>("weekGrid")->isEnabled());
    EXPECT_FALSE(part<QPushButton>("removeCalendar")->isEnabled());
    part<QPushButton>("addCalendar")->click();
    EXPECT_TRUE(part<WeekGrid>("weekGrid")->isEnabled());
    EXPECT_EQ(shown().week, standardCalendar().week);
    part<QPushButton>("addCalendar")->click();
    EXPECT_EQ(shown().name, "Calendar 2");
}

TEST_F(CalendarDialogTest, HoursAreTypedOrPaintedAndUndone) {
    part<QPushButton>("addCalendar")->click();
    type("hours0", "9-12:30, 13-17");
    EXPECT_EQ(writeHours(shown().week[0]), "09:00-12:30, 13:00-17:00");
    drag(5, 16, 6, 19);  // Saturday and Sunday from 8 to 10
    EXPECT_EQ(writeHours(shown().week[5]), "08:00-10:00");
    EXPECT_EQ(writeHours(shown().week[6]), "08:00-10:00");
    drag(5, 17, 5, 17);
    EXPECT_EQ(writeHours(shown().week[5]), "08:00-08:30, 09:00-10:00");
    session->undoStack().undo();
    EXPECT_EQ(writeHours(shown().week[5]), "08:00-10:00");
    type("hours0", "nine to five");
    EXPECT_NE(part<TextField>("hours0")->problem(), "");
    EXPECT_EQ(writeHours(shown().week[0]), "09:00-12:30, 13:00-17:00");
}

TEST_F(CalendarDialogTest, TheGridIsWorkedByKeyboard) {
    part<QPushButton>("addCalendar")->click();
    auto* grid = part<WeekGrid>("weekGrid");
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Space);
    EXPECT_EQ(writeHours(shown().week[0]), "00:00-00:30, 09:00-17:00");
    QTest::keyClick(grid, Qt::Key_Down);
    QTest::keyClick(grid, Qt::Key_Right);
    QTest::keyClick(grid, Qt::Key_Space);
    EXPECT_EQ(writeHours(shown().week[1]), "00:30-01:00, 09:00-17:00");
}

TEST_F(CalendarDialogTest, ThePreviewReachesAcrossTheWeekendAndAHoliday) {
    EXPECT_EQ(preview().toStdString(),
              "40 h of work a week. Four working hours asked for on Fri 3 Apr 2026 15:30 are over on Mon 6 Apr 2026 "
              "11:30.");
    part<QPushButton>("addCalendar")->click();
    type("newException", "2026-04-06 Easter Monday");
    ASSERT_EQ(shown().exceptions.size(), 1U);
    EXPECT_EQ(shown().exceptions[0].name, "Easter Monday");
    EXPECT_EQ(preview().toStdString(),
              "40 h of work a week. Four working hours asked for on Fri 3 Apr 2026 15:30 are over on Tue 7 Apr 2026 "
              "11:30.");
    type("newException", "Christmas");
    EXPECT_NE(part<TextField>("newException")->problem(), "");
    part<QPushButton>("removeCalendar")->click();
    EXPECT_TRUE(session->document().table<Calendar>().empty());
}

TEST_F(CalendarDialogTest, TheJourneyKeepsToItAndItsDatesFollow) {
    part<QPushButton>("addCalendar")->click();
    type("hours4", "");
    part<QCheckBox>("journeyCalendar")->click();
    EXPECT_EQ(session->document().journey().calendar, dialog->chosen());
    EXPECT_EQ(isoText(session->schedule().finishTime()), "2026-04-06T17:00");
    part<QCheckBox>("journeyCalendar")->click();
    EXPECT_FALSE(session->document().journey().calendar.isValid());
}

}  // namespace
}  // namespace waymark
