#include "core/edit/crash_edits.h"

#include <algorithm>
#include <cmath>

#include "core/edit/checks.h"
#include "core/model/change_builder.h"

namespace waymark::edit {
namespace {

Minutes shrunk(Minutes time, double share) {
    return Minutes{static_cast<std::int64_t>(std::floor(static_cast<double>(time.count()) * share + 1e-9))};
}

Estimate shrunk(Estimate estimate, double share) {
    if (estimate.distribution == Distribution::Observed) {
        for (Minutes& time : estimate.observed) time = shrunk(time, share);
        return observedEstimate(std::move(estimate.observed), estimate.unit);
    }
    estimate.optimistic = shrunk(estimate.optimistic, share);
    estimate.likely = shrunk(estimate.likely, share);
    estimate.pessimistic = shrunk(estimate.pessimistic, share);
    // Nothing is left that could vary.
    const bool hasNoTime = estimate.likely == Minutes{0} && estimate.distribution == Distribution::LogNormal;
    if (estimate.pessimistic == Minutes{0} || hasNoTime) return fixedEstimate(Minutes{0}, estimate.unit);
    return estimate;
}

void put(ChangeBuilder& build, const Document& document, Touchpoint row, const Hurried& hurried, double share) {
    row.estimate = shrunk(std::move(row.estimate), share);
    if (row.safe) row.safe->length = shrunk(row.safe->length, share);
    row.cost.minorUnits += hurried.cost.minorUnits;
    if (const CrashOption* option = document.find(crashOptionOf(row.id))) {
        CrashOption left = *option;
        left.cost.minorUnits = std::max<std::int64_t>(0, left.cost.minorUnits - hurried.cost.minorUnits);
        if (workingLength(left.duration) >= hurried.expected) {
            build.remove(left.id);
        } else {
            build.put(left);
        }
    }
    build.put(std::move(row));
}

}  // namespace

Result<ChangeSet> hurry(const Document& document, std::span<const Hurried> touchpoints) {
    ChangeBuilder build(document);
    for (const Hurried& hurried : touchpoints) {
        const Touchpoint* row = document.find(hurried.touchpoint);
        if (!row) return failure(ErrorCode::RowMissing, {}, {refTo(hurried.touchpoint)});
        if (const auto checked = checkNotNegative({hurried.expected, TimeUnit::Minute}); !checked) {
            return tl::unexpected(checked.error());
        }
        const Money cost{row->cost.minorUnits + hurried.cost.minorUnits};
        if (const auto checked = checkAmount(cost, "cost"); !checked) return tl::unexpected(checked.error());
        const double before = expectedMinutes(row->estimate);
        const auto after = static_cast<double>(hurried.expected.count());
        if (before > after) put(build, document, *row, hurried, after / before);
    }
    return build.take();
}

}  // namespace waymark::edit
