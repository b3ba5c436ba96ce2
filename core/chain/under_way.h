#pragma once
// What a journey comes to once it is under way: of what is left, given what was told. Needs no plan.

#include <optional>
#include <vector>

#include "core/chain/rest_of_journey.h"
#include "core/risk/risk_figures.h"

namespace waymark {

struct UnderWay {
    RestOfJourney rest;
    std::vector<std::pair<Id<Touchpoint>, Minutes>> ends;  // of what is done, rising by id
};

// What has begun takes what is said to remain, or else as much less as time has passed since; its spread shrinks with
// it. Nothing where no progress has been told. Cost: linear.
[[nodiscard]] std::optional<UnderWay> underWay(const Document& document);

// Figures of the rest of a journey as figures of all of it: without the time that has passed, and with the ends there
// were of what is done.
void tellOfJourney(RiskFigures& figures, const UnderWay& underWay);

}  // namespace waymark
