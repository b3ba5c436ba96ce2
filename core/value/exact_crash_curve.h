#pragma once
// The whole curve of time against crash cost as a journey really passes. It falls in straight pieces and leaps, where
// an evening or a weekend can just be avoided, and is neither convex nor straight between the corners of the average
// week. Known from above by ways that were found, from below by proofs that hold for a piece at once; the two are
// brought together where they are furthest apart.

#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/value/cheapest_crash.h"

namespace waymark {

struct WholeCrashCurve {
    // From the normal finish to the soonest, straight between two points; a leap takes one minute. At every whole
    // minute the cost of a way that is over by then.
    std::vector<CrashPoint> points;
    // No way to any finish on the curve is cheaper than it by more than that.
    double gap = 0.0;
    bool isSoonestProved = true;  // nothing is over sooner than the curve ends

    // Amounts are whole minor units.
    [[nodiscard]] bool isExact() const { return gap < 0.5 && isSoonestProved; }
};

class CrashCurveSearch {
public:
    // `journey` is that of the document. Without hours of its own the curve is exact at once.
    CrashCurveSearch(const Document& document, const JourneyCrash& journey, const std::stop_token& stop = {});

    // Looks into the piece that is furthest from being proved, each with more effort than the last time, up to that;
    // false once nothing more is to be found out with so much for each piece. Without a limit the curve becomes exact.
    bool refine(const CrashEffort& effort);
    [[nodiscard]] WholeCrashCurve curve() const;

private:
    struct Piece {
        std::size_t first = 0, last = 0;  // places in m_costs
        double gap = 0.0;
        bool isTried = true;
    };

    [[nodiscard]] std::vector<Piece> pieces() const;
    void seekSooner(const CrashEffort& effort);
    void take(const CrashWay& way);
    void takeAround(const CrashWay& way);
    void putLine(const CrashWay& late, const CrashWay& soon);
    void fall(std::size_t from);
    void raiseProved(const Piece& piece, double bound, double perMinute);

    std::vector<CrashPoint> m_known;  // the curve of a journey without hours of its own
    std::unique_ptr<ClockCrash> m_journey;
    std::unique_ptr<CrashSearch> m_search;
    std::stop_token m_stop;
    std::int64_t m_soonest = 0;
    bool m_isSoonestProved = true;
    int m_boxesOfPiece = 2000;
    // By ends from the soonest finish to the normal one.
    std::vector<double> m_costs, m_proved;
    std::vector<bool> m_isTried;  // with so many boxes
};

}  // namespace waymark
