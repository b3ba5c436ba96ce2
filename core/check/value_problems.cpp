#include "core/check/value_problems.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

#include "core/base/number_text.h"
#include "core/check/effect_problems.h"
#include "core/check/problem_ids.h"
#include "core/value/cash_series.h"

namespace waymark {
namespace {

using Problems = std::vector<Problem>;
using Initiatives = std::set<Id<Initiative>>;

std::string whole(std::int64_t number) { return toText(number); }

std::string percentOf(double rate) { return toText(rate * 100.0, 1); }

void checkReckoning(const Document& document, Problems& found) {
    const ValueSettings settings = document.valueSettings();
    if (document.table<Initiative>().empty()) return;
    if (settings.horizon <= 0) {
        found.push_back({std::string(kNoPeriods), Severity::Error, {refTo(kValueSettingsId)}, {}});
    }
    const auto checkRate = [&](std::string_view id, Severity severity, double rate) {
        if (rate > -1.0) return;
        found.push_back({std::string(id), severity, {refTo(kValueSettingsId)}, {percentOf(rate)}});
    };
    checkRate(kRateTooLow, Severity::Error, settings.discountRate);
    checkRate(kFinanceRateTooLow, Severity::Warning, settings.financeRate.value_or(0.0));
    checkRate(kReinvestRateTooLow, Severity::Warning, settings.reinvestRate.value_or(0.0));
    if (settings.budget && *settings.budget < Money{}) {
        found.push_back({std::string(kBudgetBelowZero), Severity::Warning, {refTo(kValueSettingsId)}, {}});
    }
}

// Whether an amount can be so much; not what is no number.
bool holds(double minorUnits) { return std::abs(minorUnits) <= static_cast<double>(kLargestAmount); }

double largestOf(const MoneyEstimate& amount) {
    return std::max(std::abs(static_cast<double>(amount.lowest.minorUnits)),
                    std::abs(static_cast<double>(amount.highest.minorUnits)));
}

// The most that a row may come to over all periods, in minor units.
double mostOf(const CashFlow& row, const Reckoning& reckoning) {
    const FlowLine line = flowLine(row, reckoning);
    double units = 0.0;
    for (std::int32_t period = line.from; period <= line.to; ++period) units += std::abs(line.unitsIn(period));
    return units * largestOf(row.amount);
}

void checkFlow(const Document& document, const Defined<Reckoning>& reckoning, const CashFlow& row, Problems& found) {
    const ValueSettings settings = document.valueSettings();
    const std::string& initiative = document.table<Initiative>().at(row.initiative).name;
    const auto add = [&](std::string_view id, Severity severity, std::vector<std::string> details) {
        details.insert(details.begin(), {row.name, initiative});
        found.push_back({std::string(id), severity, {refTo(row.id), refTo(row.initiative)}, std::move(details)});
    };
    if (row.amount == MoneyEstimate{}) return add(kFlowWithoutAmount, Severity::Note, {});
    if (row.timing == FlowTiming::PerPeriod && row.to != 0 && row.to < row.from) {
        return add(kFlowEndsTooSoon, Severity::Warning, {whole(row.from), whole(row.to)});
    }
    if (settings.horizon > 0 && row.from > settings.horizon) {
        return add(kFlowBehindHorizon, Severity::Warning, {whole(row.from), whole(settings.horizon)});
    }
    if (row.isPerCustomer && row.customers == 0 && settings.customers == 0) {
        return add(kFlowWithoutCustomers, Severity::Warning, {});
    }
    if (!reckoning) return;
    if (!holds(mostOf(row, *reckoning))) return add(kFlowTooLarge, Severity::Error, {whole(kLargestAmount / 100)});
    if (!holds(flowLine(row, *reckoning).presentUnits * largestOf(row.amount))) {
        add(kFlowTooLarge, Severity::Error, {whole(kLargestAmount / 100), percentOf(settings.discountRate)});
    }
}

// What a hundredth saved a pass is worth now.
double savedUnits(const Initiative& row, const Reckoning& reckoning) {
    double units = 0.0;
    for (auto k = static_cast<std::size_t>(row.savingsFrom); k < reckoning.periods(); ++k)
        units += reckoning.factors[k];
    return units * reckoning.customersInPeriod();
}

// All that an initiative needs, itself included.
Initiatives neededBy(const Document& document, Id<Initiative> id) {
    Initiatives all{id};
    std::vector<Id<Initiative>> open{id};
    while (!open.empty()) {
        const Initiative& row = document.table<Initiative>().at(open.back());
        open.pop_back();
        for (const Id<Initiative> needed : row.needs) {
            if (all.insert(needed).second) open.push_back(needed);
        }
    }
    return all;
}

using Pair = std::pair<Id<Initiative>, Id<Initiative>>;

// Two of them that do not go together.
std::optional<Pair> clashIn(const Document& document, const Initiatives& initiatives) {
    for (const Id<Initiative> id : initiatives) {
        for (const Id<Initiative> other : document.table<Initiative>().at(id).excludes) {
            if (initiatives.contains(other)) return Pair{id, other};
        }
    }
    return std::nullopt;
}

void checkScenario(const Document& document, const Scenario& row, Problems& found) {
    const auto nameOfRow = [&](Id<Initiative> id) { return document.table<Initiative>().at(id).name; };
    const Initiatives chosen(row.initiatives.begin(), row.initiatives.end());
    if (const auto clash = clashIn(document, chosen)) {
        found.push_back({std::string(kScenarioExcludes),
                         Severity::Warning,
                         {refTo(row.id)},
                         {row.name, nameOfRow(clash->first), nameOfRow(clash->second)}});
    }
    for (const Id<Initiative> id : row.initiatives) {
        for (const Id<Initiative> needed : document.table<Initiative>().at(id).needs) {
            if (chosen.contains(needed)) continue;
            found.push_back({std::string(kScenarioLacks),
                             Severity::Warning,
                             {refTo(row.id)},
                             {row.name, nameOfRow(id), nameOfRow(needed)}});
            return;
        }
    }
}

}  // namespace

void checkMoney(const Document& document, Problems& found) {
    checkReckoning(document, found);
    const auto reckoning = reckoningOf(document.valueSettings());
    for (const CashFlow& row : document.table<CashFlow>()) checkFlow(document, reckoning, row, found);
    checkEffects(document, found);
    for (const Initiative& row : document.table<Initiative>()) {
        if (row.savingsFrom > 0 && reckoning && !holds(savedUnits(row, *reckoning))) {
            found.push_back({std::string(kFlowTooLarge),
                             Severity::Error,
                             {refTo(row.id)},
                             {"", row.name, whole(kLargestAmount / 100), percentOf(reckoning->settings.discountRate)}});
        }
        if (row.savingsFrom > 0 && document.valueSettings().customers == 0) {
            found.push_back({std::string(kSavingsWithoutCustomers), Severity::Warning, {refTo(row.id)}, {row.name}});
        }
        if (row.needs.empty() && row.excludes.empty()) continue;
        if (!clashIn(document, neededBy(document, row.id))) continue;
        found.push_back({std::string(kInitiativeImpossible), Severity::Warning, {refTo(row.id)}, {row.name}});
    }
    for (const Scenario& row : document.table<Scenario>()) checkScenario(document, row, found);
}

}  // namespace waymark
