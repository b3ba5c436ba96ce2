#include "ui/canvas/route_painting.h"

#include <algorithm>
#include <cmath>

#include <QLineF>
#include <QStringList>

#include "core/base/number_text.h"
#include "ui/canvas/card_style.h"
#include "ui/style/colours.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kCorner = 8.0;
constexpr double kTipGap = 1.5;      // between arrow head and card
constexpr double kLabelRoom = 10.0;  // line left free at either side of a label that covers it
constexpr double kLabelHeight = 15.0;
constexpr double kLabelPadding = 4.0;
constexpr double kCutRoom = 12.0;  // beyond the visible part: more than half of any pen or arrow head

struct Stroke {
    double width, headLength, headWidth;
};
Stroke strokeOf(const EdgeFace& face, Lens lens) {
    if (lens == Lens::Risk) return {1.3 + 2.0 * face.drove, 8.0 + 2.0 * face.drove, 6.5 + 2.5 * face.drove};
    const bool isHeavy = face.isCritical && marksCritical(lens);
    return isHeavy ? Stroke{2.6, 10.0, 9.0} : Stroke{1.3, 8.0, 6.5};
}
QColor colourOf(const EdgeFace& face, Lens lens, const Theme& theme) {
    if (lens == Lens::Risk) return mixed(theme.critical, theme.edge, face.drove);
    return face.isCritical && marksCritical(lens) ? theme.critical : theme.edge;
}

QPointF towards(QPointF from, QPointF to, double distance) {
    const double length = QLineF(from, to).length();
    return length > 0.0 ? from + (to - from) * (distance / length) : from;
}

// The corners of the route, without points that lie on a straight line or on each other.
std::vector<QPointF> cornersOf(const layout::Route& route) {
    std::vector<QPointF> corners;
    for (const layout::Point& p : route.points) {
        const QPointF point = toPointF(p);
        if (!corners.empty() && QLineF(corners.back(), point).length() < 0.01) continue;
        if (corners.size() >= 2) {
            const QPointF a = corners.back() - corners[corners.size() - 2];
            const QPointF b = point - corners.back();
            const bool isStraight = std::abs(a.x() * b.y() - a.y() * b.x()) < 0.01 && QPointF::dotProduct(a, b) > 0.0;
            if (isStraight) corners.pop_back();
        }
        corners.push_back(point);
    }
    return corners;
}

QPainterPath roundedPath(const std::vector<QPointF>& corners) {
    QPainterPath path(corners.front());
    for (std::size_t i = 1; i + 1 < corners.size(); ++i) {
        const double before = QLineF(corners[i - 1], corners[i]).length();
        const double after = QLineF(corners[i], corners[i + 1]).length();
        const double radius = std::min({kCorner, before / 2.0, after / 2.0});
        path.lineTo(towards(corners[i], corners[i - 1], radius));
        path.quadTo(corners[i], towards(corners[i], corners[i + 1], radius));
    }
    path.lineTo(corners.back());
    return path;
}

// A triangle with its point at `tip`, looking away from `from`.
QPolygonF arrowHead(QPointF from, QPointF tip, const Stroke& stroke) {
    const QPointF base = towards(tip, from, stroke.headLength);
    const QPointF half = QPointF(-(tip - base).y(), (tip - base).x()) / stroke.headLength * (stroke.headWidth / 2.0);
    return QPolygonF({tip, base + half, base - half});
}

// The level or upright line between two points without what is outside the room; null where all of it is.
QLineF cutTo(QPointF from, QPointF to, const QRectF& room) {
    const QRectF box = QRectF(from, to).normalized();
    if (box.right() < room.left() || box.left() > room.right()) return {};
    if (box.bottom() < room.top() || box.top() > room.bottom()) return {};
    const auto inside = [&room](QPointF point) {
        return QPointF(std::clamp(point.x(), room.left(), room.right()),
                       std::clamp(point.y(), room.top(), room.bottom()));
    };
    return {inside(from), inside(to)};
}

// Elements of the path are lines and rounded corners; corners are small enough to be there or not.
QPainterPath cutTo(const QPainterPath& path, const QRectF& room) {
    constexpr int kCurve = 3;  // elements of one corner
    QPainterPath part;
    QPointF pen = path.elementAt(0);
    for (int k = 1; k < path.elementCount(); ++k) {
        const QPainterPath::Element& element = path.elementAt(k);
        const bool isCorner = element.isCurveTo();
        if (isCorner) k += kCurve - 1;
        const QPointF end = path.elementAt(k);
        const QLineF seen = cutTo(pen, end, room);
        if (!seen.isNull()) {
            const QPointF start = isCorner ? pen : seen.p1();
            if (part.isEmpty() || part.currentPosition() != start) part.moveTo(start);
            if (isCorner) {
                part.cubicTo(element, path.elementAt(k - 1), end);
            } else {
                part.lineTo(seen.p2());
            }
        }
        pen = end;
    }
    return part;
}

QLineF longestSegment(const std::vector<QPointF>& corners) {
    QLineF longest;
    for (std::size_t i = 1; i < corners.size(); ++i) {
        const QLineF segment(corners[i - 1], corners[i]);
        if (segment.length() > longest.length() + 0.5) longest = segment;
    }
    return longest;
}

// On the line where there is room for it, else just above.
void placeLabel(RoutePicture& picture, const std::vector<QPointF>& corners, const FittedText& label) {
    const QLineF segment = longestSegment(corners);
    const QSizeF size(label.width + 2.0 * kLabelPadding, kLabelHeight);
    const bool isLevel = std::abs(segment.dy()) < std::abs(segment.dx());
    const double taken = (isLevel ? size.width() : size.height()) + 2.0 * kLabelRoom;
    picture.labelCoversLine = segment.length() >= taken;
    picture.label = QRectF(QPointF(), size);
    picture.label.moveCenter(segment.center());
    if (picture.labelCoversLine) return;
    if (isLevel) {
        picture.label.moveBottom(segment.center().y() - 2.0);
    } else {
        picture.label.moveLeft(segment.center().x() + 2.0);
    }
}

}  // namespace

