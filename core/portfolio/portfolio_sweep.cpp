#include "core/portfolio/portfolio_sweep.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace waymark {
namespace {

using Members = std::vector<std::uint32_t>;  // groups

constexpr std::size_t kMostOptions = std::numeric_limits<std::uint8_t>::max();

// Groups that need, exclude or overlap each other, directly or by others.
std::vector<Members> knotsOf(const PortfolioGroups& groups) {
    std::vector<Members> knots;
    std::vector<bool> seen(groups.groups.size());
    for (std::uint32_t first = 0; first < groups.groups.size(); ++first) {
        if (seen[first]) continue;
        seen[first] = true;
        Members knot{first};
        const auto join = [&](const Members& linked) {
            for (const std::uint32_t other : linked) {
                if (seen[other]) continue;
                seen[other] = true;
                knot.push_back(other);
            }
        };
        for (std::size_t k = 0; k < knot.size(); ++k) {
            const PortfolioGroups::Group& group = groups.groups[knot[k]];
            for (const Members* linked : {&group.needs, &group.neededBy, &group.excludes}) join(*linked);
            for (const std::uint32_t overlap : group.overlaps) join(groups.overlaps[overlap].groups);
        }
        knots.push_back(std::move(knot));
    }
    return knots;
}

// By place in the knot, as bits.
std::uint32_t bitsOf(const Members& knot, const Members& groups) {
    std::uint32_t bits = 0;
    for (std::size_t k = 0; k < knot.size(); ++k) {
        if (std::ranges::find(groups, knot[k]) != groups.end()) bits |= 1U << k;
    }
    return bits;
}

}  // namespace

class PortfolioSweep::Maker {
public:
    Maker(const PortfolioGroups& groups, std::int64_t unit) : m_groups(groups), m_unit(unit) {}

    // Sets of a knot that are allowed and of which none costs more and brings no more than another one.
    [[nodiscard]] std::vector<Option> optionsOf(const Members& knot) const {
        std::vector<std::uint32_t> needs;
        std::vector<std::uint32_t> excludes;
        for (const std::uint32_t group : knot) {
            needs.push_back(bitsOf(knot, m_groups.groups[group].needs));
            excludes.push_back(bitsOf(knot, m_groups.groups[group].excludes));
        }
        std::vector<Option> options;
        for (std::uint32_t set = 1; set < 1U << knot.size(); ++set) {
            bool isAllowed = true;
            for (std::size_t k = 0; k < knot.size() && isAllowed; ++k) {
                if ((set >> k & 1U) == 0) continue;
                isAllowed = (set & needs[k]) == needs[k] && (set & excludes[k]) == 0;
            }
            if (isAllowed) options.push_back(optionOf(knot, set));
        }
        std::ranges::stable_sort(options, [](const Option& one, const Option& other) {
            return one.cost != other.cost ? one.cost < other.cost : one.value > other.value;
        });
        std::int64_t best = 0;
        std::erase_if(options, [&](const Option& option) {
            const bool isWorse = option.value <= best;
            best = std::max(best, option.value);
            return isWorse;
        });
        return options;
    }

private:
    [[nodiscard]] Option optionOf(const Members& knot, std::uint32_t set) const {
        Option option;
        for (std::size_t k = 0; k < knot.size(); ++k) {
            if ((set >> k & 1U) == 0) continue;
            const PortfolioGroups::Group& group = m_groups.groups[knot[k]];
            option.cost += static_cast<std::size_t>(group.cost / m_unit);
            option.value += group.value;
            option.groups.push_back(knot[k]);
        }
        for (const PortfolioGroups::Overlap& overlap : m_groups.overlaps) {
            // All its groups are in one knot.
            if (std::ranges::find(knot, overlap.groups.front()) == knot.end()) continue;
            option.value += overlap.more[bitsOf(overlap.groups, option.groups)];
        }
        return option;
    }

    const PortfolioGroups& m_groups;
    std::int64_t m_unit;
};

