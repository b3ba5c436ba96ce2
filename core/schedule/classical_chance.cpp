#include "core/schedule/classical_chance.h"

namespace waymark {

Probability classicalChance(const IncrementalSchedule& schedule, const PromisedEnd& promise) {
    const double variance = schedule.criticalPath().variance;
    if (variance == 0.0) return *Probability::from(schedule.finishTime() <= promise.time ? 1.0 : 0.0);
    return normalChance(static_cast<double>(promise.work.count()), static_cast<double>(schedule.finish().count()),
                        variance);
}

}  // namespace waymark
