#include "core/resource/shortages.h"

#include <algorithm>

#include "core/resource/assigned_demands.h"

namespace waymark {
namespace {

// What a touchpoint needs by name: it takes that before anybody is found for a skill.
struct Named {
    std::string names;
    std::map<Id<Resource>, std::pair<std::int64_t, std::int64_t>> amounts;  // wanted, and what there is

    void add(const Resource& resource, std::int64_t amount) {
        if (!amounts.contains(resource.id)) names += (names.empty() ? "" : ", ") + resource.name;
        amounts[resource.id].first += amount;
        amounts[resource.id].second = resource.capacity;
    }
    [[nodiscard]] std::int64_t taken() const {
        std::int64_t sum = 0;
        for (const auto& [id, amount] : amounts) sum += std::min(amount.first, amount.second);
        return sum;
    }
};

}  // namespace

Shortages::Shortages(const Document& document) : m_document(document) {
    for (const Resource& row : document.table<Resource>()) {
        for (const std::string& skill : row.skills) m_units[skill] += row.capacity;
    }
    const auto isBySkill = [](const Demand& row) { return !row.skill.empty(); };
    if (std::ranges::none_of(document.table<Demand>(), isBySkill)) return;
    for (const AssignedDemand& demand : assignDemands(document)) m_assigned[demand.touchpoint] += demand.amount;
}

std::vector<Shortage> Shortages::of(Id<Touchpoint> id) const {
    std::vector<Shortage> found;
    findNamed(id, found);
    findSkills(id, found);
    return found;
}

void Shortages::findNamed(Id<Touchpoint> id, std::vector<Shortage>& found) const {
    std::map<Id<Resource>, std::int64_t> amounts;
    for (const Id<Demand> place : m_document.demands(id)) {
        const Demand& demand = m_document.table<Demand>().at(place);
        if (demand.skill.empty()) amounts[demand.resource] += demand.amount;
    }
    for (const auto& [of, amount] : amounts) {
        const Resource& resource = m_document.table<Resource>().at(of);
        if (amount > resource.capacity || resource.capacity == 0) {
            found.push_back({id, of, resource.name, amount, resource.capacity});
        }
    }
}

void Shortages::findSkills(Id<Touchpoint> id, std::vector<Shortage>& found) const {
    std::int64_t wanted = 0;
    std::string skills;
    bool isKnown = false;
    Named named;
    for (const Id<Demand> place : m_document.demands(id)) {
        const Demand& demand = m_document.table<Demand>().at(place);
        if (demand.skill.empty()) {
            named.add(m_document.table<Resource>().at(demand.resource), demand.amount);
            continue;
        }
        wanted += demand.amount;
        skills += (skills.empty() ? "" : ", ") + demand.skill;
        const auto units = m_units.find(demand.skill);
        if (units != m_units.end() && demand.amount <= units->second) continue;
        isKnown = true;
        const bool isUnknown = units == m_units.end();
        found.push_back({id, {}, demand.skill, demand.amount, isUnknown ? 0 : units->second, isUnknown});
    }
    if (skills.empty() || isKnown) return;
    const auto assigned = m_assigned.find(id);
    const std::int64_t all = assigned == m_assigned.end() ? 0 : assigned->second;
    const std::int64_t there = all - named.taken();
    if (there < wanted) found.push_back({id, {}, skills, wanted, there, false, named.names});
}

}  // namespace waymark
