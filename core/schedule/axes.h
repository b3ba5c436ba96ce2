#pragma once
// On whose clock each touchpoint of a network passes: the working time of the journey, hours in which all its resources
// work too, or around the clock. Only networks in which somebody needs more than the journey's working time have axes.

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "core/model/document.h"
#include "core/schedule/work_calendar.h"

namespace waymark {

struct Network;

struct Axes {
    static constexpr std::uint32_t kJourney = 0;
    static constexpr std::uint32_t kClock = std::numeric_limits<std::uint32_t>::max();

    std::vector<WorkCalendar> calendars;  // first that of the journey
    std::vector<std::uint32_t> axisOf;    // by node: a place in `calendars`, or kClock
    std::vector<Minutes> lengths;         // by node: what it takes on its own axis
    std::vector<WrittenDuration> lags;    // by arc: on the journey's axis, or around the clock where elapsed
};

// Calendars that a touchpoint keeps to besides the journey's, because its resources do; rising.
[[nodiscard]] std::vector<Id<Calendar>> ownCalendars(const Document& document, Id<Touchpoint> id);
// Hours in which the journey and all of these work. Nothing if there are none.
[[nodiscard]] std::optional<Calendar> commonHours(const Document& document, std::span<const Id<Calendar>> calendars);

// Whether a row takes time around the clock.
[[nodiscard]] bool isAroundTheClock(const Touchpoint& row);
[[nodiscard]] bool isAroundTheClock(const Dependency& row);
// Whether any touchpoint keeps to a calendar other than the journey's.
[[nodiscard]] bool anyKeepsOwnCalendar(const Document& document);

// Nothing where plain working time is all there is. `network` has its nodes and arcs already. Linear.
[[nodiscard]] std::optional<Axes> makeAxes(const Document& document, const Network& network, Basis basis);

}  // namespace waymark
