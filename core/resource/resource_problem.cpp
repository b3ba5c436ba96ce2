#include "core/resource/resource_problem.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <tuple>

#include "core/base/duration_text.h"
#include "core/resource/assigned_demands.h"
#include "core/schedule/network.h"
#include "core/schedule/row_index.h"

namespace waymark {
namespace {

// Turns counts by task into the place where the entries of each task begin.
void accumulate(std::vector<std::uint32_t>& begin) { std::partial_sum(begin.begin(), begin.end(), begin.begin()); }

std::vector<Minutes> lengthsByNode(const Document& document, const Network& network,
                                   std::span<const Minutes> durations) {
    RowIndex<Touchpoint> rowOf;
    std::size_t count = 0;
    for (const Touchpoint& row : document.table<Touchpoint>()) rowOf.put(row.id, count++);
    std::vector<Minutes> lengths;
    lengths.reserve(network.nodeCount());
    for (const Id<Touchpoint> id : network.touchpoints) lengths.push_back(durations[*rowOf.find(id)]);
    return lengths;
}

std::vector<Minutes> distancesByArc(const Network& network, std::span<const Minutes> lengths) {
    std::vector<Minutes> distances;
    distances.reserve(network.arcCount());
    for (std::size_t arc = 0; arc < network.arcCount(); ++arc) {
        distances.push_back(startToStart(network.kinds[arc], network.lags[arc],
                                         lengths[network.predecessors[arc].value],
                                         lengths[network.successors[arc].value]));
    }
    return distances;
}

Minutes commonPeriod(std::span<const Minutes> lengths, std::span<const Minutes> distances) {
    std::int64_t period = 0;
    for (const Minutes length : lengths) period = std::gcd(period, length.count());
    for (const Minutes distance : distances) period = std::gcd(period, distance.count());
    return Minutes{std::max<std::int64_t>(period, 1)};
}

Result<void> checkLength(std::span<const Minutes> lengths, std::span<const Minutes> distances, Minutes period) {
    // Every length is at most kLongestDuration, so this sum cannot overflow before it is compared.
    Minutes total{0};
    for (const Minutes length : lengths) total += length;
    for (const Minutes distance : distances) total += std::max(distance, -distance);
    const Minutes limit = period * kLastPeriod;
    if (total <= limit) return {};
    return failure(ErrorCode::DurationTooLong,
                   {writeDuration(total, TimeUnit::Day), writeDuration(limit, TimeUnit::Day)});
}

}  // namespace

ResourceProblemBuilder::ResourceProblemBuilder(const ResourceProblem& like) {
    m_problem.period = like.period;
    for (std::uint32_t k = 0; k < like.resourceCount(); ++k) addResource(like.capacities[k], like.resources[k]);
    for (std::uint32_t task = 0; task < like.taskCount(); ++task) {
        addTask(like.durations[task], like.touchpoints[task], like.releases[task]);
        for (const ResourceProblem::Arc& arc : like.incoming(task)) addDistance(arc.task, task, arc.distance);
    }
}

std::uint32_t ResourceProblemBuilder::addResource(std::int32_t capacity, Id<Resource> id) {
    m_problem.capacities.push_back(capacity);
    m_problem.resources.push_back(id);
    return m_problem.resourceCount() - 1;
}

std::uint32_t ResourceProblemBuilder::addTask(Period duration, Id<Touchpoint> id, Period release) {
    assert(duration >= 0 && release >= 0);
    m_problem.durations.push_back(duration);
    m_problem.releases.push_back(release);
    m_problem.touchpoints.push_back(id);
    return m_problem.taskCount() - 1;
}

void ResourceProblemBuilder::addDistance(std::uint32_t from, std::uint32_t to, Period distance) {
    assert(from < to);
    m_distances.push_back({from, to, distance});
}

void ResourceProblemBuilder::addNeed(std::uint32_t task, std::uint32_t resource, std::int32_t amount) {
    assert(amount >= 0);
    if (amount > 0) m_needs.push_back({task, {resource, amount}});
}

ResourceProblem ResourceProblemBuilder::build() {
    packDistances();
    packNeeds();
    return std::move(m_problem);
}

void ResourceProblemBuilder::packDistances() {
    // Of several distances between the same two tasks only the longest binds.
    std::ranges::sort(m_distances, [](const Distance& a, const Distance& b) {
        return std::tuple(a.to, a.from, -a.distance) < std::tuple(b.to, b.from, -b.distance);
    });
    const auto isRepeated = [](auto& a, auto& b) { return a.to == b.to && a.from == b.from; };
    m_distances.erase(std::unique(m_distances.begin(), m_distances.end(), isRepeated), m_distances.end());
    const std::uint32_t count = m_problem.taskCount();
    m_problem.incomingBegin.assign(count + 1, 0);
    m_problem.outgoingBegin.assign(count + 1, 0);
    for (const Distance& distance : m_distances) {
        ++m_problem.incomingBegin[distance.to + 1];
        ++m_problem.outgoingBegin[distance.from + 1];
        m_problem.incomingArcs.push_back({distance.from, distance.distance});
    }
    accumulate(m_problem.incomingBegin);
    accumulate(m_problem.outgoingBegin);
    m_problem.outgoingArcs.resize(m_distances.size());
    std::vector<std::uint32_t> next(m_problem.outgoingBegin.begin(), m_problem.outgoingBegin.end() - 1);
    for (const Distance& distance : m_distances) {
        m_problem.outgoingArcs[next[distance.from]++] = {distance.to, distance.distance};
    }
}

void ResourceProblemBuilder::packNeeds() {
    std::erase_if(m_needs, [&](const TaskNeed& entry) { return m_problem.durations[entry.task] == 0; });
    std::ranges::sort(m_needs, [](const TaskNeed& a, const TaskNeed& b) {
        return std::tuple(a.task, a.need.resource) < std::tuple(b.task, b.need.resource);
    });
    m_problem.needBegin.assign(m_problem.taskCount() + 1, 0);
    const TaskNeed* previous = nullptr;
    for (const TaskNeed& entry : m_needs) {
        if (previous && previous->task == entry.task && previous->need.resource == entry.need.resource) {
            m_problem.needs.back().amount += entry.need.amount;
        } else {
            m_problem.needs.push_back(entry.need);
            ++m_problem.needBegin[entry.task + 1];
        }
        previous = &entry;
    }
    accumulate(m_problem.needBegin);
}

Result<ResourceProblem> makeResourceProblem(const Document& document, std::span<const Minutes> durations) {
    assert(durations.size() == document.table<Touchpoint>().size());
    const Network network = makeNetwork(document);
    const std::vector<Minutes> lengths = lengthsByNode(document, network, durations);
    const std::vector<Minutes> distances = distancesByArc(network, lengths);
    const Minutes period = commonPeriod(lengths, distances);
    if (auto fits = checkLength(lengths, distances, period); !fits) return tl::unexpected(fits.error());

    ResourceProblemBuilder builder;
    RowIndex<Resource> resourceAt;
    RowIndex<Touchpoint> taskOf;
    for (const Resource& row : document.table<Resource>()) {
        resourceAt.put(row.id, builder.addResource(std::max(row.capacity, 0), row.id));
    }
    for (std::size_t node = 0; node < network.nodeCount(); ++node) {
        const Id<Touchpoint> id = network.touchpoints[node];
        const std::uint32_t task = builder.addTask(static_cast<Period>(lengths[node] / period), id);
        taskOf.put(id, task);
    }
    for (const auto& [touchpoint, resource, amount] : assignDemands(document)) {
        const auto task = taskOf.find(touchpoint);
        if (!task) continue;  // on a cycle
        const std::int32_t capacity = std::max(document.table<Resource>().at(resource).capacity, 0);
        builder.addNeed(static_cast<std::uint32_t>(*task), static_cast<std::uint32_t>(*resourceAt.find(resource)),
                        std::min(amount, capacity));
    }
    for (std::size_t arc = 0; arc < network.arcCount(); ++arc) {
        builder.addDistance(network.predecessors[arc].value, network.successors[arc].value,
                            static_cast<Period>(distances[arc] / period));
    }
    ResourceProblem problem = builder.build();
    problem.period = period;
    return problem;
}

std::int64_t latestSensibleEnd(const ResourceProblem& problem) {
    std::int64_t end = 0;
    for (const Period release : problem.releases) end = std::max<std::int64_t>(end, release);
    for (const Period duration : problem.durations) end += duration;
    for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
        Period longestWait = 0;
        for (const ResourceProblem::Arc& arc : problem.incoming(task)) {
            longestWait = std::max(longestWait, arc.distance - problem.durations[arc.task]);
        }
        end += longestWait;
    }
    return end;
}

Period makespanOf(const ResourceProblem& problem, std::span<const Period> starts) {
    Period end = 0;
    for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
        end = std::max(end, starts[task] + problem.durations[task]);
    }
    return end;
}

}  // namespace waymark
