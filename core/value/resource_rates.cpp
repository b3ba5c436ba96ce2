#include "core/value/resource_rates.h"

namespace waymark {

ResourceRates::ResourceRates(const Document& document, const std::map<Id<Resource>, std::int32_t>& capacities)
    : m_document(document) {
    std::map<std::string, double, std::less<>> sums;
    for (const Resource& row : document.table<Resource>()) {
        const auto other = capacities.find(row.id);
        const double capacity = other == capacities.end() ? row.capacity : other->second;
        for (const std::string& skill : row.skills) {
            m_bySkill[skill] += static_cast<double>(row.rate.minorUnits) * capacity;
            sums[skill] += capacity;
        }
    }
    for (auto& [skill, rate] : m_bySkill) rate = sums[skill] > 0.0 ? rate / sums[skill] : 0.0;
}

double ResourceRates::of(const Demand& demand) const {
    if (const Resource* resource = m_document.find(demand.resource))
        return static_cast<double>(resource->rate.minorUnits);
    const auto found = m_bySkill.find(demand.skill);
    return found == m_bySkill.end() ? 0.0 : found->second;
}

double ResourceRates::of(Id<Touchpoint> touchpoint) const {
    double sum = 0.0;
    for (const Id<Demand> id : m_document.demands(touchpoint)) {
        const Demand& need = m_document.table<Demand>().at(id);
        sum += of(need) * need.amount;
    }
    return sum;
}

double expectedHours(const Touchpoint& row) {
    return row.kind == TouchpointKind::Milestone ? 0.0 : expectedMinutes(row.estimate) / 60.0;
}

}  // namespace waymark
