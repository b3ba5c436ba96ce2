#pragma once
// A simulation the plainest way: one run, one touchpoint at a time, straight from the plan. Slow, and an oracle.

#include <cstdint>
#include <vector>

#include "core/base/random.h"
#include "core/risk/simulation.h"

namespace waymark::test {

// By step and by way of the plan.
struct PlainRun {
    std::vector<Ticks> finish;  // kNever where it does not happen
    std::vector<bool> isCritical, drove;
    Ticks end = 0;
};

// Run number `run`. Steps must be numbered 1, 2, 3 ... and every way lead to a later one.
[[nodiscard]] PlainRun plainRun(const SimulationPlan& plan, const SimulationModel& model, std::uint64_t seed,
                                std::uint32_t run);

struct PlainSums {
    std::vector<std::uint32_t> critical, drove;

    explicit PlainSums(const SimulationPlan& plan) : critical(plan.steps.size()), drove(plan.ways.size()) {}
    void add(const PlainRun& run);
};

// Touchpoints with all kinds of durations, joined by all kinds of dependencies, some out of decisions; with orders,
// events and sometimes a shared risk factor.
[[nodiscard]] SimulationPlan randomPlan(Random& random, std::uint32_t steps);

}  // namespace waymark::test
