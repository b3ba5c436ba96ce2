#include "core/portfolio/portfolio.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/portfolio/overlap_tally.h"
#include "core/portfolio/portfolio_sweep.h"
#include "core/portfolio/portfolio_table.h"

namespace waymark {
namespace {

using Items = std::vector<std::uint32_t>;
using Outcome = PortfolioSearch::Outcome;

std::optional<std::int64_t> budgetOf(const PortfolioProblem& problem) {
    if (!problem.budget) return std::nullopt;
    return std::max<std::int64_t>(0, problem.budget->minorUnits);
}

// One limit of work for several searches: each gets an equal share of what those before it left.
class SharedWork {
public:
    SharedWork(const PortfolioLimits& limits, std::size_t searches)
        : m_left(limits.work), m_searches(static_cast<std::int64_t>(searches)) {}

    [[nodiscard]] PortfolioLimits next() {
        return {std::max<std::int64_t>(0, m_left) / std::max<std::int64_t>(1, m_searches--)};
    }
    void spend(std::int64_t work) { m_left -= work; }

private:
    std::int64_t m_left;
    std::int64_t m_searches;
};

PortfolioChoice choiceOf(const PortfolioProblem& problem, const PortfolioGroups& groups, const Outcome& outcome) {
    PortfolioChoice choice;
    for (std::uint32_t item = 0; item < problem.items.size(); ++item) {
        const std::uint32_t group = groups.groupOf[item];
        if (group == PortfolioGroups::kNone || !(*outcome.chosen)[group]) continue;
        choice.chosen.push_back(item);
        choice.cost.minorUnits += problem.items[item].cost.minorUnits;
    }
    choice.value = Money{outcome.value};
    choice.bound = Money{outcome.bound};
    choice.isOptimal = outcome.bound == outcome.value;
    return choice;
}

// Of sets as good as this one the cheapest: the portfolio turned round, so that cost is what counts and the value is
// what has to be reached. Only as far as the work allows.
void makeCheapest(PortfolioGroups groups, Outcome& outcome, const PortfolioLimits& limits,
                  const std::stop_token& stop) {
    for (PortfolioGroups::Group& group : groups.groups) {
        const std::int64_t value = group.value;
        group.value = -group.cost;
        group.cost = -value;
    }
    Outcome cheapest = PortfolioSearch(groups, -outcome.value).run({}, limits, stop, *outcome.chosen);
    if (cheapest.chosen) outcome.chosen = std::move(cheapest.chosen);
}

// Drops members that cost something and bring nothing beside the others, the dearest first.
void dropIdle(const PortfolioGroups& groups, Outcome& outcome) {
    std::vector<bool>& chosen = *outcome.chosen;
    Items order;
    for (std::uint32_t group = 0; group < chosen.size(); ++group) {
        if (chosen[group] && groups.groups[group].cost > 0) order.push_back(group);
    }
    std::ranges::stable_sort(order, std::greater{}, [&](std::uint32_t group) { return groups.groups[group].cost; });
    for (const std::uint32_t group : order) {
        const PortfolioGroups::Group& row = groups.groups[group];
        if (std::ranges::any_of(row.neededBy, [&](std::uint32_t other) { return chosen[other]; })) continue;
        const std::int64_t with = moreOf(groups, chosen);
        chosen[group] = false;
        const std::int64_t gain = moreOf(groups, chosen) - with - row.value;
        if (gain < 0)
            chosen[group] = true;
        else
            outcome.value += gain;
    }
    outcome.bound = std::max(outcome.bound, outcome.value);
}

Items without(const Items& rising, const Items& others) {
    Items rest;
    std::ranges::set_difference(rising, others, std::back_inserter(rest));
    return rest;
}

bool exclude(const PortfolioProblem& problem, std::uint32_t one, std::uint32_t other) {
    const auto says = [&](std::uint32_t item, std::uint32_t what) {
        return std::ranges::find(problem.items[item].excludes, what) != problem.items[item].excludes.end();
    };
    return says(one, other) || says(other, one);
}

Items united(const Items& rising, const Items& others) {
    Items all;
    std::ranges::set_union(rising, others, std::back_inserter(all));
    return all;
}

// Why an item is left out that some set has: by what comes with it and is not chosen yet, beside the chosen ones that
// may stay then.
WhyLeftOut whyNot(const PortfolioProblem& problem, const PortfolioChoice& choice, const Items& items) {
    const Items fresh = without(items, choice.chosen);
    Items staying = choice.chosen;
    std::erase_if(staying, [&](std::uint32_t chosen) {
        return std::ranges::any_of(fresh, [&](std::uint32_t item) { return exclude(problem, item, chosen); });
    });
    const bool addsNothing = valueOfSet(problem, united(staying, fresh)) <= valueOfSet(problem, staying);
    if (addsNothing && valueOfSet(problem, fresh).minorUnits <= 0) return WhyLeftOut::NotWorthIt;
    if (staying.size() < choice.chosen.size()) return WhyLeftOut::Excluded;
    return addsNothing ? WhyLeftOut::Overlaps : WhyLeftOut::CrowdedOut;
}

// Chosen ones with which the items overlap.
Items overlapping(const PortfolioProblem& problem, const PortfolioChoice& choice, const Items& items) {
    Items found;
    const auto has = [](const Items& rising, std::uint32_t item) { return std::ranges::binary_search(rising, item); };
    for (const PortfolioOverlap& overlap : problem.overlaps) {
        const auto isFresh = [&](std::uint32_t item) { return has(items, item) && !has(choice.chosen, item); };
        if (std::ranges::none_of(overlap.items, isFresh)) continue;
        Items both;
        std::ranges::set_intersection(overlap.items, choice.chosen, std::back_inserter(both));
        found = united(found, both);
    }
    return found;
}

// Whether the item, or one that it needs, is unknown.
bool isUnknown(const PortfolioProblem& problem, std::uint32_t item) {
    std::vector<bool> seen(problem.items.size());
    Items open{item};
    while (!open.empty()) {
        const std::uint32_t next = open.back();
        open.pop_back();
        if (problem.items[next].isUnknown) return true;
        if (seen[next]) continue;
        seen[next] = true;
        open.insert(open.end(), problem.items[next].needs.begin(), problem.items[next].needs.end());
    }
    return false;
}

LeftOut leftOutOf(const PortfolioProblem& problem, const PortfolioGroups& groups, const PortfolioChoice& choice,
                  std::uint32_t item, const Outcome& with) {
    LeftOut left;
    left.item = item;
    left.why = WhyLeftOut::OverBudget;
    if (!with.chosen && !with.isCutOff) return left;
    const Items items = withNeeds(groups, item);
    left.why = whyNot(problem, choice, items);
    left.leastLoss.minorUnits = std::max<std::int64_t>(0, choice.value.minorUnits - with.bound);
    left.isExact = false;
    if (left.why == WhyLeftOut::Overlaps) left.because = overlapping(problem, choice, items);
    if (!with.chosen) return left;
    const PortfolioChoice other = choiceOf(problem, groups, with);
    const std::int64_t loss = choice.value.minorUnits - other.value.minorUnits;
    if (left.why != WhyLeftOut::Overlaps) left.because = without(choice.chosen, other.chosen);
    left.loss = Money{std::max<std::int64_t>(0, loss)};
    left.isExact = other.isOptimal && loss >= 0;
    return left;
}

}  // namespace

Money valueOfSet(const PortfolioProblem& problem, const std::vector<std::uint32_t>& items) {
    Money sum;
    for (const std::uint32_t item : items) sum.minorUnits += problem.items[item].value.minorUnits;
    for (const PortfolioOverlap& overlap : problem.overlaps) {
        Items both;
        std::size_t set = 0;
        for (std::size_t k = 0; k < overlap.items.size(); ++k) {
            if (!std::ranges::binary_search(items, overlap.items[k])) continue;
            both.push_back(overlap.items[k]);
            if (!overlap.more.empty()) set |= std::size_t{1} << k;
        }
        sum.minorUnits += overlap.more.empty() ? overlap.open.more(both) : overlap.more[set];
    }
    return sum;
}

std::optional<PortfolioChoice> bestSet(const PortfolioProblem& problem, const std::vector<std::uint32_t>& forced,
                                       const PortfolioLimits& limits, const std::stop_token& stop) {
    const PortfolioGroups groups = groupItems(problem);
    const auto budget = budgetOf(problem);
    Items forcedGroups;
    for (const std::uint32_t item : forced) {
        if (groups.groupOf[item] == PortfolioGroups::kNone) return std::nullopt;
        forcedGroups.push_back(groups.groupOf[item]);
    }
    if (forced.empty()) {
        if (const auto table = PortfolioTable::of(groups, budget))
            return choiceOf(problem, groups, table->best(budget));
    }
    // Most portfolios are solved with little search; those in which value goes with cost are not.
    auto sweep = forced.empty() ? PortfolioSweep::prepare(groups, budget, limits.work / 2) : std::nullopt;
    const PortfolioLimits first{sweep ? limits.work / 4 : limits.work};
    Outcome outcome = PortfolioSearch(groups, budget).run(forcedGroups, first, stop);
    if (sweep && outcome.isCutOff && sweep->fill(stop)) return choiceOf(problem, groups, sweep->best(budget));
    if (!outcome.chosen) return std::nullopt;
    if (forced.empty() && !groups.overlaps.empty())
        dropIdle(groups, outcome);
    else if (forced.empty() && !outcome.isCutOff)
        makeCheapest(groups, outcome, {limits.work - outcome.work}, stop);
    return choiceOf(problem, groups, outcome);
}

namespace {

// From the most expensive set downwards: the next one is the best that costs less. Nothing where there are too many.
template <class Best>
std::optional<std::vector<PortfolioChoice>> wholeFrontier(const Best& best, const std::stop_token& stop) {
    std::vector<PortfolioChoice> frontier;
    std::optional<std::int64_t> budget;
    while (frontier.size() <= kMostPoints && !stop.stop_requested()) {
        PortfolioChoice choice = best(budget);
        if (!frontier.empty() && choice.value >= frontier.back().value) frontier.pop_back();  // as much for less
        budget = choice.cost.minorUnits - 1;
        frontier.push_back(std::move(choice));
        if (*budget >= 0) continue;
        std::ranges::reverse(frontier);
        return frontier;
    }
    return std::nullopt;
}

}  // namespace

std::vector<PortfolioChoice> efficientFrontier(const PortfolioProblem& problem, std::size_t points,
                                               const PortfolioLimits& limits, const std::stop_token& stop) {
    const PortfolioGroups groups = groupItems(problem);
    const auto table = PortfolioTable::of(groups, std::nullopt);
    auto sweep = table ? std::nullopt : PortfolioSweep::prepare(groups, std::nullopt, limits.work / 2);
    if (sweep && !sweep->fill(stop)) return {};
    const bool hasFew = problem.items.size() <= kFewItems;
    SharedWork work(limits, points + 2 + (hasFew ? kMostPoints + 1 : 0));
    std::vector<bool> start;  // what is best for a smaller budget
    const auto best = [&](std::optional<std::int64_t> budget) {
        if (table) return choiceOf(problem, groups, table->best(budget));
        if (sweep) return choiceOf(problem, groups, sweep->best(budget));
        const Outcome outcome = PortfolioSearch(groups, budget).run({}, work.next(), stop, start);
        work.spend(outcome.work);
        if (budget && !hasFew) start = *outcome.chosen;
        return choiceOf(problem, groups, outcome);
    };
    if (hasFew) {
        if (auto whole = wholeFrontier(best, stop)) return std::move(*whole);
    }
    std::vector<PortfolioChoice> frontier;
    const std::int64_t most = std::max<std::int64_t>(0, best(std::nullopt).cost.minorUnits);
    for (std::size_t k = 0; k <= points && !stop.stop_requested(); ++k) {
        const double share = points == 0 ? 1.0 : static_cast<double>(k) / static_cast<double>(points);
        const PortfolioChoice choice =
            best(k == points ? most : static_cast<std::int64_t>(static_cast<double>(most) * share));
        while (!frontier.empty() && choice.cost <= frontier.back().cost && choice.value >= frontier.back().value) {
            frontier.pop_back();
        }
        if (frontier.empty() || choice.value > frontier.back().value) frontier.push_back(choice);
    }
    return frontier;
}

std::vector<LeftOut> whyLeftOut(const PortfolioProblem& problem, const PortfolioChoice& choice,
                                const PortfolioLimits& limits, const std::stop_token& stop) {
    const PortfolioGroups groups = groupItems(problem);
    const auto budget = budgetOf(problem);
    auto table = PortfolioTable::of(groups, budget);
    PortfolioSearch search(groups, budget);
    SharedWork work(limits, problem.items.size() - choice.chosen.size());
    std::vector<bool> start(groups.groups.size());
    for (const std::uint32_t item : choice.chosen) start[groups.groupOf[item]] = true;
    std::vector<LeftOut> all;
    for (std::uint32_t item = 0; item < problem.items.size() && !stop.stop_requested(); ++item) {
        if (std::ranges::binary_search(choice.chosen, item)) continue;
        const std::uint32_t group = groups.groupOf[item];
        if (group == PortfolioGroups::kNone) {
            LeftOut left;
            left.item = item;
            left.why = isUnknown(problem, item) ? WhyLeftOut::Unknown : WhyLeftOut::Impossible;
            all.push_back(std::move(left));
            continue;
        }
        const Outcome with = table ? table->bestWith(group) : search.run({group}, work.next(), stop, start);
        work.spend(with.work);
        all.push_back(leftOutOf(problem, groups, choice, item, with));
    }
    return all;
}

std::string_view nameOf(WhyLeftOut why) {
    constexpr std::array names{"impossible",  "over-budget", "not-worth-it", "excluded",
                               "crowded-out", "unknown",     "overlaps"};
    return names[static_cast<std::size_t>(why)];
}

}  // namespace waymark
