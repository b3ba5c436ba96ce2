#include "ui/tools/note_gesture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/edit/note_edits.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

bool isLeft(NoteCorner corner) { return corner == NoteCorner::TopLeft || corner == NoteCorner::BottomLeft; }
bool isTop(NoteCorner corner) { return corner == NoteCorner::TopLeft || corner == NoteCorner::TopRight; }

double onGrid(double value) { return std::round(value / layout::kGrid) * layout::kGrid; }

}  // namespace

void NoteGesture::begin(Id<StickyNote> id, NoteCorner corner, QPointF place) {
    const StickyNote* note = m_context.document().find(id);
    if (!note) return;
    m_id = id;
    m_corner = corner;
    m_before = m_now = m_context.content().noteRect(*note);
    m_grip = place - cornersOf(m_before)[static_cast<std::size_t>(corner)];
}

void NoteGesture::update(QPointF place, Qt::KeyboardModifiers modifiers) {
    if (!isActive()) return;
    const QPointF corner = place - m_grip;
    const QPointF fixed(isLeft(m_corner) ? m_before.right() : m_before.left(),
                        isTop(m_corner) ? m_before.bottom() : m_before.top());
    double width = isLeft(m_corner) ? fixed.x() - corner.x() : corner.x() - fixed.x();
    double height = isTop(m_corner) ? fixed.y() - corner.y() : corner.y() - fixed.y();
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        const double scale = std::max(width / m_before.width(), height / m_before.height());
        width = m_before.width() * scale;
        height = m_before.height() * scale;
    } else if (!modifiers.testFlag(Qt::ControlModifier)) {
        width = onGrid(width);
        height = onGrid(height);
    }
    width = std::clamp(width, kNarrowestNote, kWidestNote);
    height = std::clamp(height, kNarrowestNote, kWidestNote);
    m_now = QRectF(isLeft(m_corner) ? fixed.x() - width : fixed.x(), isTop(m_corner) ? fixed.y() - height : fixed.y(),
                   width, height);
    m_context.scene().previewNotes({{m_id, m_now}});
}

void NoteGesture::finish() {
    if (!isActive()) return;
    const Id<StickyNote> id = std::exchange(m_id, {});
    Session& session = m_context.session;
    const StickyNote* known = session.document().find(id);
    if (known && m_now != m_before) {
        StickyNote row = *known;
        row.x = m_now.center().x();
        row.y = m_now.center().y();
        row.width = m_now.width();
        row.height = m_now.height();
        session.edit(edit::putNote(session.document(), std::move(row)), tr("Resize note"));
    }
    m_context.scene().previewNotes({});
}

void NoteGesture::cancel() {
    if (!isActive()) return;
    m_id = {};
    m_context.scene().previewNotes({});
}

}  // namespace waymark
