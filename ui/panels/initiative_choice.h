#pragma once
// A drop-down list of the initiatives of the journey, which follows them.

#include "ui/panels/choice_field.h"
#include "ui/session/session.h"

namespace waymark {

class InitiativeChoice : public ChoiceField {
    Q_OBJECT

public:
    // The session must outlive it.
    InitiativeChoice(Session& session, QWidget* parent);

    // Invalid while there are none.
    [[nodiscard]] Id<Initiative> chosen() const;

private:
    void refresh();

    Session& m_session;
};

}  // namespace waymark
