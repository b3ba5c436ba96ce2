#pragma once
// When how much of a resource is in use, on the clock, while tasks are placed one by one.

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/time.h"

namespace waymark {

class BusyTimes {
public:
    explicit BusyTimes(std::int32_t capacity) : m_capacity(capacity) { clear(); }

    void clear();
    // The end of the last stretch that begins between two times, or lasts until then, and in which so much is not free;
    // nothing if it is free throughout. `amount` is at most the capacity.
    [[nodiscard]] std::optional<LocalTime> lastConflict(LocalTime begin, LocalTime end, std::int32_t amount) const;
    void book(LocalTime begin, LocalTime end, std::int32_t amount);

private:
    struct Step {
        LocalTime begin;  // lasts until the next one
        std::int32_t free = 0;
    };
    std::size_t stepAt(LocalTime time);

    std::int32_t m_capacity;
    std::vector<Step> m_steps;  // rising; the first reaches back for ever, the last is all free
};

}  // namespace waymark
