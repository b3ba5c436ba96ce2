#include "core/chain/chain_times.h"

#include <algorithm>
#include <cmath>

#include "core/risk/quantiles.h"

namespace waymark {
namespace {

// What takes time at all takes a minute at least, so that it needs its resources.
Minutes workingQuantile(const Estimate& estimate, Probability chance) {
    const double share = isElapsed(estimate.unit) ? workingMinutesPerElapsedMinute() : 1.0;
    const double own = quantileOf(estimate, chance);
    return Minutes{std::max(std::llround(own * share), std::llround(own) > 0 ? 1LL : 0LL)};
}

}  // namespace

ChainTimes chainTimesOf(const Touchpoint& touchpoint, const ChainQuantiles& quantiles) {
    ChainTimes times{touchpoint.id, Minutes{0}, Minutes{0}};
    if (touchpoint.kind == TouchpointKind::Milestone) return times;
    times.aggressive = workingQuantile(touchpoint.estimate, quantiles.aggressive);
    const Minutes safe =
        touchpoint.safe ? workingLength(*touchpoint.safe) : workingQuantile(touchpoint.estimate, quantiles.safe);
    times.safe = std::max(times.aggressive, safe);
    return times;
}

Minutes ownAggressiveTime(const Touchpoint& touchpoint, const ChainQuantiles& quantiles) {
    if (touchpoint.kind == TouchpointKind::Milestone) return Minutes{0};
    return Minutes{std::llround(quantileOf(touchpoint.estimate, quantiles.aggressive))};
}

}  // namespace waymark
