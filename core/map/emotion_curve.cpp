#include "core/map/emotion_curve.h"

#include <algorithm>
#include <tuple>

#include "core/model/feelings.h"

namespace waymark {
namespace {

// The weighted harmonic mean of the slopes on both sides; flat at the top of a hill and the bottom of a valley.
double slopeBetween(double leftWidth, double leftSlope, double rightWidth, double rightSlope) {
    if (leftSlope * rightSlope <= 0.0) return 0.0;
    const double leftWeight = 2.0 * rightWidth + leftWidth;
    const double rightWeight = rightWidth + 2.0 * leftWidth;
    return (leftWeight + rightWeight) / (leftWeight / leftSlope + rightWeight / rightSlope);
}

std::vector<CurveKnot> momentsOf(std::span<const EmotionPoint> points, double moment) {
    std::vector<CurveKnot> knots;
    for (std::size_t begin = 0; begin < points.size();) {
        std::size_t end = begin;
        double x = 0.0;
        double emotion = 0.0;
        for (; end < points.size() && points[end].x - points[begin].x < moment; ++end) {
            x += points[end].x;
            emotion += points[end].emotion;
        }
        const auto count = static_cast<double>(end - begin);
        knots.push_back({x / count, emotion / count, 0.0});
        begin = end;
    }
    return knots;
}

}  // namespace

std::vector<EmotionPoint> emotionPoints(const Document& document, std::span<const MapCard> cards, Id<Persona> persona) {
    std::vector<EmotionPoint> points;
    for (const MapCard& card : cards) {
        const Touchpoint* touchpoint = document.find(card.id);
        if (!touchpoint) continue;
        const int emotion = emotionOf(document, card.id, persona);
        const Feeling* own = persona.isValid() ? feelingOf(document, card.id, persona) : nullptr;
        const bool isStated = emotion != 0 || (own && own->emotion);
        if (touchpoint->kind == TouchpointKind::Backstage && !isStated) continue;
        points.push_back({card.id, card.rect.centre().x, emotion});
    }
    std::ranges::sort(points, {}, [](const EmotionPoint& point) { return std::tuple(point.x, point.id.value); });
    return points;
}

std::vector<CurveKnot> emotionCurve(std::span<const EmotionPoint> points, double moment) {
    std::vector<CurveKnot> knots = momentsOf(points, moment);
    const auto slopeAfter = [&](std::size_t k) {
        return (knots[k + 1].y - knots[k].y) / (knots[k + 1].x - knots[k].x);
    };
    for (std::size_t k = 1; k + 1 < knots.size(); ++k) {
        knots[k].slope =
            slopeBetween(knots[k].x - knots[k - 1].x, slopeAfter(k - 1), knots[k + 1].x - knots[k].x, slopeAfter(k));
    }
    return knots;  // level at both ends
}

double heightBetween(const CurveKnot& left, const CurveKnot& right, double x) {
    const double width = right.x - left.x;
    const double t = (x - left.x) / width;
    const double s = 1.0 - t;
    return s * s * (1.0 + 2.0 * t) * left.y + t * t * (3.0 - 2.0 * t) * right.y +
           width * t * s * (s * left.slope - t * right.slope);
}

}  // namespace waymark
