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
    // Nothing where it is not in the list.
    void choose(Id<Initiative> id);
    // One more entry, the last one, for all of them together: then none is chosen.
    void offerAll(const QString& words);

private:
    void refresh();

    Session& m_session;
    QString m_allWords;
};

}  // namespace waymark
