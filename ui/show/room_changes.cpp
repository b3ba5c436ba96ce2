#include "ui/show/room_changes.h"

#include <algorithm>

namespace waymark {

RoomChanges::RoomChanges(Session& session) : m_session(session), m_mark(session.undoStack().index()) {
    connect(&session.undoStack(), &QUndoStack::indexChanged, this, &RoomChanges::changed);
}

int RoomChanges::count() const { return std::max(0, m_session.undoStack().index() - m_mark); }

QString RoomChanges::words() const {
    const int changes = count();
    if (changes == 0) return {};
    return changes == 1 ? tr("1 change in the room") : tr("%1 changes in the room").arg(changes);
}

void RoomChanges::undo() {
    if (count() > 0) m_session.undoStack().undo();
}

void RoomChanges::redo() { m_session.undoStack().redo(); }

void RoomChanges::keep() {
    m_mark = m_session.undoStack().index();
    Q_EMIT changed();
}

void RoomChanges::discard() {
    if (count() > 0) m_session.undoStack().setIndex(m_mark);
}

}  // namespace waymark
