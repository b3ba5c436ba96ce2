#include "core/edit/touchpoint_checks.h"

#include "core/edit/checks.h"

namespace waymark::edit {
namespace {

Result<void> tidyTexts(Touchpoint& row) {
    return tidyLine(row.code, "code")
        .and_then([&] { return tidyLine(row.name, "name"); })
        .and_then([&] { return tidyLine(row.channel, "channel"); })
        .and_then([&] { return tidyLine(row.owner, "owner"); })
        .and_then([&] { return tidyNotes(row.notes, "notes"); });
}

Result<void> checkTimes(const Touchpoint& row) {
    const auto estimate = checkEstimate(row.estimate);
    if (!estimate) return estimate;
    return row.safe ? checkNotNegative(*row.safe) : Result<void>{};
}

}  // namespace

Result<void> tidyTouchpoint(Touchpoint& row) {
    const auto tidy = tidyTexts(row);
    if (tidy && row.code.empty()) return failure(ErrorCode::EmptyCode, {}, {refTo(row.id)});
    return tidy.and_then([&] { return checkTimes(row); }).and_then([&] { return checkAmount(row.cost, "cost"); });
}

}  // namespace waymark::edit
