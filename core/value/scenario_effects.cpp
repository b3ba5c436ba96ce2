#include "core/value/scenario_effects.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/value/scenario.h"

namespace waymark {
namespace {

using EffectsById = std::map<Id<Touchpoint>, TouchpointEffect>;

void compareTouchpoints(const Document& document, const RowChange<Touchpoint>& change, TouchpointEffect& effect) {
    const Touchpoint* before = document.find(change.id);
    if (!before) return;
    if (!change.after) {
        effect.isRemoved = true;
        return;
    }
    const Touchpoint& after = *change.after;
    const Minutes was = durationOn(before->estimate, Basis::Expected);
    const Minutes is = durationOn(after.estimate, Basis::Expected);
    if (was != is) effect.time = {was, is};
    if (before->cost != after.cost) effect.cost = {before->cost, after.cost};
    if (before->name != after.name) effect.newName = after.name;
}

void compareEmotions(const RowChange<Experience>& change, EffectsById& effects) {
    const int before = change.before ? change.before->emotion : 0;
    const int after = change.after ? change.after->emotion : 0;
    if (before != after) effects[Id<Touchpoint>{change.id.value}].satisfaction = after - before;
}

// Resources that are more or fewer concern all who need them.
void compareStaff(const Document& document, const ChangeSet& changes, EffectsById& effects) {
    std::set<Id<Resource>> resources;
    std::set<std::string> skills;
    forEachChange<Resource>(changes, [&](const RowChange<Resource>& change) {
        resources.insert(change.id);
        if (change.before) skills.insert(change.before->skills.begin(), change.before->skills.end());
    });
    for (const Demand& demand : document.table<Demand>()) {
        const bool bySkill = !demand.resource.isValid() && skills.contains(demand.skill);
        if (resources.contains(demand.resource) || bySkill) effects[demand.touchpoint].hasOtherStaff = true;
    }
    forEachChange<Demand>(changes, [&](const RowChange<Demand>& change) {
        if (change.before) effects[change.before->touchpoint].hasOtherStaff = true;
    });
}

// Ways that stay, with what share they had: those without one had what was left.
void compareShares(const Document& document, const ChangeSet& changes, EffectsById& effects) {
    forEachChange<Dependency>(changes, [&](const RowChange<Dependency>& change) {
        if (!change.before || !change.after || change.before->successor != change.after->successor) return;
        const Id<Touchpoint> from = change.before->predecessor;
        if (change.before->share == change.after->share || !change.after->share) return;
        std::vector<Dependency> ways;
        for (const Id<Dependency> id : document.outgoing(from)) ways.push_back(*document.find(id));
        const double before = change.before->share ? change.before->share->value() : restShare(ways);
        effects[from].shares.push_back({change.id, {before, change.after->share->value()}});
    });
    for (auto& [id, effect] : effects) std::ranges::sort(effect.shares, {}, &ShareEffect::id);
}

}  // namespace

Result<std::vector<TouchpointEffect>> scenarioEffects(const Document& document,
                                                      std::span<const Id<Initiative>> initiatives) {
    const auto changes = initiativeChanges(document, initiatives);
    if (!changes) return tl::unexpected(changes.error());
    EffectsById effects;
    forEachChange<Touchpoint>(*changes, [&](const RowChange<Touchpoint>& change) {
        compareTouchpoints(document, change, effects[change.id]);
    });
    forEachChange<Experience>(*changes, [&](const RowChange<Experience>& change) { compareEmotions(change, effects); });
    compareStaff(document, *changes, effects);
    compareShares(document, *changes, effects);
    for (const Effect& row : document.table<Effect>()) {
        const bool isChosen = std::ranges::find(initiatives, row.initiative) != initiatives.end();
        if (isChosen && row.kind == EffectKind::Remove && document.find(row.touchpoint))
            effects[row.touchpoint].isRemoved = true;
    }
    std::vector<TouchpointEffect> all;
    for (auto& [id, effect] : effects) {
        if (effect == TouchpointEffect{} || !document.find(id)) continue;
        effect.id = id;
        all.push_back(std::move(effect));
    }
    return all;
}

}  // namespace waymark
