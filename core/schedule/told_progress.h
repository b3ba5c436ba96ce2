#pragma once
// What has been told of how far a journey is.

#include <optional>

#include "core/model/document.h"

namespace waymark {

// How far a touchpoint is. Without an actual start it has not begun; it is done when it has finished or nothing
// remains. Starts and finishes are working minutes of the journey since it began.
struct TaskProgress {
    std::optional<Minutes> actualStart{};
    std::optional<Minutes> remaining{};  // as the estimate counts; none: what is expected less what has passed
    std::optional<Minutes> actualFinish{};
};

[[nodiscard]] TaskProgress toldProgress(const Document& document, Id<Touchpoint> id);
[[nodiscard]] bool isDone(const TaskProgress& progress);

// The moment that progress is told for: the one that is set, else the last one that progress names, or 0.
[[nodiscard]] WorkTime statusTime(const Document& document);

}  // namespace waymark
