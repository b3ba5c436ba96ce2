#include "core/format/value_report.h"

#include <algorithm>

namespace waymark {

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
    const std::vector<InitiativeValue> values = valueEach(document);
    for (const InitiativeValue& value : values) {
        ValueReport::Row row{value, std::nullopt};
        if (reckoning && !stop.stop_requested()) {
            const auto lines = linesOf(document, std::span(&value.id, 1), *reckoning);
            row.distribution = simulateValue(lines, *reckoning, runs);
        }
        report.initiatives.push_back(std::move(row));
    }
    report.portfolio = portfolioOf(document, values);
    report.best = bestSet(report.portfolio, {}, {}, stop).value_or(PortfolioChoice{});
    report.leftOut = whyLeftOut(report.portfolio, report.best, {}, stop);
    report.frontier = efficientFrontier(report.portfolio, 40, {}, stop);
    std::vector<Id<Initiative>> chosen;
    for (const std::uint32_t item : report.best.chosen) chosen.push_back(values[item].id);
    report.together = valueOf(document, chosen);
    return report;
}

ValueReport reportValue(const Document& document, const SimulationSettings& settings) {
    ValueReport report = reportInitiatives(document, {settings.runs, settings.seed});
    report.scenarios = scenarioOutcomes(document, settings);
    return report;
}

}  // namespace waymark
