#include "core/schedule/compute_schedule.h"

#include <algorithm>
#include <limits>

namespace waymark {
namespace {

std::vector<Minutes> earlyStarts(const Network& network) {
    std::vector<Minutes> starts(network.nodeCount());
    for (std::size_t node = 0; node < starts.size(); ++node) {
        Minutes start{0};
        for (std::uint32_t arc = network.incomingBegin[node]; arc < network.incomingBegin[node + 1]; ++arc) {
            start = std::max(start, starts[network.predecessors[arc].value] + network.distances[arc]);
        }
        starts[node] = start;
    }
    return starts;
}

Minutes lastFinish(const Network& network, const std::vector<Minutes>& earlyStart) {
    Minutes finish{0};
    for (std::size_t node = 0; node < earlyStart.size(); ++node) {
        finish = std::max(finish, earlyStart[node] + network.durations[node]);
    }
    return finish;
}

}  // namespace

Schedule computeSchedule(const Network& network) {
    constexpr Minutes kNothingFollows = Minutes::max();
    const std::size_t count = network.nodeCount();
    const std::vector<Minutes> earlyStart = earlyStarts(network);
    Schedule schedule;
    schedule.finish = lastFinish(network, earlyStart);
    schedule.dates.resize(count);
    schedule.isCriticalArc.resize(network.arcCount());
    std::vector<Minutes> lateStart(count);
    std::vector<Minutes> freeFloat(count, kNothingFollows);
    for (std::size_t node = 0; node < count; ++node) lateStart[node] = schedule.finish - network.durations[node];
    for (std::size_t node = count; node-- > 0;) {
        const Minutes early = earlyStart[node];
        const Minutes late = lateStart[node];
        for (std::uint32_t arc = network.incomingBegin[node]; arc < network.incomingBegin[node + 1]; ++arc) {
            const std::uint32_t from = network.predecessors[arc].value;
            const Minutes distance = network.distances[arc];
            const Minutes gap = early - earlyStart[from] - distance;
            lateStart[from] = std::min(lateStart[from], late - distance);
            freeFloat[from] = std::min(freeFloat[from], gap);
            // Behind a touchpoint without float, a dependency without a gap leaves none to the predecessor either.
            schedule.isCriticalArc[arc] = gap == Minutes{0} && late <= early ? 1 : 0;
        }
        const Minutes duration = network.durations[node];
        Dates& dates = schedule.dates[node];
        dates.earlyStart = WorkTime{early};
        dates.earlyFinish = WorkTime{early + duration};
        dates.lateStart = WorkTime{late};
        dates.lateFinish = WorkTime{late + duration};
        dates.totalFloat = late - early;
        const bool isLast = freeFloat[node] == kNothingFollows;
        dates.freeFloat = isLast ? schedule.finish - early - duration : freeFloat[node];
    }
    return schedule;
}

}  // namespace waymark
