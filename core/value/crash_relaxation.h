#pragma once
// What no way to hurry a journey can undercut: a linear programme with the highest convex functions below those of
// crash_events.h, for moments within windows. Where such a function is not convex windows can be parted; within one
// piece of each the programme is exact, once it is settled which touchpoints vanish.

#include <memory>
#include <optional>

#include "core/value/crash_events.h"
#include "core/value/linear_programme.h"

namespace waymark {

class CrashRelaxation {
public:
    // `latest`: the normal finish. The journey must outlive it.
    CrashRelaxation(ClockCrash& journey, std::int64_t latest, Fates fates);

    [[nodiscard]] const CrashEvents& events() const { return m_events; }

    // Minimises the cost and so much for each minute until the journey is over.
    [[nodiscard]] std::shared_ptr<LinearProgramme> programme(double perMinute) const;

    struct Point {
        double bound = 0.0;
        std::vector<double> places;  // by event
        std::vector<double> prices;  // by arc: of a minute by which it asks for more
    };
    // The least of it within the windows, which become narrower; nothing where no way keeps to them. Stops early once
    // it is seen to be above `limit`.
    [[nodiscard]] std::optional<Point> relax(LinearProgramme& programme, CrashEvents::Windows& windows,
                                             double limit) const;
    [[nodiscard]] std::vector<std::int64_t> lengthsAt(const Point& point) const;

    struct Split {
        std::size_t event = 0;
        std::int64_t last = 0;  // of the first half
    };
    // Where the point is furthest from what happens, counted in what that costs; nothing where it is not known to be.
    [[nodiscard]] std::optional<Split> splitOf(const Point& point, const CrashEvents::Windows& windows) const;
    // By parts of minutes.
    [[nodiscard]] std::optional<Split> splitOfMinutes(const Point& point, const CrashEvents::Windows& windows) const;
    // The fates with the shortest of the touchpoints that may vanish settled, either way; nothing where all are.
    [[nodiscard]] std::optional<std::pair<Fates, Fates>> settled(const Point& point) const;

private:
    [[nodiscard]] bool addViolated(LinearProgramme& programme, const CrashEvents::Windows& windows) const;

    Fates m_fates;
    std::vector<std::uint8_t> m_isOpen;  // by node
    CrashEvents m_events;
    double m_constant = 0.0;  // what all costs when nothing takes any time
};

}  // namespace waymark
