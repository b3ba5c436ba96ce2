#pragma once
// Says what is wrong with a critical-chain plan. Written from the definitions, without any code that makes plans.

#include <cstdint>
#include <vector>

#include "core/chain/chain_plan.h"

namespace waymark {

struct ChainFault {
    enum class Kind : std::uint8_t {
        WrongSize,
        TooEarly,         // `task` begins before it may
        DistanceBroken,   // `task` begins too early after `other`
        OverCapacity,     // while `task` begins, more of resource number `other` is in use than there is
        GapInChain,       // between `task` and `other`, which follow each other on the critical chain
        ChainEndsEarly,   // `task` is the last of the critical chain and does not end with the plan
        ChainBeginsLate,  // `task` is the first and could begin later than it does, or begins later than it must
        BufferOutside,    // the buffer behind `task` does not lie between what it protects and the start of `other`
        BufferTooLarge,   // more is placed than wanted, or a size is below zero
    };
    Kind kind = Kind::WrongSize;
    std::uint32_t task = 0, other = 0;

    bool operator==(const ChainFault&) const = default;
};

// Every fault; empty for a plan that can be carried out.
[[nodiscard]] std::vector<ChainFault> validateChain(const ChainPlan& plan);

}  // namespace waymark
