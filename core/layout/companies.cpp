#include "core/layout/companies.h"

#include <algorithm>
#include <cmath>

namespace waymark::layout {

namespace {

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
    hash ^= value + 0x9E3779B97F4A7C15ULL + (hash << 6U) + (hash >> 2U);
    hash *= 0xBF58476D1CE4E5B9ULL;
    return hash ^ (hash >> 29U);
}

std::uint64_t mixed(std::uint64_t hash, Point point) {
    return mixed(mixed(hash, static_cast<std::uint64_t>(std::llround(point.x * 16))),
                 static_cast<std::uint64_t>(std::llround(point.y * 16)));
}

std::ptrdiff_t sizeOf(const std::vector<std::uint64_t>& sorted, std::uint64_t key) {
    const auto [begin, end] = std::equal_range(sorted.begin(), sorted.end(), key);
    return end - begin;
}

}  // namespace

void Companies::setWay(std::size_t edge, std::span<const Point> points, const EdgeLists& lists, bool isApart) {
    Chain& chain = m_chains[edge];
    const std::size_t pieces = points.size() - 1;
    chain.isApart = isApart;
    chain.out.resize(pieces);
    chain.in.resize(pieces);
    std::uint64_t hash = mixed(1, lists.edges[edge].from);
    for (std::size_t k = 0; k < pieces; ++k) chain.out[k] = hash = mixed(hash, points[k]);
    hash = mixed(2, lists.edges[edge].to);
    for (std::size_t k = pieces; k-- > 0;) chain.in[k] = hash = mixed(hash, points[k + 1]);
}

std::vector<std::uint32_t> Companies::recount(std::span<const std::uint32_t> edges, const EdgeLists& lists) {
    std::vector<std::uint32_t> affected(edges.begin(), edges.end());
    const auto count = [&](std::vector<std::uint32_t> nodes, const Adjacency& edgesOf, auto chainOf,
                           std::vector<std::vector<std::uint64_t>>& counted) {
        std::sort(nodes.begin(), nodes.end());
        nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
        for (const std::uint32_t node : nodes) {
            if (edgesOf[node].size() < 2) continue;
            counted[node].clear();
            for (const std::uint32_t edge : edgesOf[node]) {
                const std::vector<std::uint64_t>& chain = m_chains[edge].*chainOf;
                counted[node].insert(counted[node].end(), chain.begin(), chain.end());
                affected.push_back(edge);
            }
            std::sort(counted[node].begin(), counted[node].end());
        }
    };
    std::vector<std::uint32_t> sources, targets;
    for (const std::uint32_t edge : edges) {
        sources.push_back(lists.edges[edge].from);
        targets.push_back(lists.edges[edge].to);
    }
    count(std::move(sources), lists.leaving, &Chain::out, m_leaving);
    count(std::move(targets), lists.arriving, &Chain::in, m_arriving);
    std::sort(affected.begin(), affected.end());
    affected.erase(std::unique(affected.begin(), affected.end()), affected.end());
    return affected;
}

std::uint64_t Companies::keyOf(std::size_t edge, std::size_t index, const EdgeLists& lists) const {
    const Chain& chain = m_chains[edge];
    if (chain.isApart) return mixed(mixed(3, edge), index);
    const std::uint64_t out = chain.out[index];
    const std::uint64_t in = chain.in[index];
    if (!lists.arrivesWithOthers(edge)) return out;
    if (!lists.leavesWithOthers(edge)) return in;
    const Edge& ends = lists.edges[edge];
    return sizeOf(m_leaving[ends.from], out) >= sizeOf(m_arriving[ends.to], in) ? out : in;
}

}  // namespace waymark::layout
