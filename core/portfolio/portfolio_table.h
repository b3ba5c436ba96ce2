#pragma once
// The best sets for all budgets at once, by dynamic programming over the budget (Bellman 1957): for portfolios whose
// costs are multiples of something large and in which everything goes with everything.

#include <cstdint>
#include <optional>
#include <vector>

#include "core/portfolio/portfolio_search.h"

namespace waymark {

// By number of entries and units of budget: what the best set of the first entries is worth.
class BudgetTable {
public:
    struct Entry {
        std::uint32_t group = 0;
        std::int64_t value = 0;
        std::size_t cost = 0;  // units
    };
    BudgetTable(std::vector<Entry> entries, std::size_t units);

    [[nodiscard]] std::int64_t at(std::size_t count, std::size_t units) const {
        return m_values[count * m_width + units];
    }
    // Marks the groups of that set.
    void choose(std::size_t count, std::size_t units, std::vector<bool>& chosen) const;

private:
    std::vector<Entry> m_entries;
    std::size_t m_width;
    std::vector<std::int64_t> m_values;
};

class PortfolioTable {
public:
    // Nothing where groups exclude or need each other or overlap, where costs are negative, or where it would take more
    // than kMostCells. A budget of none: no limit. The groups must outlive it. Linear in the cells.
    [[nodiscard]] static std::optional<PortfolioTable> of(const PortfolioGroups& groups,
                                                          std::optional<std::int64_t> budget);
    static constexpr std::size_t kMostCells = 10'000'000;

    // The best set for a budget up to the one of the table; the cheapest among equal ones.
    [[nodiscard]] PortfolioSearch::Outcome best(std::optional<std::int64_t> budget) const;
    // The best set with this group; linear in the units of the budget after the first call.
    [[nodiscard]] PortfolioSearch::Outcome bestWith(std::uint32_t group);

private:
    PortfolioTable(std::vector<BudgetTable::Entry> entries, std::int64_t unit, std::size_t units);

    std::vector<BudgetTable::Entry> m_entries;  // by group
    std::int64_t m_unit;
    std::size_t m_units;
    BudgetTable m_before;                 // of the first groups
    std::optional<BudgetTable> m_behind;  // of the last ones
};

}  // namespace waymark
