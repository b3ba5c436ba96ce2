#include "ui/canvas/decoration.h"

#include <algorithm>

#include "ui/canvas/card_painting.h"
#include "ui/canvas/card_style.h"
#include "ui/canvas/note_corners.h"
#include "ui/canvas/sticky_painting.h"
#include "ui/style/colours.h"

namespace waymark {
namespace {

constexpr double kMessageWidth = 320.0;   // pixels
constexpr qsizetype kManyOutlines = 300;  // more selected cards are tinted instead of outlined
constexpr double kMessageGap = 16.0;      // pixels from the pointer
constexpr double kGapTick = 4.0;          // pixels: half the length of the lines at the ends of a gap
constexpr std::size_t kManyAreas = 64;    // more are repainted as one

QPen thinPen(const QColor& colour, double width, Qt::PenStyle style = Qt::SolidLine) {
    QPen pen(colour, width, style);
    pen.setCosmetic(true);
    return pen;
}

// The dependencies between neighbours of the cycle that are there already.
std::vector<const EdgeLook*> edgesOf(const MapContent& content, const std::vector<Id<Touchpoint>>& cycle) {
    std::vector<const EdgeLook*> found;
    for (std::size_t i = 1; i < cycle.size(); ++i) {
        for (const Id<Dependency> id : content.session().document().outgoing(cycle[i - 1])) {
            const EdgeLook* look = content.edge(id);
            if (look && look->to == cycle[i]) found.push_back(look);
        }
    }
    return found;
}

void paintEnds(QPainter& painter, const EdgeLook& look, const Theme& theme, double zoom) {
    painter.setPen(thinPen(theme.accent, 1.6));
    painter.setBrush(theme.panel);
    for (const QPointF& end : endsOf(look.route)) painter.drawEllipse(end, kEndRadius / zoom, kEndRadius / zoom);
}

// The only selected note can be taken by its corners, unless it is locked.
void paintSelectedNotes(QPainter& painter, const DecorationGround& ground) {
    const MapContent& content = ground.content;
    const auto selected =
        content.showsStickyNotes() ? content.session().selected<StickyNote>() : std::vector<Id<StickyNote>>{};
    const bool isOne = content.session().selection().size() == 1;
    for (const Id<StickyNote> id : selected) {
        const StickyNote* note = content.session().document().find(id);
        if (!note) continue;
        const QRectF rect = content.noteRect(*note);
        if (!noteBounds(rect).intersects(ground.exposed)) continue;
        paintSelection(painter, rect, ground.theme.accent);
        if (!isOne || note->isLocked) continue;
        painter.setPen(thinPen(ground.theme.accent, 1.4));
        painter.setBrush(ground.theme.panel);
        const double side = kCornerSide / ground.zoom;
        for (const QPointF& corner : cornersOf(rect)) {
            painter.drawRect(QRectF(corner - QPointF(side, side) / 2.0, QSizeF(side, side)));
        }
    }
}

void paintSelected(QPainter& painter, const DecorationGround& ground) {
    MapContent& content = ground.content;
    const bool isOne = content.session().selection().size() == 1;
    paintSelectedNotes(painter, ground);
    for (const Id<Dependency> id : content.session().selected<Dependency>()) {
        const EdgeLook* look = content.edge(id);
        if (!look || !look->bounds.intersects(ground.exposed)) continue;
        paintRouteIn(painter, content.picture(*look), ground.theme.accent, 2.6);
        if (isOne) paintEnds(painter, *look, ground.theme, ground.zoom);
    }
    QVector<QRectF> outlines;
    for (const Id<Touchpoint> id : content.session().selected<Touchpoint>()) {
        const CardLook* look = content.card(id);
        if (look && cardBounds(look->rect).intersects(ground.exposed)) outlines.push_back(look->rect);
    }
    if (outlines.size() <= kManyOutlines) {
        for (const QRectF& outline : outlines) paintSelection(painter, outline, ground.theme.accent);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(thinPen(ground.theme.accent, 1.0));
    painter.setBrush(withAlpha(ground.theme.accent, 0.25));
    painter.drawRects(outlines);
    painter.setRenderHint(QPainter::Antialiasing);
}

// A small arrow that looks the way a touchpoint would grow; under the pointer it becomes a plus.
void paintHandle(QPainter& painter, const Handle& handle, bool isPointed, const Theme& theme, double zoom) {
    painter.save();
    painter.translate(handle.centre);
    painter.scale(1.0 / zoom, 1.0 / zoom);
    const double radius = isPointed ? kArrowRadius + 2.0 : kArrowRadius;
    painter.setPen(QPen(isPointed ? theme.accent : withAlpha(theme.accent, 0.55), 1.0));
    painter.setBrush(isPointed ? theme.accent : theme.accentTint);
    painter.drawEllipse(QPointF(), radius, radius);
    painter.setPen(QPen(isPointed ? theme.onAccent : theme.accent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isPointed) {
        painter.drawLine(QLineF(-4.0, 0.0, 4.0, 0.0));
        painter.drawLine(QLineF(0.0, -4.0, 0.0, 4.0));
    } else {
        const QPointF way = outwards(handle.side);
        const QPointF aside(-way.y(), way.x());
        painter.drawPolyline(QPolygonF({way * -1.6 + aside * 3.2, way * 1.6, way * -1.6 - aside * 3.2}));
    }
    painter.restore();
}

void paintCycle(QPainter& painter, MapContent& content, const Decoration& decoration, const Theme& theme) {
    for (const EdgeLook* look : edgesOf(content, decoration.cycle)) {
        paintRouteIn(painter, content.picture(*look), theme.warning, 3.0);
    }
    for (const Id<Touchpoint> id : decoration.cycle) {
        if (const CardLook* look = content.card(id)) paintSelection(painter, look->rect, theme.warning);
    }
}

void paintRubber(QPainter& painter, MapContent& content, const Decoration& decoration, const Theme& theme) {
    const QColor colour = decoration.isRefused ? theme.warning : theme.accent;
    if (decoration.rubber) {
        const RoutePicture picture = routePicture(*decoration.rubber, {}, Lens::Journey);
        painter.setPen(QPen(colour, 2.0, decoration.isRefused ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(picture.line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(picture.head);
    }
    if (const CardLook* look = content.card(decoration.target)) paintSelection(painter, look->rect, colour);
}

// Words beside the pointer, at the size of the window's text whatever the zoom.
QRectF messageRect(const Decoration& decoration, double zoom) {
    const QFontMetricsF metrics(fontOf(kBodySize));
    const QRectF text = metrics.boundingRect(QRectF(0.0, 0.0, kMessageWidth, 400.0), Qt::AlignLeft | Qt::TextWordWrap,
                                             decoration.message);
    const QSizeF size((text.width() + 24.0) / zoom, (text.height() + 14.0) / zoom);
    return {decoration.messageAt + QPointF(kMessageGap, kMessageGap) / zoom, size};
}

void paintMessage(QPainter& painter, const Decoration& decoration, const Theme& theme, double zoom) {
    const QRectF where = messageRect(decoration, zoom);
    painter.save();
    painter.translate(where.topLeft());
    painter.scale(1.0 / zoom, 1.0 / zoom);
    const QRectF box(0.0, 0.0, where.width() * zoom, where.height() * zoom);
    painter.setPen(QPen(decoration.isRefused ? theme.warning : theme.line, 1.0));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6.0, 6.0);
    painter.setFont(fontOf(kBodySize));
    painter.setPen(theme.text);
    painter.drawText(box.adjusted(12.0, 7.0, -12.0, -7.0), Qt::AlignLeft | Qt::TextWordWrap, decoration.message);
    painter.restore();
}

// A line between the sides of two cards with a tick at each end.
void paintGap(QPainter& painter, const QLineF& gap, double zoom) {
    const QPointF tick = QPointF(gap.dy(), gap.dx()) / std::max(gap.length(), 1e-6) * (kGapTick / zoom);
    painter.drawLine(gap);
    painter.drawLine(gap.p1() - tick, gap.p1() + tick);
    painter.drawLine(gap.p2() - tick, gap.p2() + tick);
}

void paintGestures(QPainter& painter, const Decoration& decoration, const Theme& theme, double zoom) {
    painter.setPen(thinPen(theme.accent, 1.5, Qt::DashLine));
    painter.setBrush(withAlpha(theme.accent, 0.08));
    for (const QRectF& ghost : decoration.ghosts) painter.drawRoundedRect(ghost, card::kRadius, card::kRadius);
    painter.setPen(thinPen(theme.accent, 1.0));
    painter.drawLines(decoration.guides.data(), static_cast<int>(decoration.guides.size()));
    painter.setPen(thinPen(theme.accent, 1.6));
    for (const QLineF& gap : decoration.gaps) paintGap(painter, gap, zoom);
    painter.setPen(thinPen(theme.accent, 1.0));
    if (decoration.marquee) {
        painter.setBrush(withAlpha(theme.accent, 0.08));
        painter.drawRect(*decoration.marquee);
    }
}

// With a margin around each; all in one if they are many.
std::vector<QRectF> grown(std::vector<QRectF> areas, double margin) {
    if (areas.size() > kManyAreas) {
        for (const QRectF& area : areas) areas.front() |= area;
        areas.resize(1);
    }
    for (QRectF& area : areas) area.adjust(-margin, -margin, margin, margin);
    return areas;
}

}  // namespace

const CardLook* cardWithHandles(const MapContent& content, const Decoration& decoration, double zoom) {
    const bool isGesture = decoration.rubber || decoration.marquee || decoration.hidesHandles;
    if (isGesture || zoom < kLeastHandleZoom) return nullptr;
    if (const CardLook* look = content.card(decoration.hovered)) return look;
    const auto& selected = content.session().selection();
    const bool isOne = selected.size() == 1 && selected.front().kind == RowKind::Touchpoint;
    return isOne ? content.card(Id<Touchpoint>{selected.front().number}) : nullptr;
}

void paintDecoration(QPainter& painter, const DecorationGround& ground, const Decoration& decoration) {
    MapContent& content = ground.content;
    const Theme& theme = ground.theme;
    painter.setRenderHint(QPainter::Antialiasing);
    paintSelected(painter, ground);
    if (!decoration.cycle.empty()) paintCycle(painter, content, decoration, theme);
    paintRubber(painter, content, decoration, theme);
    paintGestures(painter, decoration, theme, ground.zoom);
    if (const CardLook* look = cardWithHandles(content, decoration, ground.zoom)) {
        for (const Handle& handle : handlesOf(look->rect, ground.zoom)) {
            paintHandle(painter, handle, decoration.pointed == handle.side, theme, ground.zoom);
        }
    }
    if (!decoration.message.isEmpty()) paintMessage(painter, decoration, theme, ground.zoom);
}

std::vector<QRectF> decorationAreas(const MapContent& content, const Decoration& decoration, double zoom) {
    std::vector<QRectF> areas;
    const auto add = [&](Id<Touchpoint> id) {
        if (const CardLook* look = content.card(id)) areas.push_back(look->rect);
    };
    if (const CardLook* look = content.card(decoration.hovered)) areas.push_back(handleArea(look->rect, zoom));
    add(decoration.target);
    for (const Id<Touchpoint> id : decoration.cycle) add(id);
    for (const EdgeLook* look : edgesOf(content, decoration.cycle)) areas.push_back(look->bounds);
    areas.insert(areas.end(), decoration.ghosts.begin(), decoration.ghosts.end());
    for (const std::vector<QLineF>* lines : {&decoration.guides, &decoration.gaps}) {
        for (const QLineF& line : *lines) areas.push_back(QRectF(line.p1(), line.p2()).normalized());
    }
    if (decoration.marquee) areas.push_back(*decoration.marquee);
    if (decoration.rubber) areas.push_back(routePicture(*decoration.rubber, {}, Lens::Journey).bounds);
    if (!decoration.message.isEmpty()) areas.push_back(messageRect(decoration, zoom));
    return grown(std::move(areas), card::kSelectionGap + 4.0 + (kGapTick + 2.0) / zoom);
}

std::vector<QRectF> selectionAreas(const MapContent& content, const std::vector<RowRef>& selection, double zoom) {
    std::vector<QRectF> areas;
    for (const RowRef& row : selection) {
        if (row.kind == RowKind::Touchpoint) {
            if (const CardLook* look = content.card(Id<Touchpoint>{row.number})) areas.push_back(look->rect);
        } else if (row.kind == RowKind::Dependency) {
            if (const EdgeLook* look = content.edge(Id<Dependency>{row.number})) areas.push_back(look->bounds);
        } else if (row.kind == RowKind::StickyNote) {
            const StickyNote* note = content.session().document().find(Id<StickyNote>{row.number});
            if (note) areas.push_back(noteBounds(content.noteRect(*note)));
        }
    }
    return grown(std::move(areas), card::kSelectionGap + 4.0 + 32.0 / zoom);  // the arrows stand outside
}

}  // namespace waymark
