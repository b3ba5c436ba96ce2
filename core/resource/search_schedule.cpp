#include "core/resource/search_schedule.h"

#include <algorithm>
#include <cassert>

#include "core/resource/genetic_search.h"
#include "core/resource/lower_bounds.h"
#include "core/resource/validate_schedule.h"

namespace waymark {
namespace {

// Schedules made between two looks at the best.
constexpr std::int64_t kSlice = 300;

class Search {
public:
    Search(const ResourceProblem& problem, const SearchLimits& limits, const std::stop_token& stop,
           const ScheduleSink& sink)
        : m_problem(problem), m_limits(limits), m_stop(stop), m_sink(sink), m_genetic(problem, {}) {}

    ResourceSchedule run(std::span<const Period> warmStart) {
        m_best.lowerBound = capacityBound(m_problem, criticalTimes(m_problem));
        const auto isStopped = [this] { return isOver(); };
        if (warmStart.size() == m_problem.taskCount()) m_genetic.add(warmStart);
        while (m_genetic.schedules() < m_limits.schedules && !isOver()) {
            m_genetic.run(kSlice, m_best.lowerBound, isStopped);
            offer(m_genetic.bestStarts(), m_genetic.bestMakespan());
            if (m_best.makespan == m_best.lowerBound) break;
        }
        m_best.schedules = m_genetic.schedules();
        if (!m_best.starts.empty() && m_best.makespan == m_best.lowerBound) {
            m_best.outcome = SearchOutcome::Optimal;
        } else if (m_stop.stop_requested()) {
            m_best.outcome = SearchOutcome::Stopped;
        }
        return m_best;
    }

private:
    bool isOver() const { return m_stop.stop_requested() || (m_limits.isTimeUp && m_limits.isTimeUp()); }

    void offer(const std::vector<Period>& starts, Period makespan) {
        if (starts.empty() || (!m_best.starts.empty() && makespan >= m_best.makespan)) return;
        assert(validateSchedule(m_problem, starts).empty());
        m_best.starts = starts;
        m_best.makespan = makespan;
        if (m_sink) m_sink(m_best);
    }

    const ResourceProblem& m_problem;
    const SearchLimits& m_limits;
    const std::stop_token& m_stop;
    const ScheduleSink& m_sink;
    GeneticSearch m_genetic;
    ResourceSchedule m_best;
};

}  // namespace

ResourceSchedule searchSchedule(const ResourceProblem& problem, const SearchLimits& limits,
                                std::span<const Period> warmStart, const std::stop_token& stop,
                                const ScheduleSink& sink) {
    ResourceSchedule none;
    if (!canBeScheduled(problem)) {
        none.outcome = SearchOutcome::Infeasible;
        return none;
    }
    if (problem.taskCount() == 0) {
        none.outcome = SearchOutcome::Optimal;
        return none;
    }
    return Search(problem, limits, stop, sink).run(warmStart);
}

}  // namespace waymark
