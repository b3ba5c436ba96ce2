#pragma once
// Depth-first branch and bound for the best set of initiatives; see portfolio.h.

#include <optional>
#include <stop_token>
#include <vector>

#include "core/portfolio/overlap_tally.h"
#include "core/portfolio/portfolio_bound.h"

namespace waymark {

class PortfolioSearch {
public:
    // The groups must outlive it.
    PortfolioSearch(const PortfolioGroups& groups, std::optional<std::int64_t> budget);

    struct Outcome {
        std::optional<std::vector<bool>> chosen;  // by group; nothing: there is no such set, or none was found
        std::int64_t value = 0;
        std::int64_t bound = 0;  // no set is worth more; equals `value` where the search was not cut off
        bool isCutOff = false;
        std::int64_t work = 0;  // that it took
    };
    // The best set with all of `forced`. `start`: a good set to begin with, by group; it need not have them all.
    [[nodiscard]] Outcome run(const std::vector<std::uint32_t>& forced, const PortfolioLimits& limits,
                              const std::stop_token& stop, const std::vector<bool>& start = {});

private:
    // Decides for a group and all that follows from it. False if that cannot be.
    bool decide(std::uint32_t group, Decided how);
    bool decideAll(std::vector<std::uint32_t> groups, Decided how);
    void undoTo(std::size_t mark);
    void explore(const Prices& prices, int depth);
    // The most that any set within these bounds can be worth.
    [[nodiscard]] double mostOf(const Relaxed& relaxed) const;
    // Whether no set within these bounds, worth `less` less (scaled), is better than the best one so far.
    [[nodiscard]] bool cannotBeat(const Relaxed& relaxed, double less = 0.0) const;
    // Decides whatever the bound leaves no choice about. False if nothing is left to find here.
    bool decideByBound(const Relaxed& relaxed);
    void keepIfBetter();
    // Of what is in, with overlaps.
    [[nodiscard]] std::int64_t valueNow();
    void fillGreedily(const Relaxed& relaxed, const std::vector<bool>& start = {});
    [[nodiscard]] std::optional<std::uint32_t> nextFree(const Relaxed& relaxed) const;

    const PortfolioGroups& m_groups;
    std::optional<std::int64_t> m_budget;
    PortfolioBound m_bound;
    std::vector<Decided> m_decided;
    std::vector<std::uint32_t> m_trail;    // decided groups, in order
    std::int64_t m_value = 0, m_cost = 0;  // of those that are in, one by one
    OverlapTally m_tally;
    std::int64_t m_refund = 0;  // of free groups with negative costs
    std::optional<std::vector<bool>> m_best;
    std::int64_t m_bestValue = 0, m_bestCost = 0;
    std::int64_t m_step = 1;       // values of sets are multiples of it
    std::optional<Prices> m_root;  // to begin with, tuned by the first run
    std::int64_t m_left = 0;       // work
    double m_openBound = 0.0;      // the highest bound of what was not explored
    bool m_isCutOff = false;
    std::stop_token m_stop;
};

}  // namespace waymark
