#pragma once
// How much a portfolio can be worth at most: budget, exclusions and requirements are charged for instead of being kept
// (Lagrangian relaxation; prices by the subgradient method of Held, Wolfe and Crowder 1974). Overlaps choose among
// their own copies of the groups, and pay where these are not the same as the groups (Lagrangian decomposition;
// Guignard and Kim 1987).

#include <cstdint>
#include <functional>
#include <vector>

#include "core/portfolio/portfolio_groups.h"

namespace waymark {

enum class Decided : std::uint8_t { Free, In, Out };

// The charge for each thing that is not kept; those for budget, exclusions and requirements are not below 0.
struct Prices {
    double budget = 0.0;        // per unit of scaled cost
    std::vector<double> oneOf;  // by group of exclusions
    std::vector<double> needs;  // by requirement
    // By overlap and each of its groups, what the overlap gets for taking it: the group pays. May be negative.
    std::vector<double> copies;
};

// What the relaxation gives at some prices: a bound, and what each group earns by being chosen after all charges.
struct Relaxed {
    double bound = 0.0;          // scaled
    double size = 0.0;           // of all that was added up: how far rounding may reach
    std::vector<double> earned;  // by group, scaled
    std::vector<bool> copies;    // by overlap and each of its groups: whether the overlap takes it
};

class PortfolioBound {
public:
    // The groups must outlive it. A budget of none: no limit.
    PortfolioBound(const PortfolioGroups& groups, std::optional<std::int64_t> budget);

    [[nodiscard]] Prices noPrices() const;
    [[nodiscard]] Relaxed relax(const Prices& prices, const std::vector<Decided>& decided) const;
    // Better prices, and the relaxation at them: the best of some steps. `least`: a value known to be reached, scaled.
    // No more steps once `isEnough` says so of the best.
    struct Tuned {
        Prices prices;
        Relaxed relaxed;
    };
    [[nodiscard]] Tuned tune(const Prices& from, const std::vector<Decided>& decided, double least, int steps,
                             const std::function<bool(const Relaxed&)>& isEnough = {}) const;

    // Values are divided by this, so that numbers stay near 1.
    [[nodiscard]] double scale() const { return m_valueScale; }
    [[nodiscard]] std::int64_t size() const;

private:
    struct Need {
        std::uint32_t group, needed;
    };
    struct Slack {
        double budget = 0.0;
        std::vector<double> oneOf, needs, copies;
        double squares = 0.0;
    };
    void relaxInto(Relaxed& relaxed, const Prices& prices, const std::vector<Decided>& decided) const;
    // What the overlaps get, added to the bound.
    void relaxOverlaps(const Prices& prices, const std::vector<Decided>& decided, Relaxed& relaxed) const;
    void relaxTable(std::size_t overlap, const double* prices, const std::vector<Decided>& decided,
                    Relaxed& relaxed) const;
    void relaxOpen(std::size_t overlap, const double* prices, const std::vector<Decided>& decided,
                   Relaxed& relaxed) const;
    // Into buffers that are used again at each step: the search spends its time here.
    void slackInto(Slack& slack, const Prices& prices, const Relaxed& relaxed,
                   const std::vector<Decided>& decided) const;

    const PortfolioGroups& m_groups;
    double m_valueScale = 1.0, m_costScale = 1.0;
    std::vector<double> m_values, m_costs;       // by group, scaled
    double m_valueSize = 0.0, m_costSize = 0.0;  // of all of them, without signs
    std::optional<double> m_budget;              // scaled
    std::vector<Need> m_needs;
    std::vector<std::size_t> m_copies;    // by overlap: the place of its first copy
    std::size_t m_copyCount = 0;          // of all overlaps
    mutable std::vector<double> m_sums;   // of prices by set, while an overlap is looked at
    mutable std::vector<double> m_taken;  // by group, 1 or 0, while slack is looked for
};

}  // namespace waymark
