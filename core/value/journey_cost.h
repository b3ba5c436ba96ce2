#pragma once
// What one customer's way through the journey costs: at each touchpoint, in each stage, and how that scatters with the
// branches that customers take.

#include <optional>
#include <vector>

#include "core/base/probability.h"
#include "core/model/document.h"

namespace waymark {

// Amounts in minor units, not rounded.
struct TouchpointCost {
    Id<Touchpoint> id;
    double own = 0.0;        // the cost per pass that is stated
    double resources = 0.0;  // what its demands cost while it lasts, at expected time
    double chance = 1.0;     // that a customer comes by
    double share = 0.0;      // of what a whole pass costs on the average

    [[nodiscard]] double perVisit() const { return own + resources; }
    [[nodiscard]] double expected() const { return chance * perVisit(); }
};

struct StageCost {
    Id<Stage> id;  // 0: touchpoints in none
    double expected = 0.0;
    double share = 0.0;
};

// What a pass may cost, and how likely that is.
struct CostOutcome {
    Money cost;
    double chance = 0.0;
};

struct JourneyCost {
    std::vector<TouchpointCost> touchpoints;  // in the order of their ids; those on a cycle are left out
    std::vector<StageCost> stages;            // as they stand, last those in none if they cost anything
    std::vector<CostOutcome> outcomes;        // rising, each cost once
    double expected = 0.0;                    // per pass
    bool isExact = true;                      // false: too many branches, so outcomes are a sample of them

    // 0 where there are no outcomes.
    [[nodiscard]] Money quantile(double chance) const;
    // Null: on a cycle, or not there.
    [[nodiscard]] const TouchpointCost* find(Id<Touchpoint> id) const;
};

// A demand for a skill costs the mean rate of the units that have it. Chances are exact but for journeys with very many
// branches side by side, see branch_chances.h; then they are those of the outcomes. Linear in the journey times the
// outcomes of its decisions, limited as in branch_outcomes.h.
[[nodiscard]] JourneyCost journeyCost(const Document& document);
// The same without outcomes, which is much quicker where there are many branches.
[[nodiscard]] JourneyCost expectedCost(const Document& document);

// What missing the promise costs. `daysLate`: mean working days behind it, those in time counting 0.
struct DelayCost {
    double perDay = 0.0, perPass = 0.0, perYear = 0.0;  // minor units
};
[[nodiscard]] DelayCost delayCost(const ValueSettings& settings, double daysLate);

}  // namespace waymark
