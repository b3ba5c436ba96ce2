#include "core/value/initiative_value.h"

#include <algorithm>
#include <set>

#include "core/schedule/row_index.h"
#include "core/value/journey_cost.h"
#include "core/value/scenario.h"

namespace waymark {
namespace {

using Initiatives = std::vector<Id<Initiative>>;

// Those whose savings count from this period on or from an earlier one.
Initiatives savingBy(const Document& document, const Initiatives& initiatives, std::int32_t period) {
    Initiatives saving;
    std::ranges::copy_if(initiatives, std::back_inserter(saving), [&](Id<Initiative> id) {
        const std::int32_t from = document.table<Initiative>().at(id).savingsFrom;
        return from > 0 && from <= period;
    });
    return saving;
}

void addSavings(const Document& document, const Initiatives& initiatives, const Reckoning& reckoning,
                std::vector<FlowLine>& lines) {
    std::set<std::int32_t> starts;
    for (const Id<Initiative> id : initiatives) starts.insert(document.table<Initiative>().at(id).savingsFrom);
    starts.erase(0);
    if (starts.empty()) return;
    const double today = journeyCost(document).expected;
    for (auto start = starts.begin(); start != starts.end(); ++start) {
        const auto improved = withInitiatives(document, savingBy(document, initiatives, *start));
        if (!improved) continue;  // the initiatives are there, so there is nothing that could be missing
        const auto next = std::next(start);
        FlowLine line;
        line.kind = FlowKind::Benefit;
        line.expected = today - journeyCost(*improved).expected;
        line.amount = exactly(rounded(line.expected).value_or(Money{}));
        line.from = *start;
        line.to = next == starts.end() ? reckoning.settings.horizon : *next - 1;
        line.firstUnits = reckoning.customersInPeriod();
        discount(line, reckoning);
        lines.push_back(line);
    }
}

}  // namespace

std::vector<FlowLine> linesOf(const Document& document, std::span<const Id<Initiative>> initiatives,
                              const Reckoning& reckoning) {
    Initiatives rising;
    for (const Id<Initiative> id : initiatives) {
        if (document.find(id)) rising.push_back(id);
    }
    std::ranges::sort(rising);
    std::vector<FlowLine> lines = flowLines(document, rising, reckoning);
    addSavings(document, rising, reckoning, lines);
    return lines;
}

ValueFigures valueOf(const Document& document, std::span<const Id<Initiative>> initiatives) {
    const auto reckoning = reckoningOf(document.valueSettings());
    ValueFigures figures = reckoning ? valueFigures(linesOf(document, initiatives, *reckoning), *reckoning)
                                     : undefinedFigures(reckoning.error());
    figures.countsIntangibles = document.valueSettings().countsIntangibles;
    for (const CashFlow& row : document.table<CashFlow>()) {
        const bool isChosen = std::ranges::find(initiatives, row.initiative) != initiatives.end();
        if (isChosen && row.kind == FlowKind::Intangible) figures.score += row.score;
    }
    return figures;
}

std::vector<InitiativeValue> valueEach(const Document& document) {
    std::vector<InitiativeValue> values;
    for (const Initiative& row : document.table<Initiative>()) {
        values.push_back({row.id, valueOf(document, std::span(&row.id, 1))});
    }
    return values;
}

PortfolioProblem portfolioOf(const Document& document, std::span<const InitiativeValue> values) {
    const ValueSettings settings = document.valueSettings();
    const auto amountOf = [](const Defined<Money>& figure) {
        return Money{std::clamp(figure.value_or(Money{}).minorUnits, -kLargestAmount, kLargestAmount)};
    };
    RowIndex<Initiative> places;
    for (std::size_t k = 0; k < values.size(); ++k) places.put(values[k].id, k);
    const auto placesOf = [&](const std::vector<Id<Initiative>>& ids) {
        std::vector<std::uint32_t> found;
        for (const Id<Initiative> id : ids) {
            if (const auto place = places.find(id)) found.push_back(*place);
        }
        return found;
    };
    PortfolioProblem problem;
    problem.budget = settings.budget;
    for (const auto& [id, figures] : values) {
        const Initiative& row = document.table<Initiative>().at(id);
        const auto& cost = settings.budgetScope == BudgetScope::AllCosts ? figures.counted().costs : figures.investment;
        problem.items.push_back(
            {amountOf(figures.counted().netPresentValue), amountOf(cost), placesOf(row.needs), placesOf(row.excludes)});
    }
    return problem;
}

}  // namespace waymark
