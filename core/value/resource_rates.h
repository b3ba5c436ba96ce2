#pragma once
// What the people and systems at a touchpoint cost while it lasts.

#include <map>
#include <string>

#include "core/model/document.h"

namespace waymark {

// What an hour of one unit costs, in minor units: of a resource, or on the average of those with a skill.
class ResourceRates {
public:
    // The document must outlive it. Where a resource has another capacity than its row says, it stands there.
    explicit ResourceRates(const Document& document, const std::map<Id<Resource>, std::int32_t>& capacities = {});

    [[nodiscard]] double of(const Demand& demand) const;
    // Of all that a touchpoint needs.
    [[nodiscard]] double of(Id<Touchpoint> touchpoint) const;

private:
    const Document& m_document;
    std::map<std::string, double, std::less<>> m_bySkill;
};

// How long a touchpoint lasts, expected; a milestone takes no time.
[[nodiscard]] double expectedHours(const Touchpoint& row);

}  // namespace waymark
