#include "core/portfolio/portfolio_table.h"

#include <algorithm>
#include <numeric>

namespace waymark {

BudgetTable::BudgetTable(std::vector<Entry> entries, std::size_t units)
    : m_entries(std::move(entries)), m_width(units + 1), m_values((m_entries.size() + 1) * m_width) {
    for (std::size_t k = 0; k < m_entries.size(); ++k) {
        const Entry& entry = m_entries[k];
        const std::int64_t* before = &m_values[k * m_width];
        std::int64_t* now = &m_values[(k + 1) * m_width];
        std::copy_n(before, m_width, now);
        for (std::size_t room = entry.cost; room < m_width; ++room) {
            now[room] = std::max(before[room], before[room - entry.cost] + entry.value);
        }
    }
}

void BudgetTable::choose(std::size_t count, std::size_t units, std::vector<bool>& chosen) const {
    for (std::size_t k = count; k-- > 0;) {
        if (at(k + 1, units) == at(k, units)) continue;
        chosen[m_entries[k].group] = true;
        units -= m_entries[k].cost;
    }
}

PortfolioTable::PortfolioTable(std::vector<BudgetTable::Entry> entries, std::int64_t unit, std::size_t units)
    : m_entries(std::move(entries)), m_unit(unit), m_units(units), m_before(m_entries, units) {}

std::optional<PortfolioTable> PortfolioTable::of(const PortfolioGroups& groups, std::optional<std::int64_t> budget) {
    if (!groups.overlaps.empty()) return std::nullopt;
    std::int64_t unit = 0;
    std::int64_t sum = 0;
    for (const PortfolioGroups::Group& group : groups.groups) {
        if (group.cost < 0 || !group.needs.empty() || !group.excludes.empty()) return std::nullopt;
        unit = std::gcd(unit, group.cost);
        sum += group.cost;
    }
    unit = std::max<std::int64_t>(1, unit);
    const auto units = static_cast<std::size_t>(std::min(sum, budget.value_or(sum)) / unit);
    if (units >= kMostCells / (groups.groups.size() + 1)) return std::nullopt;
    std::vector<BudgetTable::Entry> entries;
    for (const PortfolioGroups::Group& group : groups.groups) {
        entries.push_back(
            {static_cast<std::uint32_t>(entries.size()), group.value, static_cast<std::size_t>(group.cost / unit)});
    }
    return PortfolioTable(std::move(entries), unit, units);
}

PortfolioSearch::Outcome PortfolioTable::best(std::optional<std::int64_t> budget) const {
    const std::size_t count = m_entries.size();
    std::size_t units = budget ? std::min(m_units, static_cast<std::size_t>(*budget / m_unit)) : m_units;
    const std::int64_t value = m_before.at(count, units);
    while (units > 0 && m_before.at(count, units - 1) == value) --units;
    PortfolioSearch::Outcome outcome;
    outcome.chosen.emplace(count);
    m_before.choose(count, units, *outcome.chosen);
    outcome.value = outcome.bound = value;
    return outcome;
}

PortfolioSearch::Outcome PortfolioTable::bestWith(std::uint32_t group) {
    const std::size_t count = m_entries.size();
    const BudgetTable::Entry& entry = m_entries[group];
    if (entry.cost > m_units) return {};
    if (!m_behind) m_behind.emplace(std::vector(m_entries.rbegin(), m_entries.rend()), m_units);
    const std::size_t behind = count - 1 - group;
    const std::size_t room = m_units - entry.cost;
    std::size_t share = 0;  // of the room, for what stands before
    const auto valueAt = [&](std::size_t units) {
        return m_before.at(group, units) + m_behind->at(behind, room - units);
    };
    for (std::size_t units = 1; units <= room; ++units) {
        if (valueAt(units) > valueAt(share)) share = units;
    }
    PortfolioSearch::Outcome outcome;
    outcome.chosen.emplace(count);
    (*outcome.chosen)[group] = true;
    m_before.choose(group, share, *outcome.chosen);
    m_behind->choose(behind, room - share, *outcome.chosen);
    outcome.value = outcome.bound = entry.value + valueAt(share);
    return outcome;
}

}  // namespace waymark
