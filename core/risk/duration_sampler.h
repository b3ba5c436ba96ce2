#pragma once
// Draws the durations of one touchpoint in many runs. Draw and result depend on seed, touchpoint and run alone, so they
// are the same in whatever order, batch or thread they are made, and edits elsewhere do not disturb them.

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/base/random.h"
#include "core/risk/duration_law.h"
#include "core/risk/instruction_set.h"
#include "core/risk/lanes.h"
#include "core/risk/simulation_model.h"

namespace waymark {

// What draws are for: one kind must not repeat another one's.
enum class DrawPurpose : std::uint64_t { Duration, Choice, RiskFactor, EventHappens, EventImpact, Amount };

[[nodiscard]] constexpr DrawStream drawStream(std::uint64_t seed, DrawPurpose purpose, std::uint64_t number) {
    return {seed, static_cast<std::uint64_t>(purpose), number};
}

// Where results go: blocks of kLanes runs, `stride` numbers apart.
struct LaneBlocks {
    Ticks* first = nullptr;
    std::size_t stride = kLanes;
    std::size_t count = 0;
};

// Durations by `law`, which is in ticks, of the runs from `firstRun` on. `factors`, if not null, has one for each run.
void drawDurations(const DurationLaw& law, DrawStream stream, std::uint32_t firstRun, const float* factors,
                   LaneBlocks into, InstructionSet set = instructionSets().back());

// Values of the table, for the runs from `firstRun` on.
void drawValues(const QuantileTable& table, DrawStream stream, std::uint32_t firstRun, std::span<float> into);

// What an event adds in each of the runs from `firstRun` on: 0 where it does not happen. A whole number of blocks.
void drawImpacts(const SimulationModel::Event& event, std::uint64_t seed, std::uint32_t firstRun,
                 std::span<Ticks> into);

}  // namespace waymark
