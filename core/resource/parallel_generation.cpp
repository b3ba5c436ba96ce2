#include "core/resource/parallel_generation.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <utility>

namespace waymark {
namespace {

// Moments with the task that ends or may start then, soonest first.
using Moment = std::pair<Period, std::uint32_t>;
using Moments = std::priority_queue<Moment, std::vector<Moment>, std::greater<>>;

class ParallelGeneration {
public:
    ParallelGeneration(const ResourceProblem& problem, std::span<const double> urgencies)
        : m_problem(problem), m_urgencies(urgencies), m_free(problem.capacities), m_earliest(problem.releases) {
        for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
            m_waitingFor.push_back(problem.incoming(task).size());
            if (m_waitingFor[task] == 0) m_future.emplace(m_earliest[task], task);
        }
    }

    std::vector<std::uint32_t> run() {
        while (m_order.size() < m_problem.taskCount()) {
            wakeUp();
            startSome();
            // What starts without length, or with a lead, may let others start at this very moment.
            if (!m_future.empty() && m_future.top().first <= m_now) continue;
            advance();
        }
        return std::move(m_order);
    }

private:
    // Moves tasks that may start by now to those that wait, in order of urgency.
    void wakeUp() {
        const auto isBefore = [&](std::uint32_t a, std::uint32_t b) {
            return std::pair(m_urgencies[a], a) < std::pair(m_urgencies[b], b);
        };
        for (; !m_future.empty() && m_future.top().first <= m_now; m_future.pop()) {
            const std::uint32_t task = m_future.top().second;
            m_waiting.insert(std::ranges::upper_bound(m_waiting, task, isBefore), task);
        }
    }

    void startSome() {
        std::erase_if(m_waiting, [&](std::uint32_t task) {
            const auto needs = m_problem.needsOf(task);
            const auto fits = [&](const auto& need) { return need.amount <= m_free[need.resource]; };
            if (!std::ranges::all_of(needs, fits)) return false;
            for (const auto& need : needs) m_free[need.resource] -= need.amount;
            start(task);
            return true;
        });
    }

    void start(std::uint32_t task) {
        m_order.push_back(task);
        if (m_problem.durations[task] > 0) m_running.emplace(m_now + m_problem.durations[task], task);
        for (const ResourceProblem::Arc& arc : m_problem.outgoing(task)) {
            m_earliest[arc.task] = std::max(m_earliest[arc.task], m_now + arc.distance);
            if (--m_waitingFor[arc.task] == 0) m_future.emplace(m_earliest[arc.task], arc.task);
        }
    }

    // To the next moment at which anything changes.
    void advance() {
        Period next = kLastPeriod;
        if (!m_future.empty()) next = m_future.top().first;
        if (!m_running.empty()) next = std::min(next, m_running.top().first);
        m_now = next;
        for (; !m_running.empty() && m_running.top().first <= m_now; m_running.pop()) {
            for (const auto& need : m_problem.needsOf(m_running.top().second)) m_free[need.resource] += need.amount;
        }
    }

    const ResourceProblem& m_problem;
    std::span<const double> m_urgencies;
    Period m_now = 0;
    std::vector<std::int32_t> m_free;
    std::vector<Period> m_earliest;
    std::vector<std::size_t> m_waitingFor;
    Moments m_future, m_running;
    std::vector<std::uint32_t> m_waiting;
    std::vector<std::uint32_t> m_order;
};

}  // namespace

std::vector<std::uint32_t> parallelOrder(const ResourceProblem& problem, std::span<const double> urgencies) {
    return ParallelGeneration(problem, urgencies).run();
}

}  // namespace waymark
