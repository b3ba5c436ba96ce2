#pragma once
// How the customer feels along the map: a point for each touchpoint that the customer meets, and a smooth curve
// through them that goes up and down only where they do.

#include <span>
#include <vector>

#include "core/map/placed_map.h"

namespace waymark {

struct EmotionPoint {
    Id<Touchpoint> id;
    double x = 0.0;   // centre of the card
    int emotion = 0;  // -2 .. +2

    bool operator==(const EmotionPoint&) const = default;
};

// What this persona feels, or all in common: by x, then id. Work behind the scenes counts only where it was given an
// emotion.
[[nodiscard]] std::vector<EmotionPoint> emotionPoints(const Document& document, std::span<const MapCard> cards,
                                                      Id<Persona> persona = {});

struct CurveKnot {
    double x = 0.0;
    double y = 0.0;      // -2 .. +2
    double slope = 0.0;  // of the curve here
};

// Points whose x are nearer than this to that of the first of them are one moment.
inline constexpr double kOneMoment = layout::kCardSize.width / 2.0;

// Through the points, of which those of one moment count with their mean. Between two knots the cubic Hermite curve of
// these slopes is monotone (Fritsch and Butland 1984), so it never shows a feeling that nobody had. `points` are sorted
// by x; moments may be longer for a curve that is seen from far away. Cost: linear.
[[nodiscard]] std::vector<CurveKnot> emotionCurve(std::span<const EmotionPoint> points, double moment = kOneMoment);

// The curve between two knots of it, x in between.
[[nodiscard]] double heightBetween(const CurveKnot& left, const CurveKnot& right, double x);

}  // namespace waymark
