#pragma once
// The best set of initiatives under a budget: a knapsack problem with exclusions and requirements, solved exactly by
// branch and bound on a Lagrangian relaxation (Fisher 1981), or by dynamic programming over the budget where that is
// small enough (portfolio_table.h, portfolio_sweep.h).

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

#include "core/base/money.h"

namespace waymark {

struct PortfolioItem {
    Money value;                                 // net present value; may be negative
    Money cost;                                  // what the budget has to pay; may be negative
    std::vector<std::uint32_t> needs, excludes;  // places of other items; one side of an exclusion is enough
    bool isUnknown = false;                      // there is no value or no cost, so it is never chosen
};

// Items whose values do not add up. What each set of them is worth more than the sum (less: negative): bit k of a set
// is items[k]. Or, where there are too many sets for a table, from a function and with a limit.
struct PortfolioOverlap {
    std::vector<std::uint32_t> items;  // rising
    std::vector<std::int64_t> more;    // by set, minor units; 2 ^ items of them, or none
    struct Open {
        std::function<std::int64_t(const std::vector<std::uint32_t>&)> more;  // of chosen items, rising
        // Of any set: what it is worth more is at most `most` less what each of its members brings alone.
        std::int64_t most = 0;
        std::vector<std::int64_t> alone;  // by item
        std::int64_t work = 0;            // that the function takes, see PortfolioLimits
    } open = {};                          // where there is no table

    static constexpr std::size_t kMostInTable = 10;  // items
};

struct PortfolioProblem {
    std::vector<PortfolioItem> items;
    std::optional<Money> budget;  // none: no limit
    std::vector<PortfolioOverlap> overlaps = {};
};

// What a set, rising, is worth: all its values and what it is worth more for each overlap.
[[nodiscard]] Money valueOfSet(const PortfolioProblem& problem, const std::vector<std::uint32_t>& items);

// Searches are limited in work, not in seconds, so that runs repeat exactly. The limit is for all searches of one call
// together; it takes less than a second.
struct PortfolioLimits {
    std::int64_t work = 250'000'000;  // nodes of the search tree times items and links
};

struct PortfolioChoice {
    std::vector<std::uint32_t> chosen;  // rising
    Money value, cost;
    bool isOptimal = true;  // proved; otherwise no set is worth more than `bound`
    Money bound;

    bool operator==(const PortfolioChoice&) const = default;
};

// An item that adds nothing is left out; of sets of equal value the cheapest is taken where values add up. With all of
// `forced`, or nothing where no set has them all (or none was found within the limit). What is not chosen costs
// nothing, so there is always a set where nothing is forced; a budget below 0 counts as 0.
[[nodiscard]] std::optional<PortfolioChoice> bestSet(const PortfolioProblem& problem,
                                                     const std::vector<std::uint32_t>& forced = {},
                                                     const PortfolioLimits& limits = {},
                                                     const std::stop_token& stop = {});

// What can be had for which budget: sets of rising cost and value, none of them worse than another one. Complete for up
// to kFewItems items with up to kMostPoints such sets; else exact at `points` budgets in equal steps up to the cost of
// the best set without a limit.
inline constexpr std::size_t kFewItems = 20;
inline constexpr std::size_t kMostPoints = 100;
[[nodiscard]] std::vector<PortfolioChoice> efficientFrontier(const PortfolioProblem& problem, std::size_t points = 40,
                                                             const PortfolioLimits& limits = {},
                                                             const std::stop_token& stop = {});

enum class WhyLeftOut : std::uint8_t {
    Impossible,  // it needs something that it excludes
    OverBudget,  // with what it needs it costs more than the budget allows, whatever else is chosen
    NotWorthIt,  // with what it needs it adds nothing
    Excluded,    // it cannot go together with chosen ones that are worth more
    CrowdedOut,  // the budget buys more value elsewhere
    Unknown,     // it, or something that it needs, has no value or no cost
    Overlaps,    // it is worth something, but nothing more beside chosen ones with which it overlaps
};

struct LeftOut {
    std::uint32_t item = 0;
    WhyLeftOut why{};
    std::vector<std::uint32_t> because;  // rising: chosen ones that would have to go, or with which it overlaps
    // What the best set with it is worth less than the choice: that much at most, or none where no set with it is
    // known; at least `leastLoss`; just that much where it is exact.
    std::optional<Money> loss;
    Money leastLoss;
    bool isExact = true;
};

// Why each item that is not in the choice is left out, in the order of items. One search for each, each with an equal
// share of the work that is left.
[[nodiscard]] std::vector<LeftOut> whyLeftOut(const PortfolioProblem& problem, const PortfolioChoice& choice,
                                              const PortfolioLimits& limits = {}, const std::stop_token& stop = {});

// impossible, over-budget, not-worth-it, excluded, crowded-out, unknown, overlaps.
[[nodiscard]] std::string_view nameOf(WhyLeftOut why);

}  // namespace waymark
