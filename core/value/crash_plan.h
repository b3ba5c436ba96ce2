#pragma once
// What a journey says about buying time, made ready for the time-cost curve.

#include <vector>

#include "core/model/document.h"
#include "core/value/end_axis.h"

namespace waymark {

struct JourneyCrash {
    CrashPlan plan;                           // times in working minutes, costs in minor units
    std::vector<Id<Touchpoint>> touchpoints;  // by step
    EndAxis ends;                             // where all finishes of the journey are told
    // What the plan knows nothing of: waiting and opening hours, which it takes by the average week, and shared
    // resources.
    bool hasOwnHours = false, hasDemands = false;
};

// Normal times are the expected ones. Touchpoints on a cycle are left out; those without a crash option cannot be
// shortened. Linear.
[[nodiscard]] JourneyCrash crashPlanOf(const Document& document);

}  // namespace waymark
