#include "ui/export/map_picture.h"

#include <algorithm>

#include <QPainter>

#include "ui/canvas/band_painting.h"
#include "ui/canvas/emotion_painting.h"
#include "ui/charts/chart_text.h"
#include "ui/style/colours.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kStripGap = 12.0;  // between the map and the emotion curve
constexpr double kPadding = 16.0;   // around a selection, which has no bands to give it room

}  // namespace

MapPicture::MapPicture(const MapSource& source, double wrapWidth)
    : m_document(&source.document),
      m_schedule(&source.schedule),
      m_chain(source.chain),
      m_scenario(source.scenario),
      m_lens(source.lens),
      m_layout(source.layout),
      m_colours(source.colours),
      m_map(placeMap(source.document, source.schedule, source.layout, wrapWidth)) {}

void MapPicture::restrictTo(std::vector<Id<Touchpoint>> touchpoints) {
    if (touchpoints.empty()) return;
    std::ranges::sort(touchpoints);
    const auto isWanted = [&](Id<Touchpoint> id) { return std::ranges::binary_search(touchpoints, id); };
    std::erase_if(m_map.cards, [&](const MapCard& card) { return !isWanted(card.id); });
    std::erase_if(m_map.edges, [&](const MapEdge& edge) { return !isWanted(edge.from) || !isWanted(edge.to); });
    m_map.stages.clear();
    m_map.lanes.clear();
    m_map.timeAxis.reset();
    QRectF around;
    for (const MapCard& card : m_map.cards) {
        around |= QRectF(card.rect.x, card.rect.y, card.rect.width, card.rect.height);
    }
    for (const MapEdge& edge : m_map.edges) {
        for (const layout::Point& point : edge.route.points) around |= QRectF(point.x - 0.5, point.y - 0.5, 1, 1);
    }
    around.adjust(-kPadding, -kPadding, kPadding, kPadding);
    m_map.bounds = {around.x(), around.y(), around.width(), around.height()};
    m_notesWithin = around;
}

void MapPicture::pickOut(const std::vector<Id<Touchpoint>>& touchpoints) {
    m_picked = touchpoints;
    std::ranges::sort(m_picked);
}

void MapPicture::showEmotions() {
    Faces faces;
    m_emotions = emotionLines(*m_document, m_map.cards, faces);
    const bool hasPoints =
        std::ranges::any_of(m_emotions, [](const EmotionLine& line) { return !line.points.empty(); });
    if (!hasPoints) m_emotions.clear();
}

QRectF MapPicture::bounds() const {
    const QRectF all = pictureBounds(m_map, source());
    if (all.isEmpty()) return {0, 0, 320, 160};
    return m_emotions.empty() ? all : all.united(emotionArea());
}

// As wide as the map with its headers, so that stages and feelings stand below each other.
QRectF MapPicture::emotionArea() const {
    const QRectF map = pictureBounds(m_map, source());
    return {map.left(), map.bottom() + kStripGap, map.width(), kEmotionStrip};
}

void MapPicture::paintEmotionStrip(QPainter& painter, const Theme& theme) const {
    const QRectF area = emotionArea();
    painter.setPen(Qt::NoPen);
    for (std::size_t k = 0; k < m_map.stages.size(); ++k) {
        const StageBand& band = m_map.stages[k];
        painter.fillRect(QRectF(band.begin, area.top(), band.end - band.begin, area.height()), theme.stageTints[k % 2]);
    }
    const bool hasHeader = area.left() <= -kLaneHeader;  // the names of the lanes stand above
    const QRectF head(area.left() + 8.0, area.top() + 6.0, hasHeader ? kLaneHeader - 14.0 : 110.0,
                      area.height() - 12.0);
    const EmotionPicture picture{m_emotions, 0, {}, {}};
    paintEmotions(painter, {hasHeader ? area.adjusted(kLaneHeader, 0.0, 0.0, 0.0) : area, 1.0, 0.0}, picture, theme);
    if (m_emotions.size() > 1) {
        paintEmotionKey(painter, head, picture, theme);
    } else {
        paintText(painter, head, tr("Emotion"), {kSmallSize, FontWeight::SemiBold, theme.muted},
                  hasHeader ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignTop);
    }
}

void MapPicture::paint(QPainter& painter, const Theme& theme, bool withBackground) const {
    // A soft shadow under every card makes files large and prints as grey haze.
    Theme flat = theme;
    flat.shadow = Qt::transparent;
    flat.line = mixed(theme.line, theme.edge, 0.5);  // without it, outlines must carry the cards
    if (!withBackground) flat.stageTints = {QColor(Qt::transparent), QColor(Qt::transparent)};
    paintMap(painter, m_map, source(), flat);
    if (!m_picked.empty()) paintPicked(painter, m_map, source(), flat, m_picked);
    if (!m_emotions.empty()) paintEmotionStrip(painter, flat);
}

}  // namespace waymark
