#pragma once
// The critical chain of a network with hand-overs: a chain of tasks without a gap that sets its end.

#include <cstdint>
#include <span>
#include <vector>

#include "core/chain/chain_network.h"
#include "core/chain/chain_times.h"

namespace waymark {

struct CriticalChain {
    std::vector<std::uint32_t> tasks;         // in the order in which they are carried out
    std::vector<std::uint32_t> links;         // between them, places in the network's links
    std::vector<std::uint32_t> alsoCritical;  // others that set the end
    std::vector<std::uint32_t> nearCritical;  // float of up to a twentieth of the makespan
};

// A chain may wait for opening hours, and a task that sets the end have float for that.
// Where several chains tie, the one with the largest cuts (by the sum of their squares), then the one with the fewest
// hand-overs, then the one with lower tasks at its front. `times` by task.
[[nodiscard]] CriticalChain findCriticalChain(const ChainNetwork& network, std::span<const ChainTimes> times);

}  // namespace waymark
