#pragma once
// A schedule with its dependencies and hand-overs as one network: earliest starts, and what may be later. Where the
// journey has axes (core/schedule/axes.h), starts are places on the axis of each task, and links go over the clock.

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/chain/resource_flow.h"
#include "core/schedule/arc_timing.h"
#include "core/schedule/axes.h"

namespace waymark {

struct ClockProblem;
struct ClockSchedule;

struct ChainLink {
    std::uint32_t from = 0, to = 0;
    DependencyKind kind = DependencyKind::FinishToStart;
    WrittenDuration lag{};       // in working minutes, unless there are axes
    Minutes distance{0};         // from start to start in working minutes, at least; not used where there are axes
    bool isHandOver = false;     // of a resource; otherwise a dependency
    std::uint32_t resource = 0;  // of a hand-over

    bool operator==(const ChainLink&) const = default;
};

// Where a task lies in time: on the clock, and in working minutes of the journey since it began.
struct ChainSpan {
    LocalTime start{}, finish{};
    Minutes workStart{0}, workFinish{0};
};

struct ChainNetwork {
    std::vector<Minutes> durations, releases;                    // by task, on its axis
    std::vector<ChainLink> links;                                // dependencies, then hand-overs
    std::vector<std::vector<std::uint32_t>> incoming, outgoing;  // by task: places in `links`
    std::vector<Minutes> starts;                                 // earliest, by task, on its axis
    std::vector<std::uint32_t> order;                            // tasks by these starts
    Minutes makespan{0};                                         // working minutes of the journey
    LocalTime end{};                                             // where the last task ends
    std::shared_ptr<const Axes> axes;                            // null: everything counts in working minutes
    std::shared_ptr<const WorkCalendar> calendar;                // of the journey

    [[nodiscard]] std::uint32_t taskCount() const { return static_cast<std::uint32_t>(durations.size()); }

    // The earliest start behind a link whose first task starts at `from`, and the latest start before one whose second
    // task starts at `to`. `buffer` is working time of the journey in between.
    [[nodiscard]] Minutes earliest(const ChainLink& link, Minutes from, Minutes buffer = Minutes{0}) const;
    [[nodiscard]] Minutes latest(const ChainLink& link, Minutes to, Minutes buffer = Minutes{0}) const;
    // The moment that a link asks its second task to wait for; where there are axes.
    [[nodiscard]] LocalTime asks(const ChainLink& link, Minutes from) const;
    // Working time of the journey between what a link asks for and what its second task does.
    [[nodiscard]] Minutes gap(const ChainLink& link, Minutes from, Minutes to) const;
    [[nodiscard]] ChainSpan span(std::uint32_t task, Minutes start) const;
    // The latest start with which a task is over after so much working time of the journey.
    [[nodiscard]] Minutes latestUntil(std::uint32_t task, Minutes finish) const;
    // Starts at its earliest, and ends when the last one ends.
    [[nodiscard]] bool endsLast(std::uint32_t task) const;
    // Whether a link binds the start of its second task; otherwise its finish.
    [[nodiscard]] bool bindsStart(const ChainLink& link) const;

    // A task and a link as core/schedule/arc_timing.h sees them; where there are axes.
    [[nodiscard]] TimedStep step(std::uint32_t task) const;
    [[nodiscard]] TimedArc timed(const ChainLink& link) const;
};

// What schedules of a journey have in common.
struct ChainFrame {
    std::vector<ChainLink> dependencies;  // of the document, between tasks in the order of its network
    std::shared_ptr<const WorkCalendar> calendar;
};
[[nodiscard]] ChainFrame makeChainFrame(const Document& document);

// The network of a schedule that can be carried out. Its earliest starts are nowhere later than those of the schedule,
// and every choice of starts that keeps its links respects the capacities too.
[[nodiscard]] ChainNetwork makeChainNetwork(const ResourceProblem& problem, std::span<const Period> starts,
                                            const ChainFrame& frame);
// On the clock; `problem` says who does what.
[[nodiscard]] ChainNetwork makeChainNetwork(const ResourceProblem& problem, const ClockProblem& clock,
                                            const ClockSchedule& schedule, const ChainFrame& frame);

// Other hand-overs instead of those that the network has; `order`, by task, lists every task once, none before one that
// it depends on or takes over from.
void setHandOvers(ChainNetwork& network, std::span<const HandOver> handOvers, std::vector<std::uint32_t> order);

// Every task once, none before one that it depends on or takes over from. With leads a hand-over may lead to a task
// that a dependency leads away from; then the dependency goes before the hand-over, which is not heeded.
struct ChainSweep {
    std::vector<std::uint32_t> order;
    std::vector<bool> isHeeded;  // by link
};
[[nodiscard]] ChainSweep sweepOf(const ChainNetwork& network);

// The earliest starts that keep all links, with working time `extra` on each of them.
[[nodiscard]] std::vector<Minutes> earliestStarts(const ChainNetwork& network, std::span<const Minutes> extra);

// The latest starts that keep all links and `limits` (by task), but never before the earliest. `extra` is working time
// on each link.
[[nodiscard]] std::vector<Minutes> latestStarts(const ChainNetwork& network, std::span<const Minutes> limits,
                                                std::span<const Minutes> extra);

}  // namespace waymark
