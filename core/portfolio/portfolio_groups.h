#pragma once
// A portfolio made ready for the search: items that need each other go as one, what can never be chosen is gone, and
// exclusions stand in groups of which at most one member can be chosen.

#include <cstdint>
#include <vector>

#include "core/portfolio/portfolio.h"

namespace waymark {

struct PortfolioGroups {
    struct Group {
        std::vector<std::uint32_t> items;  // of the problem, rising
        std::int64_t value = 0, cost = 0;
        bool isUnknown = false;                                // so is the value or the cost of one of its items
        std::vector<std::uint32_t> needs, neededBy, excludes;  // other groups
        std::vector<std::uint32_t> overlaps;                   // places of those that it is in
    };
    // As that of the problem, of groups.
    struct Overlap {
        std::vector<std::uint32_t> groups;  // rising
        std::vector<std::int64_t> more;     // by set of groups, or none
        PortfolioOverlap::Open open;        // its function takes items
    };
    std::vector<Group> groups;
    std::vector<std::uint32_t> groupOf;             // by item; kNone: can never be chosen, or unknown
    std::vector<std::vector<std::uint32_t>> oneOf;  // cover all exclusions; every two members exclude each other
    std::vector<Overlap> overlaps;

    static constexpr std::uint32_t kNone = 0xFFFFFFFFU;
};

[[nodiscard]] PortfolioGroups groupItems(const PortfolioProblem& problem);

// The items that have to be chosen with this one, itself included, rising; empty if it can never be chosen.
[[nodiscard]] std::vector<std::uint32_t> withNeeds(const PortfolioGroups& groups, std::uint32_t item);

}  // namespace waymark
