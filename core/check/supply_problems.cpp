#include "core/check/supply_problems.h"

#include <set>

#include "core/base/number_text.h"
#include "core/check/problem_ids.h"
#include "core/schedule/axes.h"

namespace waymark {

namespace {

Problem about(std::string_view id, const Touchpoint& row, std::vector<RowRef> rows, std::vector<std::string> details) {
    rows.insert(rows.begin(), refTo(row.id));
    details.insert(details.begin(), row.code);
    return {std::string(id), Severity::Warning, std::move(rows), std::move(details)};
}

void addToList(std::string& list, std::string_view item) {
    if (!list.empty()) list += ", ";
    list += item;
}

}  // namespace

SupplyCheck::SupplyCheck(const Document& document) : m_document(document), m_shortages(document) {
    for (const Demand& row : document.table<Demand>()) {
        if (row.skill.empty())
            m_use[row.resource].push_back(row.touchpoint);
        else
            m_useOfSkill[row.skill].push_back(row.touchpoint);
    }
}

void SupplyCheck::checkDemandsOf(const Touchpoint& row, std::vector<Problem>& found) const {
    for (const Shortage& shortage : m_shortages.of(row.id)) {
        std::vector<RowRef> rows;
        if (shortage.resource.isValid()) rows.push_back(refTo(shortage.resource));
        if (shortage.isUnknownSkill) {
            found.push_back(about(kSkillNobodyHas, row, std::move(rows), {shortage.name}));
        } else if (shortage.resource.isValid() && shortage.there == 0) {
            found.push_back(about(kResourceWithoutCapacity, row, std::move(rows), {shortage.name}));
        } else {
            std::vector<std::string> details{shortage.name, toText(shortage.wanted), toText(shortage.there)};
            if (!shortage.besides.empty()) details.push_back(shortage.besides);
            found.push_back(about(kDemandOverCapacity, row, std::move(rows), std::move(details)));
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

// Touchpoints are reached through a resource that they name, and through a skill that it has.
void SupplyCheck::checkCalendars(std::vector<Problem>& found) const {
    for (const Calendar& row : m_document.table<Calendar>()) {
        if (worksAtAll(row)) continue;
        Problem problem{std::string(kCalendarWithoutTime), Severity::Error, {refTo(row.id)}, {row.name, "", ""}};
        if (m_document.journey().calendar == row.id) problem.rows.push_back(refTo(kJourneyId));
        std::set<Id<Touchpoint>> concerned;
        for (const Resource& resource : m_document.table<Resource>()) {
            if (resource.calendar != row.id) continue;
            problem.rows.push_back(refTo(resource.id));
            addToList(problem.details[1], resource.name);
            const auto take = [&](const auto& uses, const auto& key) {
                const auto use = uses.find(key);
                if (use != uses.end()) concerned.insert(use->second.begin(), use->second.end());
            };
            take(m_use, resource.id);
            for (const std::string& skill : resource.skills) take(m_useOfSkill, skill);
        }
        for (const Id<Touchpoint> id : concerned) {
            problem.rows.push_back(refTo(id));
            addToList(problem.details[2], m_document.table<Touchpoint>().at(id).code);
        }
        found.push_back(std::move(problem));
    }
}

}  // namespace waymark
