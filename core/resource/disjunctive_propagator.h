#pragma once
// Pairs of tasks that no resource lets overlap: one has to end before the other starts (Brucker et al. 1998). Where one
// order is impossible, the other is enforced.

#include <cstdint>
#include <vector>

#include "core/resource/bound_trail.h"

namespace waymark {

class DisjunctivePropagator {
public:
    DisjunctivePropagator(const ResourceProblem& problem, BoundTrail& trail);

    // What follows from the change of a bound of this task. False: some task has no start left.
    bool propagate(std::uint32_t task);

    // Why an entry of this propagator was made: literals that held before it and imply its node to be at least
    // `needed`.
    void explain(std::int32_t place, Period needed, std::vector<BoundLiteral>& literals) const;

private:
    // Puts `first` before `second` if it cannot be the other way round.
    bool enforce(std::uint32_t first, std::uint32_t second);

    const ResourceProblem* m_problem;
    BoundTrail* m_trail;
    std::vector<std::uint32_t> m_begin, m_partners;  // by task
};

}  // namespace waymark
