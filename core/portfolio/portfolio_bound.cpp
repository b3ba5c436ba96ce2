#include "core/portfolio/portfolio_bound.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace waymark {
namespace {

constexpr double kFirstStep = 2.0;  // of the way that would close the gap
constexpr double kSmallestStep = 0.05;
constexpr double kNoSlack = 1e-9;
constexpr int kPatience = 20;  // steps without a better bound before steps become half as long

double meanSize(const std::vector<double>& numbers) {
    double sum = 0.0;
    for (const double number : numbers) sum += std::abs(number);
    return std::max(1.0, numbers.empty() ? 1.0 : sum / static_cast<double>(numbers.size()));
}

bool isTaken(Decided decided, double earned) {
    return decided == Decided::In || (decided == Decided::Free && earned > 0.0);
}

}  // namespace

PortfolioBound::PortfolioBound(const PortfolioGroups& groups, std::optional<std::int64_t> budget) : m_groups(groups) {
    for (std::uint32_t k = 0; k < groups.groups.size(); ++k) {
        m_values.push_back(static_cast<double>(groups.groups[k].value));
        m_costs.push_back(static_cast<double>(groups.groups[k].cost));
        for (const std::uint32_t needed : groups.groups[k].needs) m_needs.push_back({k, needed});
    }
    m_valueScale = meanSize(m_values);
    m_costScale = meanSize(m_costs);
    for (double& value : m_values) value /= m_valueScale;
    for (double& cost : m_costs) cost /= m_costScale;
    if (budget) m_budget = static_cast<double>(*budget) / m_costScale;
    for (const double value : m_values) m_valueSize += std::abs(value);
    for (const double cost : m_costs) m_costSize += std::abs(cost);
    for (const PortfolioGroups::Overlap& overlap : groups.overlaps) {
        m_copies.push_back(m_copyCount);
        m_copyCount += overlap.groups.size();
    }
}

Prices PortfolioBound::noPrices() const {
    Prices none{0.0, std::vector<double>(m_groups.oneOf.size()), std::vector<double>(m_needs.size()), {}};
    for (const PortfolioGroups::Overlap& overlap : m_groups.overlaps) {
        // Where only the most is known, values alone must not count besides it.
        for (std::size_t k = 0; k < overlap.groups.size(); ++k) {
            none.copies.push_back(overlap.more.empty() ? static_cast<double>(overlap.open.alone[k]) / m_valueScale
                                                       : 0.0);
        }
    }
    return none;
}

std::int64_t PortfolioBound::size() const {
    std::size_t size = m_values.size() + m_needs.size() + 1;
    for (const auto& members : m_groups.oneOf) size += members.size();
    for (const PortfolioGroups::Overlap& overlap : m_groups.overlaps)
        size += overlap.more.size() + overlap.groups.size();
    return static_cast<std::int64_t>(size);
}

Relaxed PortfolioBound::relax(const Prices& prices, const std::vector<Decided>& decided) const {
    Relaxed relaxed;
    relaxInto(relaxed, prices, decided);
    return relaxed;
}

void PortfolioBound::relaxInto(Relaxed& relaxed, const Prices& prices, const std::vector<Decided>& decided) const {
    const double paid = m_budget ? prices.budget * *m_budget : 0.0;
    relaxed.bound = paid;
    relaxed.size = std::abs(paid) + m_valueSize + prices.budget * m_costSize;
    std::vector<double>& earned = relaxed.earned;
    earned.resize(m_values.size());
    for (std::size_t k = 0; k < earned.size(); ++k) earned[k] = m_values[k] - prices.budget * m_costs[k];
    for (std::size_t k = 0; k < m_needs.size(); ++k) {
        earned[m_needs[k].group] -= prices.needs[k];
        earned[m_needs[k].needed] += prices.needs[k];
        relaxed.size += 2.0 * prices.needs[k];
    }
    for (std::size_t k = 0; k < m_groups.oneOf.size(); ++k) {
        relaxed.bound += prices.oneOf[k];
        relaxed.size += prices.oneOf[k] * static_cast<double>(1 + m_groups.oneOf[k].size());
        for (const std::uint32_t member : m_groups.oneOf[k]) earned[member] -= prices.oneOf[k];
    }
    relaxOverlaps(prices, decided, relaxed);
    for (std::size_t k = 0; k < earned.size(); ++k) {
        if (isTaken(decided[k], earned[k])) relaxed.bound += earned[k];
    }
}

void PortfolioBound::relaxOverlaps(const Prices& prices, const std::vector<Decided>& decided, Relaxed& relaxed) const {
    relaxed.copies.assign(m_copyCount, false);
    for (std::size_t k = 0; k < m_copies.size(); ++k) {
        const PortfolioGroups::Overlap& overlap = m_groups.overlaps[k];
        const double* own = prices.copies.data() + m_copies[k];
        if (overlap.more.empty())
            relaxOpen(k, own, decided, relaxed);
        else
            relaxTable(k, own, decided, relaxed);
        for (std::size_t i = 0; i < overlap.groups.size(); ++i) {
            relaxed.earned[overlap.groups[i]] -= own[i];
            relaxed.size += 2.0 * std::abs(own[i]);
        }
    }
}

