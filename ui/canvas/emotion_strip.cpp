#include "ui/canvas/emotion_strip.h"

#include <algorithm>
#include <array>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include "core/edit/experience_edits.h"
#include "ui/canvas/band_painting.h"
#include "ui/style/labels.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kReach = 10.0;  // pixels around a dot that take it

}  // namespace

EmotionStrip::EmotionStrip(Session& session, MapView& map, QWidget* parent)
    : QWidget(parent), m_session(session), m_map(map) {
    setObjectName(QStringLiteral("emotionStrip"));
    setAccessibleName(tr("Emotion curve"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(static_cast<int>(kEmotionStrip));
    connect(&map, &MapView::moved, this, qOverload<>(&QWidget::update));
    connect(&map.mapScene(), &MapScene::contentChanged, this, &EmotionStrip::refresh);
    connect(&session, &Session::selectionChanged, this, [this] {
        describe();
        update();
    });
    refresh();
}

QSize EmotionStrip::sizeHint() const { return {200, static_cast<int>(kEmotionStrip)}; }

void EmotionStrip::setWanted(bool isWanted) {
    m_isWanted = isWanted;
    setVisible(m_isWanted && !m_points.empty());
}

void EmotionStrip::refresh() {
    m_points = emotionPoints(m_session.document(), m_map.mapScene().content().map().cards);
    m_curve = emotionCurve(m_points);
    if (isHidden() == (m_isWanted && !m_points.empty())) setWanted(m_isWanted);
    describe();
    update();
}

EmotionFrame EmotionStrip::frame() const {
    const QWidget* viewport = m_map.viewport();
    const double left = viewport->mapTo(m_map.parentWidget(), QPoint()).x() - x();
    return {QRectF(left, 0.0, width() - left, height()), m_map.zoom(), m_map.viewportTransform().dx() + left};
}

void EmotionStrip::paintEvent(QPaintEvent*) {
    const Theme& theme = m_map.mapScene().theme();
    const EmotionFrame frame = this->frame();
    QPainter painter(this);
    painter.fillRect(rect(), theme.stageTints[1]);
    painter.save();
    painter.setClipRect(frame.area);
    const PlacedMap& map = m_map.mapScene().content().map();
    for (std::size_t k = 0; k < map.stages.size(); ++k) {
        const double from = frame.xOf(map.stages[k].begin);
        painter.fillRect(QRectF(from, 0.0, frame.xOf(map.stages[k].end) - from, height()), theme.stageTints[k % 2]);
    }
    paintEmotions(painter, frame, {m_points, m_curve, m_session.selected<Touchpoint>(), m_hovered}, theme);
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme.line);
    painter.drawLine(0, 0, width(), 0);
    painter.setFont(fontOf(kBodySize, FontWeight::SemiBold));
    painter.setPen(theme.muted);
    const bool hasRoom = frame.area.left() >= kLaneHeader;
    painter.drawText(hasRoom ? QRectF(14.0, 0.0, frame.area.left() - 14.0, height()) : QRectF(10.0, 4.0, 200.0, 20.0),
                     static_cast<int>(hasRoom ? Qt::AlignVCenter | Qt::AlignLeft : Qt::AlignTop | Qt::AlignLeft),
                     tr("Emotion"));
    if (!hasFocus()) return;
    painter.setPen(theme.accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

// The nearest dot within reach.
const EmotionPoint* EmotionStrip::pointAt(const QPointF& pixel) const {
    const EmotionFrame frame = this->frame();
    const EmotionPoint* best = nullptr;
    double nearest = kReach;
    for (const EmotionPoint& point : m_points) {
        const QPointF away = frame.centreOf(point) - pixel;
        const double distance = std::hypot(away.x(), away.y());
        if (distance > nearest) continue;
        nearest = distance;
        best = &point;
    }
    return best;
}

const EmotionPoint* EmotionStrip::current() const {
    const auto selected = m_session.selected<Touchpoint>();
    if (selected.size() != 1) return nullptr;
    const auto found = std::ranges::find(m_points, selected.front(), &EmotionPoint::id);
    return found == m_points.end() ? nullptr : &*found;
}

QString EmotionStrip::words(const EmotionPoint& point) const {
    const Touchpoint& touchpoint = m_session.document().table<Touchpoint>().at(point.id);
    return tr("%1: %2").arg(QString::fromStdString(touchpoint.name), emotionWords(point.emotion));
}

void EmotionStrip::describe() {
    const EmotionPoint* point = current();
    setAccessibleDescription(point ? words(*point) : tr("Touchpoints: %1").arg(m_points.size()));
}

void EmotionStrip::feel(Id<Touchpoint> id, int emotion) {
    const std::array ids{id};
    m_session.edit(edit::setEmotion(m_session.document(), ids, std::clamp(emotion, -2, 2)), tr("Change how it feels"),
                   QStringLiteral("feel/%1/%2").arg(id.value).arg(m_gesture));
}

void EmotionStrip::hover(const QPointF& pixel) {
    const EmotionPoint* point = pointAt(pixel);
    const auto hovered = point ? std::optional(point->id) : std::nullopt;
    if (hovered == m_hovered) return;
    m_hovered = hovered;
    setCursor(point ? Qt::SizeVerCursor : Qt::ArrowCursor);
    update();
}

void EmotionStrip::mousePressEvent(QMouseEvent* event) {
    const EmotionPoint* point = event->button() == Qt::LeftButton ? pointAt(event->position()) : nullptr;
    if (!point) return QWidget::mousePressEvent(event);
    m_dragged = *point;
    ++m_gesture;
    m_session.select({refTo(point->id)});
}

void EmotionStrip::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragged) return hover(event->position());
    const int emotion = frame().emotionAt(event->position().y());
    const auto now = std::ranges::find(m_points, m_dragged->id, &EmotionPoint::id);
    if (now != m_points.end() && now->emotion != emotion) feel(m_dragged->id, emotion);
}

void EmotionStrip::mouseReleaseEvent(QMouseEvent* event) {
    m_dragged.reset();
    hover(event->position());
}

void EmotionStrip::leaveEvent(QEvent* event) {
    m_hovered.reset();
    update();
    QWidget::leaveEvent(event);
}

void EmotionStrip::go(qsizetype steps) {
    if (m_points.empty()) return;
    const EmotionPoint* from = current();
    const qsizetype last = static_cast<qsizetype>(m_points.size()) - 1;
    const qsizetype to =
        from ? std::clamp<qsizetype>((from - m_points.data()) + steps, 0, last) : (steps < 0 ? last : 0);
    ++m_gesture;
    const Id<Touchpoint> id = m_points[static_cast<std::size_t>(to)].id;
    m_session.select({refTo(id)});
    m_map.reveal(id);
}

void EmotionStrip::keyPressEvent(QKeyEvent* event) {
    const EmotionPoint* point = current();
    switch (event->key()) {
        case Qt::Key_Left: return go(-1);
        case Qt::Key_Right: return go(1);
        case Qt::Key_Up:
            if (point) feel(point->id, point->emotion + 1);
            return;
        case Qt::Key_Down:
            if (point) feel(point->id, point->emotion - 1);
            return;
        case Qt::Key_Escape:
            if (!m_dragged) return QWidget::keyPressEvent(event);
            feel(m_dragged->id, m_dragged->emotion);
            m_dragged.reset();
            return;
        default: return QWidget::keyPressEvent(event);
    }
}

void EmotionStrip::focusInEvent(QFocusEvent* event) {
    update();
    QWidget::focusInEvent(event);
}

void EmotionStrip::focusOutEvent(QFocusEvent* event) {
    update();
    QWidget::focusOutEvent(event);
}

bool EmotionStrip::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const EmotionPoint* point = pointAt(help->pos());
    if (point)
        QToolTip::showText(help->globalPos(), plainToolTip(words(*point)), this);
    else
        QToolTip::hideText();
    return true;
}

}  // namespace waymark