EdgeFace edgeFace(const Document& document, const IncrementalSchedule& schedule, Id<Dependency> id,
                  const ScenarioLayer& scenario) {
    const Dependency& row = document.table<Dependency>().at(id);
    QStringList parts;
    if (row.kind != DependencyKind::FinishToStart) parts += QString::fromUtf8(nameOf(row.kind).data());
    if (row.lag.length != Minutes{0}) {
        const bool isLead = row.lag.length < Minutes{0};
        // As it was written, "2 d", not as results are rounded, "2.0 d".
        const double length = std::abs(inUnit(row.lag.length, row.lag.unit));
        const QString words = QString::fromStdString(toText(length, 2)) + QChar(0xA0) + unitSymbol(row.lag.unit);
        parts += (isLead ? tr("− %1") : tr("+ %1")).arg(words);
    }
    QString label = parts.join(' ');
    const auto moved = scenario.shares.find(id);
    const bool isMoved = moved != scenario.shares.end();
    if (row.share || isMoved) {
        const QString share = isMoved ? moved->second : chanceWords(*row.share);
        label = label.isEmpty() ? share : share + QStringLiteral(" · ") + label;
    }
    return {schedule.isCritical(id), fitLine(label, cardFonts().label, 2.0 * layout::kCardSize.width), 0.0, isMoved};
}

RoutePicture routePicture(const layout::Route& route, const EdgeFace& face, Lens lens) {
    RoutePicture picture;
    std::vector<QPointF> corners = cornersOf(route);
    if (corners.size() < 2) return picture;
    const Stroke stroke = strokeOf(face, lens);
    if (!face.label.text.isEmpty()) placeLabel(picture, corners, face.label);
    if (route.isBack) {
        const QLineF segment = longestSegment(corners);
        const QPointF tip =
            towards(segment.center(), segment.p2(),
                    stroke.headLength / 2.0 + (picture.labelCoversLine ? picture.label.width() / 2.0 + 6.0 : 0.0));
        picture.direction = arrowHead(segment.p1(), tip, stroke);
    }
    const QPointF before = corners[corners.size() - 2];
    const QPointF tip = towards(corners.back(), before, kTipGap);
    picture.head = arrowHead(before, tip, stroke);
    const double last = QLineF(before, tip).length();
    corners.back() = towards(tip, before, std::min(last, stroke.headLength * 0.8));
    picture.line = roundedPath(corners);
    const double margin = stroke.headWidth;
    picture.bounds = picture.line.boundingRect().united(picture.head.boundingRect()).united(picture.label);
    picture.bounds.adjust(-margin, -margin, margin, margin);
    return picture;
}

RoutePicture partIn(const RoutePicture& picture, const QRectF& area) {
    if (area.contains(picture.bounds)) return picture;
    const QRectF room = area.adjusted(-kCutRoom, -kCutRoom, kCutRoom, kCutRoom);
    RoutePicture part = picture;
    part.line = cutTo(picture.line, room);
    if (!picture.head.boundingRect().intersects(room)) part.head.clear();
    if (!picture.direction.boundingRect().intersects(room)) part.direction.clear();
    return part;
}

void paintRouteIn(QPainter& painter, const RoutePicture& picture, const QColor& colour, double width) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(picture.line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (!picture.head.isEmpty()) painter.drawPolygon(picture.head);
    if (!picture.direction.isEmpty()) painter.drawPolygon(picture.direction);
}

void paintRouteLabel(QPainter& painter, const RoutePicture& picture, const EdgeFace& face, const Theme& theme,
                     double scale) {
    if (picture.label.isEmpty()) return;
    painter.save();
    const QPointF middle = picture.label.center();
    painter.translate(middle * (1.0 - scale));
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(face.isMarked ? theme.accent : theme.stageTints[0]);
    painter.drawRoundedRect(picture.label, 4.0, 4.0);
    painter.setFont(cardFonts().label);
    painter.setPen(face.isMarked ? theme.onAccent : theme.muted);
    drawFitted(painter, {picture.label.left() + kLabelPadding, picture.label.bottom() - 4.0}, face.label);
    painter.restore();
}

void paintRoute(QPainter& painter, const RoutePicture& picture, const EdgeFace& face, Lens lens, const Theme& theme) {
    paintRouteIn(painter, picture, colourOf(face, lens, theme), strokeOf(face, lens).width);
}

void paintRoute(QPainter& painter, const layout::Route& route, const EdgeFace& face, Lens lens, const Theme& theme) {
    const RoutePicture picture = routePicture(route, face, lens);
    paintRoute(painter, picture, face, lens, theme);
    paintRouteLabel(painter, picture, face, theme);
}

double distanceTo(const layout::Route& route, QPointF point) {
    double nearest = 1e18;
    for (std::size_t i = 1; i < route.points.size(); ++i) {
        const QPointF a = toPointF(route.points[i - 1]);
        const QPointF along = toPointF(route.points[i]) - a;
        const double squared = QPointF::dotProduct(along, along);
        const double t = squared > 0.0 ? std::clamp(QPointF::dotProduct(point - a, along) / squared, 0.0, 1.0) : 0.0;
        nearest = std::min(nearest, QLineF(a + along * t, point).length());
    }
    return nearest;
}

}  // namespace waymark
