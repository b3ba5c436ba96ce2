#include "core/chain/feeding_buffers.h"

#include <algorithm>
#include <cmath>

#include "core/chain/chain_joins.h"

namespace waymark {
namespace {

Minutes roundedUp(double size) { return Minutes{static_cast<std::int64_t>(std::ceil(size))}; }

class BufferPlacement {
public:
    BufferPlacement(const ChainNetwork& network, const CriticalChain& chain, const ChainSizing& sizing)
        : m_network(network),
          m_sizing(sizing),
          m_isOnChain(network.taskCount(), false),
          m_joins(findJoins(network, chain, sizing.times)) {
        for (const std::uint32_t task : chain.tasks) m_isOnChain[task] = true;
    }

    BufferedChain run() {
        findSizes();
        placeTasks();
        chooseTold();
        std::vector<FeedingBuffer> all;
        for (std::size_t k = 0; k < m_joins.size(); ++k) all.push_back(takeBuffer(k));
        lookBehind(all);
        BufferedChain result;
        for (std::size_t k = 0; k < m_joins.size(); ++k) {
            if (m_isTold[k]) result.buffers.push_back(std::move(all[k]));
        }
        result.starts = std::move(m_starts);
        for (const FeedingBuffer& buffer : result.buffers) result.shortfall += buffer.shortfall();
        std::ranges::sort(result.buffers, {}, [](const FeedingBuffer& one) { return std::pair(one.begin, one.from); });
        return result;
    }

private:
    [[nodiscard]] const ChainLink* linkOf(const ChainJoin& join) const {
        return join.link ? &m_network.links[*join.link] : nullptr;
    }

    void findSizes() {
        for (std::size_t k = 0; k < m_joins.size(); ++k) {
            const std::vector<std::uint32_t>& chain = m_joins[k].chain;
            // Several joins may leave the same task, with the same chain behind them.
            const bool isAsBefore = k > 0 && m_joins[k - 1].chain == chain;
            m_wanted.push_back(
                isAsBefore ? m_wanted.back()
                           : bufferSize(m_sizing.rule, protectedChain(m_network, chain, m_sizing), m_sizing.simulated));
        }
    }

    void placeTasks() {
        std::vector<Minutes> finishes(m_network.taskCount(), m_network.makespan);
        std::vector<Minutes> extra(m_network.links.size(), Minutes{0});
        for (std::size_t k = 0; k < m_joins.size(); ++k) {
            const ChainLink* link = linkOf(m_joins[k]);
            if (!link)
                finishes[m_joins[k].from] -= roundedUp(m_wanted[k]);
            else if (!m_joins[k].isAgainstOrder || m_isOnChain[link->to])  // the critical chain does not move
                extra[*m_joins[k].link] = roundedUp(m_wanted[k]);
        }
        std::vector<Minutes> limits;
        for (std::uint32_t task = 0; task < m_network.taskCount(); ++task) {
            limits.push_back(m_isOnChain[task] ? m_network.starts[task] : m_network.latestUntil(task, finishes[task]));
        }
        m_starts = latestStarts(m_network, limits, extra);
    }

    void chooseTold() {
        std::vector<bool> isCaught(m_network.taskCount(), false);
        const auto tell = [&](std::size_t k) {
            m_isTold[k] = true;
            for (const std::uint32_t task : m_joins[k].chain) isCaught[task] = true;
        };
        m_isTold.assign(m_joins.size(), false);
        for (std::size_t k = 0; k < m_joins.size(); ++k) {
            const ChainLink* link = linkOf(m_joins[k]);
            const bool joinsCriticalChain = link && m_isOnChain[link->to] && !link->isHandOver;
            if (!link || joinsCriticalChain || (m_wanted[k] >= kLeastBuffer && needsItsRoom(k))) tell(k);
        }
        for (std::size_t k = 0; k < m_joins.size(); ++k) {  // each task is told of at least once
            const auto& chain = m_joins[k].chain;
            if (!std::ranges::all_of(chain, [&](std::uint32_t task) { return isCaught[task]; })) tell(k);
        }
    }
    [[nodiscard]] bool needsItsRoom(std::size_t k) const {
        const ChainLink& link = *linkOf(m_joins[k]);
        return m_network.latest(link, m_starts[link.to], roundedUp(m_wanted[k])) <= m_starts[link.from];
    }

