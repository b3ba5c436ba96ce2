#include "core/chain/chain_network.h"

#include <algorithm>
#include <numeric>

namespace waymark {
namespace {

// With leads a link may lead against the order of the starts, so the sweep is repeated until nothing changes; without
// them once is enough.
void computeStarts(ChainNetwork& network) {
    network.starts = network.releases;
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (const std::uint32_t task : network.order) {
            Minutes start = network.starts[task];
            for (const std::uint32_t k : network.incoming[task]) {
                start = std::max(start, network.starts[network.links[k].from] + network.links[k].distance);
            }
            isChanged = isChanged || start != network.starts[task];
            network.starts[task] = start;
        }
    }
    network.makespan = Minutes{0};
    for (std::uint32_t task = 0; task < network.taskCount(); ++task) {
        network.makespan = std::max(network.makespan, network.end(task));
    }
}

template <class Time>
void sortByStart(std::vector<std::uint32_t>& order, std::span<const Time> starts) {
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::uint32_t task) { return starts[task]; });
}

}  // namespace

ChainNetwork makeChainNetwork(const ResourceProblem& problem, std::span<const Period> starts) {
    ChainNetwork network;
    const std::uint32_t count = problem.taskCount();
    for (std::uint32_t task = 0; task < count; ++task) {
        network.durations.push_back(problem.period * problem.durations[task]);
        network.releases.push_back(problem.period * problem.releases[task]);
        for (const ResourceProblem::Arc& arc : problem.outgoing(task)) {
            network.links.push_back({task, arc.task, problem.period * arc.distance, false, 0});
        }
    }
    for (const HandOver& one : resourceFlow(problem, starts)) {
        network.links.push_back({one.from, one.to, network.durations[one.from], true, one.resource});
    }
    network.incoming.resize(count);
    network.outgoing.resize(count);
    for (std::uint32_t k = 0; k < network.links.size(); ++k) {
        network.outgoing[network.links[k].from].push_back(k);
        network.incoming[network.links[k].to].push_back(k);
    }
    network.order.resize(count);
    sortByStart(network.order, starts);
    computeStarts(network);
    sortByStart(network.order, std::span<const Minutes>(network.starts));
    return network;
}

std::vector<Minutes> latestStarts(const ChainNetwork& network, std::span<const Minutes> limits,
                                  std::span<const Minutes> extra) {
    std::vector<Minutes> latest(limits.begin(), limits.end());
    for (std::size_t task = 0; task < latest.size(); ++task)
        latest[task] = std::max(latest[task], network.starts[task]);
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (auto task = network.order.rbegin(); task != network.order.rend(); ++task) {
            Minutes start = latest[*task];
            for (const std::uint32_t k : network.outgoing[*task]) {
                start = std::min(start, latest[network.links[k].to] - network.links[k].distance - extra[k]);
            }
            start = std::max(start, network.starts[*task]);
            isChanged = isChanged || start != latest[*task];
            latest[*task] = start;
        }
    }
    return latest;
}

}  // namespace waymark
