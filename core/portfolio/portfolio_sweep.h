#pragma once
// The best sets for all budgets at once where a table of values would be too large (portfolio_table.h), or where few
// groups at a time need or exclude each other: dynamic programming over the budget with a choice among what each knot
// of such groups can contribute (multiple-choice knapsack; Kellerer, Pferschy and Pisinger 2004, chapter 11). Only the
// last row of values is kept, and of the others what was chosen.

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/portfolio/portfolio_search.h"

namespace waymark {

class PortfolioSweep {
public:
    // Made ready, but not filled yet. Nothing where costs are negative, where a knot has too many groups or
    // contributions, or where filling would take more work than that (a unit of budget times a contribution) or more
    // than kMostBytes. A budget of none: no limit.
    [[nodiscard]] static std::optional<PortfolioSweep> prepare(const PortfolioGroups& groups,
                                                               std::optional<std::int64_t> budget, std::int64_t work);
    // False if it was stopped.
    [[nodiscard]] bool fill(const std::stop_token& stop);
    static constexpr std::size_t kMostBytes = 100'000'000;
    static constexpr std::size_t kMostInKnot = 12;  // groups

    // Once it is filled: the best set for a budget up to the one it was made for; the cheapest among equal ones.
    // Proved.
    [[nodiscard]] PortfolioSearch::Outcome best(std::optional<std::int64_t> budget) const;

private:
    // Groups of a knot that go together, and what they cost in units.
    struct Option {
        std::size_t cost = 0;
        std::int64_t value = 0;
        std::vector<std::uint32_t> groups;
    };
    // What else a knot can contribute than nothing, and by room which of it is best: 0 for nothing. One bit a room is
    // enough where there is one option.
    struct Knot {
        std::vector<Option> options;
        std::vector<bool> isTaken;
        std::vector<std::uint8_t> taken;
    };
    class Maker;

    PortfolioSweep() = default;
    void take(Knot& knot);

    std::vector<Knot> m_knots;
    std::vector<std::int64_t> m_values;  // by units of budget
    std::size_t m_width = 0;             // of these
    std::size_t m_groups = 0;
    std::int64_t m_unit = 1;
    std::int64_t m_work = 0;
};

}  // namespace waymark
