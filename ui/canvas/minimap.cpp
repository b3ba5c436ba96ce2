#include "ui/canvas/minimap.h"

#include <algorithm>
#include <cmath>

#include "ui/canvas/card_painting.h"
#include "ui/canvas/sticky_painting.h"
#include "ui/style/papers.h"

namespace waymark {
namespace {

constexpr double kWidth = 160.0;
constexpr double kMostHeight = 112.0;
constexpr double kLeastHeight = 48.0;
constexpr double kMargin = 12.0;  // to the corner of the view
constexpr double kPadding = 8.0;  // around the cards
constexpr double kLeastView = 380.0;
constexpr double kLeastFrame = 8.0;  // so that it can be found on the largest map

}  // namespace

void Minimap::place(const QSizeF& view, const QRectF& visible, const QRectF& whole) {
    if (whole != m_whole) forgetPicture();
    m_visible = visible;
    m_whole = whole;
    m_rect = {};
    const QRectF inside = whole.adjusted(1.0, 1.0, -1.0, -1.0);
    if (whole.isEmpty() || visible.contains(inside)) return;
    if (view.width() < kLeastView || view.height() < kLeastView / 2.0) return;
    const double innerWidth = kWidth - 2.0 * kPadding;
    m_scale = std::min(innerWidth / whole.width(), (kMostHeight - 2.0 * kPadding) / whole.height());
    const double height = std::ceil(std::max(kLeastHeight, whole.height() * m_scale + 2.0 * kPadding));
    m_rect = QRectF(view.width() - kWidth - kMargin, view.height() - height - kMargin, kWidth, height);
}

QRectF Minimap::toPixels(const QRectF& area) const {
    const QPointF centre = m_rect.center() + (area.center() - m_whole.center()) * m_scale;
    const QSizeF size = area.size() * m_scale;
    return {centre - QPointF(size.width(), size.height()) / 2.0, size};
}

QPointF Minimap::placeAt(QPointF pixel) const { return m_whole.center() + (pixel - m_rect.center()) / m_scale; }

QPixmap Minimap::pictureOf(const MapContent& content, const Theme& theme, double pixelRatio) const {
    QPixmap picture((m_rect.size() * pixelRatio).toSize());
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.translate(-m_rect.topLeft());
    painter.setPen(Qt::NoPen);
    for (const bool isCritical : {false, true}) {
        QVector<QRectF> blocks;
        for (const auto& [id, look] : content.cards()) {
            if ((look.isCritical && marksCritical(content.lens())) != isCritical) continue;
            QRectF block = toPixels(look.rect);
            block.setSize(block.size().expandedTo({2.0, 1.5}));
            blocks.push_back(block);
        }
        painter.setBrush(isCritical ? theme.critical : theme.edge);
        painter.drawRects(blocks);
    }
    for (const StickyNote* note : content.notesIn(content.bounds())) {
        QRectF block = toPixels(rectOf(*note));
        block.setSize(block.size().expandedTo({2.0, 1.5}));
        painter.setBrush(paperOf(theme, note->colour).edge);
        painter.drawRect(block);
    }
    return picture;
}

void Minimap::paint(QPainter& painter, const MapContent& content, const Theme& theme) {
    if (!isShown()) return;
    const double pixelRatio = painter.device()->devicePixelRatioF();
    if (m_picture.isNull() || m_picture.size() != (m_rect.size() * pixelRatio).toSize()) {
        m_picture = pictureOf(content, theme, pixelRatio);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.shadow);
    painter.drawRoundedRect(m_rect.adjusted(-1.0, 0.0, 1.0, 2.0), 7.0, 7.0);
    painter.setPen(QPen(theme.line, 1.0));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(m_rect, 6.0, 6.0);
    painter.drawPixmap(m_rect.topLeft(), m_picture);
    QRectF frame = toPixels(m_visible);
    const QSizeF least = frame.size().expandedTo({kLeastFrame, kLeastFrame});
    frame = QRectF(frame.center() - QPointF(least.width(), least.height()) / 2.0, least);
    frame &= m_rect.adjusted(3.0, 3.0, -3.0, -3.0);
    painter.setPen(QPen(theme.accent, 1.2));
    painter.setBrush(Qt::NoBrush);
    const double radius = std::min(3.0, frame.height() / 4.0);
    painter.drawRoundedRect(frame, radius, radius);
}

}  // namespace waymark
