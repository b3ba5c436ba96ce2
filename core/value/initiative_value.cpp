#include "core/value/initiative_value.h"

#include <algorithm>
#include <set>

#include "core/schedule/row_index.h"
#include "core/value/journey_cost.h"
#include "core/value/savings_overlap.h"
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

std::set<std::int32_t> savingStarts(const Document& document, const Initiatives& initiatives) {
    std::set<std::int32_t> starts;
    for (const Id<Initiative> id : initiatives) starts.insert(document.table<Initiative>().at(id).savingsFrom);
    starts.erase(0);
    return starts;
}

void addSavings(const Document& document, const Initiatives& initiatives, const Reckoning& reckoning, double today,
                std::vector<FlowLine>& lines) {
    const std::set<std::int32_t> starts = savingStarts(document, initiatives);
    for (auto start = starts.begin(); start != starts.end(); ++start) {
        const auto improved = withInitiatives(document, savingBy(document, initiatives, *start));
        if (!improved) continue;  // the initiatives are there, so there is nothing that could be missing
        const auto next = std::next(start);
        FlowLine line;
        line.kind = FlowKind::Benefit;
        line.expected = today - expectedCost(*improved).expected;
        line.amount = exactly(rounded(line.expected).value_or(Money{}));
        line.from = *start;
        line.to = next == starts.end() ? reckoning.settings.horizon : *next - 1;
        line.firstUnits = reckoning.customersInPeriod();
        discount(line, reckoning);
        lines.push_back(line);
    }
}

// Figures of initiatives that have these lines.
ValueFigures figuresOf(const Document& document, std::span<const Id<Initiative>> initiatives,
                       const std::vector<FlowLine>& lines) {
    const auto reckoning = reckoningOf(document.valueSettings());
    ValueFigures figures = reckoning ? valueFigures(lines, *reckoning) : undefinedFigures(reckoning.error());
    figures.countsIntangibles = document.valueSettings().countsIntangibles;
    for (const CashFlow& row : document.table<CashFlow>()) {
        const bool isChosen = std::ranges::find(initiatives, row.initiative) != initiatives.end();
        if (isChosen && row.kind == FlowKind::Intangible) figures.score += row.score;
    }
    return figures;
}

bool isAmount(const Defined<Money>& figure) {
    return figure && figure->minorUnits >= -kLargestAmount && figure->minorUnits <= kLargestAmount;
}

}  // namespace

std::vector<FlowLine> linesOf(const Document& document, std::span<const Id<Initiative>> initiatives,
                              const Reckoning& reckoning, std::optional<double> costToday) {
    Initiatives rising;
    for (const Id<Initiative> id : initiatives) {
        if (document.find(id)) rising.push_back(id);
    }
    std::ranges::sort(rising);
    std::vector<FlowLine> lines = flowLines(document, rising, reckoning);
    if (savingStarts(document, rising).empty()) return lines;
    addSavings(document, rising, reckoning, costToday ? *costToday : expectedCost(document).expected, lines);
    return lines;
}

ValueFigures valueOf(const Document& document, std::span<const Id<Initiative>> initiatives,
                     std::optional<double> costToday) {
    const auto reckoning = reckoningOf(document.valueSettings());
    if (!reckoning) return figuresOf(document, initiatives, {});
    return figuresOf(document, initiatives, linesOf(document, initiatives, *reckoning, costToday));
}

std::vector<InitiativeValue> valueEach(const Document& document, std::optional<double> costToday,
                                       const std::stop_token& stop) {
    const auto reckoning = reckoningOf(document.valueSettings());
    if (!costToday) costToday = expectedCost(document).expected;
    std::vector<InitiativeValue> values;
    for (const Initiative& row : document.table<Initiative>()) {
        if (stop.stop_requested()) break;
        const std::span<const Id<Initiative>> own(&row.id, 1);
        InitiativeValue value{row.id, {}, {}};
        if (reckoning) value.lines = linesOf(document, own, *reckoning, costToday);
        value.figures = figuresOf(document, own, value.lines);
        values.push_back(std::move(value));
    }
    return values;
}

const Defined<Money>& costIn(const ValueFigures& figures, BudgetScope scope) {
    return scope == BudgetScope::AllCosts ? figures.counted().costs : figures.investment;
}

PortfolioProblem portfolioOf(const Document& document, std::span<const InitiativeValue> values,
                             const std::stop_token& stop) {
    const ValueSettings settings = document.valueSettings();
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
    for (const InitiativeValue& value : values) {
        const Initiative& row = document.table<Initiative>().at(value.id);
        const Defined<Money>& worth = value.figures.counted().netPresentValue;
        const Defined<Money>& cost = costIn(value.figures, settings.budgetScope);
        PortfolioItem item{{}, {}, placesOf(row.needs), placesOf(row.excludes)};
        item.isUnknown = !isAmount(worth) || !isAmount(cost);
        if (!item.isUnknown) {
            item.value = *worth;
            item.cost = *cost;
        }
        problem.items.push_back(std::move(item));
    }
    if (const auto reckoning = reckoningOf(settings)) {
        problem.overlaps = savingsOverlaps(document, values, *reckoning, stop);
    }
    return problem;
}

}  // namespace waymark
