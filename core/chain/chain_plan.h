#pragma once
// The critical-chain plan of a journey (Goldratt 1997; Leach 2014): a short schedule at aggressive times in which no
// resource does too much, its critical chain, and the buffers that protect the end and the chain.

#include <functional>
#include <stop_token>
#include <vector>

#include "core/chain/feeding_buffers.h"
#include "core/resource/search_schedule.h"

namespace waymark {

// A resource that has to be ready when the critical chain reaches a task after one that did without it. Takes no time.
struct ResourceAlert {
    std::uint32_t resource = 0;
    std::uint32_t before = 0;  // task

    bool operator==(const ResourceAlert&) const = default;
};

// The critical chain stands still until a task on it may go on: in hours that its resources do not keep, while the
// journey does.
struct ChainWait {
    std::uint32_t task = 0;  // that waits to begin
    LocalTime from{}, until{};
    Minutes working{0};  // of the journey, that pass meanwhile

    bool operator==(const ChainWait&) const = default;
};

// Times are working minutes of the journey since it began, unless they are of the clock.
struct ChainPlan {
    ResourceProblem problem;  // numbers tasks and resources, says who does what; by the average week where elapsed
    ChainQuantiles quantiles;
    std::vector<ChainTimes> times;  // by task
    ChainNetwork network;           // dependencies and hand-overs, earliest starts
    std::vector<Minutes> starts;    // by task: on the chain the earliest, beside it as late as the buffers let
    std::vector<Minutes> places;    // by task: these starts on the axis of each task
    std::vector<ChainSpan> spans;   // by task: from these starts, on the clock too
    CriticalChain chain;
    std::vector<ChainWait> waits;  // along the chain
    Minutes makespan{0};           // where the critical chain ends
    Minutes lowerBound{0};         // no schedule at these times ends sooner
    SearchOutcome outcome = SearchOutcome::Feasible;
    std::int64_t schedules = 0, conflicts = 0;  // the work done
    BufferSizing sizing = BufferSizing::Rsem;
    double projectBuffer = 0.0;  // minutes, before rounding
    std::vector<FeedingBuffer> feedingBuffers;
    std::vector<ResourceAlert> resourceAlerts;

    // The plan lets this task begin later than all that leads to it would: it begins when the plan says, not when
    // others are done. So does what nothing leads to.
    [[nodiscard]] bool beginsByDate(std::uint32_t task) const;
    // What can be promised.
    [[nodiscard]] double finish() const { return static_cast<double>(makespan.count()) + projectBuffer; }
    [[nodiscard]] LocalTime finishTime() const { return finishTimeWith(projectBuffer); }
    // With another project buffer than its own. Never before the chain itself is over, which may be at night.
    [[nodiscard]] LocalTime finishTimeWith(double buffer) const;
    // Of the feeding buffer that lacks most: by so much more its chain can delay the end. One that ends with the
    // journey has the project buffer beside it, and lacks only what is beyond that.
    [[nodiscard]] double largestShortfall() const;
    // Of all feeding buffers.
    [[nodiscard]] double shortfall() const;
};

struct ChainSettings {
    ChainQuantiles quantiles;
    BufferSizing sizing = BufferSizing::Rsem;
    SimulatedLength simulated;  // for BufferSizing::Simulation; without it simulatedLength of simulated_length.h
    SearchLimits limits;
};

// As the journey has them set.
[[nodiscard]] ChainSettings chainSettings(const Document& document);

// Is given every better plan as it is found.
using ChainSink = std::function<void(const ChainPlan&)>;

// `previous` is the plan before an edit, or null: its order of tasks is tried first. Of several schedules that end at
// the same time, the one whose feeding buffers fit best is taken. Touchpoints on a cycle of dependencies are left out.
// Demands by skill are filled by those with whom the plan is shortest. Journeys with elapsed time, or resources with
// hours of their own, are planned on the clock (core/clock); all others in working minutes, with proofs.
// Error: DurationTooLong.
[[nodiscard]] Result<ChainPlan> makeChainPlan(const Document& document, const ChainSettings& settings,
                                              const ChainPlan* previous = nullptr, const std::stop_token& stop = {},
                                              const ChainSink& sink = {});

}  // namespace waymark
