#include "ui/export/map_picture.h"

#include "ui/style/colours.h"

#include <algorithm>

#include <QPainter>

namespace waymark {
namespace {

constexpr double kPadding = 16.0;  // around a selection, which has no bands to give it room

}  // namespace

MapPicture::MapPicture(const MapSource& source, double wrapWidth)
    : m_document(&source.document),
      m_schedule(&source.schedule),
      m_chain(source.chain),
      m_scenario(source.scenario),
      m_lens(source.lens),
      m_layout(source.layout),
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

QRectF MapPicture::bounds() const {
    const QRectF all = pictureBounds(m_map, source());
    return all.isEmpty() ? QRectF(0, 0, 320, 160) : all;
}

void MapPicture::paint(QPainter& painter, const Theme& theme, bool withBackground) const {
    // A soft shadow under every card makes files large and prints as grey haze.
    Theme flat = theme;
    flat.shadow = Qt::transparent;
    flat.line = mixed(theme.line, theme.edge, 0.5);  // without it, outlines must carry the cards
    if (!withBackground) flat.stageTints = {QColor(Qt::transparent), QColor(Qt::transparent)};
    paintMap(painter, m_map, source(), flat);
}

}  // namespace waymark
