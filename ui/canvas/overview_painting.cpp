#include "ui/canvas/overview_painting.h"

#include <array>

#include "ui/canvas/card_painting.h"
#include "ui/canvas/card_style.h"

namespace waymark {
namespace {

constexpr double kNameZoom = 0.42;  // from here on names can be read
constexpr double kCodeZoom = 0.17;  // from here on codes can be read
constexpr double kFullZoom = 0.3;   // from here on few cards are drawn like near ones
constexpr std::size_t kFewCards = 120;

QPen hairline(QColor colour, double alpha) {
    colour.setAlphaF(static_cast<float>(alpha));
    QPen pen(colour, 1.0);
    pen.setCosmetic(true);
    return pen;
}

// Routes are made of level and upright lines: without anti-aliasing they are sharp and cost next to nothing.
void paintLines(QPainter& painter, const std::vector<const EdgeLook*>& edges, Lens lens, const Theme& theme,
                double zoom) {
    QVector<QLineF> thin;
    QVector<QRectF> heavy;
    const double half = std::max(1.3, 0.9 / zoom);  // the critical path stays visible from any distance
    for (const EdgeLook* look : edges) {
        const bool isHeavy = look->isCritical && lens == Lens::Pert;
        const auto& points = look->route.points;
        for (std::size_t i = 1; i < points.size(); ++i) {
            const QPointF a = toPointF(points[i - 1]);
            const QPointF b = toPointF(points[i]);
            if (isHeavy) {
                heavy.push_back(QRectF(a, b).normalized().adjusted(-half, -half, half, half));
            } else {
                thin.push_back(QLineF(a, b));
            }
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(hairline(theme.edge, zoom < kCodeZoom ? 0.45 : 0.8));
    painter.drawLines(thin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.critical);
    painter.drawRects(heavy);
}

// Cards as plain rectangles, all of one colour in one go.
void paintBlocks(QPainter& painter, const std::vector<const CardLook*>& cards, Lens lens, const Theme& theme,
                 double zoom) {
    QVector<QRectF> plain;
    QVector<QRectF> critical;
    std::array<QVector<QRectF>, 5> bars;
    const double barWidth = std::max(4.0, 2.0 / zoom);
    for (const CardLook* look : cards) {
        const bool isCritical = look->isCritical && lens == Lens::Pert;
        (isCritical ? critical : plain).push_back(look->rect);
        if (lens != Lens::Journey) continue;
        const auto mood = static_cast<std::size_t>(std::clamp<int>(look->emotion, -2, 2) + 2);
        bars[mood].push_back(QRectF(look->rect.left(), look->rect.top(), barWidth, look->rect.height()));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(hairline(theme.faint, zoom < kCodeZoom ? 0.55 : 0.7));
    painter.setBrush(theme.panel);
    painter.drawRects(plain);
    painter.setPen(hairline(theme.critical, 1.0));
    painter.setBrush(theme.criticalTint);
    painter.drawRects(critical);
    painter.setPen(Qt::NoPen);
    for (std::size_t mood = 0; mood < bars.size(); ++mood) {
        painter.setBrush(theme.emotion[mood]);
        painter.drawRects(bars[mood]);
    }
}

void paintCodes(QPainter& painter, const std::vector<const CardLook*>& cards, MapContent& content, const Theme& theme) {
    static const QFont font = fontOf(36.0, FontWeight::Medium);
    painter.setFont(font);
    painter.setPen(theme.muted);
    for (const CardLook* look : cards) {
        painter.drawText(look->rect, Qt::AlignCenter | Qt::TextDontClip, content.face(*look).code);
    }
}

void paintNames(QPainter& painter, const std::vector<const CardLook*>& cards, MapContent& content, const Theme& theme) {
    painter.setFont(cardFonts().name);
    painter.setPen(theme.text);
    for (const CardLook* look : cards) {
        const CardFace& face = content.face(*look);
        if (content.lens() == Lens::Pert) {
            painter.drawText(QPointF(look->rect.center().x() - face.boxName.width / 2.0, look->rect.center().y() + 4.5),
                             face.boxName.text);
            continue;
        }
        double baseline = look->rect.top() + (face.nameLines.size() > 1 ? 24.0 : 31.0);
        for (const FittedText& line : face.nameLines) {
            painter.drawText(QPointF(look->rect.left() + card::kTextLeft, baseline), line.text);
            baseline += 15.5;
        }
    }
}

void paintInFull(QPainter& painter, const std::vector<const EdgeLook*>& edges,
                 const std::vector<const CardLook*>& cards, MapContent& content, const Theme& theme) {
    for (const bool isCritical : {false, true}) {
        for (const EdgeLook* look : edges) {
            if (look->isCritical != isCritical) continue;
            paintRoute(painter, content.picture(*look), content.face(*look), content.lens(), theme);
        }
    }
    for (const CardLook* look : cards) paintCard(painter, look->rect, content.face(*look), content.lens(), theme);
    for (const EdgeLook* look : edges) paintRouteLabel(painter, content.picture(*look), content.face(*look), theme);
}

}  // namespace

OverviewDetail overviewDetail(const MapContent& content, const QRectF& visible, double zoom) {
    if (zoom >= kFullZoom && content.cardsIn(visible).size() <= kFewCards) return OverviewDetail::Everything;
    if (zoom >= kNameZoom) return OverviewDetail::Names;
    return zoom >= kCodeZoom ? OverviewDetail::Codes : OverviewDetail::Blocks;
}

void paintOverview(QPainter& painter, const QRectF& exposed, OverviewDetail detail, MapContent& content,
                   const Theme& theme) {
    const std::vector<const CardLook*> cards = content.cardsIn(cardBounds(exposed));
    const std::vector<const EdgeLook*> edges = content.edgesIn(exposed);
    if (detail == OverviewDetail::Everything) {
        paintInFull(painter, edges, cards, content, theme);
        return;
    }
    const double zoom = painter.worldTransform().m11();
    paintLines(painter, edges, content.lens(), theme, zoom);
    paintBlocks(painter, cards, content.lens(), theme, zoom);
    if (detail == OverviewDetail::Names) paintNames(painter, cards, content, theme);
    if (detail == OverviewDetail::Codes) paintCodes(painter, cards, content, theme);
}

}  // namespace waymark
