#pragma once
// A plan in working time that is over no later than the real journey and costs no more, as long as some of its
// touchpoints begin in given windows: what cheapest_crash.h bounds with.

#include <compare>
#include <map>
#include <utility>
#include <vector>

#include "core/value/clock_crash.h"

namespace waymark {

// What a touchpoint off the journey's hours may do: begin at these working minutes, and take so long on its own axis.
struct CrashWindow {
    std::int64_t first = 0, last = 0;
    std::int64_t shortest = 0, longest = 0;

    auto operator<=>(const CrashWindow&) const = default;
};

class CrashRelaxation {
public:
    // For ways to be over at `finish`.
    CrashRelaxation(ClockCrash& journey, std::int64_t finish);

    // Touchpoints that do not pass in the hours of the journey, and windows that hold for them in any case. A window
    // whose last minute lies before its first: there is no way.
    [[nodiscard]] const std::vector<std::size_t>& offHours() const { return m_offHours; }
    [[nodiscard]] const std::vector<CrashWindow>& widest() const { return m_widest; }

    struct Bound {
        bool isPossible = false;
        double cost = 0.0;
        std::vector<std::int64_t> lengths;  // of the real journey, by touchpoint, that go with it
        std::vector<std::int64_t> least;    // working minutes, of those off hours
        std::vector<double> costs;          // likewise
    };
    // Makes the windows as narrow as they are by what lies before and behind.
    [[nodiscard]] Bound bound(std::vector<CrashWindow>& windows);

private:
    // As a step of a crash plan, on top of a cost that is paid in any case.
    struct Relaxed {
        CrashPlan::Step step;
        double paid = 0.0;
        std::int64_t firstEnd = 0;
    };
    [[nodiscard]] std::int64_t endOf(std::size_t node, std::int64_t start, std::int64_t length) const;
    [[nodiscard]] std::int64_t leastOf(std::size_t node, const CrashWindow& window, std::int64_t length) const;
    [[nodiscard]] const Relaxed& relaxed(std::size_t node, const CrashWindow& window);
    [[nodiscard]] std::int64_t leastLag(std::size_t arc) const;
    [[nodiscard]] CrashPlan planOf(const std::vector<CrashWindow>& windows);
    [[nodiscard]] std::vector<CrashWindow> tightened(std::vector<CrashWindow> windows);

    ClockCrash& m_journey;
    const WorkCalendar& m_calendar;
    std::int64_t m_finish;
    std::vector<std::size_t> m_offHours;
    std::vector<std::size_t> m_placeOf;  // in m_offHours, by node; its size for the others
    std::vector<CrashWindow> m_widest;
    std::vector<std::int64_t> m_lags;      // by arc
    std::vector<std::int64_t> m_shortest;  // by node, on its own axis
    bool m_isMonotone = false;             // dependencies bind starts alone
    std::map<std::pair<std::size_t, CrashWindow>, Relaxed> m_known;
};

}  // namespace waymark
