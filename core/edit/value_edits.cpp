#include "core/edit/value_edits.h"

#include <algorithm>
#include <utility>

#include "core/base/number_text.h"
#include "core/edit/row_edits.h"

namespace waymark::edit {
namespace {

constexpr double kStrongestChange = 4.0;  // from very negative to very positive

Result<void> checkWhole(std::int64_t value, std::int64_t lowest, std::int64_t highest, const char* what) {
    if (value >= lowest && value <= highest) return {};
    return failure(ErrorCode::OutOfRange, {what, toText(value), toText(lowest), toText(highest)});
}

Result<void> checkRate(const std::optional<double>& rate, const char* what) {
    return rate ? checkRange(*rate, kLowestRate, kHighestRate, what) : Result<void>{};
}

Result<void> tidyInitiatives(const Document& document, std::vector<Id<Initiative>>& ids) {
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (const Id<Initiative> id : ids) {
        if (auto there = checkThere(document, id); !there) return there;
    }
    return {};
}

Result<ChangeSet> put(const Document& document, Initiative row) {
    std::erase(row.needs, row.id);
    std::erase(row.excludes, row.id);
    return tidyName(row.name)
        .and_then([&] { return tidyLine(row.owner, "owner"); })
        .and_then([&] { return tidyNotes(row.notes, "notes"); })
        .and_then([&] { return tidyInitiatives(document, row.needs); })
        .and_then([&] { return tidyInitiatives(document, row.excludes); })
        .and_then([&] { return checkWhole(row.savingsFrom, 0, kLongestHorizon, "period"); })
        .map([&] { return putRow(document, std::move(row)); });
}

Result<ChangeSet> put(const Document& document, CashFlow row) {
    return checkThere(document, row.initiative)
        .and_then([&] { return tidyName(row.name); })
        .and_then([&] { return checkAmounts(row.amount); })
        .and_then([&] { return checkRange(row.score, -kLargestScore, kLargestScore, "score"); })
        .and_then([&] { return checkWhole(row.customers, 0, kMostCustomers, "customers"); })
        .and_then([&] { return checkWhole(row.from, 0, kLongestHorizon, "first period"); })
        .and_then([&] { return checkWhole(row.to, 0, kLongestHorizon, "last period"); })
        .and_then([&] { return checkRange(row.growth, kLowestGrowth, kHighestGrowth, "growth"); })
        .and_then([&] { return tidyLabels(row.tags, "tags"); })
        .map([&] { return putRow(document, std::move(row)); });
}

Result<ChangeSet> put(const Document& document, Effect row) {
    const double most = row.kind == EffectKind::Satisfaction ? kStrongestChange : static_cast<double>(kLargestCapacity);
    return checkThere(document, row.initiative)
        .and_then([&] { return checkThereIfAny(document, row.touchpoint); })
        .and_then([&] { return checkThereIfAny(document, row.into); })
        .and_then([&] { return checkThereIfAny(document, row.resource); })
        .and_then([&] { return checkRange(row.factor, 0.0, kLargestFactor, "time factor"); })
        .and_then([&] { return checkEstimate(row.estimate); })
        .and_then([&] { return checkAmount(row.cost, "cost"); })
        .and_then([&] { return checkRange(row.amount, -most, most, "amount"); })
        .and_then([&] { return checkRange(row.shift, -1.0, 1.0, "share moved"); })
        .and_then([&] { return tidyLine(row.name, "name"); })
        .and_then([&] { return tidyLine(row.channel, "channel"); })
        .map([&] { return putRow(document, std::move(row)); });
}

Result<ChangeSet> put(const Document& document, Scenario row) {
    return tidyName(row.name)
        .and_then([&] { return tidyNotes(row.notes, "notes"); })
        .and_then([&] { return tidyInitiatives(document, row.initiatives); })
        .map([&] { return putRow(document, std::move(row)); });
}

template <class Row>
Result<ChangeSet> add(const Document& document, Row row) {
    row.id = {};
    return put(document, std::move(row));
}

template <class Row>
Result<ChangeSet> set(const Document& document, Row row) {
    return checkThere(document, row.id).and_then([&] { return put(document, std::move(row)); });
}

template <class Row>
void forgetIn(const Document& document, ChangeBuilder& build, Id<Initiative> id) {
    for (Row row : document.table<Row>()) {
        if (forget(row, {id})) build.put(std::move(row));
    }
}

template <class Row>
void removeOf(const Document& document, ChangeBuilder& build, Id<Initiative> id) {
    for (const Row& row : document.table<Row>()) {
        if (row.initiative == id) build.remove(row.id);
    }
}

}  // namespace

Result<ChangeSet> addInitiative(const Document& document, Initiative row) { return add(document, std::move(row)); }

Result<ChangeSet> setInitiative(const Document& document, Initiative row) { return set(document, std::move(row)); }

Result<ChangeSet> removeInitiative(const Document& document, Id<Initiative> id) {
    return checkThere(document, id).map([&] {
        ChangeBuilder build(document);
        removeOf<CashFlow>(document, build, id);
        removeOf<Effect>(document, build, id);
        forgetIn<Initiative>(document, build, id);
        forgetIn<Scenario>(document, build, id);
        build.remove(id);
        return build.take();
    });
}

Result<ChangeSet> addCashFlow(const Document& document, CashFlow row) { return add(document, std::move(row)); }

Result<ChangeSet> setCashFlow(const Document& document, CashFlow row) { return set(document, std::move(row)); }

Result<ChangeSet> removeCashFlow(const Document& document, Id<CashFlow> id) { return removeRow(document, id); }

Result<ChangeSet> addEffect(const Document& document, Effect row) { return add(document, std::move(row)); }

Result<ChangeSet> setEffect(const Document& document, Effect row) { return set(document, std::move(row)); }

Result<ChangeSet> removeEffect(const Document& document, Id<Effect> id) { return removeRow(document, id); }

Result<ChangeSet> setValueSettings(const Document& document, ValueSettings row) {
    row.id = kValueSettingsId;
    return checkWhole(row.horizon, 0, kLongestHorizon, "horizon")
        .and_then([&] { return checkRate(row.discountRate, "discount rate"); })
        .and_then([&] { return checkRate(row.financeRate, "finance rate"); })
        .and_then([&] { return checkRate(row.reinvestRate, "reinvestment rate"); })
        .and_then([&] { return checkWhole(row.customers, 0, kMostCustomers, "customers"); })
        .and_then([&] { return checkAmount(row.budget.value_or(Money{}), "budget"); })
        .and_then([&] { return checkAmount(row.delayCost, "cost of delay"); })
        .map([&] { return putSettings(document, row); });
}

Result<ChangeSet> addScenario(const Document& document, Scenario row) { return add(document, std::move(row)); }

Result<ChangeSet> setScenario(const Document& document, Scenario row) { return set(document, std::move(row)); }

Result<ChangeSet> removeScenario(const Document& document, Id<Scenario> id) {
    return existing(document, id).map([&](const Scenario&) {
        ChangeBuilder build(document);
        for (Scene scene : document.table<Scene>()) {
            if (scene.scenario != id) continue;
            scene.scenario = {};
            build.put(std::move(scene));
        }
        build.remove(id);
        return build.take();
    });
}

}  // namespace waymark::edit
