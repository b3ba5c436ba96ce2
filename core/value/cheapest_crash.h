#pragma once
// The cheapest way to be over by a date as the journey really passes: in opening hours, around the clock. Branch and
// bound: waits and touchpoints with hours of their own are given windows in which they begin; the least time that each
// can take there makes a plan whose cheapest way (a network flow, crash_curve.h) costs no more than the real one, and
// windows are halved until the two agree.

#include <functional>
#include <stop_token>

#include "core/value/clock_crash.h"

namespace waymark {

struct CheapestCrash {
    CrashSolution solution;   // as the curve counts; its finish is the real one
    double lowerBound = 0.0;  // no way to be over by then costs less
    bool isReached = false;   // else it is the soonest way that was found

    // Money; amounts are whole minor units.
    [[nodiscard]] bool isProved() const { return isReached && lowerBound > solution.cost - 0.5; }
};

struct CrashEffort {
    int boxes = 300;  // looked at: combinations of windows
    std::function<bool()> isTimeUp{};
};

// `curve` is that of the journey. People that are shared are not counted. Without hours of its own it is proved at
// once.
[[nodiscard]] CheapestCrash cheapestCrash(const Document& document, const JourneyCrash& journey, std::int64_t finish,
                                          const CrashEffort& effort = {}, const std::stop_token& stop = {});

// The curve as the journey really passes: for its corners, of many only some, when the journey is over if they are
// carried out. From the latest finish to the soonest, none dearer than a sooner one. Between them it is the cost of
// ways that are no dearer than the next corner; cheapestCrash() finds better ones.
[[nodiscard]] std::vector<CrashPoint> realCurve(const Document& document, const JourneyCrash& journey,
                                                std::vector<CrashPoint> curve);

}  // namespace waymark
