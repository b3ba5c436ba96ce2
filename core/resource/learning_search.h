#pragma once
// An exact search for the shortest schedule that learns a clause from every conflict (lazy clause generation; Schutt,
// Feydy, Stuckey and Wallace 2011). It can be continued at any time, and gives the same result for the same number
// of conflicts.

#include <cstdint>
#include <functional>
#include <vector>

#include "core/resource/conflict_analysis.h"

namespace waymark {

class LearningSearch {
public:
    // Looks for schedules that end by `deadline`. The problem need not be made by withEndTask.
    LearningSearch(const ResourceProblem& problem, Period deadline);

    enum class Status : std::uint8_t { Found, NoneLeft, Interrupted };
    // Goes on for that many conflicts at most. Found: starts() ends by the deadline, which is then tightened by one
    // period below it. NoneLeft: no schedule ends by the deadline.
    Status run(std::int64_t conflicts, const std::function<bool()>& isStopped);

    // From now on only schedules that end by this moment count.
    void tighten(Period deadline);

    [[nodiscard]] const std::vector<Period>& starts() const { return m_starts; }
    [[nodiscard]] std::int64_t conflicts() const { return m_conflicts; }

private:
    bool learn();
    void backtrack(std::int32_t level);
    // Restarts, and forgets clauses now and then. False: there is nothing left.
    bool restart();
    // False: every start is fixed.
    bool decide();
    void keepStarts();

    ResourceProblem m_problem;
    StartPropagation m_propagation;
    ActivityOrder m_activities;
    ConflictAnalysis m_analysis;
    std::vector<Period> m_starts;
    std::int64_t m_conflicts = 0;
    std::int64_t m_sinceRestart = 0;
    double m_restartAfter = 100.0;
    std::size_t m_mostClauses = 4000;
    bool m_isExhausted = false;
};

}  // namespace waymark
