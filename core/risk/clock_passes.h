#pragma once
// Forward and backward pass of runs on the clock, one after the other: waiting goes on at night, work keeps its hours
// (core/schedule/arc_timing.h). What is critical is what drives the end.

#include <array>

#include "core/risk/simulation_passes.h"
#include "core/schedule/arc_timing.h"

namespace waymark {

class ClockPasses {
public:
    // The model has a clock, and must outlive it.
    explicit ClockPasses(const SimulationModel& model);

    // As passForward and passBackward, which see only working time: fills in finishes, in minutes of the clock, and
    // end, in working time, sets durations of what does not happen to 0, and adds what the first `runs` lanes come to.
    // Cost: for each run all arcs, each several calendar look-ups.
    void pass(PassBlock& block, std::size_t runs, PassSums& sums);
    // By lane of the last block: the finish of the journey, in minutes of the clock since it began.
    [[nodiscard]] const std::array<Ticks, kLanes>& ends() const { return m_ends; }

private:
    void passForward(PassBlock& block, std::size_t lane);
    void passBackward(const PassBlock& block, std::size_t lane, PassSums& sums);
    void putStep(std::size_t node, Ticks duration);
    template <class Arc>
    [[nodiscard]] TimedArc timed(const Arc& arc, std::size_t to) const;
    template <class Arc>
    void bound(const Arc& arc, std::size_t to);
    template <class Arc>
    void leave(const Arc& arc, std::size_t to, PassSums& sums);
    [[nodiscard]] bool isTaken(const PassBlock& block, const SpecialArc& arc, std::size_t lane) const;
    [[nodiscard]] Ticks worked(LocalTime time) const;
    [[nodiscard]] Ticks passed(LocalTime time) const;

    const SimulationModel& m_model;
    ArcTiming m_timing;
    LocalTime m_begin;
    std::array<Ticks, kLanes> m_ends{};
    // Of the run at hand, by node.
    std::vector<TimedStep> m_steps;
    std::vector<LocalTime> m_finishes;
    std::vector<Minutes> m_early, m_late;  // starts, each on its own axis
    std::vector<std::uint8_t> m_happens, m_drives;
    LocalTime m_end{};
};

}  // namespace waymark
