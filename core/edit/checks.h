#pragma once
// What every edit asks of the values it is given: rows that are there, clean texts and numbers within the limits
// of a document.

#include <string>
#include <string_view>
#include <vector>

#include "core/base/duration_text.h"
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/model/document.h"

namespace waymark::edit {

// The row with this id. Error: RowMissing.
template <class Row>
[[nodiscard]] Result<Row> existing(const Document& document, Id<Row> id) {
    const Row* row = document.find(id);
    if (!row) return failure(ErrorCode::RowMissing, {}, {refTo(id)});
    return *row;
}

// Cleans the text in place to one line of valid UTF-8. `what` names the field. Error: TextTooLong.
[[nodiscard]] Result<void> tidyLine(std::string& text, std::string_view what);
// The same for a text of several lines, such as notes.
[[nodiscard]] Result<void> tidyNotes(std::string& text, std::string_view what);
// The same for a name that must not be empty. Errors: EmptyName, TextTooLong.
[[nodiscard]] Result<void> tidyName(std::string& text);

// Errors: DurationTooLong, either sign.
[[nodiscard]] Result<void> checkLength(const WrittenDuration& duration);
// Errors: NegativeDuration, DurationTooLong.
[[nodiscard]] Result<void> checkNotNegative(const WrittenDuration& duration);
// Error: CoordinateOutOfRange, also for what is not a number.
[[nodiscard]] Result<void> checkCoordinate(double value);
// An edit that places cards or stretches bands, refused where one would lie or reach beyond the limits of a document.
// Error: CoordinateOutOfRange.
[[nodiscard]] Result<ChangeSet> checkedPlaces(ChangeSet changes);
// One line each, sorted, each once; empty ones go. Errors: TextTooLong, TooManyRows.
[[nodiscard]] Result<void> tidyLabels(std::vector<std::string>& labels, std::string_view what);
// Errors: OutOfRange, naming `what`, also for what is not a number.
[[nodiscard]] Result<void> checkRange(double value, double lowest, double highest, std::string_view what);
// The row with this id must be there; ...IfAny: or the id names none. Error: RowMissing.
template <class Row>
[[nodiscard]] Result<void> checkThere(const Document& document, Id<Row> id) {
    if (document.find(id)) return {};
    return failure(ErrorCode::RowMissing, {}, {refTo(id)});
}
template <class Row>
[[nodiscard]] Result<void> checkThereIfAny(const Document& document, Id<Row> id) {
    return id.isValid() ? checkThere(document, id) : Result<void>{};
}
// Error: OutOfRange, naming `what`.
[[nodiscard]] Result<void> checkAmount(Money amount, std::string_view what);

}  // namespace waymark::edit
