#include "core/format/value_report.h"

#include <algorithm>
#include <cstdlib>

#include "core/chain/chain_simulation.h"
#include "core/value/flow_tags.h"
#include "core/value/scenario.h"

namespace waymark {
namespace {

// What a set is worth together and costs, each rounded once: the same figures wherever the set is named.
void setTogether(const Document& document, std::span<const InitiativeValue> values, const Reckoning& reckoning,
                 double costToday, PortfolioChoice& choice) {
    std::vector<Id<Initiative>> ids;
    for (const std::uint32_t item : choice.chosen) ids.push_back(values[item].id);
    const std::vector<FlowLine> lines = linesOf(document, ids, reckoning, costToday);
    const auto value = rounded(presentValue(lines, reckoning));
    const auto cost = rounded(costOf(lines, reckoning.settings.budgetScope));
    if (!value || !cost) return;
    choice.value = *value;
    choice.cost = *cost;
    choice.bound = choice.isOptimal ? *value : std::max(choice.bound, *value);
}

// Each value in the sum was rounded.
bool addsUp(const PortfolioProblem& problem, const PortfolioChoice& choice) {
    std::int64_t sum = 0;
    for (const std::uint32_t item : choice.chosen) sum += problem.items[item].value.minorUnits;
    return std::abs(sum - choice.value.minorUnits) <= static_cast<std::int64_t>(choice.chosen.size());
}

std::optional<ScenarioChain> chainOf(const Document& document, const SimulationSettings& settings,
                                     const std::stop_token& stop) {
    if (document.table<Touchpoint>().empty() || stop.stop_requested()) return std::nullopt;
    const auto plan = makeChainPlan(document, chainSettings(document), nullptr, stop);
    if (!plan || stop.stop_requested()) return std::nullopt;
    ScenarioChain chain{plan->makespan, plan->projectBuffer, std::nullopt, std::nullopt};
    if (document.table<Demand>().empty()) return chain;
    chain.shared = simulateFinish(document, settings, stop, resourceOrders(document, *plan));
    if (chain.shared && chain.shared->promise)
        chain.delay = delayCost(document.valueSettings(), chain.shared->daysLate);
    return chain;
}

}  // namespace

const ValueReport::Row* ValueReport::find(Id<Initiative> id) const {
    const auto found = std::ranges::find_if(initiatives, [&](const Row& row) { return row.value.id == id; });
    return found == initiatives.end() ? nullptr : &*found;
}

bool ValueReport::isChosen(Id<Initiative> id) const {
    const Row* row = find(id);
    return row && std::ranges::binary_search(best.chosen, static_cast<std::uint32_t>(row - initiatives.data()));
}

const LeftOut* ValueReport::leftOutOf(Id<Initiative> id) const {
    const Row* row = find(id);
    if (!row) return nullptr;
    const auto item = static_cast<std::uint32_t>(row - initiatives.data());
    const auto found = std::ranges::find(leftOut, item, &LeftOut::item);
    return found == leftOut.end() ? nullptr : &*found;
}

ValueReport reportInitiatives(const Document& document, const ValueRuns& runs, const std::stop_token& stop) {
    ValueReport report;
    report.document = document;
    report.cost = journeyCost(document);
    const auto reckoning = reckoningOf(document.valueSettings());
    const std::vector<InitiativeValue> values = valueEach(document, report.cost.expected, stop);
    for (const InitiativeValue& value : values) {
        ValueReport::Row row{value, std::nullopt};
        if (reckoning && value.figures.counted().netPresentValue && !stop.stop_requested()) {
            row.distribution = simulateValue(value.lines, *reckoning, runs);
        }
        report.initiatives.push_back(std::move(row));
    }
    report.portfolio = portfolioOf(document, values, stop);
    report.best = bestSet(report.portfolio, {}, {}, stop).value_or(PortfolioChoice{});
    report.leftOut = whyLeftOut(report.portfolio, report.best, {}, stop);
    report.frontier = efficientFrontier(report.portfolio, 40, {}, stop);
    if (reckoning) {
        setTogether(document, values, *reckoning, report.cost.expected, report.best);
        for (PortfolioChoice& choice : report.frontier)
            setTogether(document, values, *reckoning, report.cost.expected, choice);
    }
    std::vector<Id<Initiative>> chosen;
    for (const std::uint32_t item : report.best.chosen) chosen.push_back(values[item].id);
    report.together = valueOf(document, chosen, report.cost.expected);
    report.savingsOverlap = !addsUp(report.portfolio, report.best);
    return report;
}

ValueReport reportTagged(const Document& document, const std::string& tag, const ValueRuns& runs,
                         const std::stop_token& stop) {
    if (tag.empty()) return reportInitiatives(document, runs, stop);
    ValueReport report = reportInitiatives(withTagOnly(document, tag), runs, stop);
    report.tag = tag;
    return report;
}

ValueReport reportValue(const Document& document, const SimulationSettings& settings, const std::stop_token& stop,
                        const std::string& tag) {
    ValueReport report = reportTagged(document, tag, {settings.runs, settings.seed}, stop);
    report.scenarios = scenarioOutcomes(report.document, settings, stop);
    for (const ScenarioOutcome& one : report.scenarios) {
        const Scenario* row = report.document.find(one.id);
        const auto changed = row ? applyScenario(report.document, *row) : Result<Document>(report.document);
        report.chains.push_back(changed ? chainOf(*changed, settings, stop) : std::nullopt);
    }
    return report;
}

}  // namespace waymark
