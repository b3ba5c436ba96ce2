// MapHeader by keyboard: what mouse and drag do, one key at a time.

#include <algorithm>

#include <QGraphicsView>
#include <QKeyEvent>
#include <QPainter>

#include "ui/canvas/map_header.h"

namespace waymark {
namespace {

constexpr double kLeastBand = 48.0;  // scene units, as when a border is dragged
constexpr double kKeyStep = 24.0;    // scene units that a key resizes by
constexpr qint64 kOneResize = 400;   // milliseconds: keys further apart are steps of undo of their own
constexpr double kFocusInset = 2.0;  // pixels

}  // namespace

std::vector<RowRef> MapHeader::rows() const {
    std::vector<RowRef> all;
    for (const Band& band : bands()) all.push_back(band.row);
    return all;
}

std::optional<RowRef> MapHeader::current() const {
    const auto& selection = m_scene.session().selection();
    if (selection.size() != 1) return std::nullopt;
    const std::vector<RowRef> all = rows();
    const bool isHere = std::ranges::find(all, selection.front()) != all.end();
    return isHere ? std::optional(selection.front()) : std::nullopt;
}

void MapHeader::select(const RowRef& row) {
    m_scene.session().select({row});
    const QRectF where = rectOf(row);
    for (QGraphicsView* view : m_scene.views()) {
        const QRectF seen = view->mapToScene(view->viewport()->rect()).boundingRect();
        const double begin = ((isForStages() ? where.left() : where.top()) - m_offset) / m_zoom;
        const double length = (isForStages() ? where.width() : where.height()) / m_zoom;
        // No more of a long one than fits, and nothing across.
        const QRectF wanted = isForStages()
                                  ? QRectF(begin, seen.center().y(), std::min(length, seen.width() * 0.8), 1.0)
                                  : QRectF(seen.center().x(), begin, 1.0, std::min(length, seen.height() * 0.8));
        view->ensureVisible(wanted, 0, 0);
    }
}

// The one that many further on; the last one or the first one where there are not so many.
RowRef MapHeader::rowAfter(const RowRef& row, int steps) const {
    const std::vector<RowRef> all = rows();
    const auto place = std::ranges::find(all, row) - all.begin();
    return all[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(place + steps, 0, std::ssize(all) - 1))];
}

void MapHeader::resizeBy(const Band& band, double step) {
    if (m_keyed != band.row || !m_sinceKey.isValid() || m_sinceKey.elapsed() > kOneResize) ++m_gesture;
    m_keyed = band.row;
    m_sinceKey.start();
    Q_EMIT resizeRequested(band.row, std::max(kLeastBand, band.end - band.begin + step), m_gesture);
}

void MapHeader::keyPressEvent(QKeyEvent* event) {
    const bool isEscape = event->key() == Qt::Key_Escape;
    const bool isInwards = event->key() == (isForStages() ? Qt::Key_Down : Qt::Key_Right);
    if (!m_held && (isEscape || (isInwards && event->modifiers() == Qt::NoModifier))) {
        parentWidget()->setFocus(Qt::ShortcutFocusReason);
    } else if (!keyOnMap(*event)) {
        event->ignore();  // a key of the map
    }
}

bool MapHeader::keyOnMap(const QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isDrawn = m_scene.mapLayout() == MapLayout::Drawn;
    const std::vector<Band> all = bands();
    if (all.empty()) {
        const bool adds = event.key() == Qt::Key_Insert || event.key() == Qt::Key_Return;
        if (adds && isDrawn) Q_EMIT placeRequested(atEnd(), atEnd());
        return adds;
    }
    if (event.key() == Qt::Key_Home || event.key() == Qt::Key_End) {
        select(event.key() == Qt::Key_Home ? all.front().row : all.back().row);
        return true;
    }
    const RowRef row = current().value_or(all.front().row);
    if (event.key() == Qt::Key_Insert) {
        const bool isBehind = modifiers.testFlag(Qt::ShiftModifier);
        const bool isLast = row == all.back().row;
        if (isDrawn) Q_EMIT placeRequested(atEnd(), !isBehind ? row : isLast ? atEnd() : rowAfter(row, 1));
        return true;
    }
    const int forward = isForStages() ? Qt::Key_Right : Qt::Key_Down;
    const int back = isForStages() ? Qt::Key_Left : Qt::Key_Up;
    if (event.key() != forward && event.key() != back) return false;
    const int step = event.key() == forward ? 1 : -1;
    if (modifiers == Qt::NoModifier) {
        select(current() ? rowAfter(row, step) : row);
    } else if (modifiers == Qt::ShiftModifier && isDrawn) {
        resizeBy(*std::ranges::find(all, row, &Band::row), step * kKeyStep);
    } else if (modifiers == (Qt::ControlModifier | Qt::AltModifier) && isDrawn) {
        const bool isAtEnd = row == (step > 0 ? all.back().row : all.front().row);
        const bool isNextToLast = step > 0 && rowAfter(row, 1) == all.back().row;
        if (!isAtEnd) Q_EMIT placeRequested(row, isNextToLast ? atEnd() : rowAfter(row, step > 0 ? 2 : -1));
    } else {
        return false;
    }
    return true;
}

// Who comes by keyboard has one of them under it at once.
void MapHeader::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                         event->reason() == Qt::ShortcutFocusReason;
    const std::vector<RowRef> all = rows();
    if (isByKey && !current() && !all.empty()) {
        const auto seen = std::ranges::find_if(all, [&](const RowRef& row) { return rectOf(row).intersects(rect()); });
        select(seen == all.end() ? all.front() : *seen);
    }
    update();
}

void MapHeader::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void MapHeader::paintFocus(QPainter& painter) {
    const auto row = current();
    const QRectF where = (row              ? rectOf(*row) & QRectF(rect())
                          : rows().empty() ? addRect()
                                           : QRectF(rect()))
                             .adjusted(kFocusInset, kFocusInset, -kFocusInset, -kFocusInset);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_scene.theme().accent, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(where, 5.0, 5.0);
}

}  // namespace waymark
