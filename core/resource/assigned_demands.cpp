#include "core/resource/assigned_demands.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

#include "core/resource/skill_matching.h"
#include "core/schedule/network.h"
#include "core/schedule/row_index.h"

namespace waymark {
namespace {

class Assigner {
public:
    explicit Assigner(const Document& document) : m_document(document) {
        for (const Resource& row : document.table<Resource>()) {
            for (const std::string& skill : row.skills) {
                if (row.capacity > 0) m_haveSkill[skill].push_back(static_cast<std::uint32_t>(m_resources.size()));
            }
            m_placeOf.put(row.id, m_resources.size());
            m_resources.push_back(&row);
        }
        m_work.resize(m_resources.size(), 0.0);
        for (const Demand& row : document.table<Demand>()) {
            if (row.skill.empty()) m_work[placeOf(row)] += durationAt(row.touchpoint) * row.amount;
        }
    }

    std::vector<AssignedDemand> take() {
        for (const Touchpoint& row : m_document.table<Touchpoint>()) assign(row.id);
        return std::move(m_assigned);
    }

private:
    [[nodiscard]] double durationAt(Id<Touchpoint> id) const {
        return static_cast<double>(durationOf(m_document.table<Touchpoint>().at(id), Basis::Expected).count());
    }
    [[nodiscard]] std::uint32_t placeOf(const Demand& row) const { return *m_placeOf.find(row.resource); }

    void assign(Id<Touchpoint> id) {
        std::map<std::uint32_t, std::int32_t> amounts;  // by place of the resource, which is the order of ids
        std::vector<const Demand*> bySkill;
        for (const Id<Demand> demand : m_document.demands(id)) {
            const Demand& row = m_document.table<Demand>().at(demand);
            if (row.skill.empty())
                amounts[placeOf(row)] += row.amount;
            else
                bySkill.push_back(&row);
        }
        if (!bySkill.empty()) assignSkills(id, bySkill, amounts);
        for (const auto& [place, amount] : amounts) m_assigned.push_back({id, m_resources[place]->id, amount});
    }

    void assignSkills(Id<Touchpoint> id, const std::vector<const Demand*>& demands,
                      std::map<std::uint32_t, std::int32_t>& amounts) {
        std::vector<std::int32_t> free;
        for (const Resource* row : m_resources) free.push_back(std::max(row->capacity, 0));
        for (const auto& [place, amount] : amounts) free[place] = std::max(free[place] - amount, 0);
        SkillMatching matching(std::move(free));
        const double duration = durationAt(id);
        for (const Demand* demand : demands) {
            const auto known = m_haveSkill.find(demand->skill);
            if (known == m_haveSkill.end()) continue;
            std::vector<std::uint32_t> bearers = known->second;
            const auto load = [&](std::uint32_t place) {
                return (m_work[place] + duration * matching.taken()[place]) / m_resources[place]->capacity;
            };
            std::ranges::stable_sort(bearers, {}, load);
            std::stable_partition(bearers.begin(), bearers.end(),
                                  [&](std::uint32_t place) { return matching.free()[place] >= demand->amount; });
            (void)matching.add(demand->amount, std::move(bearers));
        }
        for (std::uint32_t place = 0; place < m_resources.size(); ++place) {
            if (matching.taken()[place] == 0) continue;
            amounts[place] += matching.taken()[place];
            m_work[place] += duration * matching.taken()[place];
        }
    }

    const Document& m_document;
    std::vector<const Resource*> m_resources;  // in order of ids
    RowIndex<Resource> m_placeOf;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_haveSkill;
    std::vector<double> m_work;  // so far, by resource
    std::vector<AssignedDemand> m_assigned;
};

}  // namespace

std::vector<AssignedDemand> assignDemands(const Document& document) { return Assigner(document).take(); }

}  // namespace waymark
