#pragma once
// The comparison of scenarios as rows of a table: the journey as it is, each scenario with figures before and after,
// and the plans that were kept.

#include <vector>

#include "ui/models/fact_table_model.h"
#include "ui/session/live_scenarios.h"

namespace waymark {

[[nodiscard]] std::vector<FactColumn> scenarioColumns();

struct ScenarioRows {
    std::vector<FactRow> rows;
    std::vector<Id<Scenario>> ids;  // by row; invalid where it is no scenario
};
// Without standings the names alone. `shown` is marked.
[[nodiscard]] ScenarioRows scenarioRows(const Document& document, const ScenarioStandings* standings,
                                        Id<Scenario> shown);

}  // namespace waymark
