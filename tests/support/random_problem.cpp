#include "tests/support/random_problem.h"

#include <algorithm>

namespace waymark::test {
namespace {

// Places one task after the other at every start that lets all end in time.
class Enumeration {
public:
    Enumeration(const ResourceProblem& problem, Period end)
        : m_problem(problem),
          m_end(end),
          m_starts(problem.taskCount()),
          m_used(problem.resourceCount(), std::vector<std::int32_t>(static_cast<std::size_t>(end), 0)) {}

    bool succeeds(std::uint32_t task = 0) {
        if (task == m_problem.taskCount()) return true;
        Period earliest = m_problem.releases[task];
        for (const auto& arc : m_problem.incoming(task))
            earliest = std::max(earliest, m_starts[arc.task] + arc.distance);
        for (Period start = earliest; start + m_problem.durations[task] <= m_end; ++start) {
            m_starts[task] = start;
            change(task, 1);
            const bool ends = fits(task) && succeeds(task + 1);
            change(task, -1);
            if (ends) return true;
        }
        return false;
    }

private:
    template <class Visit>
    void eachPeriod(std::uint32_t task, Visit&& visit) {
        for (const auto& need : m_problem.needsOf(task)) {
            for (Period t = m_starts[task]; t < m_starts[task] + m_problem.durations[task]; ++t) {
                visit(need, m_used[need.resource][static_cast<std::size_t>(t)]);
            }
        }
    }
    void change(std::uint32_t task, std::int32_t sign) {
        eachPeriod(task, [&](const auto& need, std::int32_t& used) { used += sign * need.amount; });
    }
    bool fits(std::uint32_t task) {
        bool isWithin = true;
        eachPeriod(task, [&](const auto& need, std::int32_t& used) {
            isWithin = isWithin && used <= m_problem.capacities[need.resource];
        });
        return isWithin;
    }

    const ResourceProblem& m_problem;
    Period m_end;
    std::vector<Period> m_starts;
    std::vector<std::vector<std::int32_t>> m_used;
};

}  // namespace

ResourceProblem randomProblem(const ProblemShape& shape, Random& random) {
    const auto upTo = [&](std::int64_t most) {
        return static_cast<std::int32_t>(random.below(static_cast<std::uint64_t>(most) + 1));
    };
    ResourceProblemBuilder builder;
    std::vector<std::int32_t> capacities;
    for (std::uint32_t k = 0; k < shape.resources; ++k) {
        capacities.push_back(1 + upTo(shape.capacity - 1));
        builder.addResource(capacities.back());
    }
    std::vector<Period> durations;
    for (std::uint32_t task = 0; task < shape.tasks; ++task) {
        durations.push_back(upTo(shape.longest));
        builder.addTask(durations.back(), {}, shape.releases ? upTo(shape.longest) : 0);
        for (std::uint32_t k = 0; k < shape.resources; ++k) {
            if (random.uniform() < 0.7) builder.addNeed(task, k, upTo(capacities[k]));
        }
    }
    for (std::uint32_t to = 1; to < shape.tasks; ++to) {
        for (std::uint32_t from = 0; from < to; ++from) {
            if (random.uniform() >= shape.arcChance) continue;
            const Period lag = shape.lags ? upTo(4) - 2 : 0;
            const Period ends[] = {durations[from] + lag, lag, durations[from] + lag - durations[to],
                                   lag - durations[to]};
            builder.addDistance(from, to, ends[shape.lags ? random.below(4) : 0]);
        }
    }
    return builder.build();
}

Period bruteForceMakespan(const ResourceProblem& problem) {
    for (Period end = 0;; ++end) {
        if (Enumeration(problem, end).succeeds()) return end;
    }
}

}  // namespace waymark::test
