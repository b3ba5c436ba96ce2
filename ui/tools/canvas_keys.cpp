#include "ui/tools/canvas_keys.h"

#include <QCoreApplication>

#include "core/edit/placement_edits.h"
#include "ui/tools/canvas_edits.h"
#include "ui/tools/graph_walk.h"

namespace waymark {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("waymark::CanvasKeys", text); }

constexpr double kLargeNudge = 8.0;  // steps of the grid

std::optional<Side> sideOfKey(int key) {
    switch (key) {
        case Qt::Key_Right: return Side::Right;
        case Qt::Key_Down: return Side::Below;
        case Qt::Key_Left: return Side::Left;
        case Qt::Key_Up: return Side::Above;
        default: return std::nullopt;
    }
}

}  // namespace

Id<Touchpoint> CanvasKeys::current() const {
    const auto selected = m_context.session.selected<Touchpoint>();
    return selected.size() == 1 ? selected.front() : Id<Touchpoint>{};
}

void CanvasKeys::go(Id<Touchpoint> id) {
    m_context.session.select({refTo(id)});
    m_context.view.reveal(id);
}

bool CanvasKeys::walk(bool forward) {
    const Id<Touchpoint> next = nextInReadingOrder(m_context.content(), current(), forward);
    if (!next.isValid()) return false;
    go(next);
    return true;
}

bool CanvasKeys::nudge(Side side, bool isLarge) {
    const auto ids = m_context.session.selected<Touchpoint>();
    if (ids.empty()) return false;
    if (ids != m_nudged) {
        m_nudged = ids;
        ++m_nudges;  // nudges of other cards are another step of undo
    }
    const double step = layout::kGrid * (isLarge ? kLargeNudge : 1.0);
    const double dx = side == Side::Right ? step : (side == Side::Left ? -step : 0.0);
    const double dy = side == Side::Below ? step : (side == Side::Above ? -step : 0.0);
    m_context.session.edit(edit::moveItems(m_context.document(), ids, dx, dy), tr("Nudge"),
                           QStringLiteral("nudge/%1").arg(m_nudges));
    if (ids.size() == 1) m_context.view.reveal(ids.front());
    return true;
}

bool CanvasKeys::arrow(Side side, Qt::KeyboardModifiers modifiers) {
    if (modifiers.testFlag(Qt::ControlModifier)) {
        if (!current().isValid()) return false;
        growFrom(m_context, current(), side);
        return true;
    }
    const bool isWalk = modifiers.testFlag(Qt::AltModifier) || !m_context.canMove();
    if (!isWalk && nudge(side, modifiers.testFlag(Qt::ShiftModifier))) return true;
    const Id<Touchpoint> next = neighbour(m_context.content(), current(), side);
    if (next.isValid()) go(next);
    return next.isValid();
}

bool CanvasKeys::key(const QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (const auto side = sideOfKey(event.key())) return arrow(*side, modifiers);
    const auto& selection = m_context.session.selection();
    switch (event.key()) {
        case Qt::Key_F2:
        case Qt::Key_Return:
        case Qt::Key_Enter:
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
