#pragma once
// What is wrong with the resources that touchpoints ask for: too few, nobody with the skill, no time to work in.

#include <map>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/model/document.h"
#include "core/resource/shortages.h"

namespace waymark {

class SupplyCheck {
public:
    explicit SupplyCheck(const Document& document);

    void checkDemandsOf(const Touchpoint& row, std::vector<Problem>& found) const;
    void checkHoursOf(const Touchpoint& row, std::vector<Problem>& found) const;
    void checkCalendars(std::vector<Problem>& found) const;

private:
    const Document& m_document;
    Shortages m_shortages;
    std::map<Id<Resource>, std::vector<Id<Touchpoint>>> m_use;  // touchpoints that demand it by name
    std::map<std::string, std::vector<Id<Touchpoint>>> m_useOfSkill;
};

}  // namespace waymark
