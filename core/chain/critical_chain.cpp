#include "core/chain/critical_chain.h"

#include <algorithm>
#include <compare>

namespace waymark {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFFU;
constexpr std::int64_t kNearShare = 20;  // of the makespan

// What is best of all gapless ways from a task to the end.
struct Way {
    double squaredCuts = -1.0;  // below 0: there is none
    std::int64_t fewerHandOvers = 0;
    std::uint32_t link = kNone;  // to the next task

    [[nodiscard]] bool exists() const { return squaredCuts >= 0.0; }
    [[nodiscard]] bool isBetterThan(const Way& other) const {
        if (squaredCuts != other.squaredCuts) return squaredCuts > other.squaredCuts;
        return fewerHandOvers > other.fewerHandOvers;
    }
};

class ChainFinder {
public:
    ChainFinder(const ChainNetwork& network, std::span<const ChainTimes> times)
        : m_network(network), m_times(times), m_rank(network.taskCount(), kNone), m_ways(network.taskCount()) {
        for (const std::uint32_t task : network.order) {
            if (m_network.starts[task] == m_network.releases[task]) followFrom(task);
        }
        // Until here the ranks count from the ends of the ways.
        for (std::uint32_t& rank : m_rank) rank = static_cast<std::uint32_t>(m_done.size()) - rank;
    }

    CriticalChain run() {
        for (const std::uint32_t task : m_done) findWay(task);
        CriticalChain chain;
        for (std::uint32_t task = bestFront(); task != kNone;) {
            chain.tasks.push_back(task);
            const std::uint32_t link = m_ways[task].link;
            if (link == kNone) break;
            chain.links.push_back(link);
            task = m_network.links[link].to;
        }
        return chain;
    }

    // A way of links that bind leads from the task to the end.
    [[nodiscard]] bool drivesEnd(std::uint32_t task) const { return m_ways[task].exists(); }

private:
    [[nodiscard]] bool binds(const ChainLink& link) const {
        return m_network.earliest(link, m_network.starts[link.from]) == m_network.starts[link.to];
    }
    [[nodiscard]] bool isTight(const ChainLink& link) const {
        return binds(link) && m_rank[link.from] < m_rank[link.to];
    }

    // Ranks the tasks that links which bind lead to, each behind one that sets its start. The order of the starts will
    // not do: behind a lead a task begins before the one that sets its start. And leads with hand-overs may go in
    // circles, of which one link is left out.
    void followFrom(std::uint32_t front) {
        struct Visit {
            std::uint32_t task;
            std::size_t next;  // place among the outgoing links
        };
        if (m_rank[front] != kNone) return;
        std::vector<Visit> open{{front, 0}};
        m_rank[front] = 0;  // seen
        while (!open.empty()) {
            auto& [task, next] = open.back();
            const auto& links = m_network.outgoing[task];
            if (next == links.size()) {
                m_rank[task] = static_cast<std::uint32_t>(m_done.size());
                m_done.push_back(task);
                open.pop_back();
                continue;
            }
            const ChainLink& link = m_network.links[links[next++]];
            if (!binds(link) || m_rank[link.to] != kNone) continue;
            m_rank[link.to] = 0;
            open.push_back({link.to, 0});
        }
    }

    void findWay(std::uint32_t task) {
        Way best;
        if (m_network.endsLast(task)) best = {0.0, 0, kNone};
        for (const std::uint32_t k : m_network.outgoing[task]) {
            const ChainLink& link = m_network.links[k];
            if (!isTight(link) || !m_ways[link.to].exists()) continue;
            const Way way{m_ways[link.to].squaredCuts, m_ways[link.to].fewerHandOvers - (link.isHandOver ? 1 : 0), k};
            const bool isTie = !way.isBetterThan(best) && !best.isBetterThan(way);
            const bool isLower = best.link != kNone && link.to < m_network.links[best.link].to;
            if (way.isBetterThan(best) || (isTie && isLower)) best = way;
        }
        if (best.exists()) {
            const auto cut = static_cast<double>(m_times[task].cut().count());
            best.squaredCuts += cut * cut;
        }
        m_ways[task] = best;
    }

    // Of the tasks that nothing holds back: the one with the best way.
    [[nodiscard]] std::uint32_t bestFront() const {
        std::uint32_t best = kNone;
        for (std::uint32_t task = 0; task < m_network.taskCount(); ++task) {
            if (!m_ways[task].exists()) continue;
            const bool isHeldBack = std::ranges::any_of(m_network.incoming[task],
                                                        [&](std::uint32_t k) { return isTight(m_network.links[k]); });
            if (isHeldBack) continue;
            if (best == kNone || m_ways[task].isBetterThan(m_ways[best])) best = task;
        }
        return best;
    }

    const ChainNetwork& m_network;
    std::span<const ChainTimes> m_times;
    std::vector<std::uint32_t> m_rank;  // by task: links that bind lead to higher ranks
    std::vector<std::uint32_t> m_done;  // tasks by falling rank
    std::vector<Way> m_ways;            // by task
};

}  // namespace

CriticalChain findCriticalChain(const ChainNetwork& network, std::span<const ChainTimes> times) {
    ChainFinder finder(network, times);
    CriticalChain chain = finder.run();
    std::vector<bool> isOnChain(network.taskCount(), false);
    for (const std::uint32_t task : chain.tasks) isOnChain[task] = true;
    std::vector<Minutes> limits;
    for (std::uint32_t task = 0; task < network.taskCount(); ++task)
        limits.push_back(network.latestUntil(task, network.makespan));
    const std::vector<Minutes> latest = latestStarts(network, limits, std::vector<Minutes>(network.links.size()));
    for (std::uint32_t task = 0; task < network.taskCount(); ++task) {
        if (isOnChain[task]) continue;
        const Minutes spare =
            network.span(task, latest[task]).workStart - network.span(task, network.starts[task]).workStart;
        if (finder.drivesEnd(task)) {
            chain.alsoCritical.push_back(task);
        } else if (spare * kNearShare <= network.makespan) {
            chain.nearCritical.push_back(task);
        }
    }
    return chain;
}

}  // namespace waymark
