#pragma once
// Seeded random problems of resource-constrained scheduling, and their optimum found by trying everything.

#include <cstdint>
#include <vector>

#include "core/base/random.h"
#include "core/resource/resource_problem.h"

namespace waymark::test {

struct ProblemShape {
    std::uint32_t tasks = 6;
    std::uint32_t resources = 2;
    Period longest = 4;         // duration
    std::int32_t capacity = 3;  // at most
    double arcChance = 0.25;    // for each pair of tasks
    bool lags = true;           // distances of all kinds, leads included, instead of finish-to-start only
    bool releases = false;
};

[[nodiscard]] ResourceProblem randomProblem(const ProblemShape& shape, Random& random);

// The shortest makespan there is. Tries every start of every task: for a handful of tasks only.
[[nodiscard]] Period bruteForceMakespan(const ResourceProblem& problem);

}  // namespace waymark::test
