#include "core/value/crash_network.h"

#include <algorithm>
#include <deque>

namespace waymark {
namespace {

bool leavesAtStart(DependencyKind kind) {
    return kind == DependencyKind::StartToStart || kind == DependencyKind::StartToFinish;
}
bool entersAtFinish(DependencyKind kind) {
    return kind == DependencyKind::FinishToFinish || kind == DependencyKind::StartToFinish;
}

}  // namespace

CrashNetwork::CrashNetwork(const CrashPlan& plan) : m_out(2 + 2 * plan.steps.size()) {
    double largest = 0.0;
    for (std::size_t k = 0; k < plan.steps.size(); ++k) {
        const CrashPlan::Step& step = plan.steps[k];
        const std::size_t start = startOf(k);
        const std::size_t finish = finishOf(k);
        addArc(kBegin, start, 0, kNoLimit);
        addArc(finish, kEnd, 0, kNoLimit);
        if (step.crash < step.normal) {
            const double rate = step.cost / static_cast<double>(step.normal - step.crash);
            largest = std::max(largest, rate);
            addArc(start, finish, step.normal, rate);
            addArc(start, finish, step.crash, kNoLimit);
        } else {
            addArc(start, finish, step.normal, kNoLimit);
        }
        addArc(finish, start, -step.normal, kNoLimit);  // nor does it take longer than normal
    }
    for (const CrashPlan::Link& link : plan.links) {
        addArc(leavesAtStart(link.kind) ? startOf(link.from) : finishOf(link.from),
               entersAtFinish(link.kind) ? finishOf(link.to) : startOf(link.to), link.lag, kNoLimit);
    }
    m_dust = largest * 1e-9;
    addArc(kBegin, kEnd, 0, kNoLimit);  // the end of a plan without steps
    updateTimes();
}

void CrashNetwork::addArc(std::size_t from, std::size_t to, std::int64_t length, double room) {
    m_out[from].push_back(m_arcs.size());
    m_arcs.push_back({to, length, room});
    m_out[to].push_back(m_arcs.size());
    m_arcs.push_back({from, -length, 0.0});
}

// Longest paths by labels that are corrected until they hold. There is no cycle of positive length: flow always runs
// along longest paths.
std::vector<std::int64_t> CrashNetwork::longestFrom(std::vector<std::int64_t> times) const {
    std::deque<std::size_t> waiting;
    std::vector<bool> waits(m_out.size());
    for (std::size_t node = 0; node < times.size(); ++node) {
        if (times[node] == kNowhere) continue;
        waiting.push_back(node);
        waits[node] = true;
    }
    while (!waiting.empty()) {
        const std::size_t node = waiting.front();
        waiting.pop_front();
        waits[node] = false;
        for (const std::size_t index : m_out[node]) {
            const Arc& arc = m_arcs[index];
            if (arc.room <= m_dust || times[node] + arc.length <= times[arc.to]) continue;
            times[arc.to] = times[node] + arc.length;
            if (waits[arc.to]) continue;
            waiting.push_back(arc.to);
            waits[arc.to] = true;
        }
    }
    return times;
}

void CrashNetwork::updateTimes() {
    std::vector<std::int64_t> times(m_out.size(), kNowhere);
    times[kBegin] = 0;
    m_times = longestFrom(std::move(times));
}

// A way with room from begin to end among the longest ones, as arcs; empty if there is none. The one with the fewest
// arcs, so that there are not too many ways (Edmonds and Karp 1972).
std::vector<std::size_t> CrashNetwork::tightPath() const {
    constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> cameBy(m_out.size(), kNone);
    std::deque<std::size_t> waiting{kBegin};
    while (!waiting.empty() && cameBy[kEnd] == kNone) {
        const std::size_t node = waiting.front();
        waiting.pop_front();
        for (const std::size_t index : m_out[node]) {
            const Arc& arc = m_arcs[index];
            if (arc.room <= m_dust || cameBy[arc.to] != kNone || arc.to == kBegin ||
                m_times[node] + arc.length != m_times[arc.to])
                continue;
            cameBy[arc.to] = index;
            waiting.push_back(arc.to);
        }
    }
    std::vector<std::size_t> path;
    if (cameBy[kEnd] == kNone) return path;
    for (std::size_t node = kEnd; node != kBegin; node = m_arcs[path.back() ^ 1U].to) path.push_back(cameBy[node]);
    return path;
}

bool CrashNetwork::advance() {
    for (auto path = tightPath(); !path.empty(); path = tightPath()) {
        double most = kNoLimit;
        for (const std::size_t index : path) most = std::min(most, m_arcs[index].room);
        if (most == kNoLimit) return false;
        for (const std::size_t index : path) {
            m_arcs[index].room -= most;
            m_arcs[index ^ 1U].room += most;
        }
        m_rate += most;
    }
    updateTimes();
    return true;
}

std::vector<std::int64_t> CrashNetwork::timesFor(std::int64_t end) const {
    std::vector<std::int64_t> times = m_times;
    times[kEnd] = std::max(times[kEnd], end);
    return longestFrom(std::move(times));
}

}  // namespace waymark
