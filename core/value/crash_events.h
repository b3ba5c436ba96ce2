#pragma once
// A journey whose touchpoints can be made shorter, as moments that bind each other: starts and finishes of what can be
// shortened, and the end. Where two axes meet, how one moment bounds another is a function of a single one
// (monotone_map.h), straight but for the evenings, nights and free days it leaps over; that is what a search for the
// cheapest way can branch on. What cannot be shortened is folded into these functions.

#include <cstdint>
#include <span>
#include <vector>

#include "core/value/clock_crash.h"
#include "core/value/monotone_map.h"

namespace waymark {

// What is settled of a touchpoint that can come to take no time: then it happens when it is reached, be it at night. As
// long as nothing is, it binds others as loosely as it may either way.
enum class Fate : std::uint8_t { Open, Stays, Vanishes };
using Fates = std::vector<Fate>;  // by node of the network

class CrashEvents {
public:
    // When a moment may be, in minutes on its own axis since the journey began.
    struct Window {
        std::int64_t first = 0, last = 0;
    };
    using Windows = std::vector<Window>;  // by event

    // `to` is at map(from) or later.
    struct Arc {
        std::size_t from = 0, to = 0;
        MonotoneMap map;
    };
    // From the start to the finish of a touchpoint that can be shortened.
    struct Stretch {
        std::size_t start = 0, finish = 0;
        std::size_t node = 0;  // of the network
        std::int64_t shortest = 0, longest = 0;
        double rate = 0.0;  // money for each minute less
    };

    // For ways that are over no later than the normal one, at `latest`. The journey must outlive it.
    CrashEvents(ClockCrash& journey, std::int64_t latest, const Fates& fates);

    [[nodiscard]] const std::vector<Arc>& arcs() const { return m_arcs; }
    [[nodiscard]] const std::vector<Stretch>& stretches() const { return m_stretches; }
    // What everything takes that is no stretch, and all stretches at their longest: by node of the network.
    [[nodiscard]] const std::vector<std::int64_t>& longest() const { return m_longest; }
    [[nodiscard]] std::size_t count() const { return m_widest.size(); }
    // The end of the journey; its places are those of end_axis.h.
    [[nodiscard]] std::size_t end() const { return m_widest.size() - 1; }
    // Whether its minutes are those of the clock, and not of work.
    [[nodiscard]] bool isOnClock(std::size_t event) const {
        return event == end() ? m_ends.isOnClock() : m_axes.axisOf[m_moments[event].node] == Axes::kClock;
    }

    // For ways that are over between these ends.
    [[nodiscard]] Windows windowsFor(std::int64_t first, std::int64_t last) const;
    // Makes windows as narrow as they are by each other; false if nothing is left of one.
    [[nodiscard]] bool tighten(Windows& windows) const;
    // The windows around the moments of a schedule in which all arcs are convex.
    [[nodiscard]] Windows around(const Schedule& schedule, std::span<const std::int64_t> lengths) const;

private:
    // An axis between the begin and the latest end, in minutes since the begin.
    struct AxisMaps {
        MonotoneMap startTime, finishTime;    // from places to the clock
        MonotoneMap firstStart, firstFinish;  // and back
    };
    // The start or finish of a node of the network; behind the last node the end of the journey.
    struct Moment {
        std::size_t node = 0;
        bool isFinish = false;
    };
    class Builder;

    [[nodiscard]] std::int64_t placeOf(const Moment& moment, const Schedule& schedule,
                                       std::span<const std::int64_t> lengths) const;
    [[nodiscard]] bool raise(Windows& windows) const;
    [[nodiscard]] bool lower(Windows& windows) const;

    Axes m_axes;
    const EndAxis& m_ends;
    LocalTime m_begin;
    std::vector<MonotoneMap> m_places;  // from the clock, by axis; last that of the clock
    std::vector<Moment> m_moments;      // by event
    std::vector<Arc> m_arcs;            // rising by `to`
    std::vector<Stretch> m_stretches;
    std::vector<std::int64_t> m_longest;
    Windows m_widest;
};

}  // namespace waymark
