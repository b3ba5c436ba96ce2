#pragma once
// Searches for the cheapest way to hurry a journey as it really passes. Branch and bound (Land and Doig 1960): a linear
// programme with the highest convex functions below those of crash_events.h says what cannot be undercut, and windows
// of moments are parted at the evenings and mornings where these functions are not convex. Within one piece of each the
// programme is exact.

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

#include "core/value/crash_events.h"
#include "core/value/linear_programme.h"

namespace waymark {

struct CrashWay {
    std::vector<std::int64_t> lengths;  // by touchpoint, as its estimate counts
    std::int64_t finish = 0;            // in working minutes
    double cost = 0.0;
};

struct CrashEffort {
    int boxes = 20'000;  // looked at: combinations of windows
    std::function<bool()> isTimeUp{};
};

class CrashSearch {
public:
    // `latest`: the normal finish. The journey must outlive it.
    CrashSearch(ClockCrash& journey, std::int64_t latest, std::stop_token stop);

    // What is sought: the least of the cost and so much for each minute until the journey is over, among the ways to be
    // over between these minutes; earlier ways count as over at the first.
    struct Goal {
        std::int64_t first = 0, last = 0;
        double perMinute = 0.0;
        double known = 0.0;                           // a way is known for that
        std::function<void(const CrashWay&)> take{};  // is handed every way that is over in time
    };
    // No way comes to less than that.
    [[nodiscard]] double bound(const Goal& goal, const CrashEffort& effort);

    // The least costs of being over within these minutes, where every moment stays in the evening or morning, night or
    // day in which it is when the journey takes so long: corners from the latest to the soonest, straight in between.
    [[nodiscard]] std::vector<CrashWay> curveAround(const CrashWay& way, std::int64_t first, std::int64_t last);

    [[nodiscard]] CrashWay wayOf(std::vector<std::int64_t> lengths);
    [[nodiscard]] int boxesLookedAt() const { return m_boxes; }

private:
    struct Box {
        double bound = 0.0;
        CrashEvents::Windows windows;
        std::shared_ptr<const LinearProgramme> from;  // null: the first of the search

        bool operator<(const Box& other) const { return bound > other.bound; }
    };
    struct Point {
        double bound = 0.0;
        std::vector<double> places;  // by event
        std::vector<double> prices;  // by arc: of a minute by which it asks for more
    };
    struct Split {
        std::size_t event = 0;
        std::int64_t last = 0;  // of the first half
    };

    [[nodiscard]] std::shared_ptr<LinearProgramme> programme(double perMinute) const;
    [[nodiscard]] std::optional<Point> relax(LinearProgramme& programme, CrashEvents::Windows& windows, double limit);
    [[nodiscard]] bool addViolated(LinearProgramme& programme, const CrashEvents::Windows& windows) const;
    [[nodiscard]] std::optional<Split> splitOf(const Point& point, const CrashEvents::Windows& windows) const;
    [[nodiscard]] std::vector<std::int64_t> lengthsAt(const std::vector<double>& places) const;
    [[nodiscard]] double worthOf(const Goal& goal, const CrashWay& way) const;
    void offer(const Goal& goal, const CrashWay& way, double& limit) const;
    void polish(const Goal& goal, CrashWay way, double& limit);

    ClockCrash& m_journey;
    CrashEvents m_events;
    std::stop_token m_stop;
    double m_constant = 0.0;  // what all costs when nothing takes any time
    int m_boxes = 0;
};

}  // namespace waymark
