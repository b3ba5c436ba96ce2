#pragma once
// The schedule of a small journey with calendars, found by trying one minute after the other: slow, but plainly what
// core/schedule/calendar_passes.h promises.

#include <map>
#include <optional>

#include "core/model/document.h"
#include "tests/support/working_minutes.h"

namespace waymark::test {

class MinuteSchedule {
public:
    struct Times {
        LocalTime start, finish;
    };
    // Holds a touchpoint back: it does not start, or happen, before a time.
    struct Delay {
        Id<Touchpoint> touchpoint;
        LocalTime until;
    };

    // Touchpoints lead from lower to higher numbers. Nothing may lie further than `days` days from the start.
    MinuteSchedule(const Document& document, std::size_t days);

    // Early times, with everything as soon as it can. Returns the end of the journey.
    LocalTime run(std::optional<Delay> delay = std::nullopt);
    [[nodiscard]] const Times& times(Id<Touchpoint> id) const { return m_times.at(id); }
    [[nodiscard]] const WorkingMinutes& journey() const { return m_journey; }
    [[nodiscard]] LocalTime begin() const { return m_begin; }
    // The last time at which as much has been worked as at this one, in the hours that the touchpoint keeps to.
    [[nodiscard]] LocalTime lastLike(Id<Touchpoint> id, LocalTime time) const;

private:
    struct Step {
        Minutes length{0};
        std::optional<WorkingMinutes> hours;  // none: around the clock
        std::vector<const Dependency*> incoming;
    };
    [[nodiscard]] LocalTime evening(const WorkingMinutes& hours, LocalTime time) const;
    [[nodiscard]] LocalTime askedFor(const Dependency& row) const;
    [[nodiscard]] Times leastTimes(const Step& step) const;
    [[nodiscard]] std::optional<Times> tryAt(const Step& step, LocalTime start, LocalTime leastFinish) const;

    WorkingMinutes m_journey;
    LocalTime m_begin;
    std::map<Id<Touchpoint>, Step> m_steps;
    std::map<Id<Touchpoint>, Times> m_times;
};

}  // namespace waymark::test
