#include "core/resource/learning_search.h"

#include <algorithm>

namespace waymark {
namespace {

constexpr double kRestartGrowth = 1.1;
constexpr double kLongestRestart = 2000.0;
constexpr std::size_t kMoreClauses = 500;  // that are kept after each time some were forgotten

}  // namespace

LearningSearch::LearningSearch(const ResourceProblem& problem, Period deadline)
    : m_problem(withEndTask(problem)),
      m_propagation(m_problem, deadline),
      m_activities(m_propagation.trail()),
      m_analysis(m_propagation, m_activities) {
    m_isExhausted = !m_propagation.propagateProblem();
    if (!m_isExhausted) m_propagation.settleRoot();
}

void LearningSearch::tighten(Period deadline) {
    if (m_isExhausted) return;
    backtrack(0);
    BoundTrail& trail = m_propagation.trail();
    const BoundLiteral literal{negatedStartNode(m_propagation.endTask()), -deadline};
    m_isExhausted = !trail.raise(literal, {}) || !m_propagation.propagate();
    if (!m_isExhausted) m_propagation.settleRoot();
}

LearningSearch::Status LearningSearch::run(std::int64_t conflicts, const std::function<bool()>& isStopped) {
    const std::int64_t end = m_conflicts + conflicts;
    int steps = 0;
    while (!m_isExhausted) {
        if (!m_propagation.propagate()) {
            if (!learn()) break;
            if (m_conflicts >= end) return Status::Interrupted;
            continue;
        }
        if ((++steps & 63) == 0 && isStopped()) return Status::Interrupted;
        if (m_sinceRestart >= static_cast<std::int64_t>(m_restartAfter)) {
            if (!restart()) break;
            continue;
        }
        if (!decide()) {
            keepStarts();
            tighten(m_propagation.trail().lowest(m_propagation.endTask()) - 1);
            return Status::Found;
        }
    }
    m_isExhausted = true;
    return Status::NoneLeft;
}

bool LearningSearch::learn() {
    ++m_conflicts;
    ++m_sinceRestart;
    BoundTrail& trail = m_propagation.trail();
    if (trail.level() == 0) return false;
    const LearntClause& learnt = m_analysis.learn();
    m_activities.decay();
    backtrack(learnt.backLevel);
    if (learnt.literals.size() == 1) return trail.raise(learnt.literals[0], {});
    const std::uint32_t clause = m_propagation.clauses().add(learnt.literals, learnt.distance);
    return trail.raise(learnt.literals[0], {BoundReason::Kind::Clause, clause, 0});
}

void LearningSearch::backtrack(std::int32_t level) {
    // Nothing to take back; what was learnt of the root last may still have to be followed.
    if (level >= m_propagation.trail().level()) return;
    m_propagation.trail().backtrack(level);
    m_propagation.forgetPending();
    m_activities.reopen(level);
}

bool LearningSearch::restart() {
    backtrack(0);
    m_sinceRestart = 0;
    m_restartAfter = std::min(m_restartAfter * kRestartGrowth, kLongestRestart);
    if (!m_propagation.propagate()) return false;
    m_propagation.settleRoot();
    if (m_propagation.clauses().size() < m_mostClauses) return true;
    m_mostClauses += kMoreClauses;
    if (!m_propagation.clauses().reduce() || !m_propagation.propagate()) return false;
    m_propagation.settleRoot();
    return true;
}

bool LearningSearch::decide() {
    BoundTrail& trail = m_propagation.trail();
    BoundLiteral decision;
    if (const auto question = m_activities.next()) {
        decision = {negatedStartNode(question->task), 1 - question->before};
    } else {
        // Nothing learnt says what to do: the task that can start first starts as early as it can.
        const std::uint32_t none = m_problem.taskCount();
        std::uint32_t first = none;
        for (std::uint32_t task = 0; task < none; ++task) {
            if (trail.lowest(task) == trail.highest(task)) continue;
            if (first == none || trail.lowest(task) < trail.lowest(first)) first = task;
        }
        if (first == none) return false;
        decision = {negatedStartNode(first), -trail.lowest(first)};
    }
    trail.beginLevel();
    trail.raise(decision, {});
    return true;
}

void LearningSearch::keepStarts() {
    const BoundTrail& trail = m_propagation.trail();
    m_starts.resize(m_problem.taskCount() - 1);
    for (std::uint32_t task = 0; task + 1 < m_problem.taskCount(); ++task) m_starts[task] = trail.lowest(task);
}

}  // namespace waymark
