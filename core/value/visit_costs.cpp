#include "core/value/visit_costs.h"

#include <algorithm>
#include <limits>

#include "core/value/resource_rates.h"
#include "core/value/scenario.h"

namespace waymark {
namespace {

bool changesVisits(EffectKind kind) {
    return kind == EffectKind::TimeFactor || kind == EffectKind::NewEstimate || kind == EffectKind::NewCost ||
           kind == EffectKind::Remove || kind == EffectKind::Replace;
}

bool hasSkillOf(const Document& document, const Demand& demand, Id<Resource> resource) {
    const Resource* row = document.find(resource);
    return row && !document.find(demand.resource) && std::ranges::find(row->skills, demand.skill) != row->skills.end();
}

}  // namespace

VisitCosts::VisitCosts(const Document& document, std::span<const Id<Initiative>> initiatives) : m_document(document) {
    for (const Effect* effect : effectsInOrder(document, initiatives)) {
        const auto found = std::ranges::find(initiatives, effect->initiative);
        const auto place = static_cast<std::uint32_t>(found - initiatives.begin());
        if (changesVisits(effect->kind) && document.find(effect->touchpoint)) {
            m_acting[effect->touchpoint].push_back({effect, place});
            m_changing[effect->touchpoint].push_back(place);
        }
        if (effect->kind != EffectKind::AddedCapacity) continue;
        m_capacity.push_back({effect, place});
        // How many there are counts where what a skill costs is the mean of all who have it.
        for (const Demand& demand : document.table<Demand>()) {
            if (hasSkillOf(document, demand, effect->resource)) m_changing[demand.touchpoint].push_back(place);
        }
    }
    for (auto& [touchpoint, places] : m_changing) {
        std::ranges::sort(places);
        places.erase(std::unique(places.begin(), places.end()), places.end());
    }
    const ResourceRates rates(document);
    for (const Touchpoint& row : document.table<Touchpoint>()) m_rates[row.id] = rates.of(row.id);
}

double VisitCosts::rateOf(Id<Touchpoint> touchpoint, const std::vector<bool>& isIn) const {
    std::map<Id<Resource>, std::int32_t> capacities;
    for (const Acting& acting : m_capacity) {
        const Resource* row = m_document.find(acting.effect->resource);
        if (!isIn[acting.place] || !row) continue;
        const auto known = capacities.try_emplace(row->id, row->capacity).first;
        known->second = capacityAfter(*acting.effect, known->second);
    }
    return capacities.empty() ? m_rates.at(touchpoint) : ResourceRates(m_document, capacities).of(touchpoint);
}

double VisitCosts::of(Id<Touchpoint> touchpoint, const std::vector<bool>& isIn) const {
    Touchpoint row = m_document.table<Touchpoint>().at(touchpoint);
    double rate = rateOf(touchpoint, isIn);
    if (const auto found = m_acting.find(touchpoint); found != m_acting.end()) {
        for (const auto& [effect, place] : found->second) {
            if (!isIn[place]) continue;
            if (effect->kind == EffectKind::Remove) return 0.0;
            if (effect->kind == EffectKind::Replace) rate = 0.0;
            actOn(*effect, row);
        }
    }
    return static_cast<double>(row.cost.minorUnits) + expectedHours(row) * rate;
}

double VisitCosts::leastOf(Id<Touchpoint> touchpoint) const {
    for (const Resource& row : m_document.table<Resource>()) {
        if (row.rate < Money{}) return -std::numeric_limits<double>::infinity();
    }
    Money least = std::min(Money{}, m_document.table<Touchpoint>().at(touchpoint).cost);
    if (const auto found = m_acting.find(touchpoint); found != m_acting.end()) {
        for (const auto& [effect, place] : found->second) least = std::min(least, effect->cost);
    }
    return static_cast<double>(least.minorUnits);
}

}  // namespace waymark
