#pragma once
// A journey that is under way, as a journey of its own: what is done takes no time, what has begun takes what is left
// of it, and a touchpoint that stands for the time that has passed lies before all of it. So everything that plans,
// schedules or simulates a journey does so with the rest of one.

#include <optional>
#include <vector>

#include "core/model/document.h"

namespace waymark {

// How far a touchpoint is. Times are working minutes of the journey, as told or as reckoned from that.
struct TouchpointState {
    Id<Touchpoint> id;
    bool hasBegun = false, isDone = false;
    Minutes start{0}, end{0};  // of what has begun, of what is done
    Estimate left{};           // of what has begun and is not done
    double share = 1.0;        // of its time that is left
    std::optional<WrittenDuration> safe{};
};

// Whether a decision that is done still says which branches are taken: by what has begun since, else by its shares. A
// plan has all branches anyhow.
enum class Decisions : std::uint8_t { Forget, Keep };

struct RestOfJourney {
    Document document;
    Id<Touchpoint> now;
};
// `states` of all touchpoints that there are to be; others, and what hangs on them alone, are left as they are.
[[nodiscard]] RestOfJourney restOfJourney(const Document& document, const std::vector<TouchpointState>& states,
                                          Minutes now, Decisions decisions);

}  // namespace waymark
