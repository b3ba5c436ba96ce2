#include "core/chain/chain_joins.h"

#include <algorithm>
#include <functional>
#include <queue>

namespace waymark {
namespace {

constexpr std::uint32_t kNoLink = 0xFFFFFFFFU;
// Tasks in which a way is looked for that implies a join; without one it has a buffer more.
constexpr std::size_t kMostSteps = 200;

class JoinFinder {
public:
    JoinFinder(const ChainNetwork& network, const CriticalChain& chain, std::span<const ChainTimes> times)
        : m_network(network),
          m_sweep(sweepOf(network)),
          m_isOnChain(network.taskCount(), false),
          m_rank(network.taskCount()),
          m_ways(network.taskCount()),
          m_arrivals(network.taskCount()),
          m_search(network.taskCount(), 0) {
        for (const std::uint32_t task : chain.tasks) m_isOnChain[task] = true;
        for (std::uint32_t k = 0; k < m_sweep.order.size(); ++k) m_rank[m_sweep.order[k]] = k;
        for (const std::uint32_t task : m_sweep.order) {
            if (!m_isOnChain[task]) measure(task, times[task].aggressive);
        }
    }

    std::vector<ChainJoin> run() {
        for (auto task = m_sweep.order.rbegin(); task != m_sweep.order.rend(); ++task) {
            if (!m_isOnChain[*task]) findJoinsOf(*task);
        }
        return std::move(m_joins);
    }

private:
    // The longest chain beside the critical one that leads to a start or a finish, and by which link and task it comes.
    struct Way {
        Minutes length{0};
        std::uint32_t link = kNoLink, task = 0;
        bool isFinish = false;  // of that task
    };
    struct Ways {
        Way toStart, toFinish;
    };

    void measure(std::uint32_t task, Minutes own) {
        Ways& mine = m_ways[task];
        for (const std::uint32_t k : m_network.incoming[task]) {
            const ChainLink& link = m_network.links[k];
            if (!m_sweep.isHeeded[k] || m_isOnChain[link.from]) continue;
            const bool isFinish = leavesAtFinish(link.kind);
            const Ways& theirs = m_ways[link.from];
            const Way way{isFinish ? theirs.toFinish.length : theirs.toStart.length, k, link.from, isFinish};
            const auto take = [&](Way& best) {
                if (best.link == kNoLink || way.length > best.length) best = way;
            };
            if (m_network.bindsStart(link)) take(mine.toStart);
            take(mine.toFinish);
        }
        mine.toFinish.length += own;
    }

    [[nodiscard]] std::vector<std::uint32_t> chainTo(std::uint32_t task, bool isFinish) const {
        std::vector<std::uint32_t> tasks;
        for (;;) {
            if (isFinish) tasks.push_back(task);
            const Way& way = isFinish ? m_ways[task].toFinish : m_ways[task].toStart;
            if (way.link == kNoLink) break;
            isFinish = way.isFinish;
            task = way.task;
        }
        std::ranges::reverse(tasks);
        return tasks;
    }

    void findJoinsOf(std::uint32_t task) {
        bool leavesAnyFinish = false;
        for (const std::uint32_t k : m_network.outgoing[task]) {
            const bool isFinish = leavesAtFinish(m_network.links[k].kind);
            leavesAnyFinish = leavesAnyFinish || (isFinish && m_sweep.isHeeded[k]);
            if (isCarriedOn(k) || isImplied(k)) continue;
            ChainJoin join{task, k, chainTo(task, isFinish), !m_sweep.isHeeded[k]};
            if (!join.chain.empty()) m_joins.push_back(std::move(join));
        }
        if (!leavesAnyFinish) m_joins.push_back({task, std::nullopt, chainTo(task, true), false});
    }

    // The chain of the second task comes by the first.
    [[nodiscard]] bool isCarriedOn(std::uint32_t k) const {
        const ChainLink& link = m_network.links[k];
        const Way& way = m_ways[link.to].toFinish;
        if (way.link == kNoLink || way.task != link.from) return false;
        return way.isFinish || !leavesAtFinish(link.kind);
    }

    // Another way from the first task leads to the second one, or to the critical chain before that, at least as late.
    // It goes from task to task beside the chain in the order of the sweep. What binds a finish alone is not followed:
    // it does not delay what leaves the start behind it.
    [[nodiscard]] bool isImplied(std::uint32_t k) {
        const ChainLink& link = m_network.links[k];
        if (m_network.outgoing[link.from].size() == 1) return false;
        const Minutes spare = spareOf(link.to, m_network.earliest(link, m_network.starts[link.from]));
        ++m_searches;
        std::size_t steps = 0;
        std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> open;  // ranks
        reach(link.from, m_network.starts[link.from], open);
        while (!open.empty() && ++steps < kMostSteps) {
            const std::uint32_t task = m_sweep.order[open.top()];
            open.pop();
            for (const std::uint32_t other : m_network.outgoing[task]) {
                const ChainLink& way = m_network.links[other];
                if (!m_sweep.isHeeded[other] || m_rank[way.to] > m_rank[link.to] || other == k) continue;
                if (!m_network.bindsStart(way) || (way.isHandOver && !link.isHandOver)) continue;
                if (task == link.from) {
                    if (leavesAtFinish(link.kind) && !leavesAtFinish(way.kind)) continue;
                    if (way.to == link.to && other > k) continue;  // of two that are alike the first one stays
                }
                const Minutes start = m_network.earliest(way, m_arrivals[task]);
                const bool isThere = way.to == link.to || (m_isOnChain[way.to] && m_isOnChain[link.to]);
                if (isThere && spareOf(way.to, start) <= spare) return true;
                if (!isThere && !m_isOnChain[way.to]) reach(way.to, start, open);
            }
        }
        return false;
    }
    // Working time of the journey from this place to where the task begins at the earliest.
    [[nodiscard]] Minutes spareOf(std::uint32_t task, Minutes start) const {
        return m_network.span(task, m_network.starts[task]).workStart - m_network.span(task, start).workStart;
    }
    void reach(std::uint32_t task, Minutes start, auto& open) {
        if (m_search[task] != m_searches) {
            m_search[task] = m_searches;
            m_arrivals[task] = start;
            open.push(m_rank[task]);
        } else {
            m_arrivals[task] = std::max(m_arrivals[task], start);
        }
    }

    const ChainNetwork& m_network;
    const ChainSweep m_sweep;
    std::vector<bool> m_isOnChain;      // by task
    std::vector<std::uint32_t> m_rank;  // by task: place in the sweep
    std::vector<Ways> m_ways;           // by task beside the critical chain
    std::vector<Minutes> m_arrivals;    // by task that the current search has reached
    std::vector<std::uint32_t> m_search;
    std::uint32_t m_searches = 0;
    std::vector<ChainJoin> m_joins;
};

}  // namespace

std::vector<ChainJoin> findJoins(const ChainNetwork& network, const CriticalChain& chain,
                                 std::span<const ChainTimes> times) {
    return JoinFinder(network, chain, times).run();
}

}  // namespace waymark
