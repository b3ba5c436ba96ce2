#pragma once
// Edits of working calendars and of who keeps to which.

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

// Adds a calendar. Its number is given here; hours are tidied, exceptions sorted.
// Errors: EmptyName, TextTooLong, DuplicateName, TooManyRows (exceptions), UnknownValue (a day that does not exist or
// stands twice).
[[nodiscard]] Result<ChangeSet> addCalendar(const Document& document, Calendar row);
// Replaces the calendar with the row's id. Errors: RowMissing and those of addCalendar.
[[nodiscard]] Result<ChangeSet> setCalendar(const Document& document, Calendar row);
// The journey and the resources that keep to it fall back to the usual one. Error: RowMissing.
[[nodiscard]] Result<ChangeSet> removeCalendar(const Document& document, Id<Calendar> id);

// An invalid id: the standard calendar. Error: RowMissing.
[[nodiscard]] Result<ChangeSet> setJourneyCalendar(const Document& document, Id<Calendar> id);

}  // namespace waymark::edit
