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
    if (row.kind == TouchpointKind::Milestone && row.estimate.pessimistic > Minutes{0}) {
        return failure(ErrorCode::OutOfRange,
                       {"time of a milestone", writeDuration(row.estimate.pessimistic, row.estimate.unit), "0", "0"});
    }
    return row.safe ? checkNotNegative(*row.safe) : Result<void>{};
}

}  // namespace

Result<void> tidyTouchpoint(const Touchpoint& before, Touchpoint& row) {
    if (row.kind == TouchpointKind::Milestone && before.kind != TouchpointKind::Milestone) row.estimate = Estimate{};
    const auto tidy = tidyTexts(row);
    if (tidy && row.code.empty()) return failure(ErrorCode::EmptyCode, {}, {refTo(row.id)});
    return tidy.and_then([&] { return checkTimes(row); }).and_then([&] { return checkAmount(row.cost, "cost"); });
}

}  // namespace waymark::edit
