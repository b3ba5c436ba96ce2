#include "ui/canvas/found_painting.h"

#include <algorithm>

#include "ui/canvas/card_style.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kBreadth = 5.0;       // pixels of the outline, half of it outside of the gap
constexpr double kGap = 3.0;           // scene units between a card and its outline
constexpr double kLeastOutline = 0.2;  // zoom; farther out a found card is filled
constexpr double kFlagHeight = 20.0;   // pixels
constexpr double kFlagIcon = 12.0;
constexpr double kHeaderInset = 2.0;

// What marks a row; empty where it is not on the map.
QRectF areaOf(MapContent& content, const RowRef& row) {
    if (row.kind == RowKind::Touchpoint) {
        const CardLook* look = content.card(Id<Touchpoint>{row.number});
        return look ? look->rect.adjusted(-kGap, -kGap, kGap, kGap) : QRectF();
    }
    if (row.kind == RowKind::Dependency) {
        const EdgeLook* look = content.edge(Id<Dependency>{row.number});
        return look ? content.picture(*look).label.adjusted(-kGap, -kGap, kGap, kGap) : QRectF();
    }
    const StickyNote* note = row.kind == RowKind::StickyNote && content.mapLayout() == MapLayout::Drawn
                                 ? content.session().document().find(Id<StickyNote>{row.number})
                                 : nullptr;
    return note ? content.noteRect(*note).adjusted(-kGap, -kGap, kGap, kGap) : QRectF();
}

QPen broadPen(const QColor& colour, double breadth) {
    QPen pen(colour, breadth);
    pen.setCosmetic(true);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

// "3 of 7" beside a glass, on the upper edge of what is found.
void paintFlag(QPainter& painter, const DecorationGround& ground, const QRectF& area, const FoundMarks& found) {
    const QFont font = fontOf(kSmallSize, FontWeight::SemiBold);
    const QString words = tr("%1 of %2").arg(found.current + 1).arg(found.rows.size());
    const double width = QFontMetricsF(font).horizontalAdvance(words) + kFlagIcon + 20.0;
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(1.0 / ground.zoom, 1.0 / ground.zoom);
    const QRectF flag(-kBreadth / 2.0, -kFlagHeight - kBreadth / 2.0, width, kFlagHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground.theme.text);
    painter.drawRoundedRect(flag, 5.0, 5.0);
    paintIcon(painter, QStringLiteral("search"),
              QRectF(flag.left() + 7.0, flag.center().y() - kFlagIcon / 2.0, kFlagIcon, kFlagIcon), ground.theme.panel);
    painter.setFont(font);
    painter.setPen(ground.theme.panel);
    painter.drawText(flag.adjusted(kFlagIcon + 12.0, 0.0, 0.0, 0.0), Qt::AlignVCenter | Qt::AlignLeft, words);
    painter.restore();
}

}  // namespace

void paintFound(QPainter& painter, const DecorationGround& ground, const FoundMarks& found) {
    const Theme& theme = ground.theme;
    const double reach = kBreadth / ground.zoom;
    const QRectF near = ground.exposed.adjusted(-reach, -reach, reach, reach);
    const bool isFar = ground.zoom < kLeastOutline;
    painter.setRenderHint(QPainter::Antialiasing, !isFar);
    painter.setPen(isFar ? QPen(Qt::NoPen) : broadPen(withAlpha(theme.warning, 0.75), kBreadth));
    painter.setBrush(isFar ? QBrush(theme.warning) : QBrush(Qt::NoBrush));
    for (const RowRef& row : found.rows) {
        if (found.isCurrent(row)) continue;
        const QRectF area = areaOf(ground.content, row);
        if (area.isEmpty() || !area.intersects(near)) continue;
        isFar ? painter.drawRect(area) : painter.drawRoundedRect(area, card::kRadius, card::kRadius);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (found.current < 0) return;
    const QRectF area = areaOf(ground.content, found.rows[static_cast<std::size_t>(found.current)]);
    if (area.isEmpty()) return;
    painter.setPen(broadPen(theme.text, kBreadth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, card::kRadius, card::kRadius);
    paintFlag(painter, ground, area, found);
}

void paintFoundHeader(QPainter& painter, const QRectF& seen, const FoundMarks& found, const RowRef& band,
                      const Theme& theme) {
    if (std::ranges::find(found.rows, band) == found.rows.end()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(found.isCurrent(band) ? theme.text : withAlpha(theme.warning, 0.75), 3.0));
    painter.setBrush(Qt::NoBrush);
    const double inset = kHeaderInset + 1.5;
    painter.drawRoundedRect(seen.adjusted(inset, inset, -inset, -inset), 5.0, 5.0);
}

}  // namespace waymark
