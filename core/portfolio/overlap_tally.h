#pragma once
// What a set of groups is worth more than the sum of its values, kept up while groups come and go.

#include <cstdint>
#include <vector>

#include "core/portfolio/portfolio_groups.h"

namespace waymark {

class OverlapTally {
public:
    // The groups must outlive it.
    explicit OverlapTally(const PortfolioGroups& groups);

    void add(std::uint32_t group) { change(group, true); }
    void remove(std::uint32_t group) { change(group, false); }
    void clear();
    // Minor units. Asks only the functions of overlaps that changed.
    [[nodiscard]] std::int64_t more();
    // What asking took since this was called last, see PortfolioLimits.
    [[nodiscard]] std::int64_t takeWork();

private:
    struct Row {
        std::size_t set = 0;  // of a table
        std::int64_t more = 0;
        bool isStale = false;
    };
    void change(std::uint32_t group, bool isIn);
    [[nodiscard]] std::int64_t ask(const PortfolioGroups::Overlap& overlap) const;

    const PortfolioGroups& m_groups;
    std::vector<bool> m_isIn;  // by group
    std::vector<Row> m_rows;   // by overlap
    std::vector<std::size_t> m_stale;
    std::int64_t m_more = 0;  // of what is not stale
    std::int64_t m_work = 0;
};

// The same of a whole set, by group.
[[nodiscard]] std::int64_t moreOf(const PortfolioGroups& groups, const std::vector<bool>& chosen);

}  // namespace waymark
