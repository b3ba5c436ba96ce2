#include "core/chain/feeding_buffers.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace waymark {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFFU;
// Beyond every place on the critical chain: joins only its end.
constexpr std::uint32_t kAtEnd = kNone - 1;

class BufferPlacement {
public:
    BufferPlacement(const ChainNetwork& network, const CriticalChain& chain, const ChainSizing& sizing)
        : m_network(network),
          m_sizing(sizing),
          m_place(network.taskCount(), kNone),
          m_reaches(network.taskCount()),
          m_isFed(network.taskCount(), false) {
        for (std::uint32_t k = 0; k < chain.tasks.size(); ++k) m_place[chain.tasks[k]] = k;
    }

    BufferedChain run() {
        findJoins();
        std::vector<std::vector<std::uint32_t>> chains;
        for (const Join& join : m_joins) {
            chains.push_back(feedingChain(join.from));
            for (const std::uint32_t task : chains.back()) m_isFed[task] = true;
        }
        findBranches(chains);
        BufferedChain result;
        for (std::size_t k = 0; k < m_joins.size(); ++k) {
            const Join& join = m_joins[k];
            FeedingBuffer buffer;
            buffer.from = join.from;
            if (join.link != kNone) buffer.into = m_network.links[join.link].to;
            buffer.chain = std::move(chains[k]);
            const ProtectedChain tasks = protectedChain(m_network, buffer.chain, m_sizing);
            buffer.wanted = bufferSize(m_sizing.rule, tasks, m_sizing.simulated);
            result.buffers.push_back(std::move(buffer));
        }
        result.starts = starts(result.buffers);
        for (std::size_t k = 0; k < m_joins.size(); ++k) measure(m_joins[k], result.starts, result.buffers[k]);
        lookBehind(result.buffers);
        for (const FeedingBuffer& buffer : result.buffers) result.shortfall += buffer.shortfall();
        std::ranges::sort(result.buffers, {}, [](const FeedingBuffer& one) { return std::pair(one.begin, one.from); });
        return result;
    }

private:
    struct Join {
        std::uint32_t from;
        std::uint32_t link;  // kNone: the end
    };
    [[nodiscard]] bool isOnChain(std::uint32_t task) const { return m_place[task] != kNone; }

    // Where a task joins the chain by dependencies, directly or through others.
    struct Reach {
        std::uint32_t place = kAtEnd;  // the first one on the chain
        Minutes latest{0};             // start with which it delays nothing on the chain
    };
    // For each task beside the chain its direct joins: the first one, and the tightest one if that is another. Either
    // is left out where the way through another task joins earlier, or is tighter: its buffer protects both.
    void findJoins() {
        for (std::uint32_t task = m_network.taskCount(); task-- > 0;) {  // dependencies lead forward
            if (isOnChain(task)) continue;
            Reach through{kNone, m_network.latestUntil(task, m_network.makespan)};
            Reach direct{kNone, through.latest};
            std::uint32_t first = kNone;
            std::uint32_t tightest = kNone;
            bool isLast = true;
            for (const std::uint32_t k : m_network.outgoing[task]) {
                const ChainLink& link = m_network.links[k];
                if (link.isHandOver) continue;
                isLast = false;
                if (!isOnChain(link.to)) {
                    through.place = std::min(through.place, m_reaches[link.to].place);
                    through.latest = std::min(through.latest, m_network.latest(link, m_reaches[link.to].latest));
                    continue;
                }
                if (m_place[link.to] < direct.place) {
                    direct.place = m_place[link.to];
                    first = k;
                }
                if (latestFor(k) < direct.latest) {
                    direct.latest = latestFor(k);
                    tightest = k;
                }
            }
            if (isLast) m_joins.push_back({task, kNone});
            if (direct.place < through.place) m_joins.push_back({task, first});
            if (direct.latest < through.latest && direct.latest < latestFor(first)) m_joins.push_back({task, tightest});
            m_reaches[task] = {std::min({direct.place, through.place, kAtEnd}),
                               std::min(direct.latest, through.latest)};
        }
    }
    // The start with which the first task of a link to the chain delays nothing there.
    [[nodiscard]] Minutes latestFor(std::uint32_t link) const {
        return m_network.latest(m_network.links[link], m_network.starts[m_network.links[link].to]);
    }

