#include "ui/canvas/map_header.h"

#include <algorithm>
#include <cmath>

#include <QContextMenuEvent>
#include <QGraphicsView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/canvas/band_painting.h"
#include "ui/canvas/card_style.h"
#include "ui/canvas/found_painting.h"
#include "ui/style/colours.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr double kBorderReach = 4.0;  // pixels around a border that grab it
constexpr double kAddSize = 26.0;
constexpr double kInsertSize = 14.0;
constexpr double kInsertReach = 7.0;  // pixels around the middle of its plus
constexpr double kLeastDrag = 6.0;    // pixels; less is a click
constexpr double kLeastBand = 48.0;   // scene units; smaller than any card, so that no name is lost
constexpr double kKeyStep = 24.0;     // scene units that a key resizes by
constexpr qint64 kOneResize = 400;    // milliseconds: keys further apart are steps of undo of their own
constexpr double kFocusInset = 2.0;   // pixels

}  // namespace

MapHeader::MapHeader(Qt::Orientation orientation, MapScene& scene, QWidget* parent)
    : QWidget(parent), m_orientation(orientation), m_scene(scene) {
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(isForStages() ? tr("Stages") : tr("Lanes"));
}

void MapHeader::follow(double zoom, double offset) {
    if (zoom == m_zoom && offset == m_offset) return;
    m_zoom = zoom;
    m_offset = offset;
    update();
}

std::vector<MapHeader::Band> MapHeader::bands() const {
    const PlacedMap& map = m_scene.content().map();
    std::vector<Band> found;
    if (isForStages()) {
        for (const StageBand& band : map.stages) found.push_back({refTo(band.id), band.begin, band.end});
    } else {
        for (const LaneBand& band : map.lanes) found.push_back({refTo(band.id), band.begin, band.end});
    }
    return found;
}

double MapHeader::along(const QPointF& pixel) const { return isForStages() ? pixel.x() : pixel.y(); }

QRectF MapHeader::rectBetween(double begin, double end) const {
    const double from = begin * m_zoom + m_offset;
    const double length = (end - begin) * m_zoom;
    return isForStages() ? QRectF(from, 0.0, length, height()) : QRectF(0.0, from, width(), length);
}

QRectF MapHeader::rectOf(const RowRef& row) const {
    for (const Band& band : bands()) {
        if (band.row == row) return rectBetween(band.begin, band.end);
    }
    return {};
}

QRectF MapHeader::addRect() const {
    if (m_scene.mapLayout() != MapLayout::Drawn) return {};
    const std::vector<Band> all = bands();
    const double end = all.empty() ? 0.0 : all.back().end;
    const double from = all.empty() ? 0.0 : std::max(end * m_zoom + m_offset, 0.0);
    if (isForStages()) return {from + 4.0, (height() - kAddSize) / 2.0, all.empty() ? 120.0 : kAddSize, kAddSize};
    const double left = all.empty() ? 4.0 : (width() - kAddSize) / 2.0;
    return {left, from + 4.0, all.empty() ? width() - 8.0 : kAddSize, kAddSize};
}

QRectF MapHeader::insertRect(const RowRef& before) const {
    if (m_scene.mapLayout() != MapLayout::Drawn) return {};
    const QRectF band = rectOf(before);
    const std::vector<Band> all = bands();
    if (band.isEmpty() || all.front().row == before) return {};
    const QPointF middle =
        isForStages() ? QPointF(band.left(), kInsertSize / 2.0 + 2.0) : QPointF(kInsertSize / 2.0 + 6.0, band.top());
    return {middle - QPointF(kInsertSize, kInsertSize) / 2.0, QSizeF(kInsertSize, kInsertSize)};
}

std::optional<RowRef> MapHeader::insertAt(const QPointF& pixel) const {
    for (const Band& band : bands()) {
        const QRectF plus = insertRect(band.row);
        if (!plus.isEmpty() && QLineF(plus.center(), pixel).length() <= kInsertReach) return band.row;
    }
    return std::nullopt;
}

RowRef MapHeader::frontAt(const QPointF& pixel) const {
    const double place = (along(pixel) - m_offset) / m_zoom;
    for (const Band& band : bands()) {
        if (place < (band.begin + band.end) / 2.0) return band.row;
    }
    return atEnd();
}

bool MapHeader::cancelDrag() {
    const bool wasDragged = m_held && m_held->isDragged;
    m_held.reset();
    if (wasDragged) {
        unsetCursor();
        update();
    }
    return wasDragged;
}

std::optional<MapHeader::Band> MapHeader::bandAt(const QPointF& pixel) const {
    const double place = (along(pixel) - m_offset) / m_zoom;
    for (const Band& band : bands()) {
        if (place >= band.begin && place < band.end) return band;
    }
    return std::nullopt;
}

std::optional<MapHeader::Band> MapHeader::borderAt(const QPointF& pixel) const {
    if (m_scene.mapLayout() != MapLayout::Drawn) return std::nullopt;
    std::optional<Band> found;
    for (const Band& band : bands()) {
        if (std::abs(band.end * m_zoom + m_offset - along(pixel)) <= kBorderReach) found = band;
    }
    return found;
}

void MapHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_scene.theme().window);
    if (m_scene.content().map().timeAxis) {
        if (isForStages()) paintTicks(painter);
    } else {
        paintBandNames(painter);
        if (isEnabled()) paintAdd(painter);  // while a room looks nobody adds
        if (isEnabled()) paintInsert(painter);
        if (m_held && m_held->isDragged) paintDrag(painter);
        if (hasFocus()) paintFocus(painter);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(m_scene.theme().line);
    if (isForStages()) {
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }
}

QString MapHeader::nameOf(const Band& band) const {
    const Document& document = m_scene.session().document();
    return QString::fromStdString(isForStages() ? document.table<Stage>().at(Id<Stage>{band.row.number}).name
                                                : document.table<Lane>().at(Id<Lane>{band.row.number}).name);
}

// A name keeps in sight as long as its stage or lane has room for it there; it is not pushed out letter by letter.
QRectF MapHeader::namePlace(const Band& band) const { return rectBetween(band.begin, band.end) & QRectF(rect()); }

// That is cut there; nothing where it is read in full.
QString MapHeader::cutNameAt(const QPointF& pixel) const {
    const auto band = bandAt(pixel);
    const HeaderOf what = isForStages() ? HeaderOf::Stage : HeaderOf::Lane;
    return band && cutsHeaderName(what, nameOf(*band), namePlace(*band).size()) ? nameOf(*band) : QString();
}

void MapHeader::paintBandNames(QPainter& painter) {
    const Document& document = m_scene.session().document();
    const Theme& theme = m_scene.theme();
    const auto& selection = m_scene.session().selection();
    const QTransform units = QTransform::fromScale(1.0 / m_scene.headScale(), 1.0 / m_scene.headScale());
    bool isEven = true;
    for (const Band& band : bands()) {
        const QRectF where = rectBetween(band.begin, band.end);
        const bool isSeen = where.intersects(QRectF(rect()));
        painter.save();
        painter.scale(m_scene.headScale(), m_scene.headScale());
        if (isSeen && isForStages()) {
            paintStageHeader(painter, units.mapRect(namePlace(band)), nameOf(band), isEven, theme);
        } else if (isSeen) {
            const Lane& lane = document.table<Lane>().at(Id<Lane>{band.row.number});
            paintLaneHeader(painter, units.mapRect(where), units.mapRect(namePlace(band)), lane, theme);
        }
        painter.restore();
        if (isSeen && std::ranges::binary_search(selection, band.row)) {
            painter.fillRect(isForStages() ? QRectF(where.left(), height() - 2.0, where.width(), 2.0)
                                           : QRectF(width() - 2.0, where.top(), 2.0, where.height()),
                             theme.accent);
        }
        if (isSeen) {
            paintFoundHeader(painter, where & QRectF(rect()), m_scene.found(), band.row, theme);
        }
        isEven = !isEven;
    }
}

void MapHeader::paintAdd(QPainter& painter) {
    const QRectF where = addRect();
    if (where.isEmpty()) return;
    const Theme& theme = m_scene.theme();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isAddHovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentTint);
        painter.drawRoundedRect(where, 6.0, 6.0);
    }
    const QColor colour = m_isAddHovered ? theme.accent : theme.faint;
    const bool hasWords = where.width() > kAddSize;
    const QPointF middle = hasWords ? QPointF(where.left() + 13.0, where.center().y()) : where.center();
    painter.setPen(QPen(colour, 1.5));
    painter.drawLine(QLineF(middle - QPointF(4.5, 0.0), middle + QPointF(4.5, 0.0)));
    painter.drawLine(QLineF(middle - QPointF(0.0, 4.5), middle + QPointF(0.0, 4.5)));
    if (!hasWords) return;
    painter.setFont(fontOf(12.0, FontWeight::Medium));
    painter.drawText(where.adjusted(26.0, 0.0, 0.0, 0.0), Qt::AlignVCenter | Qt::AlignLeft,
                     isForStages() ? tr("Add a stage") : tr("Lane"));
}

void MapHeader::paintInsert(QPainter& painter) {
    if (!m_insertBefore) return;
    const QRectF where = insertRect(*m_insertBefore);
    if (where.isEmpty()) return;
    const Theme& theme = m_scene.theme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(where);
    painter.setPen(QPen(theme.onAccent, 1.5));
    painter.drawLine(QLineF(where.center() - QPointF(3.5, 0.0), where.center() + QPointF(3.5, 0.0)));
    painter.drawLine(QLineF(where.center() - QPointF(0.0, 3.5), where.center() + QPointF(0.0, 3.5)));
}

