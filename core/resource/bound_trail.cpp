#include "core/resource/bound_trail.h"

#include <algorithm>
#include <cassert>

namespace waymark {

BoundTrail::BoundTrail(std::span<const Period> lowest, std::span<const Period> highest) {
    for (std::size_t task = 0; task < lowest.size(); ++task) {
        m_rootBounds.push_back(lowest[task]);
        m_rootBounds.push_back(-highest[task]);
    }
    m_bounds = m_rootBounds;
    m_latest.assign(m_bounds.size(), -1);
}

void BoundTrail::backtrack(std::int32_t level) {
    if (level >= this->level()) return;
    const std::int32_t end = m_levelBegins[static_cast<std::size_t>(level)];
    while (size() > end) pop();
    m_levelBegins.resize(static_cast<std::size_t>(level));
}

void BoundTrail::settleRoot() {
    assert(level() == 0);
    m_rootBounds = m_bounds;
    m_entries.clear();
    std::ranges::fill(m_latest, -1);
}

std::int32_t BoundTrail::levelOf(std::int32_t place) const {
    return static_cast<std::int32_t>(std::ranges::upper_bound(m_levelBegins, place) - m_levelBegins.begin());
}

}  // namespace waymark
