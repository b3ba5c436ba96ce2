#pragma once
// When a dependency lets its successor start, where the two may pass on different axes (axes.h): over the clock where
// axes meet. `earliest` and `latest` are inverse to each other exactly, so that late dates never lie before early ones.
//
// Places are minutes on the axis of a touchpoint: worked since the journey began, or of the clock where it passes
// around the clock. Lags count on the axis of the journey, elapsed ones around the clock. What takes no time happens in
// the evening, not the next morning.

#include "core/model/rows.h"
#include "core/schedule/work_calendar.h"

namespace waymark {

// The conversions between an axis and the clock. Around the clock the two are the same.
class Axis {
public:
    // Null: around the clock.
    explicit Axis(const WorkCalendar* hours) : m_hours(hours) {}

    [[nodiscard]] LocalTime startTime(Minutes place) const {
        return m_hours ? m_hours->startTime(WorkTime{place}) : LocalTime{place};
    }
    [[nodiscard]] LocalTime finishTime(Minutes place) const {
        return m_hours ? m_hours->finishTime(WorkTime{place}) : LocalTime{place};
    }
    // The first place that starts, or finishes, at this time or later.
    [[nodiscard]] Minutes firstStart(LocalTime time) const { return count(time); }
    [[nodiscard]] Minutes firstFinish(LocalTime time) const {
        const Minutes place = count(time);
        return finishTime(place) < time ? place + Minutes{1} : place;
    }
    // The last place that starts, or finishes, at this time or earlier.
    [[nodiscard]] Minutes lastStart(LocalTime time) const {
        const Minutes place = count(time);
        return startTime(place) > time ? place - Minutes{1} : place;
    }
    [[nodiscard]] Minutes lastFinish(LocalTime time) const { return count(time); }

private:
    [[nodiscard]] Minutes count(LocalTime time) const {
        return m_hours ? m_hours->workTimeAt(time).time_since_epoch() : time.time_since_epoch();
    }
    const WorkCalendar* m_hours;
};

// A touchpoint as dependencies see it.
struct TimedStep {
    const WorkCalendar* hours = nullptr;  // that it keeps to; null: around the clock
    Minutes length{0};                    // on its own axis

    [[nodiscard]] Axis axis() const { return Axis(hours); }
    // What takes no time starts when it finishes.
    [[nodiscard]] LocalTime startTime(Minutes place) const {
        return length > Minutes{0} ? axis().startTime(place) : axis().finishTime(place);
    }
    [[nodiscard]] LocalTime finishTime(Minutes place) const { return axis().finishTime(place + length); }
};

struct TimedArc {
    TimedStep from, to;
    DependencyKind kind = DependencyKind::FinishToStart;
    WrittenDuration lag{};
};

class ArcTiming {
public:
    // Steps on the axis of the journey point to this very calendar.
    explicit ArcTiming(const WorkCalendar& journey) : m_journey(&journey) {}

    // The earliest time that the dependency allows at the end of its successor that it binds, when the predecessor
    // starts at this place.
    [[nodiscard]] LocalTime asks(const TimedArc& arc, Minutes from) const;
    // The same when the end of the predecessor that it leaves is at this time.
    [[nodiscard]] LocalTime asksAfter(const TimedArc& arc, LocalTime left) const;
    // The earliest start of the successor. `buffer` is working time of the journey in between.
    [[nodiscard]] Minutes earliest(const TimedArc& arc, Minutes from, Minutes buffer = Minutes{0}) const;
    // The latest start of the predecessor that keeps the successor from starting later than it may.
    [[nodiscard]] Minutes latest(const TimedArc& arc, Minutes to, Minutes buffer = Minutes{0}) const;
    // Working time of the journey between what the dependency asks for and what its successor does.
    [[nodiscard]] Minutes gap(const TimedArc& arc, Minutes from, Minutes to) const;

    [[nodiscard]] const WorkCalendar& journey() const { return *m_journey; }

private:
    [[nodiscard]] bool isPlain(const TimedArc& arc) const;
    [[nodiscard]] Minutes worked(LocalTime time) const { return m_journey->workTimeAt(time).time_since_epoch(); }

    const WorkCalendar* m_journey;
};

[[nodiscard]] bool leavesAtFinish(DependencyKind kind);
// Whether the dependency binds the start of its successor. One that binds the finish of what takes no time binds its
// only moment, in the morning as in the evening.
[[nodiscard]] bool bindsStart(const TimedArc& arc);

}  // namespace waymark
