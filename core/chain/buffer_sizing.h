#pragma once
// How large a buffer must be that protects a chain of tasks: the rules of the literature (BufferSizing), each under its
// exact name.

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "core/chain/chain_times.h"
#include "core/model/plan_rows.h"

namespace waymark {

// What a buffer protects.
struct ProtectedChain {
    std::vector<ChainTimes> tasks;  // in the order in which they are carried out
    std::size_t dependencies = 0;   // between these tasks
    // The largest share of a resource's capacity that these tasks use on average while they last, 0 to 1.
    double tightestUse = 0.0;
};

// The length in minutes within which the tasks are done one after the other with the chance that the person wants.
using SimulatedLength = std::function<double(const ProtectedChain&)>;

// In minutes, before rounding; 0 where there is nothing to protect. Simulation needs `simulated`.
[[nodiscard]] double bufferSize(BufferSizing sizing, const ProtectedChain& chain,
                                const SimulatedLength& simulated = {});

}  // namespace waymark
