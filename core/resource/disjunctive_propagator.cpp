#include "core/resource/disjunctive_propagator.h"

#include <algorithm>

namespace waymark {
namespace {

bool cannotOverlap(const ResourceProblem& problem, std::uint32_t a, std::uint32_t b) {
    for (const ResourceProblem::Need& mine : problem.needsOf(a)) {
        for (const ResourceProblem::Need& theirs : problem.needsOf(b)) {
            if (mine.resource == theirs.resource &&
                std::int64_t{mine.amount} + theirs.amount > problem.capacities[mine.resource]) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace

DisjunctivePropagator::DisjunctivePropagator(const ResourceProblem& problem, BoundTrail& trail)
    : m_problem(&problem), m_trail(&trail), m_begin{0} {
    for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
        for (std::uint32_t other = 0; other < problem.taskCount(); ++other) {
            if (other != task && cannotOverlap(problem, task, other)) m_partners.push_back(other);
        }
        m_begin.push_back(static_cast<std::uint32_t>(m_partners.size()));
    }
}

bool DisjunctivePropagator::propagate(std::uint32_t task) {
    for (std::uint32_t k = m_begin[task]; k < m_begin[task + 1]; ++k) {
        const std::uint32_t other = m_partners[k];
        if (!enforce(task, other) || !enforce(other, task)) return false;
    }
    return true;
}

bool DisjunctivePropagator::enforce(std::uint32_t first, std::uint32_t second) {
    const BoundTrail& trail = *m_trail;
    const auto& durations = m_problem->durations;
    if (trail.lowest(second) + durations[second] <= trail.highest(first)) return true;
    const BoundReason reason{BoundReason::Kind::Disjunction, first, static_cast<std::int32_t>(second)};
    const BoundLiteral later{startNode(second), trail.lowest(first) + durations[first]};
    const BoundLiteral earlier{negatedStartNode(first), trail.bound(negatedStartNode(second)) + durations[first]};
    return m_trail->raise(later, reason) && m_trail->raise(earlier, reason);
}

void DisjunctivePropagator::explain(std::int32_t place, Period needed, std::vector<BoundLiteral>& literals) const {
    const BoundTrail::Entry& entry = m_trail->entry(place);
    const std::uint32_t first = entry.reason.first;
    const auto second = static_cast<std::uint32_t>(entry.reason.second);
    const Period length = m_problem->durations[first];
    const bool isLater = entry.literal.node == startNode(second);
    literals.push_back({isLater ? startNode(first) : negatedStartNode(second), needed - length});
    // The other order is impossible: lowest(second) + its duration > highest(first). What there is to spare goes to
    // one of the two literals.
    const Period sum = 1 - m_problem->durations[second];
    const Period start = m_trail->boundBefore(startNode(second), place);
    const Period rootHighest = m_trail->rootBound(negatedStartNode(first));
    const Period spared = std::max(sum - start, rootHighest);
    literals.push_back({negatedStartNode(first), spared});
    literals.push_back({startNode(second), sum - spared});
}

}  // namespace waymark
