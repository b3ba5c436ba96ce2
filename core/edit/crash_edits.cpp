#include "core/edit/crash_edits.h"

#include <algorithm>
#include <cmath>

#include "core/edit/checks.h"
#include "core/model/change_builder.h"
#include "core/model/scaled_times.h"
#include "core/schedule/under_way.h"

namespace waymark::edit {
namespace {

// Never longer than was paid for.
constexpr Rounding kShorter = Rounding::Down;

// By the average week where one counts work and the other one the clock.
bool isNotBelow(const WrittenDuration& a, const WrittenDuration& b) {
    return isElapsed(a.unit) == isElapsed(b.unit) ? a.length >= b.length : workingLength(a) >= workingLength(b);
}

double ownMinutes(const Estimate& estimate) {
    return static_cast<double>(ownDurationOn(estimate, Basis::Expected).count());
}

void put(ChangeBuilder& build, const Document& document, Touchpoint row, const Hurried& hurried, double share) {
    row.estimate = scaled(std::move(row.estimate), share, kShorter);
    if (row.safe) row.safe->length = scaled(row.safe->length, share, kShorter);
    row.cost.minorUnits += hurried.cost.minorUnits;
    if (const CrashOption* option = document.find(crashOptionOf(row.id))) {
        CrashOption left = *option;
        left.cost.minorUnits = std::max<std::int64_t>(0, left.cost.minorUnits - hurried.cost.minorUnits);
        if (isNotBelow(left.duration, {hurried.expected, row.estimate.unit})) {
            build.remove(left.id);
        } else {
            build.put(left);
        }
    }
    build.put(std::move(row));
}

// What has begun is told to need no more than that. Its crash option says what all of it could have come down to, and
// cost: so that the share of it that is left is what was left of it before, less what is bought now.
void putRemaining(ChangeBuilder& build, const Document& document, const TouchpointState& state,
                  const Hurried& hurried) {
    Touchpoint row = document.table<Touchpoint>().at(state.id);
    const double before = ownMinutes(state.left);
    const auto after = static_cast<double>(hurried.expected.count());
    if (before <= after) return;
    const double ratio = after / before;
    Progress told = *document.find(progressOf(state.id));
    told.remaining =
        WrittenDuration{scaled(ownDurationOn(state.left, Basis::Expected), ratio, kShorter), row.estimate.unit};
    build.put(told);
    row.cost.minorUnits += hurried.cost.minorUnits;
    build.put(row);
    const CrashOption* option = document.find(crashOptionOf(state.id));
    if (!option) return;
    CrashOption left = *option;
    const double shareAfter = state.share * ratio;
    const double paid = static_cast<double>(hurried.cost.minorUnits);
    const double costLeft = static_cast<double>(left.cost.minorUnits) * state.share - paid;
    const double length = static_cast<double>(left.duration.length.count()) / ratio;
    if (shareAfter <= 0.0 ||
        static_cast<double>(workingLength(option->duration).count()) / ratio >= expectedMinutes(row.estimate)) {
        return build.remove(left.id);
    }
    left.duration.length = Minutes{std::llround(length)};
    const double cost = std::clamp(costLeft / shareAfter, 0.0, static_cast<double>(kLargestAmount));
    left.cost.minorUnits = std::llround(cost);
    build.put(left);
}

}  // namespace

Result<ChangeSet> hurry(const Document& document, std::span<const Hurried> touchpoints) {
    ChangeBuilder build(document);
    const auto known = underWay(document);
    for (const Hurried& hurried : touchpoints) {
        const Touchpoint* row = document.find(hurried.touchpoint);
        if (!row) return failure(ErrorCode::RowMissing, {}, {refTo(hurried.touchpoint)});
        if (const auto checked = checkNotNegative({hurried.expected, TimeUnit::Minute}); !checked) {
            return tl::unexpected(checked.error());
        }
        const Money cost{row->cost.minorUnits + hurried.cost.minorUnits};
        if (const auto checked = checkAmount(cost, "cost"); !checked) return tl::unexpected(checked.error());
        if (const TouchpointState* state = known ? known->find(row->id) : nullptr;
            state && (state->hasBegun || state->isDone)) {
            if (!state->isDone) putRemaining(build, document, *state, hurried);
            continue;
        }
        const double before = ownMinutes(row->estimate);
        const auto after = static_cast<double>(hurried.expected.count());
        if (before > after) put(build, document, *row, hurried, after / before);
    }
    return build.take();
}

}  // namespace waymark::edit
