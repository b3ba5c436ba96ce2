#pragma once
// Buffers where other chains join the critical one or each other: how large they should be, how much of that fits, and
// when the tasks of these chains start so that it fits as well as it can.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/chain/buffer_sizing.h"
#include "core/chain/critical_chain.h"

namespace waymark {

// Minutes; a smaller buffer protects nothing and is not shown. Chains that nothing was cut from want none.
inline constexpr double kLeastBuffer = 0.5;

// Working time of the journey.
struct FeedingBuffer {
    std::uint32_t from = 0;  // the task that it lies behind
    // The task that it joins, on the critical chain or on another feeding chain; none: the end of the journey.
    std::optional<std::uint32_t> into;
    std::optional<std::uint32_t> resource{};  // that `from` hands over to `into`; none: a dependency leads there
    // Whose delays it catches, in order; ends with `from`, or before it where only the start of that counts.
    std::vector<std::uint32_t> chain;
    bool isBehindStart = false;  // of `from`: by a dependency that leaves there
    double wanted = 0.0;         // minutes, before rounding
    double placed = 0.0;         // what of it fits between the two
    Minutes begin{0};            // where it begins
    // Of other feeding buffers, what lies between it and the critical chain and protects that too; minutes.
    double behind = 0.0;
    bool joinsSuch = false;  // what it joins ends with the journey

    [[nodiscard]] bool isWanted() const { return wanted >= kLeastBuffer; }
    [[nodiscard]] double shortfall() const { return wanted - placed; }
    // No critical chain lies behind it, but its end and the project buffer.
    [[nodiscard]] bool endsWithJourney() const { return !into || joinsSuch; }
    // By so much more than all buffers on its way its chain can delay the critical chain.
    [[nodiscard]] double lacking() const { return shortfall() - behind; }
    // Too little of it fits: what it should protect is as good as critical itself.
    [[nodiscard]] bool isEffectivelyCritical() const { return lacking() >= kLeastBuffer; }
};

struct BufferedChain {
    std::vector<Minutes> starts;  // by task, on its axis
    std::vector<FeedingBuffer> buffers;
    double shortfall = 0.0;  // of all of them
};

// What sizes are computed from besides the network. `times` by task.
struct ChainSizing {
    BufferSizing rule = BufferSizing::Rsem;
    std::span<const ChainTimes> times;
    const ResourceProblem* problem = nullptr;
    SimulatedLength simulated;
};

// The tasks of a chain as a buffer protects them.
[[nodiscard]] ProtectedChain protectedChain(const ChainNetwork& network, std::span<const std::uint32_t> tasks,
                                            const ChainSizing& sizing);

// Every join (core/chain/chain_joins.h) has room for a buffer that its chain is worth, by hand-overs of a resource as
// by dependencies. Told are those of dependencies with the critical chain and those of the end, all others where the
// buffer moves something, or does not find its room. The critical chain stays where it is; all other tasks move to the
// right as far as their buffers let them, none before it can start. A buffer that finds less room than it wants takes
// what there is (Leach 2014): the shortfall is shown, and nothing else moves for it.
[[nodiscard]] BufferedChain placeFeedingBuffers(const ChainNetwork& network, const CriticalChain& chain,
                                                const ChainSizing& sizing);

}  // namespace waymark
