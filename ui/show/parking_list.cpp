#include "ui/show/parking_list.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>

#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr int kIdRole = Qt::UserRole + 1;

Id<StickyNote> idOf(const QListWidgetItem* item) {
    return item ? Id<StickyNote>{item->data(kIdRole).toUInt()} : Id<StickyNote>{};
}

bool removes(const QKeyEvent& event) { return event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace; }

}  // namespace

ParkingList::ParkingList(QWidget* parent) : QListWidget(parent) {
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { Q_EMIT takenUp(idOf(item)); });
}

void ParkingList::setNotes(const std::vector<std::pair<Id<StickyNote>, QString>>& notes) {
    const Id<StickyNote> before = current();
    letGo();
    clear();
    for (const auto& [id, words] : notes) {
        auto* item = new QListWidgetItem(words, this);
        item->setData(kIdRole, id.value);
        item->setToolTip(plainToolTip(words));
        if (id == before) setCurrentItem(item);
    }
}

void ParkingList::paintEvent(QPaintEvent* event) {
    QListWidget::paintEvent(event);
    if (count() > 0) return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_hint);
}

Id<StickyNote> ParkingList::current() const { return idOf(currentItem()); }

void ParkingList::letGo() {
    m_held.reset();
    m_isDragged = false;
    viewport()->unsetCursor();
}

void ParkingList::mousePressEvent(QMouseEvent* event) {
    QListWidget::mousePressEvent(event);
    letGo();
    if (event->button() == Qt::LeftButton && itemAt(event->position().toPoint())) m_held = event->position().toPoint();
}

void ParkingList::mouseMoveEvent(QMouseEvent* event) {
    if (!m_held) return QListWidget::mouseMoveEvent(event);
    const QPoint way = event->position().toPoint() - *m_held;
    if (way.manhattanLength() < QGuiApplication::styleHints()->startDragDistance()) return;
    m_isDragged = true;
    viewport()->setCursor(Qt::DragMoveCursor);
}

void ParkingList::mouseReleaseEvent(QMouseEvent* event) {
    const bool wasDragged = m_isDragged && event->button() == Qt::LeftButton;
    letGo();
    QListWidget::mouseReleaseEvent(event);
    if (wasDragged && current().isValid()) Q_EMIT dropped(current(), event->globalPosition().toPoint());
}

// In the list Del is about its note, and not about what is selected on the map.
bool ParkingList::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && removes(static_cast<QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QListWidget::event(event);
}

void ParkingList::keyPressEvent(QKeyEvent* event) {
    if (m_held && event->key() == Qt::Key_Escape) return letGo();
    if (!removes(*event)) return QListWidget::keyPressEvent(event);
    if (current().isValid()) Q_EMIT removeWanted(current());
}

}  // namespace waymark
