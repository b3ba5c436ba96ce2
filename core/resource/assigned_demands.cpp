#include "core/resource/assigned_demands.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

#include "core/schedule/network.h"

namespace waymark {
namespace {

class Assigner {
public:
    explicit Assigner(const Document& document) : m_document(document) {
        for (const Resource& row : document.table<Resource>()) {
            if (row.capacity <= 0) continue;
            for (const std::string& skill : row.skills) m_haveSkill[skill].push_back(&row);
        }
        for (const Demand& row : document.table<Demand>()) {
            if (row.skill.empty()) addWork(row.resource, durationOfTouchpoint(row.touchpoint) * row.amount);
        }
    }

    std::vector<AssignedDemand> take() {
        for (const Touchpoint& row : m_document.table<Touchpoint>()) {
            m_own.clear();
            for (const bool isBySkill : {false, true}) {
                for (const Id<Demand> id : m_document.demands(row.id)) {
                    const Demand& demand = m_document.table<Demand>().at(id);
                    if (demand.skill.empty() == isBySkill) continue;
                    if (isBySkill)
                        assignSkill(demand);
                    else
                        m_own[demand.resource] += demand.amount;
                }
            }
            for (const auto& [resource, amount] : m_own) m_assigned.push_back({row.id, resource, amount});
        }
        return std::move(m_assigned);
    }

private:
    [[nodiscard]] std::int64_t durationOfTouchpoint(Id<Touchpoint> id) const {
        return durationOf(m_document.table<Touchpoint>().at(id), Basis::Expected).count();
    }
    void addWork(Id<Resource> resource, std::int64_t work) { m_work[resource.value] += static_cast<double>(work); }

    // Work for each unit of it so far.
    [[nodiscard]] double loadOf(const Resource& row) const {
        const auto work = m_work.find(row.id.value);
        return work == m_work.end() ? 0.0 : work->second / row.capacity;
    }

    void assignSkill(const Demand& demand) {
        const auto known = m_haveSkill.find(demand.skill);
        if (known == m_haveSkill.end()) return;
        std::vector<const Resource*> candidates = known->second;
        std::ranges::stable_sort(candidates, {}, [&](const Resource* row) { return loadOf(*row); });
        const auto room = [&](const Resource* row) {
            const auto own = m_own.find(row->id);
            return own == m_own.end() ? row->capacity : std::max(row->capacity - own->second, 0);
        };
        std::ranges::stable_partition(candidates, [&](const Resource* row) { return room(row) >= demand.amount; });
        std::int32_t left = demand.amount;
        for (const Resource* row : candidates) {
            const std::int32_t amount = std::min(left, room(row));
            if (amount == 0) continue;
            m_own[row->id] += amount;
            addWork(row->id, durationOfTouchpoint(demand.touchpoint) * amount);
            left -= amount;
        }
    }

    const Document& m_document;
    std::unordered_map<std::string, std::vector<const Resource*>> m_haveSkill;  // in order of ids
    std::unordered_map<std::uint32_t, double> m_work;                           // by resource
    std::map<Id<Resource>, std::int32_t> m_own;                                 // of the touchpoint at hand
    std::vector<AssignedDemand> m_assigned;
};

}  // namespace

std::vector<AssignedDemand> assignDemands(const Document& document) { return Assigner(document).take(); }

}  // namespace waymark
