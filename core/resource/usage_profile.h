#pragma once
// What is left of the resources over time while tasks are placed one by one. Two forms with the same interface: one
// entry for each period, which is fastest for short tasks, and one for each change, for which lengths do not matter.

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "core/resource/packed_needs.h"

namespace waymark {

// One entry for each period.
class PeriodProfile {
public:
    explicit PeriodProfile(const PackedNeeds& needs) : m_needs(&needs), m_free(needs.wordCount()) {}

    void clear() {
        for (auto& free : m_free) free.clear();
    }
    // Where the need fits for `duration` periods, not before `earliest`.
    [[nodiscard]] Period firstFit(const PackedNeeds::Need& need, Period earliest, Period duration) const {
        const auto& free = m_free[need.word];
        const std::uint64_t guards = m_needs->guards[need.word];
        const auto size = static_cast<Period>(free.size());
        Period start = earliest;
        Period known = earliest;  // periods from `start` up to here are known to suffice
        for (;;) {
            // From the end, so that a conflict skips as much as possible.
            Period end = std::min(start + duration, size);
            const Period reached = end;
            while (end > known && ((free[static_cast<std::size_t>(end) - 1] - need.amounts) & guards) == guards) --end;
            if (end <= known) return start;
            start = end;
            known = std::max(reached, start);
        }
    }
    void book(const PackedNeeds::Need& need, Period start, Period duration) {
        auto& free = m_free[need.word];
        const auto begin = static_cast<std::size_t>(start);
        const auto end = begin + static_cast<std::size_t>(duration);
        if (free.size() < end) free.resize(end, m_needs->capacities[need.word]);
        for (std::size_t t = begin; t < end; ++t) free[t] -= need.amounts;
    }

private:
    const PackedNeeds* m_needs;
    std::vector<std::vector<std::uint64_t>> m_free;  // by word and period; behind the end everything is free
};

// One entry for each change, in order of time.
class ChangeProfile {
public:
    explicit ChangeProfile(const PackedNeeds& needs);

    void clear();
    [[nodiscard]] Period firstFit(const PackedNeeds::Need& need, Period earliest, Period duration) const;
    void book(const PackedNeeds::Need& need, Period start, Period duration);

private:
    struct Steps {
        std::vector<Period> times;        // the first is 0
        std::vector<std::uint64_t> free;  // from times[k] up to times[k + 1]; the last for ever
    };
    // The place of the step that begins at `time`, which is made if there is none.
    static std::size_t stepAt(Steps& steps, Period time);

    const PackedNeeds* m_needs;
    std::vector<Steps> m_steps;  // by word
};

}  // namespace waymark
