#pragma once
// A critical-chain plan while it is carried out: what is left of the buffers, the fever chart, and what to work on
// first (Leach 2014).

#include <optional>
#include <span>
#include <vector>

#include "core/chain/chain_plan.h"
#include "core/schedule/told_progress.h"

namespace waymark {

// What the document says about the tasks of the plan, by task.
[[nodiscard]] std::vector<TaskProgress> taskProgress(const Document& document, const ChainPlan& plan);

enum class FeverZone : std::uint8_t { Green, Yellow, Red };

// The two lines of a fever chart, in per cent of the buffer at 0 % and at 100 % of the chain.
struct FeverLines {
    double yellowAtStart = 15.0, yellowAtEnd = 75.0;
    double redAtStart = 30.0, redAtEnd = 90.0;
};

struct FeverPoint {
    double chainDone = 0.0;       // per cent, by remaining time
    double bufferConsumed = 0.0;  // per cent; above 100 when the promise is lost, never below 0
    FeverZone zone = FeverZone::Green;
};
[[nodiscard]] FeverZone feverZone(double chainDone, double bufferConsumed, const FeverLines& lines = {});

// A task that is not done.
struct TaskPriority {
    std::uint32_t task = 0;
    double penetration = 0.0;  // per cent, the worst of the buffers that the task feeds
    bool isOnChain = false;
};

struct ChainStatus {
    // By task, working minutes of the journey; those that are known are the actual ones.
    std::vector<Minutes> projectedStarts, projectedEnds;
    Minutes projectedEnd{0};       // of the critical chain
    LocalTime projectedEndTime{};  // the same on the clock
    FeverPoint project;
    std::vector<FeverPoint> feedingBuffers;  // in the order of the plan's
    std::vector<TaskPriority> priorities;    // most urgent first
};

// `progress` by task of the plan. Tasks that have not begun start at `now` at the soonest, in the hours they keep to,
// when what they depend on and the resources handed over to them are ready. On equal penetration a task of the critical
// chain comes first.
[[nodiscard]] ChainStatus chainStatus(const ChainPlan& plan, std::span<const TaskProgress> progress, Minutes now,
                                      const FeverLines& lines = {});

}  // namespace waymark