void PortfolioBound::relaxTable(std::size_t overlap, const double* prices, const std::vector<Decided>& decided,
                                Relaxed& relaxed) const {
    const PortfolioGroups::Overlap& row = m_groups.overlaps[overlap];
    std::size_t mustHave = 0;
    std::size_t cannotHave = 0;
    for (std::size_t k = 0; k < row.groups.size(); ++k) {
        if (decided[row.groups[k]] == Decided::In) mustHave |= std::size_t{1} << k;
        if (decided[row.groups[k]] == Decided::Out) cannotHave |= std::size_t{1} << k;
    }
    m_sums.assign(row.more.size(), 0.0);
    std::size_t best = mustHave;
    double most = -std::numeric_limits<double>::infinity();
    for (std::size_t set = 0; set < row.more.size(); ++set) {
        if (set != 0) m_sums[set] = m_sums[set & (set - 1)] + prices[std::countr_zero(set)];
        if ((set & mustHave) != mustHave || (set & cannotHave) != 0) continue;
        const double worth = static_cast<double>(row.more[set]) / m_valueScale + m_sums[set];
        if (worth <= most) continue;
        most = worth;
        best = set;
    }
    relaxed.bound += most;
    relaxed.size += std::abs(static_cast<double>(row.more[best]) / m_valueScale);
    for (std::size_t k = 0; k < row.groups.size(); ++k) relaxed.copies[m_copies[overlap] + k] = (best >> k & 1U) != 0;
}

void PortfolioBound::relaxOpen(std::size_t overlap, const double* prices, const std::vector<Decided>& decided,
                               Relaxed& relaxed) const {
    const PortfolioGroups::Overlap& row = m_groups.overlaps[overlap];
    double most = static_cast<double>(row.open.most) / m_valueScale;
    bool canHaveAny = false;
    for (std::size_t k = 0; k < row.groups.size(); ++k) {
        const double worth = prices[k] - static_cast<double>(row.open.alone[k]) / m_valueScale;
        const bool takes = isTaken(decided[row.groups[k]], worth);
        canHaveAny = canHaveAny || decided[row.groups[k]] != Decided::Out;
        if (takes) most += worth;
        relaxed.size += std::abs(worth);
        relaxed.copies[m_copies[overlap] + k] = takes;
    }
    if (!canHaveAny) return;
    relaxed.bound += most;
    relaxed.size += static_cast<double>(row.open.most) / m_valueScale;
}

void PortfolioBound::slackInto(Slack& slack, const Prices& prices, const Relaxed& relaxed,
                               const std::vector<Decided>& decided) const {
    m_taken.resize(m_values.size());
    for (std::size_t k = 0; k < m_taken.size(); ++k) m_taken[k] = isTaken(decided[k], relaxed.earned[k]) ? 1.0 : 0.0;
    slack.squares = 0.0;
    const auto note = [&](double amount, double price) {
        // A charge that is 0 and would fall further does not move; nor does one for what just fits, but for rounding.
        const bool stays = std::abs(amount) < kNoSlack || (amount > 0.0 && price == 0.0);
        const double counted = stays ? 0.0 : amount;
        slack.squares += counted * counted;
        return counted;
    };
    slack.budget = 0.0;
    if (m_budget) {
        double left = *m_budget;
        for (std::size_t k = 0; k < m_costs.size(); ++k) left -= m_taken[k] * m_costs[k];
        slack.budget = note(left, prices.budget);
    }
    slack.oneOf.resize(m_groups.oneOf.size());
    for (std::size_t k = 0; k < slack.oneOf.size(); ++k) {
        double left = 1.0;
        for (const std::uint32_t member : m_groups.oneOf[k]) left -= m_taken[member];
        slack.oneOf[k] = note(left, prices.oneOf[k]);
    }
    slack.needs.resize(m_needs.size());
    for (std::size_t k = 0; k < m_needs.size(); ++k) {
        slack.needs[k] = note(m_taken[m_needs[k].needed] - m_taken[m_needs[k].group], prices.needs[k]);
    }
    slack.copies.clear();
    for (const PortfolioGroups::Overlap& overlap : m_groups.overlaps) {
        for (const std::uint32_t group : overlap.groups) {
            const double more = (relaxed.copies[slack.copies.size()] ? 1.0 : 0.0) - m_taken[group];
            slack.squares += more * more;
            slack.copies.push_back(more);
        }
    }
}

PortfolioBound::Tuned PortfolioBound::tune(const Prices& from, const std::vector<Decided>& decided, double least,
                                           int steps, const std::function<bool(const Relaxed&)>& isEnough) const {
    Prices prices = from;
    Tuned best{prices, relax(prices, decided)};
    Relaxed now = best.relaxed;
    Slack slack;
    double step = kFirstStep;
    for (int k = 0, since = 0; k < steps && step > kSmallestStep; ++k) {
        slackInto(slack, prices, now, decided);
        const double gap = now.bound - least;
        if (!(slack.squares > 0.0) || !(gap > 0.0)) break;
        const double length = step * gap / slack.squares;
        prices.budget = std::max(0.0, prices.budget - length * slack.budget);
        for (std::size_t i = 0; i < prices.oneOf.size(); ++i) {
            prices.oneOf[i] = std::max(0.0, prices.oneOf[i] - length * slack.oneOf[i]);
        }
        for (std::size_t i = 0; i < prices.needs.size(); ++i) {
            prices.needs[i] = std::max(0.0, prices.needs[i] - length * slack.needs[i]);
        }
        for (std::size_t i = 0; i < prices.copies.size(); ++i) prices.copies[i] -= length * slack.copies[i];
        relaxInto(now, prices, decided);
        if (now.bound < best.relaxed.bound) {
            best.prices = prices;
            best.relaxed = now;
            since = 0;
            if (isEnough && isEnough(best.relaxed)) break;
        } else if (++since == kPatience) {
            since = 0;
            step /= 2.0;
        }
    }
    return best;
}

}  // namespace waymark
