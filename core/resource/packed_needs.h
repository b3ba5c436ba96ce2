#pragma once
// Amounts of several resources side by side in one machine word, so that one subtraction tells whether all of them
// suffice: each resource has a lane of bits whose top bit is set and is borrowed when the lane would fall below zero
// (arithmetic within a register, Lamport 1975).

#include <cstdint>
#include <span>
#include <vector>

#include "core/resource/resource_problem.h"

namespace waymark {

struct PackedNeeds {
    struct Need {
        std::uint32_t word = 0;
        std::uint64_t amounts = 0;
    };
    std::vector<std::uint64_t> capacities;  // by word, with every guard bit set
    std::vector<std::uint64_t> guards;      // by word: the top bits of its lanes
    std::vector<Need> lanes;                // by resource: its word and its guard bit
    std::vector<std::uint32_t> needBegin;   // by task
    std::vector<Need> needs;

    // No need may exceed the capacity of its resource.
    explicit PackedNeeds(const ResourceProblem& problem);

    [[nodiscard]] std::uint32_t wordCount() const { return static_cast<std::uint32_t>(guards.size()); }
    [[nodiscard]] std::span<const Need> of(std::uint32_t task) const {
        return std::span(needs).subspan(needBegin[task], needBegin[task + 1] - needBegin[task]);
    }
};

}  // namespace waymark
