#pragma once
// A journey as it stands once it is under way: how far everything is, and what is left of it, given what was told.
// Needs no plan.

#include <optional>
#include <utility>
#include <vector>

#include "core/schedule/rest_of_journey.h"
#include "core/schedule/told_progress.h"

namespace waymark {

struct UnderWay {
    RestOfJourney rest;
    std::vector<TouchpointState> states;                   // of all touchpoints, rising by id
    std::vector<std::pair<Id<Touchpoint>, Minutes>> ends;  // of what is done, rising by id: working minutes

    // Null if there is no such touchpoint.
    [[nodiscard]] const TouchpointState* find(Id<Touchpoint> id) const;
};

// What has begun takes what is said to remain, or else as much less as time has passed since; its spread shrinks with
// it. Nothing where no progress has been told. Cost: linear.
[[nodiscard]] std::optional<UnderWay> underWay(const Document& document);

// What is left to do: the rest of a journey that is under way, all of one that is not.
[[nodiscard]] Document restOrWhole(const Document& document);

// How far a journey is, in a sentence.
struct ProgressCount {
    std::size_t done = 0, begun = 0, touchpoints = 0;  // begun: and not done
    WorkTime status;
};
[[nodiscard]] std::optional<ProgressCount> progressCount(const Document& document);

}  // namespace waymark
