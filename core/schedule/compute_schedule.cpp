#include "core/schedule/compute_schedule.h"

#include <algorithm>
#include <span>

#include "core/schedule/calendar_passes.h"

namespace waymark {
namespace {

// What the passes know of one touchpoint, side by side in memory.
struct Row {
    Minutes earlyStart{0}, lateStart{Minutes::max()}, freeFloat{Minutes::max()};
};

// By value: std::min hands out references, for which the compiler keeps everything in memory.
constexpr Minutes lesser(Minutes a, Minutes b) { return a < b ? a : b; }
constexpr Minutes greater(Minutes a, Minutes b) { return a < b ? b : a; }

// Fills in the early starts and returns the last early finish.
Minutes passForward(const Network& network, std::span<Row> rows) {
    const std::span begin(network.incomingBegin);
    const std::span predecessors(network.predecessors);
    const std::span distances(network.distances);
    const std::span durations(network.durations);
    Minutes finish{0};
    for (std::size_t node = 0; node < rows.size(); ++node) {
        Minutes start{0};
        for (std::uint32_t arc = begin[node]; arc < begin[node + 1]; ++arc) {
            start = greater(start, rows[predecessors[arc].value].earlyStart + distances[arc]);
        }
        rows[node].earlyStart = start;
        finish = greater(finish, start + durations[node]);
    }
    return finish;
}

// Fills in the late starts and free floats, and which dependencies are critical.
void passBackward(const Network& network, Minutes finish, std::span<Row> rows, std::span<std::uint8_t> isCriticalArc) {
    const std::span begin(network.incomingBegin);
    const std::span predecessors(network.predecessors);
    const std::span distances(network.distances);
    const std::span durations(network.durations);
    for (std::size_t node = rows.size(); node-- > 0;) {
        Row& row = rows[node];
        const Minutes early = row.earlyStart;
        const Minutes late = lesser(row.lateStart, finish - durations[node]);
        row.lateStart = late;
        const bool isCritical = late <= early;
        for (std::uint32_t arc = begin[node]; arc < begin[node + 1]; ++arc) {
            Row& from = rows[predecessors[arc].value];
            const Minutes gap = early - from.earlyStart - distances[arc];
            from.lateStart = lesser(from.lateStart, late - distances[arc]);
            from.freeFloat = lesser(from.freeFloat, gap);
            // Behind a touchpoint without float, a dependency without a gap leaves none to the predecessor either.
            isCriticalArc[arc] = static_cast<std::uint8_t>(isCritical & (gap == Minutes{0}));
        }
    }
}

}  // namespace

Schedule computeSchedule(const Network& network) {
    if (network.axes) return computeOnCalendars(network);
    std::vector<Row> rows(network.nodeCount());
    Schedule schedule;
    schedule.finish = passForward(network, rows);
    schedule.isCriticalArc.resize(network.arcCount());
    passBackward(network, schedule.finish, rows, schedule.isCriticalArc);
    schedule.dates.reserve(rows.size());
    for (std::size_t node = 0; node < rows.size(); ++node) {
        const Row& row = rows[node];
        const WorkTime early{row.earlyStart};
        const WorkTime late{row.lateStart};
        const Minutes duration = network.durations[node];
        Dates& dates = schedule.dates.emplace_back();  // filled in place: copying it would take as long as a pass
        dates.earlyStart = early;
        dates.earlyFinish = early + duration;
        dates.lateStart = late;
        dates.lateFinish = late + duration;
        dates.totalFloat = late - early;
        dates.drivesEnd = late <= early;
        dates.freeFloat = lesser(row.freeFloat, WorkTime{schedule.finish} - dates.earlyFinish);
    }
    return schedule;
}

}  // namespace waymark
