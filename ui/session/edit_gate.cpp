#include "ui/session/edit_gate.h"

#include <utility>

#include "ui/session/session.h"

namespace waymark {

EditGate* gateOf(const Session& session) { return session.findChild<EditGate*>(QString(), Qt::FindDirectChildrenOnly); }

void openGate(Session& session) { delete gateOf(session); }

ChangeSet rehearse(Session& session, const std::function<void()>& take) {
    if (whyReadOnly(session)) return {};
    ChangeSet gathered;
    auto* gate = new EditGate(session);
    gate->gathered = &gathered;
    take();
    delete gate;
    return gathered;
}

void makeReadOnly(Session& session, Error why) {
    openGate(session);
    (new EditGate(session))->why = std::move(why);
}

const Error* whyReadOnly(const Session& session) {
    const EditGate* gate = gateOf(session);
    return gate && gate->why ? &*gate->why : nullptr;
}

}  // namespace waymark
