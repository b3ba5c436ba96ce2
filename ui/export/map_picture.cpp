#include "ui/export/map_picture.h"

#include <algorithm>

#include <QPainter>

#include "ui/canvas/band_painting.h"
#include "ui/canvas/emotion_painting.h"
#include "ui/charts/chart_text.h"
#include "ui/export/map_part.h"
#include "ui/style/colours.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kHeaderGap = 8.0;  // between a sticky note and the names of stages or lanes
constexpr double kStripGap = 12.0;  // between the map and the emotion curve

QRectF boundsOf(const layout::Rect& rect) { return {rect.x, rect.y, rect.width, rect.height}; }

}  // namespace

MapPicture::MapPicture(const MapSource& source, double wrapWidth)
    : m_source(source), m_map(placeMap(source.document, source.schedule, source.layout, wrapWidth)) {
    clearHeaders();
}

// Names of stages stand above the highest sticky note, and those of lanes left of it.
void MapPicture::clearHeaders() {
    const QRectF notes = notesBounds(m_source);
    if (notes.isEmpty()) return;
    m_source.corner.setX(std::min(m_source.corner.x(), notes.left() - kHeaderGap));
    m_source.corner.setY(std::min(m_source.corner.y(), notes.top() - kHeaderGap));
}

void MapPicture::restrictTo(std::vector<Id<Touchpoint>> touchpoints) {
    if (touchpoints.empty()) return;
    std::ranges::sort(touchpoints);
    keepCards(m_map, touchpoints);
    m_source.notesWithin = boundsOf(m_map.bounds);
}

void MapPicture::showPart(const QRectF& part) {
    if (part.isEmpty()) return;
    cutToPart(m_map, part);
    const QRectF bounds = boundsOf(m_map.bounds);
    m_source.notesWithin = bounds;
    m_source.corner = bounds.topLeft();
    clearHeaders();
}

void MapPicture::pickOut(const std::vector<Id<Touchpoint>>& touchpoints) {
    m_picked = touchpoints;
    std::ranges::sort(m_picked);
}

void MapPicture::showEmotions() {
    Faces faces;
    m_emotions = emotionLines(m_source.document, m_map.cards, faces);
    const bool hasPoints =
        std::ranges::any_of(m_emotions, [](const EmotionLine& line) { return !line.points.empty(); });
    if (!hasPoints) m_emotions.clear();
}

QRectF MapPicture::bounds() const {
    const QRectF all = pictureBounds(m_map, m_source);
    if (all.isEmpty()) return {0, 0, 320, 160};
    return m_emotions.empty() ? all : all.united(emotionArea());
}

// As wide as the map with its headers, so that stages and feelings stand below each other.
QRectF MapPicture::emotionArea() const {
    const QRectF map = pictureBounds(m_map, m_source);
    return {map.left(), map.bottom() + kStripGap, map.width(), kEmotionStrip * headerScale(m_source.zoom)};
}

// Lines and letters as large as those of the headers.
void MapPicture::paintEmotionStrip(QPainter& painter, const Theme& theme) const {
    const double scale = headerScale(m_source.zoom);
    const QRectF whole = emotionArea();
    painter.save();
    painter.translate(whole.topLeft());
    painter.scale(scale, scale);
    const QRectF area(0.0, 0.0, whole.width() / scale, kEmotionStrip);
    const auto placeOf = [&](double x) { return (x - whole.left()) / scale; };
    painter.setPen(Qt::NoPen);
    for (std::size_t k = 0; k < m_map.stages.size(); ++k) {
        const StageBand& band = m_map.stages[k];
        painter.fillRect(QRectF(placeOf(band.begin), 0.0, (band.end - band.begin) / scale, area.height()),
                         theme.stageTints[k % 2]);
    }
    const double names = m_map.lanes.empty() ? 0.0 : kLaneHeader;  // of the lanes, which stand above
    const QRectF head(8.0, 6.0, names > 0.0 ? names - 14.0 : 110.0, area.height() - 12.0);
    const EmotionPicture picture{m_emotions, 0, {}, {}};
    paintEmotions(painter, {area.adjusted(names, 0.0, 0.0, 0.0), 1.0 / scale, -whole.left() / scale}, picture, theme);
    if (m_emotions.size() > 1) {
        paintEmotionKey(painter, head, picture, theme);
    } else {
        paintText(painter, head, tr("Emotion"), {kSmallSize, FontWeight::SemiBold, theme.muted},
                  names > 0.0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignTop);
    }
    painter.restore();
}

void MapPicture::paint(QPainter& painter, const Theme& theme, bool withBackground,
                       const std::optional<QRectF>& seen) const {
    // A soft shadow under every card makes files large and prints as grey haze.
    Theme flat = theme;
    flat.shadow = Qt::transparent;
    flat.line = mixed(theme.line, theme.edge, 0.5);  // without it, outlines must carry the cards
    if (!withBackground) flat.stageTints = {QColor(Qt::transparent), QColor(Qt::transparent)};
    // In the Chain lens people go on from card to card, and a time axis stands above the highest card.
    if (seen && m_source.lens != Lens::Chain && !m_map.timeAxis) {
        PlacedMap part = m_map;
        dropUnseen(part, *seen);
        paintMap(painter, part, m_source, flat);
    } else {
        paintMap(painter, m_map, m_source, flat);
    }
    if (!m_picked.empty()) paintPicked(painter, m_map, m_source, flat, m_picked);
    if (!m_emotions.empty()) paintEmotionStrip(painter, flat);
}

}  // namespace waymark
