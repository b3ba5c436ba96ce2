#include "core/chain/kept_order.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <queue>
#include <utility>

namespace waymark {
namespace {

// By planned start, but none before one it depends on.
std::vector<std::uint32_t> orderOf(const ChainPlan& plan) {
    const ChainNetwork& network = plan.network;
    std::vector<std::uint32_t> open(network.taskCount(), 0);
    for (const ChainLink& link : network.links) {
        if (!link.isHandOver) ++open[link.to];
    }
    using Entry = std::pair<Minutes, std::uint32_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> ready;
    for (std::uint32_t task = 0; task < open.size(); ++task) {
        if (open[task] == 0) ready.emplace(plan.spans[task].workStart, task);
    }
    std::vector<std::uint32_t> order;
    while (!ready.empty()) {
        const std::uint32_t task = ready.top().second;
        ready.pop();
        order.push_back(task);
        for (const std::uint32_t k : network.outgoing[task]) {
            const ChainLink& link = network.links[k];
            if (!link.isHandOver && --open[link.to] == 0) ready.emplace(plan.spans[link.to].workStart, link.to);
        }
    }
    return order;
}

// Units of one resource, those that are free first in front.
class Units {
public:
    Units(std::int32_t capacity) : m_left(capacity) {}

    // Who hands units over to this task, which will be done at `end`.
    std::vector<std::uint32_t> take(std::uint32_t task, std::int32_t amount, Minutes end) {
        std::vector<std::uint32_t> from;
        std::int32_t missing = amount - std::exchange(m_left, m_left - std::min(m_left, amount));
        while (missing > 0 && !m_held.empty()) {
            Held& first = m_held.front();
            from.push_back(first.by);
            const std::int32_t taken = std::min(missing, first.amount);
            missing -= taken;
            first.amount -= taken;
            if (first.amount == 0) m_held.pop_front();
        }
        const auto behind = std::ranges::upper_bound(m_held, end, {}, &Held::end);
        m_held.insert(behind, {task, amount, end});
        return from;
    }

private:
    struct Held {
        std::uint32_t by;
        std::int32_t amount;
        Minutes end;
    };
    std::int32_t m_left;  // that nobody has had yet
    std::deque<Held> m_held;
};

}  // namespace

void handOverInOrder(ChainPlan& plan) {
    std::vector<std::uint32_t> order = orderOf(plan);
    std::vector<HandOver> handOvers;
    std::vector<Units> units(plan.problem.capacities.begin(), plan.problem.capacities.end());
    for (const std::uint32_t task : order) {
        for (const ResourceProblem::Need& need : plan.problem.needsOf(task)) {
            const auto from = units[need.resource].take(task, need.amount, plan.spans[task].workFinish);
            for (const std::uint32_t other : from) handOvers.push_back({other, task, need.resource});
        }
    }
    setHandOvers(plan.network, handOvers, std::move(order));
}

}  // namespace waymark
