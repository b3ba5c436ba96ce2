#include "core/schedule/incremental_schedule.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "core/graph/components.h"

namespace waymark {

struct IncrementalSchedule::State {
    State(const Document& document, Basis wanted)
        : basis(wanted), network(makeNetwork(document, wanted)), schedule(computeSchedule(network)) {
        for (std::size_t node = 0; node < network.nodeCount(); ++node) {
            dates.emplace(network.touchpoints[node], schedule.dates[node]);
        }
        for (std::size_t arc = 0; arc < network.arcCount(); ++arc) {
            if (schedule.isCriticalArc[arc] != 0) critical.insert(network.dependencies[arc]);
        }
        if (!network.undated.empty()) findCycleIn(document);
    }

    void findCycleIn(const Document& document) {
        std::vector<Id<Touchpoint>> ids;
        std::map<Id<Touchpoint>, NodeIndex> nodeOf;
        for (const Touchpoint& row : document.table<Touchpoint>()) {
            nodeOf.emplace(row.id, NodeIndex{ids.size()});
            ids.push_back(row.id);
        }
        std::vector<Arc> arcs;
        for (const Dependency& row : document.table<Dependency>()) {
            arcs.push_back({nodeOf.at(row.predecessor), nodeOf.at(row.successor)});
        }
        for (const NodeIndex node : findCycle(Digraph(ids.size(), arcs))) cycle.push_back(ids[node.value]);
        cycle.push_back(cycle.front());
    }

    Basis basis;
    Network network;
    Schedule schedule;
    std::map<Id<Touchpoint>, Dates> dates;
    std::set<Id<Dependency>> critical;
    std::vector<Id<Touchpoint>> cycle;
};

IncrementalSchedule::IncrementalSchedule(const Document& document, Basis basis)
    : m_state(std::make_unique<State>(document, basis)) {}
IncrementalSchedule::~IncrementalSchedule() = default;
IncrementalSchedule::IncrementalSchedule(IncrementalSchedule&&) noexcept = default;
IncrementalSchedule& IncrementalSchedule::operator=(IncrementalSchedule&&) noexcept = default;

ScheduleDelta IncrementalSchedule::update(const Document& after, const ChangeSet& changes) {
    ScheduleDelta delta;
    if (!mentions<Touchpoint>(changes) && !mentions<Dependency>(changes)) return delta;
    auto next = std::make_unique<State>(after, m_state->basis);
    std::set<Id<Touchpoint>> touchpoints;
    for (const auto& [id, dates] : m_state->dates) {
        const auto now = next->dates.find(id);
        if (now == next->dates.end() || now->second != dates) touchpoints.insert(id);
    }
    for (const auto& [id, dates] : next->dates) {
        if (!m_state->dates.contains(id)) touchpoints.insert(id);
    }
    delta.touchpoints.assign(touchpoints.begin(), touchpoints.end());
    std::ranges::set_symmetric_difference(m_state->critical, next->critical, std::back_inserter(delta.dependencies));
    delta.finishChanged = m_state->schedule.finish != next->schedule.finish;
    m_state = std::move(next);
    return delta;
}

const Dates* IncrementalSchedule::dates(Id<Touchpoint> id) const {
    const auto found = m_state->dates.find(id);
    return found == m_state->dates.end() ? nullptr : &found->second;
}

bool IncrementalSchedule::isCritical(Id<Dependency> id) const { return m_state->critical.contains(id); }

Minutes IncrementalSchedule::finish() const { return m_state->schedule.finish; }

CriticalPath IncrementalSchedule::criticalPath() const {
    return waymark::criticalPath(m_state->network, m_state->schedule);
}

std::vector<Id<Touchpoint>> IncrementalSchedule::cycle() const { return m_state->cycle; }

}  // namespace waymark
