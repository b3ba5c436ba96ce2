#include "core/check/supply_problems.h"

#include "core/base/number_text.h"
#include "core/check/problem_ids.h"
#include "core/schedule/axes.h"

namespace waymark {

SupplyCheck::SupplyCheck(const Document& document) : m_document(document) {
    for (const Resource& row : document.table<Resource>()) {
        for (const std::string& skill : row.skills) m_units[skill] += row.capacity;
    }
}

void SupplyCheck::checkDemandsOf(const Touchpoint& row, std::vector<Problem>& found) const {
    const auto add = [&](std::string_view id, Severity severity, std::vector<RowRef> rows,
                         std::vector<std::string> details) {
        rows.insert(rows.begin(), refTo(row.id));
        details.insert(details.begin(), row.code);
        found.push_back({std::string(id), severity, std::move(rows), std::move(details)});
    };
    for (const Id<Demand> id : m_document.demands(row.id)) {
        const Demand& demand = m_document.table<Demand>().at(id);
        const std::string needed = toText(std::int64_t{demand.amount});
        if (!demand.skill.empty()) {
            const auto units = m_units.find(demand.skill);
            if (units == m_units.end())
                add(kSkillNobodyHas, Severity::Warning, {}, {demand.skill});
            else if (demand.amount > units->second)
                add(kDemandOverCapacity, Severity::Warning, {}, {demand.skill, needed, toText(units->second)});
            continue;
        }
        const Resource& resource = m_document.table<Resource>().at(demand.resource);
        if (resource.capacity == 0) {
            add(kResourceWithoutCapacity, Severity::Warning, {refTo(resource.id)}, {resource.name});
        } else if (demand.amount > resource.capacity) {
            add(kDemandOverCapacity, Severity::Warning, {refTo(resource.id)},
                {resource.name, needed, toText(std::int64_t{resource.capacity})});
        }
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
            if (resource.calendar == row.id) problem.rows.push_back(refTo(resource.id));
        }
        found.push_back(std::move(problem));
    }
}

}  // namespace waymark
