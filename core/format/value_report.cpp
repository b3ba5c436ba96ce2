#include "core/format/value_report.h"

namespace waymark {

ValueReport reportValue(const Document& document, const SimulationSettings& settings) {
    ValueReport report;
    report.document = document;
    report.cost = journeyCost(document);
    const auto reckoning = reckoningOf(document.valueSettings());
    const std::vector<InitiativeValue> values = valueEach(document);
    for (const InitiativeValue& value : values) {
        ValueReport::Row row{value, std::nullopt};
        if (reckoning) {
            const auto lines = linesOf(document, std::span(&value.id, 1), *reckoning);
            row.distribution = simulateValue(lines, *reckoning, {settings.runs, settings.seed});
        }
        report.initiatives.push_back(std::move(row));
    }
    report.portfolio = portfolioOf(document, values);
    report.best = bestSet(report.portfolio).value_or(PortfolioChoice{});
    report.leftOut = whyLeftOut(report.portfolio, report.best);
    report.frontier = efficientFrontier(report.portfolio);
    std::vector<Id<Initiative>> chosen;
    for (const std::uint32_t item : report.best.chosen) chosen.push_back(values[item].id);
    report.together = valueOf(document, chosen);
    report.scenarios = scenarioOutcomes(document, settings);
    return report;
}

}  // namespace waymark
