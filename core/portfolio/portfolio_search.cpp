#include "core/portfolio/portfolio_search.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waymark {
namespace {

constexpr int kRootSteps = 300;
constexpr int kNodeSteps = 100;
constexpr int kGreedyDepth = 6;           // down to which sets are also tried greedily
constexpr std::size_t kMostTuned = 2000;  // groups up to which each node has prices of its own
constexpr double kRounding = 0x1p-52;     // of all that a bound adds up, for each term

}  // namespace

PortfolioSearch::PortfolioSearch(const PortfolioGroups& groups, std::optional<std::int64_t> budget)
    : m_groups(groups), m_budget(budget), m_bound(groups, budget), m_tally(groups) {
    std::int64_t step = 0;
    for (const PortfolioGroups::Group& group : groups.groups) step = std::gcd(step, group.value);
    for (const PortfolioGroups::Overlap& overlap : groups.overlaps) {
        if (overlap.more.empty()) step = 1;
        for (const std::int64_t more : overlap.more) step = std::gcd(step, more);
    }
    m_step = std::max<std::int64_t>(1, step);
}

PortfolioSearch::Outcome PortfolioSearch::run(const std::vector<std::uint32_t>& forced, const PortfolioLimits& limits,
                                              const std::stop_token& stop, const std::vector<bool>& start) {
    m_decided.assign(m_groups.groups.size(), Decided::Free);
    m_trail.clear();
    m_tally.clear();
    m_value = m_cost = m_refund = 0;
    for (const PortfolioGroups::Group& group : m_groups.groups) m_refund += std::min<std::int64_t>(0, group.cost);
    m_best.reset();
    m_left = limits.work;
    m_openBound = -1.0;
    m_isCutOff = false;
    m_stop = stop;
    if (!decideAll(forced, Decided::In)) return {};
    if (forced.empty()) keepIfBetter();
    fillGreedily(m_bound.relax(m_root.value_or(m_bound.noPrices()), m_decided), start);
    if (!m_root) {
        const double least = m_best ? static_cast<double>(m_bestValue) / m_bound.scale() : 0.0;
        const PortfolioBound::Tuned root = m_bound.tune(m_bound.noPrices(), m_decided, least, kRootSteps);
        m_left -= m_bound.size() * kRootSteps;
        m_root = root.prices;
        fillGreedily(root.relaxed);
    }
    explore(*m_root, 0);
    Outcome outcome{m_best, m_best ? m_bestValue : 0, m_best ? m_bestValue : 0, m_isCutOff, limits.work - m_left};
    if (m_isCutOff) {
        const auto open = static_cast<std::int64_t>(std::min(m_openBound, 9e18)) / m_step * m_step;
        outcome.bound = m_best ? std::max(open, m_bestValue) : open;
    }
    return outcome;
}

bool PortfolioSearch::decide(std::uint32_t group, Decided how) { return decideAll({group}, how); }

bool PortfolioSearch::decideAll(std::vector<std::uint32_t> groups, Decided how) {
    std::vector<std::pair<std::uint32_t, Decided>> open;
    for (const std::uint32_t group : groups) open.emplace_back(group, how);
    while (!open.empty()) {
        const auto [group, wish] = open.back();
        open.pop_back();
        if (m_decided[group] == wish) continue;
        if (m_decided[group] != Decided::Free) return false;
        const PortfolioGroups::Group& row = m_groups.groups[group];
        m_decided[group] = wish;
        m_trail.push_back(group);
        m_refund -= std::min<std::int64_t>(0, row.cost);
        if (wish == Decided::Out) {
            for (const std::uint32_t other : row.neededBy) open.emplace_back(other, Decided::Out);
            continue;
        }
        m_value += row.value;
        m_cost += row.cost;
        m_tally.add(group);
        for (const std::uint32_t other : row.needs) open.emplace_back(other, Decided::In);
        for (const std::uint32_t other : row.excludes) open.emplace_back(other, Decided::Out);
    }
    return !m_budget || m_cost + m_refund <= *m_budget;
}

void PortfolioSearch::undoTo(std::size_t mark) {
    for (; m_trail.size() > mark; m_trail.pop_back()) {
        const std::uint32_t group = m_trail.back();
        const PortfolioGroups::Group& row = m_groups.groups[group];
        m_refund += std::min<std::int64_t>(0, row.cost);
        if (m_decided[group] == Decided::In) {
            m_value -= row.value;
            m_cost -= row.cost;
            m_tally.remove(group);
        }
        m_decided[group] = Decided::Free;
    }
}

double PortfolioSearch::mostOf(const Relaxed& relaxed) const {
    const double rounding = kRounding * static_cast<double>(m_bound.size()) * relaxed.size;
    return (relaxed.bound + rounding) * m_bound.scale();
}

