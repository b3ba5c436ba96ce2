#pragma once
// On whose clock each touchpoint of a network passes: the working time of the journey, hours in which all its resources
// work too, or around the clock. Only networks in which somebody needs more than the journey's working time have axes.

#include <cstdint>
#include <deque>
#include <limits>
#include <map>
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

// Working hours by the calendars that are kept to besides the journey's. Pointers to them stay true.
class HoursTable {
public:
    // The document must outlive it.
    explicit HoursTable(const Document& document);

    // The number of the hours in which the journey and all of these work; Axes::kJourney where there are none.
    // `calendars` must be rising.
    std::uint32_t axisFor(const std::vector<Id<Calendar>>& calendars);
    // Null for Axes::kClock.
    [[nodiscard]] const WorkCalendar* at(std::uint32_t axis) const {
        return axis == Axes::kClock ? nullptr : &m_calendars[axis];
    }
    [[nodiscard]] std::vector<WorkCalendar> all() const { return {m_calendars.begin(), m_calendars.end()}; }

private:
    const Document* m_document;
    std::deque<WorkCalendar> m_calendars;                        // first that of the journey
    std::map<std::vector<Id<Calendar>>, std::uint32_t> m_known;  // axis by the calendars that are kept to
};

// Whether a resource keeps to a calendar other than the journey's.
[[nodiscard]] bool keepsOwnCalendar(const Document& document, const Resource& row);
// Calendars that a touchpoint keeps to besides the journey's, because resources it names do; rising.
[[nodiscard]] std::vector<Id<Calendar>> ownCalendars(const Document& document, Id<Touchpoint> id);
// Hours in which the journey and all of these work. Nothing if there are none.
[[nodiscard]] std::optional<Calendar> commonHours(const Document& document, std::span<const Id<Calendar>> calendars);

// Whether a row takes time around the clock.
[[nodiscard]] bool isAroundTheClock(const Touchpoint& row);
[[nodiscard]] bool isAroundTheClock(const Dependency& row);
[[nodiscard]] bool anyIsAroundTheClock(const Document& document);
// Whether any touchpoint keeps to a calendar other than the journey's.
[[nodiscard]] bool anyKeepsOwnCalendar(const Document& document);

// Nothing where plain working time is all there is. `network` has its nodes and arcs already. Linear.
[[nodiscard]] std::optional<Axes> makeAxes(const Document& document, const Network& network, Basis basis);
// With these lengths, by node, each as its estimate counts. The numbers of the axes are those of `hours`.
[[nodiscard]] Axes makeAxes(const Document& document, const Network& network, std::vector<Minutes> lengths,
                            HoursTable& hours);

}  // namespace waymark