    // What is in no chain with a buffer yet joins one: the longest branch of such tasks has a buffer of its own where
    // it does, by its tightest way out; then the longest of those that are left, and so on.
    void findBranches(std::vector<std::vector<std::uint32_t>>& chains) {
        for (std::uint32_t task = m_network.taskCount(); task-- > 0;) {  // what it leads to is in a chain by then
            if (isOnChain(task) || m_isFed[task]) continue;
            std::uint32_t tightest = kNone;
            Minutes latest{0};
            for (const std::uint32_t k : m_network.outgoing[task]) {
                const ChainLink& link = m_network.links[k];
                if (link.isHandOver || isOnChain(link.to)) continue;
                const Minutes start = m_network.latest(link, m_reaches[link.to].latest);
                if (tightest != kNone && start >= latest) continue;
                tightest = k;
                latest = start;
            }
            m_joins.push_back({task, tightest});
            chains.push_back(longestBranch(task));
            for (const std::uint32_t member : chains.back()) m_isFed[member] = true;
        }
    }
    // The longest chain of tasks without a buffer that ends with this one.
    [[nodiscard]] std::vector<std::uint32_t> longestBranch(std::uint32_t last) const {
        struct Step {
            Minutes length{0};  // until the end of the task
            std::uint32_t before = kNone;
        };
        std::map<std::uint32_t, Step> steps{{last, {}}};
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {  // grows below itself alone
            for (const std::uint32_t k : m_network.incoming[step->first]) {
                const std::uint32_t from = m_network.links[k].from;
                if (!m_network.links[k].isHandOver && !isOnChain(from) && !m_isFed[from]) steps.try_emplace(from);
            }
        }
        for (auto& [task, step] : steps) {
            for (const std::uint32_t k : m_network.incoming[task]) {
                const auto from = steps.find(m_network.links[k].from);
                if (m_network.links[k].isHandOver || from == steps.end()) continue;
                if (step.before != kNone && from->second.length <= step.length) continue;
                step = {from->second.length, from->first};
            }
            step.length += m_sizing.times[task].aggressive;
        }
        std::vector<std::uint32_t> tasks;
        for (std::uint32_t task = last; task != kNone; task = steps.at(task).before) tasks.push_back(task);
        std::ranges::reverse(tasks);
        return tasks;
    }

    // The longest chain of dependencies beside the critical chain that ends with this task.
    std::vector<std::uint32_t> feedingChain(std::uint32_t last) {
        if (m_longest.empty()) findLongest();
        std::vector<std::uint32_t> tasks;
        for (std::uint32_t task = last; task != kNone; task = m_before[task]) tasks.push_back(task);
        std::ranges::reverse(tasks);
        return tasks;
    }
    void findLongest() {
        m_longest.assign(m_network.taskCount(), Minutes{0});
        m_before.assign(m_network.taskCount(), kNone);
        for (std::uint32_t task = 0; task < m_network.taskCount(); ++task) {
            if (isOnChain(task)) continue;
            for (const std::uint32_t k : m_network.incoming[task]) {
                const ChainLink& link = m_network.links[k];
                if (link.isHandOver || isOnChain(link.from)) continue;
                if (m_before[task] != kNone && m_longest[link.from] <= m_longest[m_before[task]]) continue;
                m_before[task] = link.from;
            }
            const Minutes before = m_before[task] == kNone ? Minutes{0} : m_longest[m_before[task]];
            m_longest[task] = before + m_sizing.times[task].aggressive;
        }
    }

    [[nodiscard]] std::vector<Minutes> starts(std::span<const FeedingBuffer> buffers) const {
        std::vector<Minutes> finishes(m_network.taskCount(), m_network.makespan);
        std::vector<Minutes> extra(m_network.links.size(), Minutes{0});
        for (std::size_t k = 0; k < m_joins.size(); ++k) {
            const Minutes size{static_cast<std::int64_t>(std::ceil(buffers[k].wanted))};
            if (m_joins[k].link == kNone) {
                finishes[m_joins[k].from] -= size;
            } else {
                extra[m_joins[k].link] += size;
            }
        }
        std::vector<Minutes> limits;
        for (std::uint32_t task = 0; task < m_network.taskCount(); ++task) {
            limits.push_back(isOnChain(task) ? m_network.starts[task] : m_network.latestUntil(task, finishes[task]));
        }
        return latestStarts(m_network, limits, extra);
    }

    // A buffer lies directly before what it protects, and never before the start of the journey.
    void measure(const Join& join, std::span<const Minutes> starts, FeedingBuffer& buffer) const {
        Minutes limit = m_network.makespan;
        Minutes room = limit - m_network.span(join.from, starts[join.from]).workFinish;
        if (join.link != kNone) {
            const ChainLink& link = m_network.links[join.link];
            const ChainSpan into = m_network.span(link.to, starts[link.to]);
            limit = bindsStart({{}, {nullptr, m_network.durations[link.to]}, link.kind, {}}) ? into.workStart
                                                                                             : into.workFinish;
            room = std::min(m_network.gap(link, starts[join.from], starts[link.to]), limit);
        }
        buffer.placed = std::min(buffer.wanted, static_cast<double>(room.count()));
        buffer.begin = limit - Minutes{static_cast<std::int64_t>(std::ceil(buffer.placed))};
    }

    // A branch goes on through the chain that it joins: of those it is in, by the one with the least in buffers.
    void lookBehind(std::vector<FeedingBuffer>& buffers) const {
        std::vector<const FeedingBuffer*> leastOf(m_network.taskCount(), nullptr);
        for (FeedingBuffer& buffer : buffers) {  // branches stand behind what they join
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
    std::vector<std::uint32_t> m_place;  // on the critical chain, by task
    std::vector<Reach> m_reaches;        // by task beside it
    std::vector<bool> m_isFed;           // by task: it is in a chain with a buffer
    std::vector<Join> m_joins;
    std::vector<Minutes> m_longest;
    std::vector<std::uint32_t> m_before;
};

}  // namespace

ProtectedChain protectedChain(const ChainNetwork& network, std::span<const std::uint32_t> tasks,
                              const ChainSizing& sizing) {
    ProtectedChain result;
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
