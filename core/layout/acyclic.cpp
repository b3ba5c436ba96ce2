#include "core/layout/acyclic.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <tuple>

#include "core/layout/adjacency.h"

namespace waymark::layout {

namespace {

Adjacency arcsOut(std::size_t nodes, std::span<const Arc> arcs) {
    return {nodes, arcs.size(), [&](std::size_t k) { return arcs[k].from; }};
}

Adjacency arcsIn(std::size_t nodes, std::span<const Arc> arcs) {
    return {nodes, arcs.size(), [&](std::size_t k) { return arcs[k].to; }};
}

void sortAndMerge(std::vector<Arc>& arcs) {
    std::sort(arcs.begin(), arcs.end(),
              [](const Arc& a, const Arc& b) { return std::tie(a.from, a.to) < std::tie(b.from, b.to); });
    std::vector<Arc> merged;
    for (const Arc& arc : arcs) {
        if (!merged.empty() && merged.back().from == arc.from && merged.back().to == arc.to) {
            merged.back().critical = merged.back().critical || arc.critical;
        } else {
            merged.push_back(arc);
        }
    }
    arcs = std::move(merged);
}

// Turns round the arcs that close cycles. Starts at nodes that nothing leads to.
void breakCycles(std::size_t nodes, std::vector<Arc>& arcs) {
    const Adjacency out = arcsOut(nodes, arcs);
    enum class Visit : std::uint8_t { None, UnderWay, Done };
    std::vector<Visit> visit(nodes, Visit::None);
    std::vector<std::uint32_t> next(nodes, 0);
    std::vector<bool> turned(arcs.size(), false);
    std::vector<std::uint32_t> path;
    const auto search = [&](std::uint32_t start) {
        if (visit[start] != Visit::None) return;
        visit[start] = Visit::UnderWay;
        path.push_back(start);
        while (!path.empty()) {
            const std::uint32_t node = path.back();
            if (next[node] == out[node].size()) {
                visit[node] = Visit::Done;
                path.pop_back();
                continue;
            }
            const std::uint32_t arc = out[node][next[node]++];
            const std::uint32_t target = arcs[arc].to;
            if (visit[target] == Visit::UnderWay) turned[arc] = true;
            if (visit[target] != Visit::None) continue;
            visit[target] = Visit::UnderWay;
            path.push_back(target);
        }
    };
    std::vector<bool> isReached(nodes, false);
    for (const Arc& arc : arcs) isReached[arc.to] = true;
    for (std::uint32_t node = 0; node < nodes; ++node) {
        if (!isReached[node]) search(node);
    }
    for (std::uint32_t node = 0; node < nodes; ++node) search(node);
    for (std::size_t k = 0; k < arcs.size(); ++k) {
        if (turned[k]) std::swap(arcs[k].from, arcs[k].to);
    }
}

// Marks the longest chain of critical arcs as spine, and elsewhere those critical arcs that continue the longest
// chain on both sides, so that spine arcs never share an end.
void markSpine(std::size_t nodes, std::vector<Arc>& arcs) {
    constexpr std::uint32_t kNone = 0xFFFFFFFFU;
    const std::vector<std::uint32_t> order = flowOrder(nodes, arcs);
    const Adjacency out = arcsOut(nodes, arcs);
    const Adjacency in = arcsIn(nodes, arcs);
    std::vector<std::uint32_t> before(nodes, 0), after(nodes, 0), best(nodes, kNone), bestIn(nodes, kNone);
    for (const std::uint32_t node : order) {
        for (const std::uint32_t arc : in[node]) {
            if (!arcs[arc].critical || before[arcs[arc].from] + 1 <= before[node]) continue;
            before[node] = before[arcs[arc].from] + 1;
            bestIn[node] = arc;
        }
    }
    for (auto node = order.rbegin(); node != order.rend(); ++node) {
        for (const std::uint32_t arc : out[*node]) {
            if (!arcs[arc].critical || after[arcs[arc].to] + 1 <= after[*node]) continue;
            after[*node] = after[arcs[arc].to] + 1;
            best[*node] = arc;
        }
    }
    std::vector<bool> isTaken(nodes, false);
    const auto longest = std::max_element(after.begin(), after.end());
    if (longest == after.end()) return;
    for (auto node = static_cast<std::uint32_t>(longest - after.begin()); !isTaken[node];) {
        isTaken[node] = true;
        if (best[node] == kNone) break;
        arcs[best[node]].spine = true;
        node = arcs[best[node]].to;
    }
    for (std::uint32_t node = 0; node < nodes; ++node) {
        const std::uint32_t arc = best[node];
        if (arc == kNone || isTaken[node] || isTaken[arcs[arc].to]) continue;
        if (bestIn[arcs[arc].to] == arc) arcs[arc].spine = true;
    }
}

}  // namespace

std::vector<Arc> acyclicArcs(const Graph& graph) {
    std::vector<Arc> arcs;
    arcs.reserve(graph.edges.size());
    for (const Edge& edge : graph.edges) {
        if (edge.from != edge.to) arcs.push_back({edge.from, edge.to, edge.critical, false});
    }
    sortAndMerge(arcs);
    breakCycles(graph.nodes.size(), arcs);
    sortAndMerge(arcs);
    markSpine(graph.nodes.size(), arcs);
    return arcs;
}

std::vector<std::uint32_t> flowOrder(std::size_t nodes, std::span<const Arc> arcs) {
    const Adjacency out = arcsOut(nodes, arcs);
    std::vector<std::uint32_t> waiting(nodes, 0);
    for (const Arc& arc : arcs) ++waiting[arc.to];
    std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> ready;
    for (std::uint32_t node = 0; node < nodes; ++node) {
        if (waiting[node] == 0) ready.push(node);
    }
    std::vector<std::uint32_t> order;
    order.reserve(nodes);
    while (!ready.empty()) {
        const std::uint32_t node = ready.top();
        ready.pop();
        order.push_back(node);
        for (const std::uint32_t arc : out[node]) {
            if (--waiting[arcs[arc].to] == 0) ready.push(arcs[arc].to);
        }
    }
    return order;
}

std::vector<int> ranksOf(std::size_t nodes, std::span<const Arc> arcs) {
    constexpr int kCriticalWeight = 4;
    constexpr int kRounds = 3;
    const std::vector<std::uint32_t> order = flowOrder(nodes, arcs);
    const Adjacency out = arcsOut(nodes, arcs);
    const Adjacency in = arcsIn(nodes, arcs);
    std::vector<int> rank(nodes, 0);
    std::vector<int> pull(nodes, 0);  // weight of the arcs out of the node, less that of those into it
    for (const std::uint32_t node : order) {
        for (const std::uint32_t arc : out[node]) {
            rank[arcs[arc].to] = std::max(rank[arcs[arc].to], rank[node] + 1);
            const int weight = arcs[arc].critical ? kCriticalWeight : 1;
            pull[node] += weight;
            pull[arcs[arc].to] -= weight;
        }
    }
    // Longest paths put every node as far left as it goes. Those that are not pulled there move to the right, whole
    // chains of them, and those that gained nothing by it come back.
    for (int round = 0; round < kRounds; ++round) {
        for (auto node = order.rbegin(); node != order.rend(); ++node) {
            if (pull[*node] < 0 || out[*node].empty()) continue;
            int nearest = rank[arcs[out[*node].front()].to];
            for (const std::uint32_t arc : out[*node]) nearest = std::min(nearest, rank[arcs[arc].to]);
            rank[*node] = nearest - 1;
        }
        for (const std::uint32_t node : order) {
            if (pull[node] > 0) continue;
            int nearest = -1;
            for (const std::uint32_t arc : in[node]) nearest = std::max(nearest, rank[arcs[arc].from]);
            if (nearest >= 0) rank[node] = nearest + 1;
        }
    }
    return rank;
}

}  // namespace waymark::layout
