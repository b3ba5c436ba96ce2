#pragma once
// Which touchpoints ask for more than there is, and of what: the rest is planned without what is missing, so everybody
// who shows a plan says so beside it.

#include <map>
#include <string>
#include <vector>

#include "core/model/document.h"

namespace waymark {

struct Shortage {
    Id<Touchpoint> touchpoint;
    Id<Resource> resource;  // invalid: the demand is by skill
    std::string name;       // of the resource or the skills
    std::int64_t wanted = 0;
    std::int64_t there = 0;  // 0: the resource has no capacity, or nobody has the skill
    bool isUnknownSkill = false;
    std::string besides{};  // of a skill: resources that it needs by name as well, and that are taken up by that

    bool operator==(const Shortage&) const = default;
};

class Shortages {
public:
    explicit Shortages(const Document& document);

    // Several demands on the same resource add up; what one skill takes another one may lack, so in the end what could
    // be assigned to all of them counts.
    [[nodiscard]] std::vector<Shortage> of(Id<Touchpoint> id) const;

private:
    void findNamed(Id<Touchpoint> id, std::vector<Shortage>& found) const;
    void findSkills(Id<Touchpoint> id, std::vector<Shortage>& found) const;

    const Document& m_document;
    std::map<std::string, std::int64_t, std::less<>> m_units;  // of all resources with a skill
    std::map<Id<Touchpoint>, std::int64_t> m_assigned;         // units, of touchpoints that demand skills
};

}  // namespace waymark
