#pragma once
// The chains beside the critical one, and where each of them joins another chain or the end. A chain follows
// dependencies and hand-overs alike, as the critical one does (Newbold 1998; Leach 2014): whoever waits for the same
// people waits for them no less than for work that must be done first.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/chain/critical_chain.h"

namespace waymark {

struct ChainJoin {
    std::uint32_t from = 0;  // the task that the join leaves
    // Place in the network's links; none: it joins the end of the journey.
    std::optional<std::uint32_t> link;
    // The longest chain beside the critical one whose delays the join passes on, in order. It ends with `from`, unless
    // the link leaves at the start of that: then its own time has no influence.
    std::vector<std::uint32_t> chain;
    // A hand-over to a task that dependencies put before this one, behind a lead: the two may push each other on.
    bool isAgainstOrder = false;
};

// The joins, those of later tasks first: every link that leads from a task beside the critical chain into a chain that
// does not itself come by this task. Left out are links that another way implies, since it leads to the same task at
// least as late, or to the critical chain before that; of a dependency only a way that leaves by dependencies does,
// since hand-overs change from plan to plan. A task that no link leaves at its finish joins the end.
[[nodiscard]] std::vector<ChainJoin> findJoins(const ChainNetwork& network, const CriticalChain& chain,
                                               std::span<const ChainTimes> times);

}  // namespace waymark
