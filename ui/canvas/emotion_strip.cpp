#include "ui/canvas/emotion_strip.h"

#include <algorithm>
#include <array>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include "core/edit/experience_edits.h"
#include "core/edit/persona_edits.h"
#include "core/model/feelings.h"
#include "ui/canvas/band_painting.h"
#include "ui/style/colours.h"
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
    m_isAsked = isWanted && !m_hasRoom;
    appear();
}

void EmotionStrip::setHasRoom(bool hasRoom) {
    if (hasRoom == m_hasRoom) return;
    m_hasRoom = hasRoom;
    m_isAsked = false;
    appear();
}

void EmotionStrip::appear() { setVisible(m_isWanted && (m_hasRoom || m_isAsked) && !points().empty()); }

void EmotionStrip::refresh() {
    const Id<Persona> active = m_lines.empty() ? Id<Persona>{} : activePersona();
    m_lines = emotionLines(m_session.document(), m_map.mapScene().content().map().cards, m_faces);
    const auto same = std::ranges::find(m_lines, active, &EmotionLine::persona);
    const bool isKept = active.isValid() && same != m_lines.end();
    if (isKept)
        m_active = static_cast<std::size_t>(same - m_lines.begin());
    else if (!m_isCommonWanted || m_lines.size() == 1)
        m_active = 0;  // the first persona
    else
        m_active = m_lines.size() - 1;
    appear();
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
    const EmotionPicture picture{m_lines, m_active, m_session.selected<Touchpoint>(), m_hovered};
    paintEmotions(painter, frame, picture, theme);
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme.line);
    painter.drawLine(0, 0, width(), 0);
    painter.setFont(fontOf(kBodySize, FontWeight::SemiBold));
    painter.setPen(theme.muted);
    const bool hasRoom = frame.area.left() >= kLaneHeader;
    if (m_lines.size() > 1) {
        if (!hasRoom) painter.fillRect(keyArea().adjusted(-4.0, -2.0, 4.0, 2.0), withAlpha(theme.stageTints[1], 0.85));
        paintEmotionKey(painter, keyArea(), picture, theme);
    } else {
        painter.drawText(
            hasRoom ? QRectF(14.0, 0.0, frame.area.left() - 14.0, height()) : QRectF(10.0, 4.0, 200.0, 20.0),
            static_cast<int>(hasRoom ? Qt::AlignVCenter | Qt::AlignLeft : Qt::AlignTop | Qt::AlignLeft), tr("Emotion"));
    }
    if (!hasFocus()) return;
    painter.setPen(theme.accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

QRectF EmotionStrip::keyArea() const {
    const double left = frame().area.left() >= kLaneHeader ? 8.0 : 10.0;
    const double width = frame().area.left() >= kLaneHeader ? frame().area.left() - left - 6.0 : 110.0;
    const double rows =
        std::min<double>(static_cast<double>(m_lines.size()), std::floor((height() - 6.0) / kEmotionKeyRow));
    const double used = rows * kEmotionKeyRow;
    return {left, (height() - used) / 2.0, width, used};
}

QRectF EmotionStrip::keyRectOf(std::size_t line) const {
    const QRectF area = keyArea();
    if (m_lines.size() < 2 || line >= namedInKey(m_lines.size(), area.height())) return {};
    return {area.left(), area.top() + static_cast<double>(line) * kEmotionKeyRow, area.width(), kEmotionKeyRow};
}

void EmotionStrip::activate(Id<Persona> persona) {
    const auto found = std::ranges::find(m_lines, persona, &EmotionLine::persona);
    if (found == m_lines.end()) return;
    m_active = static_cast<std::size_t>(found - m_lines.begin());
    m_isCommonWanted = !persona.isValid();
    ++m_gesture;
    m_hovered.reset();
    describe();
    update();
}

// A name makes its curve active; the row that counts the others offers all.
bool EmotionStrip::pressKey(const QPointF& pixel) {
    if (m_lines.size() < 2 || !keyArea().contains(pixel)) return false;
    for (std::size_t k = 0; k < m_lines.size(); ++k) {
        if (!keyRectOf(k).contains(pixel)) continue;
        activate(m_lines[k].persona);
        return true;
    }
    offerLines();
    return true;
}

void EmotionStrip::offerLines() {
    QMenu menu(this);
    for (const EmotionLine& line : m_lines) {
        QAction* choice = menu.addAction(nameOf(line).replace(QLatin1Char('&'), QLatin1String("&&")));
        choice->setCheckable(true);
        choice->setChecked(line.persona == activePersona());
        connect(choice, &QAction::triggered, this, [this, persona = line.persona] { activate(persona); });
    }
    menu.exec(mapToGlobal(keyArea().bottomLeft().toPoint()));
}

// The nearest dot within reach.
const EmotionPoint* EmotionStrip::pointAt(const QPointF& pixel) const {
    const EmotionFrame frame = this->frame();
    const EmotionPoint* best = nullptr;
    double nearest = kReach;
    for (const EmotionPoint& point : points()) {
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
    const auto found = std::ranges::find(points(), selected.front(), &EmotionPoint::id);
    return found == points().end() ? nullptr : &*found;
}

QString EmotionStrip::words(const EmotionPoint& point) const {
    const Touchpoint& touchpoint = m_session.document().table<Touchpoint>().at(point.id);
    const QString felt = tr("%1: %2").arg(QString::fromStdString(touchpoint.name), emotionWords(point.emotion));
    return m_lines.size() > 1 ? tr("%1: %2").arg(nameOf(m_lines[m_active]), felt) : felt;
}

void EmotionStrip::describe() {
    const EmotionPoint* point = current();
    const QString count = tr("Touchpoints: %1").arg(points().size());
    setAccessibleDescription(point                ? words(*point)
                             : m_lines.size() > 1 ? tr("%1: %2").arg(nameOf(m_lines[m_active]), count)
                                                  : count);
}

std::optional<int> EmotionStrip::statedAt(Id<Touchpoint> id) const {
    const Id<Persona> persona = activePersona();
    if (!persona.isValid()) return emotionOf(m_session.document(), id);
    const Feeling* own = feelingOf(m_session.document(), id, persona);
    return own && own->emotion ? std::optional<int>(*own->emotion) : std::nullopt;
}

// Nothing: what is common again.
void EmotionStrip::feel(Id<Touchpoint> id, std::optional<int> emotion) {
    const std::array ids{id};
    const Document& document = m_session.document();
    const Id<Persona> persona = activePersona();
    const auto felt = emotion ? std::optional(std::clamp(*emotion, -2, 2)) : std::nullopt;
    m_session.edit(persona.isValid() ? edit::setPersonaEmotion(document, ids, persona, felt)
                                     : edit::setEmotion(document, ids, felt.value_or(0)),
                   tr("Change how it feels"), QStringLiteral("feel/%1/%2").arg(id.value).arg(m_gesture));
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
    if (event->button() == Qt::LeftButton && pressKey(event->position())) return;
    const EmotionPoint* point = event->button() == Qt::LeftButton ? pointAt(event->position()) : nullptr;
    if (!point) return QWidget::mousePressEvent(event);
    m_dragged = Dragged{point->id, statedAt(point->id)};
    ++m_gesture;
    m_session.select({refTo(point->id)});
}

void EmotionStrip::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragged) return hover(event->position());
    const int emotion = frame().emotionAt(event->position().y());
    const auto now = std::ranges::find(points(), m_dragged->id, &EmotionPoint::id);
    if (now != points().end() && now->emotion != emotion) feel(m_dragged->id, emotion);
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
    if (points().empty()) return;
    const EmotionPoint* from = current();
    const qsizetype last = static_cast<qsizetype>(points().size()) - 1;
    const qsizetype to =
        from ? std::clamp<qsizetype>((from - points().data()) + steps, 0, last) : (steps < 0 ? last : 0);
    ++m_gesture;
    const Id<Touchpoint> id = points()[static_cast<std::size_t>(to)].id;
    m_session.select({refTo(id)});
    m_map.reveal(id);
}

