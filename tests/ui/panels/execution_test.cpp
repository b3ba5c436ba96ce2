// What the inspector says about carrying a plan out: dates, calendars, progress, hurrying, risks, measured times.

#include <QPushButton>

#include "core/edit/calendar_edits.h"
#include "core/edit/journey_edits.h"
#include "tests/ui/panels/inspector_fixture.h"
#include "ui/panels/labelled_field.h"

namespace waymark {
namespace {

using std::chrono::year;

class ExecutionTest : public InspectorTest {
protected:
    void startOnGoodFriday() {
        session->edit(edit::setStartDate(document(), std::chrono::year_month_day{year{2026} / 4 / 3}), "start");
    }
    [[nodiscard]] bool says(const QString& text) const {
        QCoreApplication::processEvents();
        for (const ResultRow* row : inspector->findChildren<ResultRow*>()) {
            if (row->isVisible() && row->value() == text) return true;
        }
        return false;
    }
};

TEST_F(ExecutionTest, DatesStandBesideDurationsWhereTheJourneyHasAStartDate) {
    select({"A"});
    const ClockDates dates = *session->schedule().clockDates(id("A"));
    EXPECT_FALSE(says("3 Apr 09:00 → 3 Apr 17:00"));
    startOnGoodFriday();
    const ClockDates dated = *session->schedule().clockDates(id("A"));
    EXPECT_NE(dates, dated);
    EXPECT_EQ(isoText(dated.earlyStart), "2026-04-03T09:00");
    bool hasDate = false;
    for (const ResultRow* row : inspector->findChildren<ResultRow*>()) {
        hasDate = hasDate || (row->isVisible() && row->value().startsWith("3 Apr 09:00 → "));
    }
    EXPECT_TRUE(hasDate);
}

TEST_F(ExecutionTest, ProgressIsTypedAsADayAndTimeOrAsTimeSinceTheStart) {
    select({"A"});
    type("Started", "1.5d");
    EXPECT_EQ(document().find(progressOf(id("A")))->start, WorkTime{Minutes{720}});
    EXPECT_EQ(shown("Started"), "1.5 d");
    type("Finished", "2026-04-07 10:00");
    EXPECT_NE(problem("Finished"), "") << "without a start date no day is known";
    startOnGoodFriday();
    EXPECT_EQ(shown("Started"), "2026-04-06 13:00");
    type("Finished", "2026-04-07 10:00");
    EXPECT_EQ(document().find(progressOf(id("A")))->finish, WorkTime{Minutes{2 * 480 + 60}});
    type("Started", "2026-04-09");
    EXPECT_NE(problem("Started"), "") << "it would begin after it finished";
    type("Remaining time", "3h");
    EXPECT_EQ(document().find(progressOf(id("A")))->remaining->length, Minutes{180});
    for (const char* name : {"Started", "Finished", "Remaining time"}) type(name, "");
    EXPECT_EQ(document().find(progressOf(id("A"))), nullptr);
}

TEST_F(ExecutionTest, HurryingHasAShortestTimeAndAPrice) {
    select({"A"});
    type("Shortest time", "4h");
    type("Costs on top", "120");
    const CrashOption& row = *document().find(crashOptionOf(id("A")));
    EXPECT_EQ(row.duration.length, Minutes{240});
    EXPECT_EQ(row.cost, Money{12'000});
    type("Shortest time", "");
    EXPECT_EQ(document().find(crashOptionOf(id("A"))), nullptr);
}

TEST_F(ExecutionTest, ARiskIsAddedSharedAndSpared) {
    select({"A"});
    type("Add a risk", "Strike");
    ASSERT_EQ(document().table<RiskEvent>().size(), 1U);
    type("Chance that it happens", "25 %");
    type("Time that it adds", "1d; 2d; 5d");
    select({"B"});
    type("Add a risk", "strike");
    const RiskEvent row = *document().table<RiskEvent>().begin();
    EXPECT_EQ(row.touchpoints, (std::vector{id("A"), id("B")}));
    EXPECT_DOUBLE_EQ(row.probability.value(), 0.25);
    EXPECT_EQ(row.impact.pessimistic, Minutes{5 * 480});
    for (const char* code : {"A", "B"}) {
        select({code});
        field<QPushButton>("Spare this touchpoint from Strike")->click();
    }
    EXPECT_TRUE(document().table<RiskEvent>().empty());
}

TEST_F(ExecutionTest, MeasuredTimesAreTypedWhereTheDistributionIsObserved) {
    select({"A"});
    EXPECT_THROW(static_cast<void>(field<NotesField>("Observed durations")), std::runtime_error);
    choose("Distribution", "Observed");
    auto* times = field<NotesField>("Observed durations");
    times->setFocus();
    times->selectAll();
    times->insertPlainText("2h; 30m; 2h");
    times->commit();
    EXPECT_EQ(row("A").estimate.observed, (std::vector{Minutes{30}, Minutes{120}, Minutes{120}}));
    EXPECT_EQ(times->value(), "0.5h; 2h; 2h");
}

TEST_F(ExecutionTest, TheJourneyKeepsToTheCalendarThatIsChosen) {
    Calendar hours = standardCalendar();
    hours.name = "Half days";
    for (WorkingHours& day : hours.week) day = {{540, 780}};
    const auto added = edit::addCalendar(document(), hours);
    session->edit(added, "calendar");
    select({});
    choose("Working calendar", "Half days");
    EXPECT_EQ(document().journey().calendar, Id<Calendar>{1});
    bool asked = false;
    QObject::connect(inspector.get(), &Inspector::calendarsWanted, [&] { asked = true; });
    field<QPushButton>("Edit calendars")->click();
    EXPECT_TRUE(asked);
}

}  // namespace
}  // namespace waymark
