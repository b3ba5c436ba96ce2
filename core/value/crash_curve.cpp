#include "core/value/crash_curve.h"

#include <algorithm>

#include "core/value/crash_network.h"

namespace waymark {

std::vector<CrashPoint> crashCurve(const CrashPlan& plan) {
    CrashNetwork network(plan);
    std::vector<CrashPoint> curve{{network.longest(), 0.0}};
    while (network.advance()) {
        const CrashPoint& last = curve.back();
        const double cost = last.cost + network.rate() * static_cast<double>(last.finish - network.longest());
        curve.push_back({network.longest(), cost});
    }
    return curve;
}

std::optional<double> costOf(std::span<const CrashPoint> curve, std::int64_t finish) {
    if (curve.empty() || finish < curve.back().finish) return std::nullopt;
    if (finish >= curve.front().finish) return curve.front().cost;
    const auto after = std::ranges::find_if(curve, [&](const CrashPoint& point) { return point.finish <= finish; });
    const CrashPoint& before = *(after - 1);
    const double share =
        static_cast<double>(before.finish - finish) / static_cast<double>(before.finish - after->finish);
    return before.cost + share * (after->cost - before.cost);
}

CrashSolution crashTo(const CrashPlan& plan, std::int64_t finish) {
    CrashNetwork network(plan);
    const std::int64_t normal = network.longest();
    while (network.longest() > finish && network.advance()) continue;
    CrashSolution solution;
    solution.finish = std::clamp(finish, network.longest(), normal);
    const auto times = network.timesFor(solution.finish);
    for (std::size_t k = 0; k < plan.steps.size(); ++k) {
        const CrashPlan::Step& step = plan.steps[k];
        const std::int64_t duration = times[CrashNetwork::finishOf(k)] - times[CrashNetwork::startOf(k)];
        solution.durations.push_back(duration);
        if (step.crash < step.normal) {
            solution.cost +=
                step.cost * static_cast<double>(step.normal - duration) / static_cast<double>(step.normal - step.crash);
        }
    }
    return solution;
}

}  // namespace waymark
