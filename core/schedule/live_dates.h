#pragma once
// Early starts and tails of a network that changes, recomputed from the changed places only while values still move.
// The tail of a touchpoint is the shortest time from its start to the end of the journey; unlike late dates, which
// follow from it, it stays the same when the end of the journey moves.

#include <cstdint>
#include <span>
#include <vector>

#include "core/schedule/compute_schedule.h"
#include "core/schedule/live_network.h"

namespace waymark {

class LiveDates {
public:
    LiveDates() = default;
    // `network` is as it was made from the fresh one to which the schedule belongs.
    LiveDates(const LiveNetwork& network, const Network& fresh, const Schedule& schedule);

    [[nodiscard]] Minutes earlyStart(NodeIndex node) const { return m_nodes[node.value].earlyStart; }
    [[nodiscard]] Minutes earlyFinish(NodeIndex node) const { return m_nodes[node.value].earlyFinish; }
    [[nodiscard]] Minutes tail(NodeIndex node) const { return m_nodes[node.value].tail; }
    [[nodiscard]] Minutes finish() const { return m_finish; }
    [[nodiscard]] bool isCritical(NodeIndex node) const { return earlyStart(node) + tail(node) >= m_finish; }
    // Time between what the dependency asks for and the early start of its successor.
    [[nodiscard]] Minutes gap(const LiveNetwork& network, ArcIndex arc) const {
        const auto [from, to] = network.graph().ends(arc);
        return earlyStart(to) - earlyStart(from) - network.distance(arc);
    }

    // What has changed since the last time; the network has the change already.
    void added(NodeIndex node);
    void removed(NodeIndex node);
    void retimed(const LiveNetwork& network, NodeIndex node);
    void relinked(Arc ends);  // a dependency between the two came, went or changed

    // Brings early starts, tails and finish up to date. Cost: the touchpoints that move with their dependencies, times
    // the logarithm of their number; linear in all touchpoints if the end of the journey comes earlier.
    void settle(const LiveNetwork& network);

    // The touchpoints whose dates or floats may have changed since the last call, each once, except for changes that
    // follow from a new finish alone.
    [[nodiscard]] std::vector<NodeIndex> takeTouched();

private:
    struct Node {
        Minutes earlyStart{0}, earlyFinish{-1}, tail{0};  // an early finish below 0: none
        bool isQueued = false;
        bool isTouched = false;
    };

    void touch(NodeIndex node);
    void setEarlyFinish(Node& node, Minutes to);
    void settleEarly(const LiveNetwork& network);
    void settleTails(const LiveNetwork& network);
    void settleFinish();
    void enqueue(std::uint64_t rank, NodeIndex node);
    [[nodiscard]] NodeIndex dequeue();

    std::vector<Node> m_nodes;
    Minutes m_finish{0};
    std::size_t m_atFinish = 0;  // touchpoints whose early finish is m_finish
    std::vector<NodeIndex> m_earlyToDo, m_tailToDo, m_touched;
    std::vector<std::uint64_t> m_queue;  // a heap, the least first: rank in the upper half, node in the lower
};

}  // namespace waymark
