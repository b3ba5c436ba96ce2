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
