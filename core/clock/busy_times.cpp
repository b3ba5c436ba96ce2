#include "core/clock/busy_times.h"

#include <algorithm>

namespace waymark {

void BusyTimes::clear() { m_steps.assign(1, {LocalTime::min(), m_capacity}); }

std::optional<LocalTime> BusyTimes::lastConflict(LocalTime begin, LocalTime end, std::int32_t amount) const {
    // From the end, and on to where the stretch ends, so that a conflict skips as much as possible.
    auto step = std::ranges::lower_bound(m_steps, end, {}, &Step::begin);
    while (step != m_steps.begin()) {
        --step;
        if (step->free < amount) {
            auto free = std::next(step);
            while (free->free < amount) ++free;
            return free->begin;
        }
        if (step->begin <= begin) break;
    }
    return std::nullopt;
}

// The place of the step that begins at this time, which is made if there is none.
std::size_t BusyTimes::stepAt(LocalTime time) {
    const auto found = std::ranges::lower_bound(m_steps, time, {}, &Step::begin);
    const auto place = static_cast<std::size_t>(found - m_steps.begin());
    if (found != m_steps.end() && found->begin == time) return place;
    m_steps.insert(found, {time, m_steps[place - 1].free});
    return place;
}

void BusyTimes::book(LocalTime begin, LocalTime end, std::int32_t amount) {
    const std::size_t first = stepAt(begin);
    const std::size_t last = stepAt(end);
    for (std::size_t step = first; step < last; ++step) m_steps[step].free -= amount;
}

}  // namespace waymark
