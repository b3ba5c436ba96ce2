#pragma once
// Says what is wrong with a critical-chain plan. Written from the definitions, on the clock and from the rows of the
// document, without any code that makes plans.

#include <cstdint>
#include <vector>

#include "core/chain/chain_plan.h"

namespace waymark {

struct ChainFault {
    enum class Kind : std::uint8_t {
        WrongSize,       // not every touchpoint once, or not with its times
        TooEarly,        // `task` begins before the journey
        OutsideHours,    // `task` does not take its aggressive time in the hours of those who do it
        DistanceBroken,  // `task` does not keep a dependency on `other`
        OverCapacity,    // while `task` begins, more of resource number `other` is in use than there is
        WrongStaff,      // not those do `task` that its demands, by name or skill, ask for
        GapInChain,  // between `task` and `other`, which follow each other on the critical chain, `other` could work
        ChainEndsEarly,   // `task` is the last of the critical chain and does not end with the plan
        ChainBeginsLate,  // `task` is the first of the critical chain and could begin sooner
        BufferOutside,    // the buffer behind `task` does not lie between what it protects and the start of `other`
        BufferTooLarge,   // more is placed than wanted, or a size is below zero
        // `task` lies beside the critical chain, and no buffer protects the chain from it; or, where `other` is on that
        // chain and waits for it or for a resource that it has, from its delays before that.
        Unprotected,
    };
    Kind kind = Kind::WrongSize;
    std::uint32_t task = 0, other = 0;

    bool operator==(const ChainFault&) const = default;
};

// Every fault; empty for a plan of this document that can be carried out. Cost: the square of the number of tasks.
[[nodiscard]] std::vector<ChainFault> validateChain(const Document& document, const ChainPlan& plan);

}  // namespace waymark
