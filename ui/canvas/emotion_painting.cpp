#include "ui/canvas/emotion_painting.h"

#include <algorithm>
#include <cmath>

#include <QPainterPath>

namespace waymark {
namespace {

constexpr double kInset = 12.0;  // above the best and below the worst feeling
constexpr double kDot = 4.5;     // radius
constexpr double kRing = 7.5;
constexpr double kLine = 2.0;

// The knots in sight and one beyond each side.
std::span<const CurveKnot> knotsInSight(std::span<const CurveKnot> knots, const EmotionFrame& frame) {
    const auto isLeft = [&](const CurveKnot& knot) { return frame.xOf(knot.x) < frame.area.left(); };
    const auto isBefore = [&](const CurveKnot& knot) { return frame.xOf(knot.x) <= frame.area.right(); };
    auto first = std::ranges::partition_point(knots, isLeft);
    auto last = std::ranges::partition_point(knots, isBefore);
    if (first != knots.begin()) --first;
    if (last != knots.end()) ++last;
    return {first, last};
}

// A cubic Hermite curve is a Bézier curve whose handles lie a third of the way along the slopes.
QPainterPath pathThrough(std::span<const CurveKnot> knots, const EmotionFrame& frame) {
    const auto pixel = [&](double x, double y) { return QPointF(frame.xOf(x), frame.yOf(y)); };
    QPainterPath path(pixel(knots.front().x, knots.front().y));
    for (std::size_t k = 0; k + 1 < knots.size(); ++k) {
        const CurveKnot& from = knots[k];
        const CurveKnot& to = knots[k + 1];
        const double third = (to.x - from.x) / 3.0;
        path.cubicTo(pixel(from.x + third, from.y + from.slope * third), pixel(to.x - third, to.y - to.slope * third),
                     pixel(to.x, to.y));
    }
    return path;
}

void paintDot(QPainter& painter, const QPointF& centre, int emotion, bool isHovered, const Theme& theme) {
    const double radius = isHovered ? kDot + 1.5 : kDot;
    painter.setPen(QPen(theme.panel, 1.5));
    painter.setBrush(theme.emotion[static_cast<std::size_t>(emotion + 2)]);
    painter.drawEllipse(centre, radius, radius);
}

}  // namespace

double EmotionFrame::yOf(double emotion) const {
    return area.center().y() - emotion / 2.0 * (area.height() / 2.0 - kInset);
}

int EmotionFrame::emotionAt(double y) const {
    const double emotion = (area.center().y() - y) / (area.height() / 2.0 - kInset) * 2.0;
    return static_cast<int>(std::lround(std::clamp(emotion, -2.0, 2.0)));
}

void paintEmotions(QPainter& painter, const EmotionFrame& frame, const EmotionPicture& picture, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1.0, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(QPointF(frame.area.left(), frame.yOf(0)), QPointF(frame.area.right(), frame.yOf(0)));
    const auto knots = knotsInSight(picture.curve, frame);
    if (knots.size() > 1) {
        painter.setPen(QPen(theme.accent, kLine, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(pathThrough(knots, frame));
    }
    for (const EmotionPoint& point : picture.points) {
        const QPointF centre = frame.centreOf(point);
        if (centre.x() < frame.area.left() - kRing || centre.x() > frame.area.right() + kRing) continue;
        if (std::ranges::binary_search(picture.selected, point.id)) {
            painter.setPen(QPen(theme.accent, kLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(centre, kRing, kRing);
        }
        paintDot(painter, centre, point.emotion, picture.hovered == point.id, theme);
    }
}

}  // namespace waymark
