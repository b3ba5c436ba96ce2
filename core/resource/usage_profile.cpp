#include "core/resource/usage_profile.h"

namespace waymark {

ChangeProfile::ChangeProfile(const PackedNeeds& needs) : m_needs(&needs), m_steps(needs.wordCount()) { clear(); }

void ChangeProfile::clear() {
    for (std::size_t word = 0; word < m_steps.size(); ++word) {
        m_steps[word].times.assign(1, 0);
        m_steps[word].free.assign(1, m_needs->capacities[word]);
    }
}

Period ChangeProfile::firstFit(const PackedNeeds::Need& need, Period earliest, Period duration) const {
    const auto& [times, free] = m_steps[need.word];
    const std::uint64_t guards = m_needs->guards[need.word];
    auto step = static_cast<std::size_t>(std::ranges::upper_bound(times, earliest) - times.begin()) - 1;
    Period start = earliest;
    for (; step < times.size() && times[step] < start + duration; ++step) {
        // The last step is all free, so a step that does not suffice has one behind it.
        if (((free[step] - need.amounts) & guards) != guards) start = times[step + 1];
    }
    return start;
}

std::size_t ChangeProfile::stepAt(Steps& steps, Period time) {
    const auto found = std::ranges::lower_bound(steps.times, time);
    const auto place = static_cast<std::size_t>(found - steps.times.begin());
    if (found != steps.times.end() && *found == time) return place;
    const std::uint64_t before = steps.free[place - 1];
    steps.times.insert(found, time);
    steps.free.insert(steps.free.begin() + static_cast<std::ptrdiff_t>(place), before);
    return place;
}

void ChangeProfile::book(const PackedNeeds::Need& need, Period start, Period duration) {
    Steps& steps = m_steps[need.word];
    const std::size_t begin = stepAt(steps, start);
    const std::size_t end = stepAt(steps, start + duration);
    for (std::size_t step = begin; step < end; ++step) steps.free[step] -= need.amounts;
}

}  // namespace waymark
