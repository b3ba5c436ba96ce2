#pragma once
// Edits of the journey itself.

#include <chrono>
#include <optional>
#include <string>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

// Texts are cleaned; the name may be empty. Error: TextTooLong.
[[nodiscard]] Result<ChangeSet> setJourneyName(const Document& document, std::string name);
[[nodiscard]] Result<ChangeSet> setNotes(const Document& document, std::string notes);
// A currency is three letters (ISO 4217), in either case. Error: UnknownValue.
[[nodiscard]] Result<ChangeSet> setCurrency(const Document& document, std::string currency);
// Nothing takes the date away. Error: UnknownValue for a day no calendar has.
[[nodiscard]] Result<ChangeSet> setStartDate(const Document& document, std::optional<std::chrono::year_month_day> date);
// The time within which customers are promised the end of the journey. Errors: NegativeDuration, DurationTooLong.
[[nodiscard]] Result<ChangeSet> setPromise(const Document& document, std::optional<WrittenDuration> promise);

}  // namespace waymark::edit
