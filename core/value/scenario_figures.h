#pragma once
// The figures by which scenarios are compared, besides those of a simulation and of a critical chain.

#include <optional>
#include <vector>

#include "core/base/probability.h"
#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark {

struct ScenarioFigures {
    Minutes finish{0};
    double variance = 0.0;                     // of the critical path, squared minutes
    std::optional<Probability> promiseChance;  // classical: that of the critical path; none without a promise
    double costPerPass = 0.0;                  // minor units, expected
    std::optional<double> satisfaction;        // see meanEmotion()

    bool operator==(const ScenarioFigures&) const = default;
};

// Cost: those of a schedule and of expectedCost().
[[nodiscard]] ScenarioFigures scenarioFigures(const Document& document);
[[nodiscard]] ScenarioFigures scenarioFigures(const Document& document, const IncrementalSchedule& schedule);

// Emotion on the average of all touchpoints at which one is stated, -2 to 2, weighted by importance (1 where it is not
// stated) and by how many customers come by; nothing where there is none.
struct JourneyCost;
[[nodiscard]] std::optional<double> meanEmotion(const Document& document, const JourneyCost& cost);

}  // namespace waymark