    // It lies directly before what it protects, and never before the start of the journey.
    [[nodiscard]] FeedingBuffer takeBuffer(std::size_t k) {
        FeedingBuffer buffer;
        buffer.from = m_joins[k].from;
        buffer.chain = std::move(m_joins[k].chain);
        buffer.wanted = m_wanted[k];
        Minutes limit = m_network.makespan;
        Minutes room = limit - m_network.span(buffer.from, m_starts[buffer.from]).workFinish;
        if (const ChainLink* link = linkOf(m_joins[k])) {
            buffer.into = link->to;
            if (link->isHandOver) buffer.resource = link->resource;
            buffer.isBehindStart = !leavesAtFinish(link->kind);
            const ChainSpan into = m_network.span(link->to, m_starts[link->to]);
            limit = m_network.bindsStart(*link) ? into.workStart : into.workFinish;
            room = std::min(m_network.gap(*link, m_starts[link->from], m_starts[link->to]), limit);
        }
        buffer.placed = std::min(buffer.wanted, static_cast<double>(room.count()));
        buffer.begin = limit - roundedUp(buffer.placed);
        return buffer;
    }

    // A chain goes on through the one that it joins: of the buffers behind that, by the one with the least in all.
    void lookBehind(std::vector<FeedingBuffer>& buffers) const {
        std::vector<const FeedingBuffer*> leastOf(m_network.taskCount(), nullptr);
        for (FeedingBuffer& buffer : buffers) {  // what a chain joins comes before it
            if (const FeedingBuffer* joined = buffer.into ? leastOf[*buffer.into] : nullptr) {
                buffer.behind = joined->placed + joined->behind;
                buffer.joinsSuch = joined->endsWithJourney();
            }
            for (const std::uint32_t task : buffer.chain) {
                const FeedingBuffer*& least = leastOf[task];
                if (!least || buffer.placed + buffer.behind < least->placed + least->behind) least = &buffer;
            }
        }
    }

    const ChainNetwork& m_network;
    const ChainSizing& m_sizing;
    std::vector<bool> m_isOnChain;  // by task: the critical one
    std::vector<ChainJoin> m_joins;
    std::vector<double> m_wanted;  // by join
    std::vector<Minutes> m_starts;
    std::vector<bool> m_isTold;  // by join
};

}  // namespace

ProtectedChain protectedChain(const ChainNetwork& network, std::span<const std::uint32_t> tasks,
                              const ChainSizing& sizing) {
    ProtectedChain result;
    result.tasks.reserve(tasks.size());
    std::vector<bool> isMember(network.taskCount(), false);
    for (const std::uint32_t task : tasks) isMember[task] = true;
    Minutes length{0};
    std::vector<double> work(sizing.problem->resourceCount(), 0.0);
    for (const std::uint32_t task : tasks) {
        result.tasks.push_back(sizing.times[task]);
        length += sizing.times[task].aggressive;
        for (const std::uint32_t k : network.outgoing[task]) {
            const ChainLink& link = network.links[k];
            if (!link.isHandOver && isMember[link.to]) ++result.dependencies;
        }
        for (const ResourceProblem::Need& need : sizing.problem->needsOf(task)) {
            work[need.resource] +=
                static_cast<double>(need.amount) * static_cast<double>(sizing.times[task].aggressive.count());
        }
    }
    for (std::uint32_t resource = 0; resource < work.size(); ++resource) {
        if (work[resource] == 0.0) continue;
        const double most =
            static_cast<double>(sizing.problem->capacities[resource]) * static_cast<double>(length.count());
        result.tightestUse = std::max(result.tightestUse, work[resource] / most);
    }
    return result;
}

BufferedChain placeFeedingBuffers(const ChainNetwork& network, const CriticalChain& chain, const ChainSizing& sizing) {
    return BufferPlacement(network, chain, sizing).run();
}

}  // namespace waymark
