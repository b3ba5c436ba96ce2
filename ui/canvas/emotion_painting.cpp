#include "ui/canvas/emotion_painting.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainterPath>

#include "ui/style/colours.h"

namespace waymark {
namespace {

constexpr double kInset = 12.0;  // above the best and below the worst feeling
constexpr double kDot = 4.5;     // radius
constexpr double kLeastDot = 1.6;
constexpr double kDotOfGap = 0.42;  // radius where dots are close, of the way from one moment to the next
constexpr double kFarDot = 3.0;     // smaller ones are a haze behind the curve
constexpr double kRing = 7.5;
constexpr double kLine = 2.0;
constexpr double kLeastStep = 8.0;       // pixels from one knot of a curve to the next
constexpr std::size_t kMostPicked = 24;  // more of them would be a haze of their own

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

// From far away moments grow together, so that the curve is still one.
std::vector<CurveKnot> drawnCurve(const EmotionLine& line, const EmotionFrame& frame) {
    const double moment = kLeastStep / frame.zoom;
    return moment > kOneMoment ? emotionCurve(line.points, moment) : line.curve;
}

// Dots never cover the way of the curve between them.
double dotRadius(const EmotionLine& line, const EmotionFrame& frame) {
    const auto knots = knotsInSight(line.curve, frame);
    if (knots.size() < 2) return kDot;
    const double gap = (knots.back().x - knots.front().x) * frame.zoom / static_cast<double>(knots.size() - 1);
    return std::clamp(gap * kDotOfGap, kLeastDot, kDot);
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

// The face of a curve lies at its end, or where it leaves the picture.
constexpr double kFace = 18.0;
constexpr double kFaceGap = 5.0;

std::optional<QPointF> endOf(std::span<const CurveKnot> knots, const EmotionFrame& frame) {
    if (knots.empty()) return std::nullopt;
    const double edge = frame.area.right() - kFace / 2.0 - kFaceGap;
    if (frame.xOf(knots.front().x) > edge) return std::nullopt;
    const double last = frame.xOf(knots.back().x);
    if (last + kFaceGap + kFace / 2.0 <= edge) return QPointF(last + kFaceGap + kFace / 2.0, frame.yOf(knots.back().y));
    const double place = (edge - frame.offset) / frame.zoom;
    const auto next = std::ranges::find_if(knots, [&](const CurveKnot& knot) { return knot.x > place; });
    if (next == knots.begin() || next == knots.end()) return QPointF(edge, frame.yOf(knots.back().y));
    return QPointF(edge, frame.yOf(heightBetween(*std::prev(next), *next, place)));
}

// Where curves end together, faces stand side by side: into the free to the right, else above each other, and only then
// over the curves.
void paintFaces(QPainter& painter, const EmotionFrame& frame, const EmotionPicture& picture,
                std::span<const std::vector<CurveKnot>> curves, const Theme& theme) {
    std::vector<QPointF> taken;
    for (std::size_t k = 0; k < picture.lines.size(); ++k) {
        const EmotionLine& line = picture.lines[k];
        if (!line.persona.isValid()) continue;
        auto centre = endOf(curves[k], frame);
        if (!centre || centre->x() < frame.area.left()) continue;
        const double half = frame.area.height() / 2.0 - kFace / 2.0 - 1.0;
        const double middle = frame.area.center().y();
        centre->setY(std::clamp(centre->y(), middle - half, middle + half));
        const auto isClose = [&](const QPointF& other) {
            return std::abs(other.x() - centre->x()) < kFace && std::abs(other.y() - centre->y()) < kFace;
        };
        const double step = kFace + 1.0;
        const QPointF wish = *centre;
        const int toTheRight = static_cast<int>((frame.area.right() - kFace / 2.0 - wish.x()) / step);
        const int across = static_cast<int>((half + std::abs(wish.y() - middle)) / step);
        for (int away = 1; std::ranges::any_of(taken, isClose); ++away) {
            const int upright = away - toTheRight;
            const double side = wish.y() > middle ? -step : step;  // to where the strip goes on
            *centre = wish + (upright <= 0        ? QPointF(away * step, 0.0)
                              : upright <= across ? QPointF(0.0, upright * side)
                                                  : QPointF((across - upright) * step, 0.0));
        }
        taken.push_back(*centre);
        paintAvatar(painter, QRectF(*centre - QPointF(kFace, kFace) / 2.0, QSizeF(kFace, kFace)), line.avatar, theme);
    }
}

void paintDot(QPainter& painter, const QPointF& centre, int emotion, double radius, const Theme& theme) {
    const QColor colour = theme.emotion[static_cast<std::size_t>(emotion + 2)];
    const bool isFar = radius < kFarDot;
    painter.setPen(isFar ? QPen(Qt::NoPen) : QPen(theme.panel, 1.5));
    painter.setBrush(isFar ? withAlpha(colour, 0.55) : colour);
    painter.drawEllipse(centre, radius, radius);
}

void paintDots(QPainter& painter, const EmotionFrame& frame, const EmotionLine& line, double radius,
               const Theme& theme) {
    for (const EmotionPoint& point : line.points) {
        const QPointF centre = frame.centreOf(point);
        const bool isSeen = centre.x() >= frame.area.left() - kRing && centre.x() <= frame.area.right() + kRing;
        if (isSeen) paintDot(painter, centre, point.emotion, radius, theme);
    }
}

// What is selected and what is under the pointer lies on top, and is full size from far away too.
void paintPicked(QPainter& painter, const EmotionFrame& frame, const EmotionLine& line, const EmotionPicture& picture,
                 const Theme& theme) {
    for (const EmotionPoint& point : line.points) {
        const bool isSelected = std::ranges::binary_search(picture.selected, point.id);
        const bool isHovered = picture.hovered == point.id;
        if (!isSelected && !isHovered) continue;
        const QPointF centre = frame.centreOf(point);
        if (isSelected) {
            painter.setPen(QPen(theme.accent, kLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(centre, kRing, kRing);
        }
        paintDot(painter, centre, point.emotion, isHovered ? kDot + 1.5 : kDot, theme);
    }
}

// "Petra Vogt (project lead)", "Petra Vogt", "Petra V.", whichever finds room; else what there is room for.
QString shortened(const QString& name, const QFontMetricsF& metrics, double room) {
    const auto fits = [&](const QString& words) { return metrics.horizontalAdvance(words) <= room; };
    if (fits(name)) return name;
    const QString bare = name.section(QStringLiteral(" ("), 0, 0);
    if (fits(bare)) return bare;
    const QString last = bare.section(QChar(u' '), -1);
    const QString initial = bare.section(QChar(u' '), 0, 0) + QChar(u' ') + last.left(1) + QChar(u'.');
    if (bare.contains(QChar(u' ')) && fits(initial)) return initial;
    return metrics.elidedText(bare, Qt::ElideRight, room);
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
    const bool isAlone = picture.lines.size() == 1;
    std::vector<std::vector<CurveKnot>> curves;
    for (const EmotionLine& line : picture.lines) curves.push_back(drawnCurve(line, frame));
    const auto paintLine = [&](std::size_t k) {
        const auto knots = knotsInSight(curves[k], frame);
        if (knots.size() < 2) return;
        painter.setPen(penOf(picture.lines[k], isAlone || picture.active == k, isAlone, theme));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(pathThrough(knots, frame));
    };
    for (std::size_t k = picture.lines.size(); k-- > 0;) {
        if (picture.active != k) paintLine(k);
    }
    if (!picture.active) return paintFaces(painter, frame, picture, curves, theme);
    const EmotionLine& active = picture.lines[*picture.active];
    const double radius = dotRadius(active, frame);
    if (radius < kFarDot) paintDots(painter, frame, active, radius, theme);
    paintLine(*picture.active);
    if (radius >= kFarDot) paintDots(painter, frame, active, radius, theme);
    if (picture.hasFaces) paintFaces(painter, frame, picture, curves, theme);
    if (radius >= kFarDot || picture.selected.size() <= kMostPicked)
        paintPicked(painter, frame, active, picture, theme);
}

std::size_t namedInKey(std::size_t lines, double height) {
    const auto rows = static_cast<std::size_t>(std::max(0.0, std::floor(height / kEmotionKeyRow)));
    return lines <= rows ? lines : rows > 0 ? rows - 1 : 0;
}

void paintEmotionKey(QPainter& painter, const QRectF& area, const EmotionPicture& picture, const Theme& theme) {
    constexpr double kSample = 11.0;
    if (picture.lines.size() < 2) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const std::size_t named = namedInKey(picture.lines.size(), area.height());
    QRectF row(area.left(), area.top(), area.width(), kEmotionKeyRow);
    const auto say = [&](const QString& words, bool isActive) {
        const QFont font = fontOf(kSmallSize, isActive ? FontWeight::SemiBold : FontWeight::Regular);
        const QRectF room = row.adjusted(kSample + 3.0, 0.0, 0.0, 0.0);
        painter.setFont(font);
        painter.setPen(isActive ? theme.text : theme.muted);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shortened(words, QFontMetricsF(font), room.width()));
    };
    for (std::size_t k = 0; k < named; ++k) {
        const EmotionLine& line = picture.lines[k];
        painter.setPen(penOf(line, picture.active == k, false, theme));
        painter.drawLine(QLineF(row.left(), row.center().y(), row.left() + kSample, row.center().y()));
        say(nameOf(line), picture.active == k);
        row.translate(0.0, kEmotionKeyRow);
    }
    if (named < picture.lines.size()) say(QStringLiteral("+%1").arg(picture.lines.size() - named), false);
}

}  // namespace waymark
