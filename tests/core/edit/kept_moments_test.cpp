#include "core/edit/kept_moments.h"

#include <gtest/gtest.h>

#include "core/edit/calendar_edits.h"
#include "core/edit/journey_edits.h"
#include "core/edit/plan_edits.h"
#include "core/schedule/work_calendar.h"
#include "tests/support/days.h"
#include "tests/support/editing.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::apply;
using test::applyAdding;
using test::on;

constexpr Id<Progress> kProgress{1};

// Starts on Monday, 2 March 2026. The one touchpoint began on Tuesday at 9 and was done on Thursday at 17.
Document underWay() {
    Document document = test::JourneyBuilder().touchpoint("A", 2).document();
    apply(document, edit::setStartDate(document, on(2026, 3, 2)));
    apply(document, edit::setProgress(document, {kProgress, WorkTime{test::days(1)}, WorkTime{test::days(4)}, {}}));
    PlanSettings settings = document.planSettings();
    settings.status = WorkTime{test::days(4)};
    apply(document, edit::setPlanSettings(document, settings));
    return document;
}

struct Told {
    std::string start, finish, status;
    bool operator==(const Told&) const = default;
};

Told toldIn(const Document& document) {
    const WorkCalendar calendar = workCalendarOf(document);
    const Progress& row = document.table<Progress>().at(kProgress);
    return {isoText(calendar.startTime(*row.start)), isoText(calendar.finishTime(*row.finish)),
            isoText(calendar.finishTime(*document.planSettings().status))};
}

const Told kTold{"2026-03-03T09:00", "2026-03-05T17:00", "2026-03-05T17:00"};

TEST(KeptMoments, StayWhenTheStartMoves) {
    Document document = underWay();
    ASSERT_EQ(toldIn(document), kTold);
    const Document before = document;
    const auto changes = edit::setStartDate(document, on(2026, 2, 26));
    ASSERT_TRUE(changes);
    apply(document, changes);
    EXPECT_EQ(toldIn(document), kTold);
    EXPECT_EQ(document.table<Progress>().at(kProgress).start, WorkTime{test::days(3)});
    ASSERT_TRUE(document.apply(inverse(*changes)));
    EXPECT_TRUE(document == before) << "one step of undo brings all back";
}

TEST(KeptMoments, StayWhenADayBecomesAHolidayOrHoursChange) {
    Document document = underWay();
    Calendar office = standardCalendar();
    office.name = "Office";
    office.exceptions = {{on(2026, 3, 2), "Holiday", {}}};
    const auto id = applyAdding<Calendar>(document, edit::addCalendar(document, office));
    EXPECT_EQ(toldIn(document), kTold) << "nobody keeps to it yet";
    apply(document, edit::setJourneyCalendar(document, id));
    EXPECT_EQ(toldIn(document).start, kTold.start);
    EXPECT_EQ(toldIn(document).finish, kTold.finish);
    office.id = id;
    office.exceptions.clear();
    apply(document, edit::setCalendar(document, office));
    EXPECT_EQ(toldIn(document), kTold);
    apply(document, edit::removeCalendar(document, id));
    EXPECT_EQ(toldIn(document), kTold);
}

// The plan kept for A: Tuesday at 9 to Thursday at 17, and a buffer until Friday at 17.
Baseline keptPlanOfA() {
    Baseline row;
    row.name = "First";
    row.touchpoints = {{Id<Touchpoint>{1}, WorkTime{test::days(1)}, WorkTime{test::days(4)}, true}};
    row.buffers = {{Id<Touchpoint>{1}, {}, WorkTime{test::days(4)}, test::days(1)}};
    row.status = WorkTime{test::days(1)};
    row.figures.emplace().expected = WorkTime{test::days(4)};
    return row;
}

std::vector<std::string> keptIn(const Document& document) {
    const WorkCalendar calendar = workCalendarOf(document);
    const Baseline& row = *document.table<Baseline>().begin();
    const BaselineBuffer& buffer = row.buffers.front();
    return {isoText(calendar.startTime(row.touchpoints.front().start)),
            isoText(calendar.finishTime(row.touchpoints.front().finish)), isoText(calendar.finishTime(buffer.start)),
            isoText(calendar.finishTime(buffer.start + buffer.length)), isoText(calendar.startTime(*row.status))};
}

const std::vector<std::string> kKept{"2026-03-03T09:00", "2026-03-05T17:00", "2026-03-05T17:00", "2026-03-06T17:00",
                                     "2026-03-03T09:00"};

TEST(KeptMoments, AKeptPlanStaysOnItsDays) {
    for (const bool isUnderWay : {true, false}) {
        Document document = test::JourneyBuilder().touchpoint("A", 2).document();
        apply(document, edit::setStartDate(document, on(2026, 3, 2)));
        if (isUnderWay) apply(document, edit::setProgress(document, {kProgress, WorkTime{test::days(1)}, {}, {}}));
        apply(document, edit::addBaseline(document, keptPlanOfA()));
        ASSERT_EQ(keptIn(document), kKept);
        const Document before = document;
        const auto changes = edit::setStartDate(document, on(2026, 2, 26));
        apply(document, changes);
        EXPECT_EQ(keptIn(document), kKept);
        EXPECT_EQ(document.table<Baseline>().begin()->figures->expected, WorkTime{test::days(4)}) << "it took so long";
        ASSERT_TRUE(document.apply(inverse(*changes)));
        EXPECT_TRUE(document == before);
        Calendar office = standardCalendar();
        office.name = "Office";
        office.exceptions = {{on(2026, 3, 2), "Holiday", {}}};
        apply(document,
              edit::setJourneyCalendar(document, applyAdding<Calendar>(document, edit::addCalendar(document, office))));
        EXPECT_EQ(keptIn(document), kKept);
    }
}

