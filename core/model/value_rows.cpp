#include "core/model/value_rows.h"

#include <algorithm>
#include <cstdlib>

#include "core/base/number_text.h"

namespace waymark {
namespace {

bool takeOut(std::vector<Id<Initiative>>& from, const std::vector<Id<Initiative>>& rising) {
    return std::erase_if(from, [&](Id<Initiative> id) { return std::ranges::binary_search(rising, id); }) > 0;
}

std::string amountText(Money amount) { return toText(static_cast<double>(amount.minorUnits) / 100.0, 2); }

}  // namespace

double expectedAmount(const MoneyEstimate& estimate) {
    const auto units = [](Money amount) { return static_cast<double>(amount.minorUnits); };
    if (estimate.lowest == estimate.highest) return units(estimate.likely);
    return (units(estimate.lowest) + 4.0 * units(estimate.likely) + units(estimate.highest)) / 6.0;
}

Result<void> checkAmounts(const MoneyEstimate& estimate) {
    for (const Money amount : {estimate.lowest, estimate.likely, estimate.highest}) {
        if (amount.minorUnits >= -kLargestAmount && amount.minorUnits <= kLargestAmount) continue;
        const std::string limit = toText(kLargestAmount / 100);
        return failure(ErrorCode::OutOfRange, {"amount", toText(amount.minorUnits / 100), "-" + limit, limit});
    }
    if (estimate.lowest <= estimate.likely && estimate.likely <= estimate.highest) return {};
    return failure(ErrorCode::AmountOrder,
                   {amountText(estimate.lowest), amountText(estimate.likely), amountText(estimate.highest)});
}

bool forget(Initiative& row, const std::vector<Id<Initiative>>& initiatives) {
    const bool needed = takeOut(row.needs, initiatives);
    const bool excluded = takeOut(row.excludes, initiatives);
    return needed || excluded;
}

bool forget(Scenario& row, const std::vector<Id<Initiative>>& initiatives) {
    return takeOut(row.initiatives, initiatives);
}

std::string_view nameOf(PeriodLength length) {
    constexpr std::array names{"month", "week", "quarter", "year"};
    return names[static_cast<std::size_t>(length)];
}

std::string_view nameOf(FlowKind kind) {
    constexpr std::array names{"cost", "benefit", "intangible"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view nameOf(FlowCategory category) {
    constexpr std::array names{"other",   "personnel",    "equipment",  "materials", "revenue",
                               "savings", "satisfaction", "reputation", "loyalty"};
    return names[static_cast<std::size_t>(category)];
}

std::string_view nameOf(FlowTiming timing) {
    constexpr std::array names{"once", "per-period"};
    return names[static_cast<std::size_t>(timing)];
}

std::string_view nameOf(EffectKind kind) {
    constexpr std::array names{"time-factor",  "new-estimate", "new-cost", "added-capacity",
                               "satisfaction", "branch-share", "remove",   "replace"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view nameOf(Discounting discounting) {
    constexpr std::array names{"end-of-period", "mid-period", "spreadsheet"};
    return names[static_cast<std::size_t>(discounting)];
}

std::string_view nameOf(BudgetScope scope) {
    constexpr std::array names{"one-off-costs", "all-costs"};
    return names[static_cast<std::size_t>(scope)];
}

}  // namespace waymark
