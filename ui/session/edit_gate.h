#pragma once
// What stands before the edits of a session: a rehearsal, in which nothing is changed, or a journey that can only be
// looked at.

#include <functional>
#include <optional>

#include <QObject>

#include "core/base/error.h"
#include "core/model/change_set.h"
#include "ui/session/session.h"

namespace waymark {

// What `take` would change if it were done now: edits made in it are gathered and nothing else happens. For text that
// is still being typed, so that it can be kept before it is taken. Of several edits the first counts, since the others
// build on what it has not changed.
[[nodiscard]] ChangeSet rehearse(Session& session, const std::function<void()>& take);

// From now on every edit is refused with this error. Saving the journey under another name makes it one's own.
void makeReadOnly(Session& session, Error why);
// Why nothing can be edited; null where something can.
[[nodiscard]] const Error* whyReadOnly(const Session& session);

// The gate itself, a part of the session while it is shut: for the session, which asks it.
class EditGate : public QObject {
    Q_OBJECT

public:
    explicit EditGate(Session& session) : QObject(&session) {}

    ChangeSet* gathered = nullptr;  // during a rehearsal: where the edit goes
    std::optional<Error> why;       // else why there are no edits
};
// Null where edits are made as usual.
[[nodiscard]] EditGate* gateOf(const Session& session);
void openGate(Session& session);

}  // namespace waymark
