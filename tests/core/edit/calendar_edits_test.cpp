#include "core/edit/calendar_edits.h"

#include <gtest/gtest.h>

#include "core/edit/resource_edits.h"
#include "tests/support/days.h"
#include "tests/support/editing.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::apply;
using test::applyAdding;
using test::on;
using test::refusal;

Calendar named(const char* name) {
    Calendar row = standardCalendar();
    row.name = name;
    return row;
}

TEST(CalendarEdits, HoursAndDaysAreTidied) {
    Document document;
    Calendar row = named(" Office ");
    row.week[5] = {{600, 700}, {0, 0}, {650, 800}};
    row.exceptions = {{on(2024, 12, 26), "St Stephen", {}}, {on(2024, 12, 24), "Eve\n", {{700, 720}, {540, 700}}}};
    const auto id = applyAdding<Calendar>(document, edit::addCalendar(document, row));
    const Calendar& kept = document.table<Calendar>().at(id);
    EXPECT_EQ(kept.name, "Office");
    EXPECT_EQ(kept.week[5], (WorkingHours{{600, 800}}));
    ASSERT_EQ(kept.exceptions.size(), 2U);
    EXPECT_EQ(kept.exceptions[0].name, "Eve");
    EXPECT_EQ(kept.exceptions[0].hours, (WorkingHours{{540, 720}}));
}

TEST(CalendarEdits, RefusesDaysThatAreNotThereOrStandTwiceAndNamesThatAreTaken) {
    Document document;
    apply(document, edit::addCalendar(document, named("Office")));
    EXPECT_EQ(refusal(edit::addCalendar(document, named("Office"))), ErrorCode::DuplicateName);
    EXPECT_EQ(refusal(edit::addCalendar(document, named(" "))), ErrorCode::EmptyName);
    Calendar row = named("Shop");
    row.exceptions = {{on(2023, 2, 29), "", {}}};
    EXPECT_EQ(refusal(edit::addCalendar(document, row)), ErrorCode::UnknownValue);
    row.exceptions = {{on(2024, 2, 29), "", {}}, {on(2024, 2, 29), "", {}}};
    EXPECT_EQ(refusal(edit::addCalendar(document, row)), ErrorCode::UnknownValue);
    row.id = Id<Calendar>{7};
    EXPECT_EQ(refusal(edit::setCalendar(document, row)), ErrorCode::RowMissing);
    EXPECT_EQ(refusal(edit::setJourneyCalendar(document, Id<Calendar>{7})), ErrorCode::RowMissing);
}

TEST(CalendarEdits, WhoeverKeptToARemovedCalendarFallsBackToTheUsualOne) {
    Document document;
    const auto id = applyAdding<Calendar>(document, edit::addCalendar(document, named("Office")));
    apply(document, edit::setJourneyCalendar(document, id));
    Resource resource;
    resource.name = "agent";
    resource.calendar = id;
    const auto agent = applyAdding<Resource>(document, edit::addResource(document, resource));
    ChangeSet alone;
    alone.rows.push_back(RowChange<Calendar>{id, *document.find(id), std::nullopt});
    EXPECT_EQ(document.apply(alone).error().code, ErrorCode::RowMissing);
    apply(document, edit::removeCalendar(document, id));
    EXPECT_FALSE(document.journey().calendar.isValid());
    EXPECT_FALSE(document.table<Resource>().at(agent).calendar.isValid());
}

}  // namespace
}  // namespace waymark
