#pragma once
// Everything that follows from the bounds of the starts: from distances, from tasks that cannot overlap, from the
// certain use of resources and from learnt clauses; and why it follows.

#include <cstdint>
#include <vector>

#include "core/resource/bound_trail.h"
#include "core/resource/disjunctive_propagator.h"
#include "core/resource/learnt_clauses.h"
#include "core/resource/timetable_propagator.h"

namespace waymark {

// The problem with one task more: the end, which starts when all others have ended.
[[nodiscard]] ResourceProblem withEndTask(const ResourceProblem& problem);

class StartPropagation {
public:
    // A problem made by withEndTask, all of whose tasks must have ended by `deadline`. It must outlive this.
    StartPropagation(const ResourceProblem& problem, Period deadline);
    StartPropagation(const StartPropagation&) = delete;
    StartPropagation& operator=(const StartPropagation&) = delete;

    // At the root, once: everything that follows from the problem. False: there is no schedule by the deadline.
    bool propagateProblem();
    // What follows from the newest bounds. False: there is a conflict.
    bool propagate();
    // Literals that all hold and cannot hold together, after a conflict.
    [[nodiscard]] const std::vector<BoundLiteral>& conflict() const { return m_conflict; }
    // After the trail was taken back: what was not looked at yet is forgotten with it.
    void forgetPending() { m_next = m_trail.size(); }

    // At the root, after propagation: what is known now holds for ever.
    void settleRoot() {
        m_trail.settleRoot();
        m_next = 0;
    }

    // Adds literals that held before an entry and imply its node to be at least `needed`. Not for decisions.
    void explain(std::int32_t place, Period needed, std::vector<BoundLiteral>& literals);

    [[nodiscard]] BoundTrail& trail() { return m_trail; }
    [[nodiscard]] LearntClauses& clauses() { return m_clauses; }
    [[nodiscard]] std::uint32_t endTask() const { return m_problem->taskCount() - 1; }

private:
    bool followDistances(BoundLiteral changed);
    void setConflictOfLast();

    const ResourceProblem* m_problem;
    BoundTrail m_trail;
    DisjunctivePropagator m_disjunctions;
    TimetablePropagator m_timetable;
    LearntClauses m_clauses;
    std::int32_t m_next = 0;  // first entry that was not looked at
    std::vector<BoundLiteral> m_conflict;
};

// True if propagation alone shows that no schedule ends by `deadline`. `problem` is one made by withEndTask.
[[nodiscard]] bool isRefuted(const ResourceProblem& problem, Period deadline);

}  // namespace waymark
