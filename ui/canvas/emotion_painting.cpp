#include "ui/canvas/emotion_painting.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
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

// Where curves end together, faces stand side by side.
void paintFaces(QPainter& painter, const EmotionFrame& frame, const EmotionPicture& picture, const Theme& theme) {
    std::vector<QPointF> taken;
    for (const EmotionLine& line : picture.lines) {
        if (!line.persona.isValid()) continue;
        auto centre = endOf(line.curve, frame);
        if (!centre || centre->x() < frame.area.left()) continue;
        const double half = frame.area.height() / 2.0 - kFace / 2.0 - 1.0;
        centre->setY(std::clamp(centre->y(), frame.area.center().y() - half, frame.area.center().y() + half));
        const auto isClose = [&](const QPointF& other) {
            return std::abs(other.x() - centre->x()) < kFace && std::abs(other.y() - centre->y()) < kFace;
        };
        // To the left where the picture ends, into the free to the right elsewhere.
        const bool isAtEdge = centre->x() + 2.0 * kFace > frame.area.right();
        while (std::ranges::any_of(taken, isClose)) centre->rx() += isAtEdge ? -(kFace + 1.0) : kFace + 1.0;
        taken.push_back(*centre);
        paintAvatar(painter, QRectF(*centre - QPointF(kFace, kFace) / 2.0, QSizeF(kFace, kFace)), line.avatar, theme);
    }
}

void paintDot(QPainter& painter, const QPointF& centre, int emotion, bool isHovered, const Theme& theme) {
    const double radius = isHovered ? kDot + 1.5 : kDot;
    painter.setPen(QPen(theme.panel, 1.5));
    painter.setBrush(theme.emotion[static_cast<std::size_t>(emotion + 2)]);
    painter.drawEllipse(centre, radius, radius);
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
    const auto paintLine = [&](std::size_t k) {
        const auto knots = knotsInSight(picture.lines[k].curve, frame);
        if (knots.size() < 2) return;
        painter.setPen(penOf(picture.lines[k], isAlone || picture.active == k, isAlone, theme));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(pathThrough(knots, frame));
    };
    for (std::size_t k = picture.lines.size(); k-- > 0;) {
        if (picture.active != k) paintLine(k);
    }
    if (picture.active) paintLine(*picture.active);
    paintFaces(painter, frame, picture, theme);
    if (!picture.active) return;
    for (const EmotionPoint& point : picture.lines[*picture.active].points) {
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
