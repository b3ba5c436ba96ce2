#pragma once
// Forward and backward pass of a block of runs side by side (critical path method, each lane a run).

#include <cstdint>
#include <span>
#include <vector>

#include "core/risk/instruction_set.h"
#include "core/risk/lanes.h"
#include "core/risk/simulation_model.h"

namespace waymark {

// What runs add up to, by node and by number of the arc.
struct PassSums {
    std::vector<std::uint32_t> critical;     // runs in which the touchpoint happened and had no float
    std::vector<std::uint32_t> drove;        // runs in which the arc, without a gap, led to the end of the journey
    std::vector<std::int64_t> significance;  // duration / (duration + float) x end, in kSignificanceUnit ticks

    explicit PassSums(const SimulationModel& model);
};
inline constexpr float kSignificanceUnit = 256.0F;

// A block of runs by node, in ticks. Durations come in; the passes set those of what does not happen to 0, and write
// finishes where they are to go: on the clock in its minutes since the journey began.
struct PassBlock {
    std::span<Lanes<Ticks>> durations;
    std::span<Lanes<Ticks>> finishes;           // kNever where it does not happen
    std::vector<Lanes<std::uint32_t>> choices;  // by choice: 31-bit draws
    Lanes<Ticks> end{};                         // of the journey

    explicit PassBlock(const SimulationModel& model);

    std::vector<Lanes<Ticks>> lateStarts, keys;  // of the backward pass alone
};

// Fills in finishes and end.
void passForward(const SimulationModel& model, PassBlock& block, InstructionSet set = instructionSets().back());

// Adds what the first `runs` lanes come to. After passForward.
void passBackward(const SimulationModel& model, PassBlock& block, std::size_t runs, PassSums& sums,
                  InstructionSet set = instructionSets().back());

}  // namespace waymark
