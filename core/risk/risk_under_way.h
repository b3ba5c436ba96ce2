#pragma once
// What was simulated of the rest of a journey, told of all of it.

#include "core/risk/risk_figures.h"
#include "core/schedule/under_way.h"

namespace waymark {

// Without the time that has passed, and with the ends there were of what is done.
void tellOfJourney(RiskFigures& figures, const UnderWay& underWay);

}  // namespace waymark
