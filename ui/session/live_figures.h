#pragma once
// The figures that stay on screen while a journey is drawn, computed from its schedule.

#include <optional>

#include "core/base/probability.h"
#include "core/base/time.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark {

class Session;

struct LiveFigures {
    bool isEmpty = true;      // no touchpoint has dates
    bool isUnderWay = false;  // then times are those of how it stands, given what was told of progress
    Minutes finish{0};        // expected time of the journey
    LocalTime finishTime{};   // the same on the clock
    double deviation = 0.0;   // minutes, of the critical path
    std::optional<PromisedEnd> promise;
    std::optional<Probability> chance;  // classical PERT
    std::size_t touchpoints = 0;
    std::size_t touchpointsLeft = 0;  // that are not done
    std::size_t criticalTouchpoints = 0;
    std::size_t errors = 0;  // problems by severity
    std::size_t warnings = 0;
    bool operator==(const LiveFigures&) const = default;
};

// Without problems.
[[nodiscard]] LiveFigures scheduleFigures(const Document& document, const IncrementalSchedule& schedule);
[[nodiscard]] LiveFigures liveFigures(const Session& session);

}  // namespace waymark
