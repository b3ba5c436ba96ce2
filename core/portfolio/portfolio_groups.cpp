#include "core/portfolio/portfolio_groups.h"

#include <algorithm>

#include "core/graph/components.h"

namespace waymark {
namespace {

using Group = PortfolioGroups::Group;
using Places = std::vector<std::uint32_t>;

void sortOut(Places& places) {
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
}

bool contains(const Places& rising, std::uint32_t place) { return std::ranges::binary_search(rising, place); }

std::vector<Group> componentsOf(const PortfolioProblem& problem, const Components& components) {
    std::vector<Group> groups(components.sizes.size());
    for (std::uint32_t item = 0; item < problem.items.size(); ++item) {
        const PortfolioItem& row = problem.items[item];
        const std::uint32_t own = components.componentOf[item];
        Group& group = groups[own];
        group.items.push_back(item);
        group.value += row.value.minorUnits;
        group.cost += row.cost.minorUnits;
        group.isUnknown = group.isUnknown || row.isUnknown;
        for (const std::uint32_t other : row.needs) {
            if (components.componentOf[other] != own) group.needs.push_back(components.componentOf[other]);
        }
        for (const std::uint32_t other : row.excludes) {
            group.excludes.push_back(components.componentOf[other]);
            groups[components.componentOf[other]].excludes.push_back(own);
        }
    }
    for (Group& group : groups) {
        sortOut(group.needs);
        sortOut(group.excludes);
    }
    return groups;
}

// All groups that one needs, itself included.
Places closureOf(const std::vector<Group>& groups, std::uint32_t group) {
    Places closure{group};
    std::vector<bool> seen(groups.size());
    seen[group] = true;
    for (std::size_t k = 0; k < closure.size(); ++k) {
        for (const std::uint32_t needed : groups[closure[k]].needs) {
            if (seen[needed]) continue;
            seen[needed] = true;
            closure.push_back(needed);
        }
    }
    std::ranges::sort(closure);
    return closure;
}

bool isPossible(const std::vector<Group>& groups, const Places& closure) {
    return std::ranges::none_of(closure, [&](std::uint32_t group) {
        return groups[group].isUnknown || std::ranges::any_of(groups[group].excludes, [&](std::uint32_t other) {
                   return contains(closure, other);
               });
    });
}

// Keeps the groups that can be chosen, under new numbers.
std::vector<Group> possibleOf(const std::vector<Group>& all) {
    Places numbers(all.size(), PortfolioGroups::kNone);
    std::vector<Group> kept;
    for (std::uint32_t group = 0; group < all.size(); ++group) {
        if (!isPossible(all, closureOf(all, group))) continue;
        numbers[group] = static_cast<std::uint32_t>(kept.size());
        kept.push_back(all[group]);
    }
    const auto renumber = [&](Places& places) {
        for (std::uint32_t& place : places) place = numbers[place];
        std::erase(places, PortfolioGroups::kNone);
    };
    for (std::uint32_t group = 0; group < kept.size(); ++group) {
        renumber(kept[group].needs);
        renumber(kept[group].excludes);
        for (const std::uint32_t needed : kept[group].needs) kept[needed].neededBy.push_back(group);
    }
    return kept;
}

// Covers the exclusions by cliques, each grown from a pair that is not covered yet.
std::vector<Places> cliquesOf(const std::vector<Group>& groups) {
    std::vector<Places> cliques;
    std::vector<Places> covered(groups.size());
    for (std::uint32_t first = 0; first < groups.size(); ++first) {
        for (const std::uint32_t second : groups[first].excludes) {
            if (second < first || std::ranges::find(covered[first], second) != covered[first].end()) continue;
            Places clique{first, second};
            for (const std::uint32_t third : groups[first].excludes) {
                const auto excludes = [&](std::uint32_t member) { return contains(groups[member].excludes, third); };
                if (std::ranges::all_of(clique, excludes)) clique.push_back(third);
            }
            for (const std::uint32_t member : clique) {
                covered[member].insert(covered[member].end(), clique.begin(), clique.end());
            }
            cliques.push_back(std::move(clique));
        }
    }
    return cliques;
}

// Which items of the overlap are in a set of groups, as bits.
std::vector<std::uint32_t> itemBits(const PortfolioOverlap& overlap, const PortfolioGroups& made,
                                    const Places& groups) {
    std::vector<std::uint32_t> bits(groups.size());
    for (std::size_t k = 0; k < overlap.items.size(); ++k) {
        const auto place = std::ranges::lower_bound(groups, made.groupOf[overlap.items[k]]);
        if (place != groups.end() && *place == made.groupOf[overlap.items[k]])
            bits[static_cast<std::size_t>(place - groups.begin())] |= 1U << k;
    }
    return bits;
}

PortfolioGroups::Overlap overlapOf(const PortfolioOverlap& overlap, const PortfolioGroups& made) {
    PortfolioGroups::Overlap found;
    for (const std::uint32_t item : overlap.items) {
        if (made.groupOf[item] != PortfolioGroups::kNone) found.groups.push_back(made.groupOf[item]);
    }
    sortOut(found.groups);
    if (overlap.more.empty()) {
        found.open = overlap.open;
        found.open.alone.assign(found.groups.size(), 0);
        for (std::size_t k = 0; k < overlap.items.size(); ++k) {
            const auto place = std::ranges::lower_bound(found.groups, made.groupOf[overlap.items[k]]);
            if (place != found.groups.end() && *place == made.groupOf[overlap.items[k]])
                found.open.alone[static_cast<std::size_t>(place - found.groups.begin())] += overlap.open.alone[k];
        }
        return found;
    }
    const std::vector<std::uint32_t> bits = itemBits(overlap, made, found.groups);
    std::vector<std::uint32_t> items(std::size_t{1} << found.groups.size());
    for (std::size_t set = 0; set < items.size(); ++set) {
        for (std::size_t k = 0; k < bits.size(); ++k) {
            if ((set >> k & 1U) != 0) items[set] |= bits[k];
        }
        found.more.push_back(overlap.more[items[set]]);
    }
    return found;
}

}  // namespace

PortfolioGroups groupItems(const PortfolioProblem& problem) {
    std::vector<Arc> arcs;
    for (std::size_t item = 0; item < problem.items.size(); ++item) {
        for (const std::uint32_t needed : problem.items[item].needs)
            arcs.push_back({NodeIndex{item}, NodeIndex{needed}});
    }
    const Components components = stronglyConnectedComponents(Digraph(problem.items.size(), arcs));
    PortfolioGroups made;
    made.groups = possibleOf(componentsOf(problem, components));
    made.groupOf.assign(problem.items.size(), PortfolioGroups::kNone);
    for (std::uint32_t group = 0; group < made.groups.size(); ++group) {
        for (const std::uint32_t item : made.groups[group].items) made.groupOf[item] = group;
    }
    made.oneOf = cliquesOf(made.groups);
    for (const PortfolioOverlap& overlap : problem.overlaps) {
        PortfolioGroups::Overlap found = overlapOf(overlap, made);
        if (found.groups.empty()) continue;
        for (const std::uint32_t group : found.groups) {
            made.groups[group].overlaps.push_back(static_cast<std::uint32_t>(made.overlaps.size()));
        }
        made.overlaps.push_back(std::move(found));
    }
    return made;
}

std::vector<std::uint32_t> withNeeds(const PortfolioGroups& groups, std::uint32_t item) {
    if (groups.groupOf[item] == PortfolioGroups::kNone) return {};
    Places items;
    for (const std::uint32_t group : closureOf(groups.groups, groups.groupOf[item])) {
        items.insert(items.end(), groups.groups[group].items.begin(), groups.groups[group].items.end());
    }
    std::ranges::sort(items);
    return items;
}

}  // namespace waymark