std::optional<PortfolioSweep> PortfolioSweep::prepare(const PortfolioGroups& groups, std::optional<std::int64_t> budget,
                                                      std::int64_t work) {
    PortfolioSweep sweep;
    std::int64_t unit = 0;
    std::int64_t sum = 0;
    for (const PortfolioGroups::Group& group : groups.groups) {
        if (group.cost < 0) return std::nullopt;
        unit = std::gcd(unit, group.cost);
        sum += group.cost;
    }
    if (std::ranges::any_of(groups.overlaps, [](const auto& overlap) { return overlap.more.empty(); }))
        return std::nullopt;
    sweep.m_unit = std::max<std::int64_t>(1, unit);
    sweep.m_groups = groups.groups.size();
    const std::int64_t width = std::min(sum, budget.value_or(sum)) / sweep.m_unit + 1;
    if (width > work) return std::nullopt;
    const Maker maker(groups, sweep.m_unit);
    std::int64_t bytes = 8 * width;
    for (const Members& knot : knotsOf(groups)) {
        if (knot.size() > kMostInKnot) return std::nullopt;
        Knot made{maker.optionsOf(knot), {}, {}};
        if (made.options.empty()) continue;
        if (made.options.size() > kMostOptions) return std::nullopt;
        sweep.m_work += width * static_cast<std::int64_t>(made.options.size());
        bytes += made.options.size() == 1 ? width / 8 : width;
        if (sweep.m_work > work || bytes > static_cast<std::int64_t>(kMostBytes)) return std::nullopt;
        sweep.m_knots.push_back(std::move(made));
    }
    sweep.m_width = static_cast<std::size_t>(width);
    return sweep;
}

bool PortfolioSweep::fill(const std::stop_token& stop) {
    m_values.assign(m_width, 0);
    for (Knot& knot : m_knots) {
        if (stop.stop_requested()) return false;
        take(knot);
    }
    return true;
}

void PortfolioSweep::take(Knot& knot) {
    if (knot.options.size() == 1) {
        const Option& option = knot.options.front();
        knot.isTaken.assign(m_width, false);
        for (std::size_t room = m_width; room-- > option.cost;) {  // what lies below is still without it
            const std::int64_t with = m_values[room - option.cost] + option.value;
            if (with <= m_values[room]) continue;
            m_values[room] = with;
            knot.isTaken[room] = true;
        }
        return;
    }
    const std::vector<std::int64_t> before = m_values;
    knot.taken.assign(m_width, 0);
    for (std::size_t k = 0; k < knot.options.size(); ++k) {
        const Option& option = knot.options[k];
        for (std::size_t room = option.cost; room < m_width; ++room) {
            const std::int64_t with = before[room - option.cost] + option.value;
            if (with <= m_values[room]) continue;
            m_values[room] = with;
            knot.taken[room] = static_cast<std::uint8_t>(k + 1);
        }
    }
}

PortfolioSearch::Outcome PortfolioSweep::best(std::optional<std::int64_t> budget) const {
    std::size_t room = m_width - 1;
    if (budget) room = std::min(room, static_cast<std::size_t>(*budget / m_unit));
    const std::int64_t value = m_values[room];
    while (room > 0 && m_values[room - 1] == value) --room;
    PortfolioSearch::Outcome outcome;
    outcome.chosen.emplace(m_groups);
    for (auto knot = m_knots.rbegin(); knot != m_knots.rend(); ++knot) {
        const std::size_t taken =
            knot->taken.empty() ? static_cast<std::size_t>(knot->isTaken[room]) : knot->taken[room];
        if (taken == 0) continue;
        const Option& option = knot->options[taken - 1];
        for (const std::uint32_t group : option.groups) (*outcome.chosen)[group] = true;
        room -= option.cost;
    }
    outcome.value = outcome.bound = value;
    outcome.work = m_work;
    return outcome;
}

}  // namespace waymark
