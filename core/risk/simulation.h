#pragma once
// Monte Carlo simulation of a journey (Van Slyke 1963): very many runs, each with durations, events and branches drawn
// anew. A run's draws depend on seed, touchpoint and run alone, so results are the same whatever the batches, the
// order and the threads in which runs are computed.

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/risk/clock_passes.h"
#include "core/risk/duration_sampler.h"
#include "core/risk/kept_finishes.h"
#include "core/risk/simulation_model.h"
#include "core/risk/simulation_passes.h"

namespace waymark {

inline constexpr std::uint32_t kDefaultRuns = 10'000;
inline constexpr std::uint32_t kMostSimulatedRuns = 10'000'000;

// Whether touchpoints wait for the people they share: never, or in the order in which a critical-chain plan lets them.
enum class ResourceUse : std::uint8_t { Unlimited, ChainOrder };

struct SimulationSettings {
    std::uint32_t runs = kDefaultRuns;
    std::uint64_t seed = 1;
    ResourceUse resources = ResourceUse::Unlimited;  // of which model this is told; simulate() does not look at it

    bool operator==(const SimulationSettings&) const = default;
};

// What the document asks for, though not more runs than there may be.
[[nodiscard]] SimulationSettings simulationSettings(const Document& document);

struct RunRange {
    std::uint32_t first = 0, count = 0;
};

// The outcome of some runs, one after the other.
struct SimulationRuns {
    RunRange range;
    std::vector<Ticks> ends;  // by run: working time until the finish of the journey
    // By run: the finish itself, in minutes of the clock since the journey began. Empty where all is working time.
    std::vector<Ticks> clockEnds;
    // Of the runs that keptRuns() counts; kNever: missed. On the clock in its minutes, as `clockEnds`.
    KeptFinishes finishes;
    PassSums sums;

    explicit SimulationRuns(const SimulationModel& model, RunRange runs = {})
        : range(runs), finishes(model.nodeCount()), sums(model) {}
};

// Of how many first runs the finish of each touchpoint is kept: as many as take 32 MB.
[[nodiscard]] std::uint32_t keptRuns(const SimulationModel& model);

// Is given each block of runs after both passes, and how many of its lanes count.
using BlockSink = std::function<void(const PassBlock& block, std::size_t lanes)>;

// Computes batches of runs one after the other, in memory of its own. One for each thread.
class BatchSimulator {
public:
    // The model must outlive it.
    BatchSimulator(const SimulationModel& model, std::uint64_t seed, InstructionSet set = instructionSets().back());

    // Nothing if it was stopped. Looks at the token every few milliseconds.
    [[nodiscard]] std::optional<SimulationRuns> run(RunRange range, const std::stop_token& stop = {},
                                                    const BlockSink& sink = {});

private:
    bool drawBatch(RunRange range, const std::stop_token& stop);
    void drawChoices(std::uint32_t firstRun);
    [[nodiscard]] std::span<Lanes<Ticks>> roomForFinishes(std::uint32_t firstRun, std::size_t runs,
                                                          SimulationRuns& into);

    const SimulationModel& m_model;
    std::uint64_t m_seed;
    InstructionSet m_set;
    PassBlock m_block;
    std::vector<Lanes<Ticks>> m_durations;  // blocks one after the other, each by node
    std::vector<Lanes<Ticks>> m_unkept;     // finishes by node
    std::vector<float> m_factors;
    std::vector<Ticks> m_impacts;
    std::optional<ClockPasses> m_clock;
};

// Adds the runs that follow right behind those in `all`.
void merge(SimulationRuns& all, SimulationRuns next);

// The ranges in which to compute: small ones first, so that there soon is a first answer. None is so large that it
// takes more than some ten milliseconds.
[[nodiscard]] std::vector<RunRange> batches(const SimulationModel& model, std::uint32_t runs);

// All runs, told to `sink` after each batch. Fewer runs than wished for if it was stopped.
using SimulationSink = std::function<void(const SimulationRuns&)>;
[[nodiscard]] SimulationRuns simulate(const SimulationModel& model, const SimulationSettings& settings,
                                      const std::stop_token& stop = {}, const SimulationSink& sink = {});

}  // namespace waymark
