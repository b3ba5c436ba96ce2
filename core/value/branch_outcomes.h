#pragma once
// All that can happen to a customer at the decisions of a journey, with chances.

#include <cstdint>
#include <functional>
#include <span>

#include "core/value/branch_ways.h"

namespace waymark {

// By node: 1 where it happens.
using Happenings = std::span<const std::uint8_t>;
using OutcomeVisitor = std::function<void(double chance, Happenings)>;

struct BranchLimits {
    std::int64_t work = 20'000'000;  // outcomes times nodes and ways
    std::uint32_t outcomes = 4096;
    std::uint64_t seed = 1;  // of the sample that is taken where there are more
};

// Visits every outcome once, with chances that sum to 1; true. Where that would be too many it visits a sample instead,
// each with the same chance, as many as the work allows and at least 100; false. `start` is called before either.
bool forEachOutcome(const BranchPlan& plan, const BranchLimits& limits, const std::function<void()>& start,
                    const OutcomeVisitor& visit);

}  // namespace waymark
