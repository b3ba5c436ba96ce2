#pragma once
// Crashing: what it costs at least to be over sooner, where touchpoints can be shortened for money at a steady rate.
// Exact: the linear programme is solved as a network flow (Fulkerson 1961; Kelley 1961), in which money per minute
// flows along the longest paths; shortening the cheapest critical touchpoint again and again is not optimal. Knows no
// document. Times are minutes, costs minor units of money.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/model/rows.h"

namespace waymark {

struct CrashPlan {
    // Takes `normal` for nothing more, `crash` for `cost`, and anything between at the same rate. Where both times are
    // equal, or crash is the longer one, it cannot be shortened.
    struct Step {
        std::int64_t normal = 0;
        std::int64_t crash = 0;
        double cost = 0.0;  // not negative
    };
    struct Link {
        std::uint32_t from = 0, to = 0;  // places in `steps`
        DependencyKind kind = DependencyKind::FinishToStart;
        std::int64_t lag = 0;
    };
    std::vector<Step> steps;
    std::vector<Link> links;  // must not form a cycle
};

// A corner of the time-cost curve, which is straight between two of them and convex.
struct CrashPoint {
    std::int64_t finish = 0;  // of a journey: see end_axis.h
    double cost = 0.0;        // at least, beyond the normal cost
};

// From the normal finish with cost 0 to the shortest one. One search of the graph for each path that is found; for
// journeys of a thousand touchpoints some seconds, for sixty far less than one.
[[nodiscard]] std::vector<CrashPoint> crashCurve(const CrashPlan& plan);

// The cost of a finish on a curve; nothing before its last point; that of the normal finish for any later one.
[[nodiscard]] std::optional<double> costOf(std::span<const CrashPoint> curve, std::int64_t finish);

// How a finish is reached at the least cost. Of several ways the same one is found each time.
struct CrashSolution {
    std::int64_t finish = 0;
    double cost = 0.0;
    std::vector<std::int64_t> durations;  // by step
};
// The shortest possible finish where `finish` cannot be reached, the normal one where that is sooner.
[[nodiscard]] CrashSolution crashTo(const CrashPlan& plan, std::int64_t finish);

}  // namespace waymark