TEST(KeptMoments, AKeptPlanIsPutOffWithAJourneyThatHasNotBegun) {
    Document document = test::JourneyBuilder().touchpoint("A", 2).document();
    apply(document, edit::setStartDate(document, on(2026, 3, 2)));
    apply(document, edit::addBaseline(document, keptPlanOfA()));
    apply(document, edit::setStartDate(document, on(2026, 3, 9)));
    EXPECT_EQ(keptIn(document).front(), "2026-03-10T09:00");
    EXPECT_EQ(document.table<Baseline>().begin()->touchpoints, keptPlanOfA().touchpoints);
}

TEST(KeptMoments, OfNoDayStayAsWorkingTimes) {
    Document document = test::JourneyBuilder().touchpoint("A", 2).document();
    apply(document, edit::setProgress(document, {kProgress, WorkTime{test::days(1)}, {}, {}}));
    apply(document, edit::setStartDate(document, on(2026, 3, 4)));
    EXPECT_EQ(document.table<Progress>().at(kProgress).start, WorkTime{test::days(1)});
}

TEST(KeptMoments, RefuseAStartBehindThem) {
    Document document = underWay();
    const auto refused = edit::setStartDate(document, on(2026, 3, 4));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ReportBeforeStart);
    EXPECT_EQ(refused.error().details, (std::vector<std::string>{"A A", "2026-03-03", "2026-03-04"}));
    EXPECT_EQ(refused.error().rows, std::vector<RowRef>{refTo(Id<Touchpoint>{1})});
    apply(document, edit::setStartDate(document, on(2026, 3, 3)));
    EXPECT_EQ(toldIn(document), kTold) << "the day of the first report will do";
    apply(document, edit::setStartDate(document, on(2026, 3, 2)));
    EXPECT_EQ(toldIn(document), kTold) << "and there is a way back";
}

TEST(KeptMoments, TheFirstReportSaysFromWhenOnAJourneyMayStart) {
    Document document = test::JourneyBuilder().touchpoint("A", 2).touchpoint("B", 2).document();
    apply(document, edit::setStartDate(document, on(2026, 3, 2)));
    apply(document, edit::setProgress(document, {kProgress, WorkTime{test::days(3)}, {}, {}}));
    apply(document, edit::setProgress(document, {Id<Progress>{2}, {}, WorkTime{test::days(1)}, {}}));
    const auto refused = edit::setStartDate(document, on(2026, 3, 9));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().details.front(), "B B");
    EXPECT_EQ(refused.error().details.at(1), "2026-03-02") << "it was done in the evening of that day";
}

TEST(KeptMoments, RefuseToLoseTheirDay) {
    Document document = underWay();
    Calendar office = standardCalendar();
    office.name = "Office";
    office.exceptions = {{on(2026, 3, 5), "Holiday", {}}};
    const auto id = applyAdding<Calendar>(document, edit::addCalendar(document, office));
    const auto refused = edit::setJourneyCalendar(document, id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ReportOnDayOff);
    EXPECT_EQ(refused.error().details, (std::vector<std::string>{"A A", "2026-03-05"}));
    office.id = id;
    office.exceptions = {{on(2026, 3, 6), "Holiday", {}}};
    apply(document, edit::setCalendar(document, office));
    apply(document, edit::setJourneyCalendar(document, id));
    EXPECT_EQ(toldIn(document), kTold);
    office.week[1] = {};
    EXPECT_EQ(test::refusal(edit::setCalendar(document, office)), ErrorCode::ReportOnDayOff) << "Tuesdays off";
    office.week = standardCalendar().week;
    office.week[5] = office.week[0];
    apply(document, edit::setCalendar(document, office));
    apply(document, edit::setProgress(document, {kProgress, WorkTime{test::days(1)}, WorkTime{test::days(5)}, {}}));
    EXPECT_EQ(test::refusal(edit::removeCalendar(document, id)), ErrorCode::ReportOnDayOff) << "it ended on a Saturday";
}

TEST(KeptMoments, AKeptPlanThatIsWorkedToIsNotCutByALaterStart) {
    Document document = test::JourneyBuilder().touchpoint("A", 2).document();
    apply(document, edit::setStartDate(document, on(2026, 3, 2)));
    apply(document, edit::addBaseline(document, keptPlanOfA()));
    apply(document, edit::setProgress(document, {kProgress, WorkTime{test::days(3)}, {}, {}}));
    const auto refused = edit::setStartDate(document, on(2026, 3, 4));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::KeptBeforeStart);
    EXPECT_EQ(refused.error().details, (std::vector<std::string>{"First", "2026-03-03", "2026-03-04"}));
    apply(document, edit::setStartDate(document, on(2026, 3, 3)));
    EXPECT_EQ(keptIn(document), kKept);
}

}  // namespace
}  // namespace waymark
