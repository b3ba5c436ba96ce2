#include "core/check/supply_problems.h"

#include "core/base/number_text.h"
#include "core/check/problem_ids.h"
#include "core/resource/assigned_demands.h"
#include "core/schedule/axes.h"

namespace waymark {

namespace {

Problem about(std::string_view id, const Touchpoint& row, std::vector<RowRef> rows, std::vector<std::string> details) {
    rows.insert(rows.begin(), refTo(row.id));
    details.insert(details.begin(), row.code);
    return {std::string(id), Severity::Warning, std::move(rows), std::move(details)};
}

}  // namespace

SupplyCheck::SupplyCheck(const Document& document) : m_document(document) {
    for (const Resource& row : document.table<Resource>()) {
        for (const std::string& skill : row.skills) m_units[skill] += row.capacity;
    }
    bool isBySkill = false;
    for (const Demand& row : document.table<Demand>()) {
        isBySkill = isBySkill || !row.skill.empty();
        if (row.skill.empty()) m_use[row.resource].push_back(row.touchpoint);
    }
    if (!isBySkill) return;
    for (const AssignedDemand& demand : assignDemands(document)) m_assigned[demand.touchpoint] += demand.amount;
}

void SupplyCheck::checkDemandsOf(const Touchpoint& row, std::vector<Problem>& found) const {
    checkNamed(row, found);
    checkSkills(row, found);
}

// Several demands on the same resource add up.
void SupplyCheck::checkNamed(const Touchpoint& row, std::vector<Problem>& found) const {
    std::map<Id<Resource>, std::int64_t> amounts;
    for (const Id<Demand> id : m_document.demands(row.id)) {
        const Demand& demand = m_document.table<Demand>().at(id);
        if (demand.skill.empty()) amounts[demand.resource] += demand.amount;
    }
    for (const auto& [id, amount] : amounts) {
        const Resource& resource = m_document.table<Resource>().at(id);
        if (resource.capacity == 0) {
            found.push_back(about(kResourceWithoutCapacity, row, {refTo(id)}, {resource.name}));
        } else if (amount > resource.capacity) {
            found.push_back(about(kDemandOverCapacity, row, {refTo(id)},
                                  {resource.name, toText(amount), toText(std::int64_t{resource.capacity})}));
        }
    }
}

// What one skill takes another one may lack, so in the end what could be assigned to all of them counts.
void SupplyCheck::checkSkills(const Touchpoint& row, std::vector<Problem>& found) const {
    std::int64_t wanted = 0;
    std::string skills;
    bool isKnown = false;
    for (const Id<Demand> id : m_document.demands(row.id)) {
        const Demand& demand = m_document.table<Demand>().at(id);
        wanted += demand.amount;
        if (demand.skill.empty()) continue;
        skills += (skills.empty() ? "" : ", ") + demand.skill;
        const auto units = m_units.find(demand.skill);
        if (units != m_units.end() && demand.amount <= units->second) continue;
        isKnown = true;
        if (units == m_units.end())
            found.push_back(about(kSkillNobodyHas, row, {}, {demand.skill}));
        else
            found.push_back(about(kDemandOverCapacity, row, {},
                                  {demand.skill, toText(std::int64_t{demand.amount}), toText(units->second)}));
    }
    if (skills.empty() || isKnown) return;
    const auto assigned = m_assigned.find(row.id);
    const std::int64_t there = assigned == m_assigned.end() ? 0 : assigned->second;
    if (there < wanted) {
        found.push_back(about(kDemandOverCapacity, row, {}, {skills, toText(wanted), toText(there)}));
    }
}

void SupplyCheck::checkHoursOf(const Touchpoint& row, std::vector<Problem>& found) const {
    const auto calendars = ownCalendars(m_document, row.id);
    if (calendars.empty() || commonHours(m_document, calendars)) return;
    Problem problem{std::string(kNoCommonHours), Severity::Warning, {refTo(row.id)}, {row.code, row.name}};
    for (const Id<Calendar> id : calendars) problem.rows.push_back(refTo(id));
    found.push_back(std::move(problem));
}

void SupplyCheck::checkCalendars(std::vector<Problem>& found) const {
    for (const Calendar& row : m_document.table<Calendar>()) {
        if (worksAtAll(row)) continue;
        Problem problem{std::string(kCalendarWithoutTime), Severity::Error, {refTo(row.id)}, {row.name}};
        if (m_document.journey().calendar == row.id) problem.rows.push_back(refTo(kJourneyId));
        for (const Resource& resource : m_document.table<Resource>()) {
            if (resource.calendar != row.id) continue;
            problem.rows.push_back(refTo(resource.id));
            const auto use = m_use.find(resource.id);
            if (use == m_use.end()) continue;
            for (const Id<Touchpoint> id : use->second) problem.rows.push_back(refTo(id));
        }
        found.push_back(std::move(problem));
    }
}

}  // namespace waymark
