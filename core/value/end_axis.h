#pragma once
// Where the ends of a journey lie when its touchpoints may become shorter. As long as all of them fall into working
// hours, working minutes say it all. Where a wait may be the last of it, the journey can be over at night or on a
// weekend: then ends are minutes of the clock since it began.

#include <cstdint>
#include <span>

#include "core/schedule/network.h"
#include "core/value/crash_curve.h"

namespace waymark {

class EndAxis {
public:
    // Of a journey in plain working time on the standard calendar.
    EndAxis();
    EndAxis(WorkCalendar calendar, bool isOnClock);

    [[nodiscard]] bool isOnClock() const { return m_isOnClock; }
    // The moment of the clock at an end, and working time of the journey until then.
    [[nodiscard]] LocalTime timeOf(std::int64_t end) const;
    [[nodiscard]] Minutes workAt(std::int64_t end) const;
    // The last end that is no later.
    [[nodiscard]] std::int64_t endAt(LocalTime time) const;

private:
    WorkCalendar m_calendar;  // of the journey
    LocalTime m_begin;
    bool m_isOnClock = false;
};

// `steps`: how short each node of the network can become. Linear.
[[nodiscard]] EndAxis endAxisOf(const Document& document, const Network& network,
                                std::span<const CrashPlan::Step> steps);

}  // namespace waymark
