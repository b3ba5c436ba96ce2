#include "core/resource/justification_search.h"

#include <algorithm>

#include "core/resource/lower_bounds.h"
#include "core/resource/parallel_generation.h"

namespace waymark {
namespace {

// Urgencies are mixed by up to these many mean lengths of a task: a little finds what is near, more finds new ground.
constexpr double kMixings[] = {0.25, 0.5, 1.0, 2.0};

}  // namespace

JustificationSearch::JustificationSearch(const ResourceProblem& problem, std::uint64_t seed)
    : m_problem(&problem), m_generator(problem), m_random(seed), m_urgencies(problem.taskCount()) {}

void JustificationSearch::add(std::span<const Period> starts) {
    std::vector<std::uint32_t> order;
    m_generator.orderByStart(starts, order);
    m_generator.generate(order, m_starts);
    keep(m_generator.justify(m_starts));
}

void JustificationSearch::run(std::int64_t schedules, Period target, const std::function<bool()>& isStopped) {
    const std::int64_t end = m_generator.passes() + schedules;
    while (m_generator.passes() < end && m_bestMakespan > target && !isStopped()) {
        if (m_bestStarts.empty()) {
            begin();
        } else {
            improve();
        }
    }
}

// By latest finish times.
void JustificationSearch::begin() {
    const CriticalTimes times = criticalTimes(*m_problem);
    for (std::uint32_t task = 0; task < m_problem->taskCount(); ++task) {
        m_urgencies[task] = m_problem->durations[task] - times.tails[task];
    }
    m_generator.generate(parallelOrder(*m_problem, m_urgencies), m_starts);
    keep(m_generator.justify(m_starts));
}

void JustificationSearch::improve() {
    double meanLength = 0.0;
    for (const Period duration : m_problem->durations) meanLength += duration;
    meanLength /= m_problem->taskCount();
    const double mixing = meanLength * kMixings[m_random.below(std::size(kMixings))];
    m_starts = m_bestStarts;
    m_generator.justifyRight(m_starts);
    for (std::uint32_t task = 0; task < m_problem->taskCount(); ++task) {
        m_urgencies[task] = m_starts[task] + m_problem->durations[task] + mixing * m_random.uniform();
    }
    m_generator.generate(parallelOrder(*m_problem, m_urgencies), m_starts);
    Period makespan = m_generator.justify(m_starts);
    for (Period before = makespan + 1; makespan < before;) {
        before = makespan;
        makespan = m_generator.justify(m_starts);
    }
    keep(makespan);
}

// Equally good ones are taken too, so that the search does not stay in one place.
void JustificationSearch::keep(Period makespan) {
    if (makespan > m_bestMakespan) return;
    m_bestMakespan = makespan;
    m_bestStarts = m_starts;
}

}  // namespace waymark
