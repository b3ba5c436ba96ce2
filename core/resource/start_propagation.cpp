#include "core/resource/start_propagation.h"

#include "core/resource/lower_bounds.h"

namespace waymark {
namespace {

std::vector<Period> latestStarts(const CriticalTimes& times, Period deadline) {
    std::vector<Period> starts;
    for (const Period tail : times.tails) starts.push_back(deadline - tail);
    return starts;
}

}  // namespace

ResourceProblem withEndTask(const ResourceProblem& problem) {
    ResourceProblemBuilder builder;
    for (const std::int32_t capacity : problem.capacities) builder.addResource(capacity);
    for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
        builder.addTask(problem.durations[task], {}, problem.releases[task]);
        for (const ResourceProblem::Need& need : problem.needsOf(task)) {
            builder.addNeed(task, need.resource, need.amount);
        }
        for (const ResourceProblem::Arc& arc : problem.incoming(task)) {
            builder.addDistance(arc.task, task, arc.distance);
        }
    }
    const std::uint32_t end = builder.addTask(0);
    for (std::uint32_t task = 0; task < end; ++task) builder.addDistance(task, end, problem.durations[task]);
    return builder.build();
}

StartPropagation::StartPropagation(const ResourceProblem& problem, Period deadline)
    : m_problem(&problem),
      m_trail(criticalTimes(problem).heads, latestStarts(criticalTimes(problem), deadline)),
      m_disjunctions(problem, m_trail),
      m_timetable(problem, m_trail),
      m_clauses(m_trail) {}

bool StartPropagation::propagateProblem() {
    for (std::uint32_t task = 0; task < m_problem->taskCount(); ++task) {
        if (m_trail.lowest(task) > m_trail.highest(task) || !m_disjunctions.propagate(task)) return false;
    }
    return propagate();
}

bool StartPropagation::propagate() {
    for (;;) {
        while (m_next < m_trail.size()) {
            const BoundTrail::Entry entry = m_trail.entry(m_next++);
            if (!followDistances(entry.literal) || !m_disjunctions.propagate(taskOf(entry.literal.node))) {
                setConflictOfLast();
                return false;
            }
            m_conflict.clear();
            if (!m_clauses.propagate(entry, m_conflict)) {
                if (m_conflict.empty()) setConflictOfLast();
                return false;
            }
        }
        m_conflict.clear();
        if (!m_timetable.propagate(m_conflict)) {
            if (m_conflict.empty()) setConflictOfLast();
            return false;
        }
        if (m_next == m_trail.size()) return true;
    }
}

// Forwards for lowest starts, backwards for highest ones.
bool StartPropagation::followDistances(BoundLiteral changed) {
    const std::uint32_t task = taskOf(changed.node);
    const bool isForwards = changed.node == startNode(task);
    for (const ResourceProblem::Arc& arc : isForwards ? m_problem->outgoing(task) : m_problem->incoming(task)) {
        const BoundNode node = isForwards ? startNode(arc.task) : negatedStartNode(arc.task);
        if (!m_trail.raise({node, changed.bound + arc.distance},
                           {BoundReason::Kind::Distance, changed.node, arc.distance})) {
            return false;
        }
    }
    return true;
}

// The last entry left a task without a start: what implies it cannot be true together with the opposite bound. The
// entry itself goes, since its negation, which the analysis would learn, is known already.
void StartPropagation::setConflictOfLast() {
    const BoundLiteral last = m_trail.entry(m_trail.size() - 1).literal;
    m_conflict.assign(1, negated(last));
    explain(m_trail.size() - 1, last.bound, m_conflict);
    m_trail.pop();
}

void StartPropagation::explain(std::int32_t place, Period needed, std::vector<BoundLiteral>& literals) {
    const BoundReason reason = m_trail.entry(place).reason;
    switch (reason.kind) {
        case BoundReason::Kind::Decision: return;
        case BoundReason::Kind::Distance: literals.push_back({reason.first, needed - reason.second}); return;
        case BoundReason::Kind::Disjunction: m_disjunctions.explain(place, needed, literals); return;
        case BoundReason::Kind::Capacity: m_timetable.explain(place, needed, literals); return;
        case BoundReason::Kind::Clause: m_clauses.explain(place, literals); return;
    }
}

bool isRefuted(const ResourceProblem& problem, Period deadline) {
    return !StartPropagation(problem, deadline).propagateProblem();
}

}  // namespace waymark
