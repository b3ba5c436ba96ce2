#include "core/chain/resource_flow.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <tuple>

namespace waymark {
namespace {

constexpr std::uint32_t kNobody = 0xFFFFFFFFU;
constexpr std::int64_t kLongAgo = -(std::int64_t{1} << 60U);

// Units that a task holds, or has left behind.
struct Holding {
    std::uint32_t task;  // kNobody: never used so far
    std::int32_t amount;
};

class Flow {
public:
    Flow(const ResourceProblem& problem, std::span<const BusySpan> spans) : m_problem(problem), m_spans(spans) {
        for (const std::int32_t capacity : problem.capacities) m_holdings.push_back({{kNobody, capacity}});
    }

    std::vector<HandOver> run() {
        std::vector<std::uint32_t> order(m_problem.taskCount());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::stable_sort(order, {}, [&](std::uint32_t task) { return m_spans[task].begin; });
        for (const std::uint32_t task : order) {
            for (const ResourceProblem::Need& need : m_problem.needsOf(task)) takeOver(task, need);
        }
        std::ranges::sort(m_handOvers, {},
                          [](const HandOver& one) { return std::tuple(one.to, one.from, one.resource); });
        return std::move(m_handOvers);
    }

private:
    [[nodiscard]] std::int64_t endOf(std::uint32_t task) const {
        return task == kNobody ? kLongAgo : m_spans[task].end;
    }
    [[nodiscard]] bool dependsOn(std::uint32_t task, std::uint32_t other) const {
        return std::ranges::any_of(m_problem.incoming(task), [&](const auto& arc) { return arc.task == other; });
    }

    // Cost: the holders of the resource, sorted.
    void takeOver(std::uint32_t task, const ResourceProblem::Need& need) {
        std::vector<Holding>& holdings = m_holdings[need.resource];
        std::ranges::sort(holdings, {}, [&](const Holding& one) {
            return std::tuple(!dependsOn(task, one.task), -endOf(one.task), one.task);
        });
        std::int32_t missing = need.amount;
        for (Holding& one : holdings) {
            if (missing == 0) break;
            if (endOf(one.task) > m_spans[task].begin) continue;
            const std::int32_t taken = std::min(missing, one.amount);
            one.amount -= taken;
            missing -= taken;
            if (one.task != kNobody) m_handOvers.push_back({one.task, task, need.resource});
        }
        assert(missing == 0);
        std::erase_if(holdings, [](const Holding& one) { return one.amount == 0; });
        holdings.push_back({task, need.amount});
    }

    const ResourceProblem& m_problem;
    std::span<const BusySpan> m_spans;
    std::vector<std::vector<Holding>> m_holdings;  // by resource
    std::vector<HandOver> m_handOvers;
};

}  // namespace

std::vector<HandOver> resourceFlow(const ResourceProblem& problem, std::span<const BusySpan> spans) {
    return Flow(problem, spans).run();
}

}  // namespace waymark
