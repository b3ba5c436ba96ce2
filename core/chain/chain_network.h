#pragma once
// A schedule with its dependencies and hand-overs as one network: earliest starts, and what may be later.

#include <cstdint>
#include <span>
#include <vector>

#include "core/chain/resource_flow.h"

namespace waymark {

struct ChainLink {
    std::uint32_t from = 0, to = 0;
    Minutes distance{0};         // from start to start, at least
    bool isHandOver = false;     // of a resource; otherwise a dependency
    std::uint32_t resource = 0;  // of a hand-over

    bool operator==(const ChainLink&) const = default;
};

struct ChainNetwork {
    std::vector<Minutes> durations, releases;                    // by task
    std::vector<ChainLink> links;                                // dependencies, then hand-overs
    std::vector<std::vector<std::uint32_t>> incoming, outgoing;  // by task: places in `links`
    std::vector<Minutes> starts;                                 // earliest, by task
    std::vector<std::uint32_t> order;                            // tasks by these starts
    Minutes makespan{0};

    [[nodiscard]] std::uint32_t taskCount() const { return static_cast<std::uint32_t>(durations.size()); }
    [[nodiscard]] Minutes end(std::uint32_t task) const { return starts[task] + durations[task]; }
};

// The network of a schedule that can be carried out. Its earliest starts are nowhere later than those of the schedule,
// and every choice of starts that keeps its distances respects the capacities too.
[[nodiscard]] ChainNetwork makeChainNetwork(const ResourceProblem& problem, std::span<const Period> starts);

// The latest starts that keep all distances and `limits` (by task), but never before the earliest. `extra` is added to
// the distance of each link.
[[nodiscard]] std::vector<Minutes> latestStarts(const ChainNetwork& network, std::span<const Minutes> limits,
                                                std::span<const Minutes> extra);

}  // namespace waymark