// Values are multiples of a step, so a better set is better by one step at least.
bool PortfolioSearch::cannotBeat(const Relaxed& relaxed, double less) const {
    if (!m_best) return false;
    return mostOf(relaxed) - less * m_bound.scale() < static_cast<double>(m_bestValue) + static_cast<double>(m_step);
}

bool PortfolioSearch::decideByBound(const Relaxed& relaxed) {
    for (std::uint32_t group = 0; group < m_decided.size(); ++group) {
        if (m_decided[group] != Decided::Free) continue;
        if (!cannotBeat(relaxed, std::abs(relaxed.earned[group]))) continue;
        if (!decide(group, relaxed.earned[group] > 0.0 ? Decided::In : Decided::Out)) return false;
    }
    return true;
}

std::int64_t PortfolioSearch::valueNow() {
    const std::int64_t value = m_value + m_tally.more();
    m_left -= m_tally.takeWork();
    return value;
}

// What is free counts as left out.
void PortfolioSearch::keepIfBetter() {
    if (m_budget && m_cost > *m_budget) return;
    const std::int64_t value = valueNow();
    if (m_best && (value < m_bestValue || (value == m_bestValue && m_cost >= m_bestCost))) return;
    m_bestValue = value;
    m_bestCost = m_cost;
    m_best.emplace(m_decided.size());
    for (std::size_t group = 0; group < m_decided.size(); ++group) (*m_best)[group] = m_decided[group] == Decided::In;
}

// Adds what earns most first, as long as it fits, with what it needs; before that all of `start` that goes.
void PortfolioSearch::fillGreedily(const Relaxed& relaxed, const std::vector<bool>& start) {
    const std::size_t mark = m_trail.size();
    std::vector<std::uint32_t> order(m_decided.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, std::greater{}, [&](std::uint32_t group) { return relaxed.earned[group]; });
    for (const std::uint32_t group : order) {
        if (start.empty() || !start[group] || m_decided[group] != Decided::Free) continue;
        const std::size_t before = m_trail.size();
        if (!decide(group, Decided::In)) undoTo(before);
    }
    keepIfBetter();
    for (const std::uint32_t group : order) {
        if (m_decided[group] != Decided::Free) continue;
        const std::size_t before = m_trail.size();
        const std::int64_t value = valueNow();
        if (!decide(group, Decided::In) || (m_budget && m_cost > *m_budget) || valueNow() < value) undoTo(before);
        keepIfBetter();
    }
    undoTo(mark);
}

// The one about which prices know least, rather one that excludes many.
std::optional<std::uint32_t> PortfolioSearch::nextFree(const Relaxed& relaxed) const {
    std::optional<std::uint32_t> next;
    double least = 0.0;
    for (std::uint32_t group = 0; group < m_decided.size(); ++group) {
        if (m_decided[group] != Decided::Free) continue;
        const auto excluded = std::ranges::count_if(
            m_groups.groups[group].excludes, [&](std::uint32_t other) { return m_decided[other] == Decided::Free; });
        const double known = std::abs(relaxed.earned[group]) / static_cast<double>(1 + excluded);
        if (next && known >= least) continue;
        next = group;
        least = known;
    }
    return next;
}

void PortfolioSearch::explore(const Prices& prices, int depth) {
    const bool isTuned = m_decided.size() <= kMostTuned;
    const double least = m_best ? static_cast<double>(m_bestValue) / m_bound.scale() : 0.0;
    Relaxed relaxed = m_bound.relax(prices, m_decided);
    if (cannotBeat(relaxed)) return;
    m_left -= m_bound.size() * (isTuned ? kNodeSteps : 1);
    if (m_left < 0 || m_stop.stop_requested()) {
        m_isCutOff = true;
        m_openBound = std::max(m_openBound, mostOf(relaxed));
        return;
    }
    Prices own;
    if (isTuned) {
        const auto isEnough = [this](const Relaxed& better) { return cannotBeat(better); };
        PortfolioBound::Tuned tuned = m_bound.tune(prices, m_decided, least, kNodeSteps, isEnough);
        own = std::move(tuned.prices);
        relaxed = std::move(tuned.relaxed);
        if (cannotBeat(relaxed)) return;
    }
    const std::size_t mark = m_trail.size();
    if (depth < kGreedyDepth) fillGreedily(relaxed);
    if (decideByBound(relaxed)) {
        keepIfBetter();
        if (const auto group = nextFree(relaxed)) {
            const bool wantsIn = relaxed.earned[*group] > 0.0;
            for (const Decided how : {wantsIn ? Decided::In : Decided::Out, wantsIn ? Decided::Out : Decided::In}) {
                const std::size_t before = m_trail.size();
                if (decide(*group, how)) explore(isTuned ? own : prices, depth + 1);
                undoTo(before);
            }
        }
    }
    undoTo(mark);
}

}  // namespace waymark
