#include "core/resource/search_schedule.h"

#include <algorithm>
#include <cassert>
#include <optional>

#include "core/resource/genetic_search.h"
#include "core/resource/justification_search.h"
#include "core/resource/learning_search.h"
#include "core/resource/lower_bounds.h"
#include "core/resource/validate_schedule.h"

namespace waymark {
namespace {

// Work of the first round; each later one does this much more of it.
constexpr std::int64_t kFirstSchedules = 600;
constexpr std::int64_t kFirstConflicts = 200;
constexpr double kRoundGrowth = 1.5;
// Above this many tasks breeding takes too long to begin, and learning does not help within any effort that people
// wait for.
constexpr std::uint32_t kLargePlan = 500;
// Schedules made between two looks at the best.
constexpr std::int64_t kSlice = 300;

// Heuristic: a search for short schedules that proves nothing.
template <class Heuristic>
class Search {
public:
    Search(const ResourceProblem& problem, const SearchLimits& limits, const std::stop_token& stop,
           const ScheduleSink& sink)
        : m_problem(problem), m_limits(limits), m_stop(stop), m_sink(sink), m_heuristic(problem) {}

    ResourceSchedule run(std::span<const Period> warmStart) {
        m_best.lowerBound = capacityBound(m_problem, criticalTimes(m_problem));
        if (warmStart.size() == m_problem.taskCount()) m_heuristic.add(warmStart);
        m_heuristic.run(1, m_best.lowerBound, [] { return false; });  // there is always a result
        offer(m_heuristic.bestStarts(), m_heuristic.bestMakespan());
        double growth = 1.0;
        while (!isDone()) {
            shorten(static_cast<std::int64_t>(growth * kFirstSchedules));
            if (isDone()) break;
            if (!m_learning && canLearn()) startLearning();
            learn(static_cast<std::int64_t>(growth * kFirstConflicts));
            growth *= kRoundGrowth;
        }
        m_best.schedules = m_heuristic.schedules();
        m_best.conflicts = m_learning ? m_learning->conflicts() : 0;
        if (isProved()) {
            m_best.outcome = SearchOutcome::Optimal;
        } else if (m_stop.stop_requested()) {
            m_best.outcome = SearchOutcome::Stopped;
        }
        return m_best;
    }

private:
    void shorten(std::int64_t schedules) {
        const std::int64_t end = std::min(m_heuristic.schedules() + schedules, m_limits.schedules);
        while (m_heuristic.schedules() < end && !isProved() && !isOver()) {
            m_heuristic.run(kSlice, m_best.lowerBound, [this] { return isOver(); });
            offer(m_heuristic.bestStarts(), m_heuristic.bestMakespan());
        }
    }

    void startLearning() {
        const ResourceProblem withEnd = withEndTask(m_problem);
        Period refuted = m_best.lowerBound - 1;
        for (Period open = m_best.makespan; open - refuted > 1;) {
            const Period middle = refuted + (open - refuted) / 2;
            (isRefuted(withEnd, middle) ? refuted : open) = middle;
        }
        m_best.lowerBound = refuted + 1;
        if (!isProved()) m_learning.emplace(m_problem, m_best.makespan - 1);
    }

    void learn(std::int64_t conflicts) {
        if (!m_learning) return;
        const std::int64_t end = std::min(m_learning->conflicts() + conflicts, m_limits.conflicts);
        m_learning->tighten(m_best.makespan - 1);
        while (m_learning->conflicts() < end && !isProved() && !isOver()) {
            switch (m_learning->run(end - m_learning->conflicts(), [this] { return isOver(); })) {
                case LearningSearch::Status::Found:
                    offer(m_learning->starts(), makespanOf(m_problem, m_learning->starts()));
                    m_heuristic.add(m_best.starts);
                    break;
                case LearningSearch::Status::NoneLeft: m_best.lowerBound = m_best.makespan; break;
                case LearningSearch::Status::Interrupted: return;
            }
        }
    }

    bool isProved() const { return !m_best.starts.empty() && m_best.makespan == m_best.lowerBound; }
    bool canLearn() const { return m_problem.taskCount() <= kLargePlan; }
    bool isSpent() const {
        const std::int64_t conflicts = m_learning ? m_learning->conflicts() : 0;
        return m_heuristic.schedules() >= m_limits.schedules && (!canLearn() || conflicts >= m_limits.conflicts);
    }
    bool isDone() const { return isProved() || isOver() || isSpent(); }
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
    Heuristic m_heuristic;
    std::optional<LearningSearch> m_learning;
    ResourceSchedule m_best;
};

}  // namespace

SearchLimits usualLimits(std::size_t tasks) {
    constexpr std::int64_t kLeast = 600;
    SearchLimits limits;
    if (tasks <= kLargePlan) return limits;
    // Making a schedule takes as many steps as there are tasks, and more the farther these lie apart in memory.
    const auto times = static_cast<std::int64_t>(tasks / kLargePlan);
    limits.schedules = std::max(limits.schedules / times, kLeast);
    limits.conflicts = limits.schedules;
    return limits;
}

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
    if (problem.taskCount() > kLargePlan) {
        return Search<JustificationSearch>(problem, limits, stop, sink).run(warmStart);
    }
    return Search<GeneticSearch>(problem, limits, stop, sink).run(warmStart);
}

}  // namespace waymark
