#include "ui/tools/canvas_keys.h"

#include <utility>

#include <QElapsedTimer>

#include "core/edit/group_edits.h"
#include "core/edit/placement_edits.h"
#include "ui/session/selected_items.h"
#include "ui/style/tr.h"
#include "ui/tools/canvas_edits.h"
#include "ui/tools/graph_walk.h"

namespace waymark {
namespace {

constexpr double kLargeNudge = 8.0;  // steps of the grid
constexpr qint64 kOneNudge = 400;    // milliseconds: nudges further apart are steps of undo of their own

std::optional<Side> sideOfKey(int key) {
    switch (key) {
        case Qt::Key_Right: return Side::Right;
        case Qt::Key_Down: return Side::Below;
        case Qt::Key_Left: return Side::Left;
        case Qt::Key_Up: return Side::Above;
        default: return std::nullopt;
    }
}

qint64 monotonicMilliseconds() {
    static const QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return timer.elapsed();
}

}  // namespace

CanvasKeys::CanvasKeys(const ToolContext& context, std::function<qint64()> clock)
    : m_context(context), m_clock(clock ? std::move(clock) : monotonicMilliseconds) {}

Id<Touchpoint> CanvasKeys::current() const {
    const auto selected = m_context.session.selected<Touchpoint>();
    return selected.size() == 1 ? selected.front() : Id<Touchpoint>{};
}

void CanvasKeys::go(Id<Touchpoint> id) {
    m_context.session.select({refTo(id)});
    m_context.view.reveal(id);
}

// Through the touchpoints, then through the notes.
bool CanvasKeys::walk(bool forward) {
    const auto notes = m_context.session.selected<StickyNote>();
    const bool isOnNote = notes.size() == 1 && m_context.session.selection().size() == 1;
    if (isOnNote && goToNote(nextNote(m_context.content(), notes.front(), forward))) return true;
    if (isOnNote && forward) return false;
    const bool isBegin = m_context.session.selection().empty();
    if (isBegin && !forward && goToNote(nextNote(m_context.content(), {}, false))) return true;
    const Id<Touchpoint> next =
        nextInReadingOrder(m_context.content(), isOnNote ? Id<Touchpoint>{} : current(), forward);
    if (!next.isValid()) return forward && goToNote(nextNote(m_context.content(), {}, true));
    go(next);
    return true;
}

bool CanvasKeys::goToNote(Id<StickyNote> id) {
    const StickyNote* note = m_context.document().find(id);
    if (!note) return false;
    m_context.session.select({refTo(id)});
    m_context.view.revealArea(m_context.content().noteRect(*note));
    return true;
}

bool CanvasKeys::nudge(Side side, bool isLarge) {
    const MapItems items = selectedItems(m_context.session);
    if (items.empty()) return false;
    if (m_context.isLocked()) {
        m_context.tellLocked(m_context.view.visibleRect().center(), mapLockedWords());
        return true;
    }
    const qint64 now = m_clock();
    // Nudges of other cards are another step of undo, and so are later ones.
    if (items != m_nudged || now - m_lastNudge > kOneNudge) ++m_nudges;
    m_nudged = items;
    m_lastNudge = now;
    const double step = layout::kGrid * (isLarge ? kLargeNudge : 1.0);
    const double dx = side == Side::Right ? step : (side == Side::Left ? -step : 0.0);
    const double dy = side == Side::Below ? step : (side == Side::Above ? -step : 0.0);
    m_context.session.edit(edit::moveAll(m_context.document(), items, dx, dy), tr("Nudge"),
                           QStringLiteral("nudge/%1").arg(m_nudges));
    if (items.size() == 1 && items.notes.empty()) m_context.view.reveal(items.touchpoints.front());
    return true;
}

bool CanvasKeys::arrow(Side side, Qt::KeyboardModifiers modifiers) {
    if (modifiers.testFlag(Qt::ControlModifier)) {
        if (!current().isValid()) return false;
        m_unnamed = growQuietly(m_context, current(), side);
        return true;
    }
    const bool isWalk = modifiers.testFlag(Qt::AltModifier) || !m_context.canMove();
    if (!isWalk && nudge(side, modifiers.testFlag(Qt::ShiftModifier))) return true;
    const Id<Touchpoint> next = neighbour(m_context.content(), current(), side);
    if (next.isValid()) go(next);
    return next.isValid();
}

// Held down with several arrows, Ctrl grows several: only the last one is open for its name then.
void CanvasKeys::modifiersChanged(Qt::KeyboardModifiers modifiers) {
    if (modifiers.testFlag(Qt::ControlModifier)) return;
    const Grown grown = std::exchange(m_unnamed, {});
    if (grown.id.isValid() && grown.id == current()) rename(m_context, refTo(grown.id), grown.mergeKey);
}

bool CanvasKeys::beginJourney() {
    if (!m_context.document().table<Touchpoint>().empty()) return false;
    addTouchpointAt(m_context, TouchpointKind::Contact, m_context.view.beginning());
    return true;
}

bool CanvasKeys::key(const QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    // A key held down must not fill the map.
    const bool grows = sideOfKey(event.key()) && modifiers.testFlag(Qt::ControlModifier);
    if (grows && event.isAutoRepeat()) return true;
    if (const auto side = sideOfKey(event.key())) return arrow(*side, modifiers);
    const auto& selection = m_context.session.selection();
    switch (event.key()) {
        case Qt::Key_F2:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (selection.empty()) return beginJourney();
            if (selection.size() != 1) return false;
            rename(m_context, selection.front());
            return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (selection.empty()) return false;
            removeSelected(m_context);
            return true;
        case Qt::Key_Escape:
            if (selection.empty()) return false;
            m_context.session.select({});
            return true;
        default: return false;
    }
}

}  // namespace waymark
