#include "core/resource/skill_matching.h"

#include <algorithm>
#include <limits>

namespace waymark {
namespace {

constexpr std::size_t kFirst = std::numeric_limits<std::size_t>::max();

}  // namespace

std::int32_t SkillMatching::add(std::int32_t amount, std::vector<std::uint32_t> bearers) {
    std::int32_t left = amount;
    Ask ask{std::move(bearers), {}};
    for (const std::uint32_t bearer : ask.bearers) {
        const std::int32_t units = std::min(left, m_free[bearer]);
        ask.given.push_back(units);
        m_free[bearer] -= units;
        m_taken[bearer] += units;
        left -= units;
    }
    m_asks.push_back(std::move(ask));
    while (left > 0) {
        const std::int32_t more = changeHands(m_asks.size() - 1, left);
        if (more == 0) break;
        left -= more;
    }
    return amount - left;
}

// Breadth first, so that as few hands as possible change.
std::int32_t SkillMatching::changeHands(std::size_t ask, std::int32_t amount) {
    std::vector<Step> steps;
    std::vector<bool> isReached(m_free.size(), false);
    const auto reach = [&](std::size_t from, std::size_t before) {
        for (std::size_t k = 0; k < m_asks[from].bearers.size(); ++k) {
            const std::uint32_t bearer = m_asks[from].bearers[k];
            if (isReached[bearer]) continue;
            isReached[bearer] = true;
            steps.push_back({from, k, before});
        }
    };
    reach(ask, kFirst);
    for (std::size_t next = 0; next < steps.size(); ++next) {
        const std::uint32_t bearer = m_asks[steps[next].ask].bearers[steps[next].bearer];
        if (m_free[bearer] > 0) return follow(steps, next, amount);
        for (std::size_t other = 0; other < m_asks.size(); ++other) {
            const auto& bearers = m_asks[other].bearers;
            const auto place = static_cast<std::size_t>(std::ranges::find(bearers, bearer) - bearers.begin());
            if (place < bearers.size() && m_asks[other].given[place] > 0) reach(other, next);
        }
    }
    return 0;
}

std::int32_t SkillMatching::follow(const std::vector<Step>& steps, std::size_t last, std::int32_t amount) {
    const auto bearerOf = [&](const Step& step) { return m_asks[step.ask].bearers[step.bearer]; };
    // What the demand of a step gives up at the bearer of the step before it.
    const auto givesUp = [&](const Step& step) -> std::int32_t& {
        Ask& ask = m_asks[step.ask];
        const auto place = std::ranges::find(ask.bearers, bearerOf(steps[step.before])) - ask.bearers.begin();
        return ask.given[static_cast<std::size_t>(place)];
    };
    std::int32_t units = std::min(amount, m_free[bearerOf(steps[last])]);
    for (std::size_t k = last; steps[k].before != kFirst; k = steps[k].before)
        units = std::min(units, givesUp(steps[k]));
    m_free[bearerOf(steps[last])] -= units;
    m_taken[bearerOf(steps[last])] += units;
    for (std::size_t k = last;; k = steps[k].before) {
        m_asks[steps[k].ask].given[steps[k].bearer] += units;
        if (steps[k].before == kFirst) return units;
        givesUp(steps[k]) -= units;
    }
}

}  // namespace waymark
