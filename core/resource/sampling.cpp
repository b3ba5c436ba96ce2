#include "core/resource/sampling.h"

#include <algorithm>

namespace waymark {
namespace {

// The tasks that may come next, while one after the other is taken.
class Eligible {
public:
    explicit Eligible(const ResourceProblem& problem) : m_problem(&problem), m_waitingFor(problem.taskCount()) {
        for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
            m_waitingFor[task] = problem.incoming(task).size();
            if (m_waitingFor[task] == 0) m_tasks.push_back(task);
        }
    }
    [[nodiscard]] std::span<const std::uint32_t> tasks() const { return m_tasks; }
    std::uint32_t take(std::size_t place) {
        const std::uint32_t task = m_tasks[place];
        m_tasks[place] = m_tasks.back();
        m_tasks.pop_back();
        for (const ResourceProblem::Arc& arc : m_problem->outgoing(task)) {
            if (--m_waitingFor[arc.task] == 0) m_tasks.push_back(arc.task);
        }
        return task;
    }

private:
    const ResourceProblem* m_problem;
    std::vector<std::size_t> m_waitingFor;
    std::vector<std::uint32_t> m_tasks;
};

std::vector<Period> latestFinishes(const ResourceProblem& problem, const CriticalTimes& times) {
    std::vector<Period> finishes(problem.taskCount());
    for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
        finishes[task] = times.length - times.tails[task] + problem.durations[task];
    }
    return finishes;
}

}  // namespace

std::vector<std::uint32_t> orderByLatestFinish(const ResourceProblem& problem, const CriticalTimes& times) {
    const std::vector<Period> finishes = latestFinishes(problem, times);
    std::vector<std::uint32_t> order;
    for (Eligible eligible(problem); !eligible.tasks().empty();) {
        const auto tasks = eligible.tasks();
        const auto next =
            std::ranges::min_element(tasks, {}, [&](std::uint32_t task) { return std::pair(finishes[task], task); });
        order.push_back(eligible.take(static_cast<std::size_t>(next - tasks.begin())));
    }
    return order;
}

std::vector<std::uint32_t> sampleOrder(const ResourceProblem& problem, const CriticalTimes& times, Random& random) {
    const std::vector<Period> finishes = latestFinishes(problem, times);
    std::vector<std::uint32_t> order;
    order.reserve(problem.taskCount());
    std::vector<double> sums;
    for (Eligible eligible(problem); !eligible.tasks().empty();) {
        const auto tasks = eligible.tasks();
        Period worst = finishes[tasks[0]];
        for (const std::uint32_t task : tasks) worst = std::max(worst, finishes[task]);
        double sum = 0.0;
        sums.clear();
        for (const std::uint32_t task : tasks) {
            const double regret = static_cast<double>(worst - finishes[task]) + 1.0;
            sum += regret * regret;
            sums.push_back(sum);
        }
        const auto drawn = std::ranges::upper_bound(sums, random.uniform() * sum);
        const auto place = static_cast<std::size_t>(drawn - sums.begin());
        order.push_back(eligible.take(std::min(place, tasks.size() - 1)));
    }
    return order;
}

}  // namespace waymark
