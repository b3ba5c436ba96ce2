#pragma once
// What it costs to be over sooner: the time-cost curve of a journey with the chosen finish on it, and the cheapest way
// to reach it, touchpoint by touchpoint. Window and pages use the same functions; vectors only.

#include <optional>
#include <string>
#include <vector>

#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include "core/value/exact_crash_curve.h"
#include "ui/charts/journey_days.h"
#include "ui/style/theme.h"

namespace waymark {

// A touchpoint that becomes shorter.
struct CrashStep {
    Id<Touchpoint> id;
    QString code, name;
    QString before, after;  // in the unit the person wrote
    Minutes length{0};      // after, as its estimate counts
    Money cost;
};

struct CrashChart {
    EndAxis ends;                   // where all finishes are told
    std::vector<CrashPoint> curve;  // from the normal finish to the soonest; costs in minor units
    double gap = 0.0;               // no way is cheaper than the curve by more than that
    bool isSoonestProved = true;
    std::optional<CrashPoint> target;
    QString proof;                 // how good the way to the target is
    QString people;                // what is left out of it
    std::vector<CrashStep> steps;  // of the target, the dearest first
    std::optional<std::int64_t> promise;
    std::string currency;
    TimeWords words;
    TimeUnit unit = TimeUnit::Day;  // of working time

    // Somebody has said what hurrying costs, and it helps.
    [[nodiscard]] bool canBeHurried() const { return curve.size() > 1; }
};

// What has been computed for a journey: the curve, and the way to one finish on it.
[[nodiscard]] CrashChart crashChart(const Document& document, const IncrementalSchedule& schedule, const EndAxis& ends,
                                    const WholeCrashCurve& curve);
void setTarget(CrashChart& chart, const Document& document, const CheapestCrash& found,
               std::span<const HurriedStep> steps);

// A finish to begin with: the promise where that can be reached and is sooner than normal, else the shortest one.
[[nodiscard]] std::int64_t usualTarget(const Document& document, const EndAxis& ends,
                                       std::span<const CrashPoint> curve);

// Where the plot lies in a rectangle, and the finish at a place of it.
[[nodiscard]] std::int64_t finishAt(const CrashChart& chart, const QRectF& rect, double x);
[[nodiscard]] QPointF placeOf(const CrashChart& chart, const QRectF& rect, const CrashPoint& point);

void paintCrash(QPainter& painter, const QRectF& rect, const CrashChart& chart, const Theme& theme, bool isPale);

// When the journey is over: "8.0 d · Wed 11 Mar"; where that can be outside of working hours "8.0 d · Sat 14 Mar
// 11:00".
[[nodiscard]] QString endWords(const CrashChart& chart, std::int64_t end);
// The same shorter: "8.0 d", "Sat 14 Mar 11:00".
[[nodiscard]] QString shortEndWords(const CrashChart& chart, std::int64_t end);
// "8.0 d · Wed 11 Mar instead of 9.6 d, for 340.00 €."; empty without a target.
[[nodiscard]] QString targetWords(const CrashChart& chart);
// How far the curve may lie above the cheapest ways; empty where it is exact.
[[nodiscard]] QString curveWords(const CrashChart& chart);

// The chart with the list of what is to be hurried, as it is printed.
[[nodiscard]] QSizeF crashSize(const CrashChart& chart);
void paintCrashSheet(QPainter& painter, const QRectF& rect, const CrashChart& chart, const Theme& theme);

}  // namespace waymark
