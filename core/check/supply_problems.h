#pragma once
// What is wrong with the resources that touchpoints ask for: too few, nobody with the skill, no time to work in.

#include <map>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/model/document.h"

namespace waymark {

class SupplyCheck {
public:
    explicit SupplyCheck(const Document& document);

    void checkDemandsOf(const Touchpoint& row, std::vector<Problem>& found) const;
    void checkHoursOf(const Touchpoint& row, std::vector<Problem>& found) const;
    void checkCalendars(std::vector<Problem>& found) const;

private:
    void checkNamed(const Touchpoint& row, std::vector<Problem>& found) const;
    void checkSkills(const Touchpoint& row, std::vector<Problem>& found) const;

    const Document& m_document;
    std::map<std::string, std::int64_t, std::less<>> m_units;   // of all resources with a skill
    std::map<Id<Touchpoint>, std::int64_t> m_assigned;          // units, of touchpoints that demand skills
    std::map<Id<Resource>, std::vector<Id<Touchpoint>>> m_use;  // touchpoints that demand a resource by name
};

}  // namespace waymark
