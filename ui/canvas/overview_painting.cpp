#include "ui/canvas/overview_painting.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/canvas/card_colours.h"
#include "ui/canvas/card_painting.h"
#include "ui/canvas/card_style.h"
#include "ui/canvas/card_text.h"
#include "ui/canvas/far_card_painting.h"
#include "ui/canvas/note_painting.h"
#include "ui/style/colours.h"

namespace waymark {
namespace {

constexpr std::size_t kFewCards = 120;
constexpr double kLabelRoom = 60.0;  // that a label takes beside its route
constexpr std::size_t kHeatSteps = 8;
constexpr double kStrongTint = 0.35;    // of the colour of a lane or owner, in blocks without text
constexpr double kLabelLetters = 10.0;  // size of a label's font, scene units
constexpr int kSmallBlock = 8;          // pixels in height, below which heat fills a block and is drawn stronger

// Whole pixels, so that nothing needs anti-aliasing. A painter that works in pixels while this lives.
class Pixels {
public:
    explicit Pixels(QPainter& painter) : m_painter(painter), m_transform(painter.worldTransform()) {
        painter.save();
        painter.resetTransform();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(Qt::NoPen);
    }
    ~Pixels() { m_painter.restore(); }
    Pixels(const Pixels&) = delete;
    Pixels& operator=(const Pixels&) = delete;

    [[nodiscard]] double zoom() const { return m_transform.m11(); }
    // Views scale and shift, no more, so this is all that QTransform::mapRect would do for them.
    [[nodiscard]] QRect at(const QRectF& area) const {
        const QPoint first(pixel(area.left() * m_transform.m11() + m_transform.dx()),
                           pixel(area.top() * m_transform.m22() + m_transform.dy()));
        const QPoint last(pixel(area.right() * m_transform.m11() + m_transform.dx()),
                          pixel(area.bottom() * m_transform.m22() + m_transform.dy()));
        return {first, QSize(std::max(1, last.x() - first.x()), std::max(1, last.y() - first.y()))};
    }
    void fill(const QVector<QRect>& rects, const QColor& colour) {
        m_painter.setBrush(colour);
        m_painter.drawRects(rects);
    }

private:
    static int pixel(double place) { return static_cast<int>(std::floor(place + 0.5)); }

