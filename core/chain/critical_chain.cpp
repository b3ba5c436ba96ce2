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
        const std::vector<std::uint32_t> fronts = findFronts();
        for (const std::uint32_t task : fronts) followFrom(task);
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
    [[nodiscard]] bool binds(std::uint32_t k) const {
        const ChainLink& link = m_network.links[k];
        return m_network.earliest(link, m_network.starts[link.from]) == m_network.starts[link.to] ||
               std::ranges::find(m_entries, k) != m_entries.end();
    }
    [[nodiscard]] bool isTight(std::uint32_t k) const {
        return binds(k) && m_rank[m_network.links[k].from] < m_rank[m_network.links[k].to];
    }

    // The tasks that nothing holds back. On the clock two tasks may hold back each other alone: one hands a resource to
    // the other and must not finish before that starts (start-to-finish), which is when its hours begin. Such a circle
    // is entered by the link that misses it by least.
    std::vector<std::uint32_t> findFronts() {
        std::vector<std::uint32_t> fronts;
        std::vector<bool> isReached(m_network.taskCount(), false);
        for (const std::uint32_t task : m_network.order) {
            if (m_network.starts[task] != m_network.releases[task]) continue;
            fronts.push_back(task);
            reach(task, isReached);
        }
        for (auto circle = smallestCircle(isReached); !circle.empty(); circle = smallestCircle(isReached)) {
            const std::uint32_t entry = nearestEntry(circle, isReached);
            if (entry == kNone)
                fronts.push_back(circle.front());
            else
                m_entries.push_back(entry);
            reach(entry == kNone ? circle.front() : m_network.links[entry].to, isReached);
        }
        return fronts;
    }
    void reach(std::uint32_t front, std::vector<bool>& isReached) const {
        std::vector<std::uint32_t> open{front};
        while (!open.empty()) {
            const std::uint32_t task = open.back();
            open.pop_back();
            if (isReached[task]) continue;
            isReached[task] = true;
            for (const std::uint32_t k : m_network.outgoing[task]) {
                if (binds(k)) open.push_back(m_network.links[k].to);
            }
        }
    }
    // Of the tasks that are not reached, the fewest that nobody else holds back; empty if all are reached.
    [[nodiscard]] std::vector<std::uint32_t> smallestCircle(const std::vector<bool>& isReached) const {
        std::vector<std::uint32_t> smallest;
        for (const std::uint32_t task : m_network.order) {
            if (isReached[task]) continue;
            std::vector<std::uint32_t> behind{task};  // and all that hold it back
            for (std::size_t next = 0; next < behind.size(); ++next) {
                for (const std::uint32_t k : m_network.incoming[behind[next]]) {
                    const std::uint32_t from = m_network.links[k].from;
                    if (binds(k) && std::ranges::find(behind, from) == behind.end()) behind.push_back(from);
                }
            }
            if (smallest.empty() || behind.size() < smallest.size()) smallest = std::move(behind);
        }
        return smallest;
    }
    [[nodiscard]] std::uint32_t nearestEntry(std::span<const std::uint32_t> circle,
                                             const std::vector<bool>& isReached) const {
        std::uint32_t nearest = kNone;
        Minutes least{0};
        for (const std::uint32_t task : circle) {
            for (const std::uint32_t k : m_network.incoming[task]) {
                const ChainLink& link = m_network.links[k];
                if (!isReached[link.from]) continue;
                const Minutes gap = m_network.gap(link, m_network.starts[link.from], m_network.starts[task]);
                if (nearest != kNone && gap >= least) continue;
                nearest = k;
                least = gap;
            }
        }
        return nearest;
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
            const std::uint32_t k = links[next++];
            const std::uint32_t to = m_network.links[k].to;
            if (!binds(k) || m_rank[to] != kNone) continue;
            m_rank[to] = 0;
            open.push_back({to, 0});
        }
    }

    void findWay(std::uint32_t task) {
        Way best;
        if (m_network.endsLast(task)) best = {0.0, 0, kNone};
        for (const std::uint32_t k : m_network.outgoing[task]) {
            const ChainLink& link = m_network.links[k];
            if (!isTight(k) || !m_ways[link.to].exists()) continue;
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
            const bool isHeldBack =
                std::ranges::any_of(m_network.incoming[task], [&](std::uint32_t k) { return isTight(k); });
            if (isHeldBack) continue;
            if (best == kNone || m_ways[task].isBetterThan(m_ways[best])) best = task;
        }
        return best;
    }

    const ChainNetwork& m_network;
    std::span<const ChainTimes> m_times;
    std::vector<std::uint32_t> m_entries;  // links into circles
    std::vector<std::uint32_t> m_rank;     // by task: links that bind lead to higher ranks
    std::vector<std::uint32_t> m_done;     // tasks by falling rank
    std::vector<Way> m_ways;               // by task
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
