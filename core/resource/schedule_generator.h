#pragma once
// Makes schedules from orders: serial schedule generation (Kelley 1963), which puts one task after the other at the
// earliest place where it fits, and double justification (Valls, Ballestin and Quintanilla 2005), which pushes a
// schedule to the right and back to the left and never makes it longer.

#include <cstdint>
#include <span>
#include <variant>
#include <vector>

#include "core/resource/packed_needs.h"
#include "core/resource/usage_profile.h"

namespace waymark {

class ScheduleGenerator {
public:
    // The problem must outlive the generator, and no need may exceed its capacity.
    explicit ScheduleGenerator(const ResourceProblem& problem);
    ScheduleGenerator(const ScheduleGenerator&) = delete;
    ScheduleGenerator& operator=(const ScheduleGenerator&) = delete;

    // Starts for the tasks in this order, which names each once and no task before one it depends on. Returns the
    // makespan. Cost: what the tasks need times the places they are tried at.
    Period generate(std::span<const std::uint32_t> order, std::vector<Period>& starts);

    // Right and left again; returns the makespan. Counts as two schedules.
    Period justify(std::vector<Period>& starts);

    // Moves every task to the right as far as the end and the other tasks let it, those that end last first.
    void justifyRight(std::vector<Period>& starts);

    // An order from which `generate` makes no schedule later than this one: by start.
    void orderByStart(std::span<const Period> starts, std::vector<std::uint32_t>& order);

    // How many schedules have been made.
    [[nodiscard]] std::int64_t passes() const { return m_passes; }

private:
    // The arcs into each task, of the problem itself or of its mirror image in which time runs backwards.
    struct Direction {
        std::vector<std::uint32_t> begin;
        std::vector<ResourceProblem::Arc> arcs;
        std::vector<Period> releases;
        bool hasLeads = false;  // sorting by start may then put a task in front of one it depends on
    };

    [[nodiscard]] static Direction forwards(const ResourceProblem& problem);
    [[nodiscard]] static Direction backwards(const ResourceProblem& problem);
    Period place(const Direction& direction, std::span<const std::uint32_t> order, std::vector<Period>& starts);
    void sortByTime(std::span<const Period> times, bool highFirst, std::vector<std::uint32_t>& order);
    void putPredecessorsFirst(const Direction& direction, std::vector<std::uint32_t>& order);

    const ResourceProblem* m_problem;
    PackedNeeds m_needs;
    std::variant<PeriodProfile, ChangeProfile> m_profile;
    Direction m_forwards, m_backwards;
    std::int64_t m_passes = 0;
    std::vector<std::uint32_t> m_order, m_counts, m_stack;  // kept to save their memory
    std::vector<std::uint64_t> m_keys;
    std::vector<Period> m_mirrored;
    std::vector<std::uint8_t> m_isDone;
};

}  // namespace waymark