    QPainter& m_painter;
    QTransform m_transform;
};

// Routes are made of level and upright lines: thin rectangles, the critical ones wide enough to be seen from anywhere.
void paintLines(QPainter& painter, const std::vector<const EdgeLook*>& edges, Lens lens, const Theme& theme) {
    Pixels pixels(painter);
    QVector<QRect> thin;
    QVector<QRect> heavy;
    const double half = std::max(1.3, 0.9 / pixels.zoom());
    for (const EdgeLook* look : edges) {
        const bool isHeavy = look->isCritical && marksCritical(lens);
        const auto& points = look->route.points;
        for (std::size_t i = 1; i < points.size(); ++i) {
            const QRectF part = QRectF(toPointF(points[i - 1]), toPointF(points[i])).normalized();
            if (isHeavy) {
                heavy.push_back(pixels.at(part.adjusted(-half, -half, half, half)));
                continue;
            }
            const QRect line = pixels.at(part);
            // A part of less than a pixel lies between two others, or under a card.
            if (line.width() > 1 || line.height() > 1) thin.push_back(line);
        }
    }
    pixels.fill(thin, mixed(theme.edge, theme.stageTints[0], pixels.zoom() < kCodeZoom ? 0.45 : 0.8));
    pixels.fill(heavy, theme.critical);
}

// The direction of each line, where it can be made out.
void paintHeads(QPainter& painter, const std::vector<const EdgeLook*>& edges, MapContent& content, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const EdgeLook* look : edges) {
        const bool isHeavy = look->isCritical && marksCritical(content.lens());
        painter.setBrush(isHeavy ? theme.critical : theme.edge);
        painter.drawPolygon(content.picture(*look).head);
    }
}

QColor heatIn(Lens lens, double heat, const Theme& theme) {
    return showsNotes(lens) ? noteColour(lens, heat, theme) : heatColour(heat, theme);
}

// Heat on a block too small to hold text may be as strong as it likes, and must be to be seen between the lines.
QColor strongHeatIn(Lens lens, double heat, const Theme& theme) {
    const QColor& hottest = lens == Lens::Money ? theme.accent : theme.critical;
    return mixed(hottest, heatIn(lens, heat, theme), heat);
}

// Cards as plain blocks, all of one colour in one go.
void paintBlocks(QPainter& painter, const std::vector<const CardLook*>& cards, Lens lens, const Theme& theme) {
    Pixels pixels(painter);
    struct Blocks {
        QVector<QRect> outlines, insides, specks;
    };
    Blocks plain;
    Blocks critical;
    std::array<QVector<QRect>, kHeatSteps + 1> heat;        // inside of the outlines, where the lens shows heat
    std::array<QVector<QRect>, kHeatSteps + 1> strongHeat;  // whole blocks, where they are small
    std::array<QVector<QRect>, 5> bars;
    std::array<QVector<QRect>, kPaletteColours> coloured;  // insides that are tinted
    const double barWidth = std::max(4.0, 2.0 / pixels.zoom());
    for (const CardLook* look : cards) {
        Blocks& blocks = look->isCritical && marksCritical(lens) ? critical : plain;
        const QRect block = pixels.at(look->rect);
        const auto step = static_cast<std::size_t>(look->heat * kHeatSteps + 0.5);
        if (showsHeat(lens) && step > 0 && block.height() <= kSmallBlock) {
            strongHeat[step].push_back(block);
        } else if (block.height() > 2) {
            blocks.outlines.push_back(block);
            auto& insides = showsHeat(lens) ? heat[step]
                            : look->colour  ? coloured[*look->colour % kPaletteColours]
                                            : blocks.insides;
            insides.push_back(block.adjusted(1, 1, -1, -1));
        } else {
            blocks.specks.push_back(block);
        }
        if (lens != Lens::Journey) continue;
        const auto mood = static_cast<std::size_t>(std::clamp<int>(look->emotion, -2, 2) + 2);
        bars[mood].push_back(
            pixels.at(emotionBar(QRectF(look->rect.topLeft(), QSizeF(barWidth, look->rect.height())), look->emotion)));
    }
    pixels.fill(plain.outlines, mixed(theme.faint, theme.panel, pixels.zoom() < kCodeZoom ? 0.5 : 0.6));
    pixels.fill(plain.insides, theme.panel);
    pixels.fill(plain.specks, theme.edge);  // too small for an inside: dark enough to stand out from the lines
    pixels.fill(critical.outlines, theme.critical);
    pixels.fill(critical.insides, theme.criticalTint);
    pixels.fill(critical.specks, theme.critical);
    for (std::size_t step = 0; step < heat.size(); ++step) {
        const double share = static_cast<double>(step) / kHeatSteps;
        pixels.fill(heat[step], heatIn(lens, share, theme));
        pixels.fill(strongHeat[step], strongHeatIn(lens, share, theme));
    }
    for (std::size_t k = 0; k < coloured.size(); ++k) {
        pixels.fill(coloured[k], mixed(theme.series[k], theme.panel, kStrongTint));
    }
    for (std::size_t mood = 0; mood < bars.size(); ++mood) pixels.fill(bars[mood], theme.emotion[mood]);
}

// The shapes of near cards without what is too small to read.
void paintShapes(QPainter& painter, const std::vector<const CardLook*>& cards, Lens lens, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const CardLook* look : cards) {
        const bool isCritical = look->isCritical && marksCritical(lens);
        painter.setPen(isCritical ? QPen(theme.critical, 2.0) : QPen(mixed(theme.faint, theme.panel, 0.4), 1.4));
        painter.setBrush(showsHeat(lens) ? heatIn(lens, look->heat, theme)
                         : isCritical    ? theme.criticalTint
                                         : tintOf(look->colour, theme));
        painter.drawRoundedRect(look->rect, card::kBoxRadius, card::kBoxRadius);
    }
    if (lens != Lens::Journey) return;
    painter.setPen(Qt::NoPen);
    for (const CardLook* look : cards) {
        painter.setBrush(theme.emotion[static_cast<std::size_t>(std::clamp<int>(look->emotion, -2, 2) + 2)]);
        painter.drawRect(emotionBar(emotionTrack(look->rect, 4.5), look->emotion));
    }
}

void paintCodes(QPainter& painter, const std::vector<const CardLook*>& cards, MapContent& content, const Theme& theme) {
    const double size = farCodeSize(painter.worldTransform().m11());
    const bool isTooSmall = size * painter.worldTransform().m11() < content.leastLetters();
    if (content.isBigText() && isTooSmall) return;
    painter.setFont(farNameFont(size));
    painter.setPen(theme.muted);
    for (const CardLook* look : cards) {
        const FittedText& code = content.farCode(*look, size);
        const QPointF middle = look->rect.center();
        drawFitted(painter, {middle.x() - code.width / 2.0, middle.y() + size * 0.36}, code);
    }
}

void paintNames(QPainter& painter, const std::vector<const CardLook*>& cards, MapContent& content, const Theme& theme) {
    const double zoom = painter.worldTransform().m11();
    for (const CardLook* look : cards) {
        const CardFace& face = content.faceAt(*look, zoom);
        if (face.far) paintFarText(painter, look->rect, face, content.lens(), theme);
    }
}

