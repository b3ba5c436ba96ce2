#pragma once
// Everything that is to be said about money in a journey, for a report: value_json.h and value_table.h write it.

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/model/document.h"
#include "core/value/scenario_outcome.h"

namespace waymark {

// What the critical chain of a journey comes to, and a simulation in its order of resources.
struct ScenarioChain {
    Minutes makespan{0};
    double buffer = 0.0;                    // minutes, behind the chain
    std::optional<SimulatedFinish> shared;  // where anybody is needed at all
    std::optional<DelayCost> delay;         // where there is a promise besides

    [[nodiscard]] double finish() const { return static_cast<double>(makespan.count()) + buffer; }
};

struct ValueReport {
    struct Row {
        InitiativeValue value;
        std::optional<ValueDistribution> distribution;  // none where the settings allow no reckoning
    };
    Document document;  // what the figures are of
    std::string tag;    // whose costs and benefits alone it has; empty: all
    JourneyCost cost;
    std::vector<Row> initiatives;  // in the order of their ids
    PortfolioProblem portfolio;    // items in the same order
    PortfolioChoice best;
    bool savingsOverlap = false;  // in the best set, so that values do not add up
    ValueFigures together;        // of the best set, with what it saves together
    std::vector<LeftOut> leftOut;
    std::vector<PortfolioChoice> frontier;
    std::vector<ScenarioOutcome> scenarios;            // the journey as it is, then each scenario
    std::vector<std::optional<ScenarioChain>> chains;  // of the same; none where none can be planned

    // Null where the report does not know it.
    [[nodiscard]] const Row* find(Id<Initiative> id) const;
    // Why an initiative is not in the best set; null where it is, or is not known.
    [[nodiscard]] const LeftOut* leftOutOf(Id<Initiative> id) const;
    [[nodiscard]] bool isChosen(Id<Initiative> id) const;
};

// All of it but scenarios; runs and seed are those of the settings. Nothing more is done once it is stopped.
[[nodiscard]] ValueReport reportInitiatives(const Document& document, const ValueRuns& runs,
                                            const std::stop_token& stop = {});
// The same of the costs and benefits with a tag alone, see flow_tags.h.
[[nodiscard]] ValueReport reportTagged(const Document& document, const std::string& tag, const ValueRuns& runs,
                                       const std::stop_token& stop = {});
// Everything about money in a journey; simulations with these runs and this seed, chains as the journey says and
// searched for as waymark chain does. Limited as the searches of portfolio.h are; what is found of it, where it was
// stopped. With a tag, of the costs and benefits that carry it alone.
[[nodiscard]] ValueReport reportValue(const Document& document, const SimulationSettings& settings,
                                      const std::stop_token& stop = {}, const std::string& tag = {});

}  // namespace waymark
