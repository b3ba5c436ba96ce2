#include "core/format/value_report.h"

#include <algorithm>

#include "core/value/flow_tags.h"
#include "core/value/savings_overlap.h"

namespace waymark {
namespace {

// What is best of several sets is not proved where savings overlap.
void markUnproved(const Document& document, std::span<const InitiativeValue> values,
                  std::vector<PortfolioChoice>& frontier) {
    for (PortfolioChoice& choice : frontier) {
        if (savingMembers(document, values, choice.chosen) > 1) choice.isOptimal = false;
    }
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
    report.portfolio = portfolioOf(document, values);
    const PortfolioChoice best = bestSet(report.portfolio, {}, {}, stop).value_or(PortfolioChoice{});
    report.leftOut = whyLeftOut(report.portfolio, best, {}, stop);
    report.frontier = efficientFrontier(report.portfolio, 40, {}, stop);
    ChosenTogether together = withoutOverlap(document, values, best, report.cost.expected, stop);
    report.best = std::move(together.choice);
    report.savingsOverlap = together.savingsOverlap;
    if (report.savingsOverlap) markUnproved(document, values, report.frontier);
    std::ranges::move(together.dropped, std::back_inserter(report.leftOut));
    std::ranges::sort(report.leftOut, {}, &LeftOut::item);
    std::vector<Id<Initiative>> chosen;
    for (const std::uint32_t item : report.best.chosen) chosen.push_back(values[item].id);
    report.together = valueOf(document, chosen, report.cost.expected);
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
    return report;
}

}  // namespace waymark