// What a scenario changes, seen from far away.
void paintFarMarks(QPainter& painter, const std::vector<const CardLook*>& cards, const Theme& theme) {
    const double width = 2.0 / std::min(1.0, painter.worldTransform().m11());
    painter.setPen(QPen(theme.accent, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    for (const CardLook* look : cards) {
        if (look->isMarked) painter.drawRect(look->rect);
    }
}

// What there is to paint in an area.
struct Sight {
    QRectF area;
    std::vector<const CardLook*> cards;
    std::vector<const EdgeLook*> edges;
};

// Of a region with many parts only what touches one of them: a drag leaves thin strips all over the map.
Sight sightOf(const QPainter& painter, const QRegion& exposed, OverviewDetail detail, const MapContent& content) {
    const QTransform& toPixels = painter.worldTransform();
    const QRectF area = toPixels.inverted().mapRect(QRectF(exposed.boundingRect().adjusted(-1, -1, 1, 1)));
    const double room = detail == OverviewDetail::Everything ? kLabelRoom : 0.0;
    Sight sight{area, content.cardsIn(cardBounds(area)), content.edgesIn(area.adjusted(-room, -room, room, room))};
    if (exposed.rectCount() == 1) return sight;
    const auto isHidden = [&](const QRectF& bounds) {
        return !exposed.intersects(toPixels.mapRect(bounds).toAlignedRect());
    };
    std::erase_if(sight.cards, [&](const CardLook* look) { return isHidden(cardBounds(look->rect)); });
    std::erase_if(sight.edges,
                  [&](const EdgeLook* look) { return isHidden(look->bounds.adjusted(-room, -room, room, room)); });
    return sight;
}

void leaveOnly(Sight& sight, const std::vector<Id<Touchpoint>>& ids) {
    const auto isOut = [&](Id<Touchpoint> id) { return !std::ranges::binary_search(ids, id); };
    std::erase_if(sight.cards, [&](const CardLook* look) { return isOut(look->id); });
    std::erase_if(sight.edges, [&](const EdgeLook* look) { return isOut(look->from) || isOut(look->to); });
}

// In letters for a room a label is painted where it lies on no card and on no other label.
void paintRoomLabels(QPainter& painter, const Sight& sight, MapContent& content, const Theme& theme) {
    const double scale = content.leastLetters() / painter.worldTransform().m11() / kLabelLetters;
    std::vector<QRectF> taken;
    for (const EdgeLook* look : sight.edges) {
        const QRectF label = content.picture(*look).label;
        if (label.isEmpty()) continue;
        QRectF large(QPointF(), label.size() * scale);
        large.moveCenter(label.center());
        const auto meets = [&](const QRectF& other) { return other.intersects(large); };
        if (std::ranges::any_of(taken, meets) || !content.cardsIn(large).empty()) continue;
        paintRouteLabel(painter, content.picture(*look), content.face(*look), theme, scale);
        taken.push_back(large);
    }
}

void paintInFull(QPainter& painter, const Sight& sight, MapContent& content, const Theme& theme) {
    const auto& [area, cards, edges] = sight;
    const double zoom = painter.worldTransform().m11();
    for (const bool isCritical : {false, true}) {
        for (const EdgeLook* look : edges) {
            if (look->isCritical != isCritical) continue;
            paintRoute(painter, partIn(content.picture(*look), area), content.face(*look), content.lens(), theme);
        }
    }
    for (const CardLook* look : cards) {
        paintCard(painter, look->rect, content.faceAt(*look, zoom), content.lens(), theme);
    }
    if (content.isBigText() && content.leastLetters() > 0.0) return paintRoomLabels(painter, sight, content, theme);
    if (zoom < kLabelZoom) return;
    for (const EdgeLook* look : edges) {
        paintRouteLabel(painter, content.picture(*look), content.face(*look), theme, labelScale(zoom));
    }
}

}  // namespace

OverviewDetail overviewDetail(const MapContent& content, const QRectF& visible, double zoom) {
    if (zoom >= kItemZoom) return OverviewDetail::Everything;
    if (zoom >= kNameZoom) {
        const bool isFew = content.cardsIn(visible).size() <= kFewCards;
        return isFew ? OverviewDetail::Everything : OverviewDetail::Names;
    }
    return zoom >= kCodeZoom ? OverviewDetail::Codes : OverviewDetail::Blocks;
}

void paintOverview(QPainter& painter, const QRegion& exposed, OverviewDetail detail, MapContent& content,
                   const Theme& theme, const std::vector<Id<Touchpoint>>* only) {
    Sight sight = sightOf(painter, exposed, detail, content);
    if (only) leaveOnly(sight, *only);
    if (detail == OverviewDetail::Everything) return paintInFull(painter, sight, content, theme);
    const auto& [area, cards, edges] = sight;
    paintLines(painter, edges, content.lens(), theme);
    if (detail == OverviewDetail::Names) {
        paintHeads(painter, edges, content, theme);
        paintShapes(painter, cards, content.lens(), theme);
        paintNames(painter, cards, content, theme);
        return paintFarMarks(painter, cards, theme);
    }
    paintBlocks(painter, cards, content.lens(), theme);
    if (detail == OverviewDetail::Codes) paintCodes(painter, cards, content, theme);
    paintFarMarks(painter, cards, theme);
}

}  // namespace waymark
