#pragma once
// The cheapest way to be over by a date as the journey really passes: in opening hours, around the clock. Shared people
// are not counted.

#include <stop_token>

#include "core/value/crash_search.h"

namespace waymark {

struct CheapestCrash {
    CrashWay solution;
    double lowerBound = 0.0;      // no way to be over by then costs less
    bool isReached = false;       // else it is the cheapest way to be over as soon as can be
    bool isSoonestProved = true;  // where it is not reached: nothing is over sooner

    // Money; amounts are whole minor units.
    [[nodiscard]] bool isProved() const { return isSoonestProved && lowerBound > solution.cost - 0.5; }
};

// `journey` is that of the document, `finish` one of its ends. Without hours of its own the network flow of
// crash_curve.h is exact by itself.
[[nodiscard]] CheapestCrash cheapestCrash(const Document& document, const JourneyCrash& journey, std::int64_t finish,
                                          const CrashEffort& effort = {}, const std::stop_token& stop = {});

// A way to the soonest finish that could be found; proved to be the soonest there is, or not with that effort.
struct SoonestWay {
    CrashWay way;
    bool isProved = true;
};
[[nodiscard]] SoonestWay soonestWay(ClockCrash& journey, CrashSearch& search, const CrashEffort& effort);

// What is to be hurried, as the person wrote it, and what each costs: together the cost of the way, rounded, to the
// last coin.
struct HurriedStep {
    Id<Touchpoint> touchpoint;
    WrittenDuration before, after;
    Money cost;
};
[[nodiscard]] std::vector<HurriedStep> hurriedSteps(const Document& document, const JourneyCrash& journey,
                                                    const CheapestCrash& found);

}  // namespace waymark
