#pragma once
// Who works on a touchpoint: its demands, those by skill given to resources that have the skill.

#include <vector>

#include "core/model/document.h"

namespace waymark {

struct AssignedDemand {
    Id<Touchpoint> touchpoint;
    Id<Resource> resource;
    std::int32_t amount = 0;  // in all demands of the touchpoint; may exceed the capacity where the resource is named

    bool operator==(const AssignedDemand&) const = default;
};

// In order of touchpoint, then resource, each pair once. Demands by skill go, touchpoint by touchpoint in order of ids,
// to the resource that so far has the least work for its capacity and room for all of the demand, or to several where
// no one has. As much as possible is assigned; what there is nobody for is left out (core/check names it). Cost:
// demands times the resources, for touchpoints that demand skills.
[[nodiscard]] std::vector<AssignedDemand> assignDemands(const Document& document);

}  // namespace waymark
