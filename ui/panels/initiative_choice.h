#pragma once
// A drop-down list of the initiatives of the journey, which follows them.

#include <QComboBox>

#include "ui/session/session.h"

namespace waymark {

class InitiativeChoice : public QComboBox {
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
