#include "core/resource/packed_needs.h"

#include <bit>

namespace waymark {
namespace {

struct BitField {
    std::uint32_t word;
    int shift;
};

// Fills word after word; a capacity of a million takes 20 bits and its guard one more, so three always fit.
std::vector<BitField> assignLanes(const ResourceProblem& problem) {
    std::vector<BitField> lanes;
    std::uint32_t word = 0;
    int used = 0;
    for (const std::int32_t capacity : problem.capacities) {
        const int width = std::bit_width(static_cast<std::uint32_t>(capacity)) + 1;
        if (used + width > 64) {
            ++word;
            used = 0;
        }
        lanes.push_back({word, used});
        used += width;
    }
    return lanes;
}

}  // namespace

PackedNeeds::PackedNeeds(const ResourceProblem& problem) {
    const std::vector<BitField> fields = assignLanes(problem);
    const std::size_t words = fields.empty() ? 0 : fields.back().word + 1;
    capacities.assign(words, 0);
    guards.assign(words, 0);
    for (std::size_t resource = 0; resource < fields.size(); ++resource) {
        const auto capacity = static_cast<std::uint32_t>(problem.capacities[resource]);
        const BitField lane = fields[resource];
        const std::uint64_t guard = std::uint64_t{1} << (lane.shift + std::bit_width(capacity));
        lanes.push_back({lane.word, guard});
        guards[lane.word] |= guard;
        capacities[lane.word] |= guard | (std::uint64_t{capacity} << lane.shift);
    }
    needBegin.push_back(0);
    for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
        for (const ResourceProblem::Need& need : problem.needsOf(task)) {  // in the order of the resources
            const BitField lane = fields[need.resource];
            const std::uint64_t amount = static_cast<std::uint64_t>(need.amount) << lane.shift;
            if (needs.size() > needBegin.back() && needs.back().word == lane.word) {
                needs.back().amounts += amount;
            } else {
                needs.push_back({lane.word, amount});
            }
        }
        needBegin.push_back(static_cast<std::uint32_t>(needs.size()));
    }
}

}  // namespace waymark
