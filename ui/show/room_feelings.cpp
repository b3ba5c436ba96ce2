#include "ui/show/room_feelings.h"

#include <algorithm>

#include "ui/charts/chart_text.h"
#include "ui/style/tr.h"

namespace waymark {

RoomFeelings::RoomFeelings(const Session& session, MapView& map, QWidget* parent)
    : QWidget(parent), m_session(session), m_map(map) {
    setObjectName(QStringLiteral("roomFeelings"));
    setAccessibleName(tr("Emotion curve"));
    connect(&map, &MapView::moved, this, qOverload<>(&QWidget::update));
    connect(&map.mapScene(), &MapScene::contentChanged, this, &RoomFeelings::refresh);
    refresh();
    hide();
}

void RoomFeelings::setTextSize(double pixels) {
    m_text = pixels;
    update();
}

bool RoomFeelings::isEmpty() const {
    return std::ranges::all_of(m_lines, [](const EmotionLine& line) {
        return std::ranges::all_of(line.points, [](const EmotionPoint& point) { return point.emotion == 0; });
    });
}

void RoomFeelings::refresh() {
    m_lines = emotionLines(m_session.document(), m_map.mapScene().content().map().cards, m_faces);
    update();
}

// Painted as in the window, and scaled.
void RoomFeelings::paintEvent(QPaintEvent*) {
    const Theme& theme = m_map.mapScene().theme();
    const double scale = m_text / kSmallSize;
    const double left = m_map.viewport()->mapTo(m_map.parentWidget(), QPoint()).x() - x();
    const QRectF area(left / scale, 0.0, (width() - left) / scale, height() / scale);
    const EmotionFrame frame{area, m_map.zoom() / scale, (m_map.viewportTransform().dx() + left) / scale};
    QPainter painter(this);
    painter.fillRect(rect(), theme.stageTints[1]);
    painter.scale(scale, scale);
    painter.save();
    painter.setClipRect(area);
    const PlacedMap& map = m_map.mapScene().content().map();
    for (std::size_t k = 0; k < map.stages.size(); ++k) {
        const double from = frame.xOf(map.stages[k].begin);
        const double to = frame.xOf(map.stages[k].end);
        painter.fillRect(QRectF(from, 0.0, to - from, area.height()), theme.stageTints[k % 2]);
    }
    const EmotionPicture picture{m_lines, std::size_t{0}, {}, {}};
    paintEmotions(painter, frame, picture, theme);
    painter.restore();
    painter.setPen(QPen(theme.line, 1.0 / scale));
    painter.drawLine(QPointF(0.0, 0.0), QPointF(area.right(), 0.0));
    const QRectF key(8.0, 4.0, area.left() - 12.0, area.height() - 8.0);
    if (m_lines.size() > 1) {
        const double rows = std::min(key.height(), kEmotionKeyRow * static_cast<double>(m_lines.size()));
        paintEmotionKey(painter, QRectF(key.left(), key.center().y() - rows / 2.0, key.width(), rows), picture, theme);
    } else {
        paintText(painter, key, tr("Emotion"), {kSmallSize, FontWeight::SemiBold, theme.muted});
    }
}

}  // namespace waymark