// What is dragged lies under the pointer, and a bar where it would go.
void MapHeader::paintDrag(QPainter& painter) {
    const Theme& theme = m_scene.theme();
    const Held& held = *m_held;
    const double length = (held.band.end - held.band.begin) * m_zoom;
    const double from = held.at - held.grab;
    const QRectF block =
        isForStages() ? QRectF(from, 2.0, length, height() - 5.0) : QRectF(2.0, from, width() - 5.0, length);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.0));
    painter.setBrush(withAlpha(theme.accent, 0.14));
    painter.drawRoundedRect(block, 6.0, 6.0);
    const std::vector<Band> all = bands();
    const auto next = std::ranges::find(all, held.before, &Band::row);
    const double border = (next == all.end() ? all.back().end : next->begin) * m_zoom + m_offset;
    painter.fillRect(isForStages() ? QRectF(border - 1.5, 0.0, 3.0, height()) : QRectF(0.0, border - 1.5, width(), 3.0),
                     theme.accent);
}

void MapHeader::paintTicks(QPainter& painter) {
    const MapContent& content = m_scene.content();
    const double from = -m_offset / m_zoom;
    const double scale = m_scene.headScale();
    auto ticks = timeTicks(*content.map().timeAxis, from, from + width() / m_zoom, scale * kTickPixels / m_zoom,
                           content.words());
    for (TimeTick& tick : ticks) tick.x = (tick.x * m_zoom + m_offset) / scale;
    painter.scale(scale, scale);
    paintTickLabels(painter, ticks, QRectF(QPointF(), QSizeF(size()) / scale), m_scene.theme());
    painter.scale(1.0 / scale, 1.0 / scale);
}

void MapHeader::mousePressEvent(QMouseEvent* event) {
    parentWidget()->setFocus(Qt::MouseFocusReason);  // who works with the mouse goes on with the map
    if (event->button() != Qt::LeftButton) return;
    const QPointF pixel = event->position();
    if (addRect().contains(pixel)) {
        Q_EMIT placeRequested(atEnd(), atEnd());
        return;
    }
    if (const auto before = insertAt(pixel)) {
        m_insertBefore.reset();
        Q_EMIT placeRequested(atEnd(), *before);
        return;
    }
    m_resized = borderAt(pixel);
    if (m_resized) {
        ++m_gesture;
        return;
    }
    const auto band = bandAt(pixel);
    m_scene.session().select(band ? std::vector{band->row} : std::vector<RowRef>{});
    if (!band || m_scene.mapLayout() != MapLayout::Drawn) return;
    m_held =
        Held{*band, along(pixel) - (band->begin * m_zoom + m_offset), along(pixel), along(pixel), false, band->row};
}

void MapHeader::dragTo(const QPointF& pixel) {
    m_held->at = along(pixel);
    if (std::abs(m_held->at - m_held->from) >= kLeastDrag) m_held->isDragged = true;
    if (!m_held->isDragged) return;
    m_held->before = frontAt(pixel);
    setCursor(Qt::ClosedHandCursor);
    update();
}

void MapHeader::mouseMoveEvent(QMouseEvent* event) {
    const QPointF pixel = event->position();
    if (m_held) return dragTo(pixel);
    if (m_resized) {
        const double place = std::round((along(pixel) - m_offset) / m_zoom / layout::kGrid) * layout::kGrid;
        Q_EMIT resizeRequested(m_resized->row, std::max(kLeastBand, place - m_resized->begin), m_gesture);
        return;
    }
    const bool isAdd = addRect().contains(pixel);
    const auto insert = insertAt(pixel);
    if (isAdd != m_isAddHovered || insert != m_insertBefore) {
        m_isAddHovered = isAdd;
        m_insertBefore = insert;
        update();
    }
    showCursor(pixel);
}

void MapHeader::showCursor(const QPointF& pixel) {
    if (m_isAddHovered || m_insertBefore) {
        setCursor(Qt::PointingHandCursor);
    } else if (borderAt(pixel)) {
        setCursor(isForStages() ? Qt::SplitHCursor : Qt::SplitVCursor);
    } else {
        unsetCursor();
    }
}

void MapHeader::mouseReleaseEvent(QMouseEvent*) {
    m_resized.reset();
    if (!m_held) return;
    const Held held = *m_held;
    if (cancelDrag() && held.before != held.band.row) Q_EMIT placeRequested(held.band.row, held.before);
}

void MapHeader::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || addRect().contains(event->position())) return;
    m_resized.reset();
    m_held.reset();
    if (const auto band = bandAt(event->position())) Q_EMIT renameRequested(band->row);
}

void MapHeader::contextMenuEvent(QContextMenuEvent* event) {
    const auto band = bandAt(event->pos());
    if (!band) return;
    m_scene.session().select({band->row});
    Q_EMIT contextMenuRequested(band->row, event->globalPos());
}

void MapHeader::leaveEvent(QEvent*) {
    m_isAddHovered = false;
    m_insertBefore.reset();
    update();
}

bool MapHeader::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (addRect().contains(help->pos()) || insertAt(help->pos())) {
        QToolTip::showText(help->globalPos(), isForStages() ? tr("Add a stage") : tr("Add a lane"), this);
    } else if (const QString name = cutNameAt(help->pos()); !name.isEmpty()) {
        QToolTip::showText(help->globalPos(), plainToolTip(name), this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

// By keyboard: what mouse and drag do, one key at a time.

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
