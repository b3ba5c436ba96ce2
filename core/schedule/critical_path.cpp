#include "core/schedule/critical_path.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

namespace waymark {
namespace {

// The two ends of a touchpoint that a path can enter and leave by.
enum End : std::uint8_t { AtStart, AtFinish };

constexpr std::uint32_t kNothing = std::numeric_limits<std::uint32_t>::max();

// The heaviest way from the start of the journey to one end of a touchpoint.
struct Way {
    double variance = 0.0;
    std::uint32_t length = 0;       // touchpoints on it
    std::uint32_t from = kNothing;  // the touchpoint before, and the end at which it was left
    End fromEnd = AtStart;
};

End leftEnd(DependencyKind kind) {
    return kind == DependencyKind::FinishToStart || kind == DependencyKind::FinishToFinish ? AtFinish : AtStart;
}

End enteredEnd(DependencyKind kind) {
    return kind == DependencyKind::FinishToStart || kind == DependencyKind::StartToStart ? AtStart : AtFinish;
}

class PathSearch {
public:
    explicit PathSearch(const CriticalGraph& graph) : m_graph(graph), m_entered(graph.nodes.size()) {}

    CriticalPath take() {
        auto link = m_graph.links.begin();
        std::uint32_t last = kNothing;
        for (std::uint32_t node = 0; node < m_graph.nodes.size(); ++node) {
            if (m_graph.nodes[node].atStart) m_entered[node][AtStart] = Way{};
            for (; link != m_graph.links.end() && link->to == node; ++link) {
                offer(m_entered[node][enteredEnd(link->kind)], wayTo(link->from, leftEnd(link->kind)));
            }
            if (m_graph.nodes[node].atFinish && (last == kNothing || isHeavier(node, last))) last = node;
        }
        return last == kNothing ? CriticalPath{} : pathTo(last);
    }

private:
    using Entered = std::array<std::optional<Way>, 2>;

    // At which end the heaviest way out of this end of the touchpoint came in.
    End cameIn(std::uint32_t node, End out) const {
        const Entered& in = m_entered[node];
        if (!in[AtStart]) return AtFinish;
        if (!in[AtFinish]) return AtStart;
        const auto weight = [&](End end) { return std::pair(passed(node, end, out), in[end]->length); };
        return weight(AtFinish) > weight(AtStart) ? AtFinish : AtStart;
    }
    double passed(std::uint32_t node, End in, End out) const {
        return m_entered[node][in]->variance + (in == out ? 0.0 : m_graph.nodes[node].variance);
    }
    // The heaviest way to and including the touchpoint, left at this end.
    Way wayTo(std::uint32_t node, End out) const {
        const End in = cameIn(node, out);
        return {passed(node, in, out), m_entered[node][in]->length + 1, node, out};
    }
    void offer(std::optional<Way>& best, const Way& way) const {
        if (!best || isHeavier(way, *best)) best = way;
    }
    bool isHeavier(const Way& a, const Way& b) const {
        if (a.variance != b.variance) return a.variance > b.variance;
        if (a.length != b.length) return a.length > b.length;
        if (a.from == kNothing || b.from == kNothing) return false;
        if (a.from != b.from) return m_graph.nodes[a.from].id < m_graph.nodes[b.from].id;
        return a.fromEnd < b.fromEnd;
    }
    bool isHeavier(std::uint32_t a, std::uint32_t b) const { return isHeavier(wayTo(a, AtFinish), wayTo(b, AtFinish)); }

    CriticalPath pathTo(std::uint32_t last) const {
        CriticalPath path;
        path.variance = wayTo(last, AtFinish).variance;
        End out = AtFinish;
        for (std::uint32_t node = last; node != kNothing;) {
            path.touchpoints.push_back(m_graph.nodes[node].id);
            const Way& in = *m_entered[node][cameIn(node, out)];
            node = in.from;
            out = in.fromEnd;
        }
        std::ranges::reverse(path.touchpoints);
        return path;
    }

    const CriticalGraph& m_graph;
    std::vector<Entered> m_entered;  // by node
};

}  // namespace

CriticalPath heaviestPath(const CriticalGraph& graph) { return PathSearch(graph).take(); }

CriticalPath criticalPath(const Network& network, const Schedule& schedule) {
    CriticalGraph graph;
    std::vector<std::uint32_t> placeOf(network.nodeCount(), kNothing);
    for (std::size_t node = 0; node < network.nodeCount(); ++node) {
        const Dates& dates = schedule.dates[node];
        if (!dates.isCritical()) continue;
        placeOf[node] = static_cast<std::uint32_t>(graph.nodes.size());
        graph.nodes.push_back({network.touchpoints[node], network.variances[node], dates.earlyStart == WorkTime{},
                               dates.earlyFinish == WorkTime{schedule.finish}});
        const std::size_t linksBefore = graph.links.size();
        for (std::uint32_t arc = network.incomingBegin[node]; arc < network.incomingBegin[node + 1]; ++arc) {
            if (schedule.isCriticalArc[arc] == 0) continue;
            graph.links.push_back({placeOf[network.predecessors[arc].value], placeOf[node], network.kinds[arc]});
        }
        if (graph.links.size() == linksBefore) graph.nodes.back().atStart = true;
    }
    return heaviestPath(graph);
}

}  // namespace waymark
