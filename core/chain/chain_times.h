#pragma once
// The two times of a touchpoint that critical chain works with (Goldratt 1997): an aggressive one without safety, and
// a safe one. What lies between them is cut from the touchpoint and comes back as buffers.

#include "core/base/probability.h"
#include "core/model/document.h"

namespace waymark {

// Which quantiles of an estimate the two times are, where they are not typed in.
struct ChainQuantiles {
    Probability aggressive = *Probability::from(0.5);
    Probability safe = *Probability::from(0.9);
};

struct ChainTimes {
    Id<Touchpoint> touchpoint;
    Minutes aggressive{0};
    Minutes safe{0};  // at least the aggressive time

    [[nodiscard]] Minutes cut() const { return safe - aggressive; }
    bool operator==(const ChainTimes&) const = default;
};

// In working minutes, rounded to whole ones. A milestone takes no time; a fixed time has no safety unless a safe time
// is typed in; a typed safe time below the aggressive one counts as equal to it.
[[nodiscard]] ChainTimes chainTimesOf(const Touchpoint& touchpoint, const ChainQuantiles& quantiles = {});

// The aggressive time as the estimate counts it: minutes of the clock where its unit is elapsed.
[[nodiscard]] Minutes ownAggressiveTime(const Touchpoint& touchpoint, const ChainQuantiles& quantiles = {});

}  // namespace waymark