void EmotionStrip::step(std::ptrdiff_t steps) {
    const auto count = static_cast<std::ptrdiff_t>(m_lines.size());
    activate(
        m_lines[static_cast<std::size_t>((static_cast<std::ptrdiff_t>(m_active) + steps + count) % count)].persona);
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
        case Qt::Key_PageUp: return step(-1);
        case Qt::Key_PageDown: return step(1);
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (point && activePersona().isValid()) feel(point->id, std::nullopt);
            return;
        case Qt::Key_Escape:
            if (!m_dragged) return QWidget::keyPressEvent(event);
            feel(m_dragged->id, m_dragged->before);
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
    if (event->type() == QEvent::ShortcutOverride) {
        // Delete takes a statement back here; elsewhere it removes what is selected.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (current() && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) event->accept();
    }
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const EmotionPoint* point = pointAt(help->pos());
    for (std::size_t k = 0; k < m_lines.size(); ++k) {
        if (!keyRectOf(k).contains(help->pos())) continue;
        QToolTip::showText(help->globalPos(), plainToolTip(nameOf(m_lines[k])), this);
        return true;
    }
    if (point)
        QToolTip::showText(help->globalPos(), plainToolTip(words(*point)), this);
    else
        QToolTip::hideText();
    return true;
}

}  // namespace waymark
