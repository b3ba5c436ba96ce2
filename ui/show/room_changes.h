#pragma once
// The edits that were made in front of a room: how many since the show began, and back to where it began.

#include <QObject>
#include <QString>

#include "ui/session/session.h"

namespace waymark {

class RoomChanges : public QObject {
    Q_OBJECT

public:
    // From here on.
    explicit RoomChanges(Session& session);

    [[nodiscard]] int count() const;
    // "2 changes in the room"; empty for none.
    [[nodiscard]] QString words() const;
    // Steps back, and forward again, but not behind the beginning.
    void undo();
    void redo();
    // All of them: the journey is what it was.
    void discard();
    // They are of the journey from now on, and a new beginning.
    void keep();

Q_SIGNALS:
    void changed();

private:
    Session& m_session;
    int m_mark;
};

}  // namespace waymark
