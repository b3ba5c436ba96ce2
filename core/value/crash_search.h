#pragma once
// Searches for the cheapest way to hurry a journey as it really passes. Branch and bound (Land and Doig 1960): bounds
// are those of crash_relaxation.h, and windows of moments are parted where these are furthest from what happens; in the
// end by which touchpoints vanish.

#include <functional>
#include <map>
#include <memory>
#include <stop_token>

#include "core/value/crash_relaxation.h"

namespace waymark {

struct CrashWay {
    std::vector<std::int64_t> lengths;  // by touchpoint, as its estimate counts
    std::int64_t finish = 0;            // see end_axis.h
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
    using Relaxation = std::shared_ptr<const CrashRelaxation>;
    struct Box {
        double bound = 0.0;
        Relaxation relaxation;
        CrashEvents::Windows windows;
        std::shared_ptr<const LinearProgramme> from;  // null: none that could be gone on with

        bool operator<(const Box& other) const { return bound > other.bound; }
    };

    [[nodiscard]] Relaxation relaxationFor(const Fates& fates);
    [[nodiscard]] Relaxation relaxationAround(const CrashWay& way);
    [[nodiscard]] double worthOf(const Goal& goal, const CrashWay& way) const;
    void offer(const Goal& goal, const CrashWay& way, double& limit) const;
    void polish(const Goal& goal, CrashWay way, double& limit);

    ClockCrash& m_journey;
    std::int64_t m_latest;
    std::stop_token m_stop;
    std::map<Fates, Relaxation> m_relaxations;
    int m_boxes = 0;
};

}  // namespace waymark
