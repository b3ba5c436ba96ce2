#include "core/schedule/live_dates.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

namespace waymark {
namespace {

constexpr Minutes kNone{-1};

}  // namespace

LiveDates::LiveDates(const LiveNetwork& network, const Network& fresh, const Schedule& schedule)
    : m_nodes(fresh.nodeCount()), m_finish(schedule.finish) {
    for (std::size_t place = 0; place < fresh.nodeCount(); ++place) {
        const Dates& dates = schedule.dates[place];
        Node& node = m_nodes[network.find(fresh.touchpoints[place])->value];
        node.earlyStart = dates.earlyStart.time_since_epoch();
        node.earlyFinish = dates.earlyFinish.time_since_epoch();
        node.tail = schedule.finish - dates.lateStart.time_since_epoch();
        if (node.earlyFinish == m_finish) ++m_atFinish;
    }
}

void LiveDates::added(NodeIndex node) {
    if (node.value >= m_nodes.size()) m_nodes.resize(node.value + 1);
    m_earlyToDo.push_back(node);
    m_tailToDo.push_back(node);
    touch(node);
}

void LiveDates::removed(NodeIndex node) { setEarlyFinish(m_nodes[node.value], kNone); }

void LiveDates::retimed(const LiveNetwork& network, NodeIndex node) {
    m_earlyToDo.push_back(node);
    m_tailToDo.push_back(node);
    for (const ArcIndex arc : network.graph().incoming(node)) m_tailToDo.push_back(network.graph().ends(arc).from);
}

void LiveDates::relinked(Arc ends) {
    m_earlyToDo.push_back(ends.to);
    m_tailToDo.push_back(ends.from);
    touch(ends.from);
}

void LiveDates::settle(const LiveNetwork& network) {
    settleEarly(network);
    settleTails(network);
    if (m_atFinish == 0) settleFinish();
}

std::vector<NodeIndex> LiveDates::takeTouched() {
    for (const NodeIndex node : m_touched) m_nodes[node.value].isTouched = false;
    return std::exchange(m_touched, {});
}

void LiveDates::touch(NodeIndex node) {
    if (std::exchange(m_nodes[node.value].isTouched, true)) return;
    m_touched.push_back(node);
}

void LiveDates::setEarlyFinish(Node& node, Minutes to) {
    if (node.earlyFinish == m_finish) --m_atFinish;
    node.earlyFinish = to;
    if (to > m_finish) {
        m_finish = to;
        m_atFinish = 0;
    }
    if (to == m_finish) ++m_atFinish;
}

void LiveDates::settleEarly(const LiveNetwork& network) {
    const AcyclicGraph& graph = network.graph();
    for (const NodeIndex node : std::exchange(m_earlyToDo, {})) enqueue(graph.rank(node), node);
    while (!m_queue.empty()) {
        const NodeIndex index = dequeue();
        if (!network.node(index).isThere) continue;
        Minutes start{0};
        for (const ArcIndex arc : graph.incoming(index)) {
            start = std::max(start, earlyStart(graph.ends(arc).from) + network.distance(arc));
        }
        Node& node = m_nodes[index.value];
        const Minutes finish = start + network.node(index).duration;
        if (start == node.earlyStart && finish == node.earlyFinish) continue;
        node.earlyStart = start;
        setEarlyFinish(node, finish);
        touch(index);
        for (const ArcIndex arc : graph.incoming(index)) touch(graph.ends(arc).from);  // their free float
        for (const ArcIndex arc : graph.outgoing(index)) enqueue(graph.rank(graph.ends(arc).to), graph.ends(arc).to);
    }
}

void LiveDates::settleTails(const LiveNetwork& network) {
    const AcyclicGraph& graph = network.graph();
    const auto fromTheEnd = [&](NodeIndex node) {
        return std::numeric_limits<std::uint32_t>::max() - graph.rank(node);
    };
    for (const NodeIndex node : std::exchange(m_tailToDo, {})) enqueue(fromTheEnd(node), node);
    while (!m_queue.empty()) {
        const NodeIndex index = dequeue();
        if (!network.node(index).isThere) continue;
        Minutes tail = network.node(index).duration;
        for (const ArcIndex arc : graph.outgoing(index)) {
            tail = std::max(tail, m_nodes[graph.ends(arc).to.value].tail + network.distance(arc));
        }
        if (tail == std::exchange(m_nodes[index.value].tail, tail)) continue;
        touch(index);
        for (const ArcIndex arc : graph.incoming(index)) {
            enqueue(fromTheEnd(graph.ends(arc).from), graph.ends(arc).from);
        }
    }
}

// The last touchpoint has moved forward or gone, so another one is last now.
void LiveDates::settleFinish() {
    m_finish = Minutes{0};
    for (const Node& node : m_nodes) m_finish = std::max(m_finish, node.earlyFinish);
    m_atFinish = 0;
    for (const Node& node : m_nodes) m_atFinish += node.earlyFinish == m_finish ? 1 : 0;
}

void LiveDates::enqueue(std::uint64_t rank, NodeIndex node) {
    if (std::exchange(m_nodes[node.value].isQueued, true)) return;
    m_queue.push_back((rank << 32U) | node.value);
    std::ranges::push_heap(m_queue, std::greater{});
}

NodeIndex LiveDates::dequeue() {
    std::ranges::pop_heap(m_queue, std::greater{});
    const NodeIndex node{static_cast<std::uint32_t>(m_queue.back())};
    m_queue.pop_back();
    m_nodes[node.value].isQueued = false;
    return node;
}

}  // namespace waymark
