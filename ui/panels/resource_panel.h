#pragma once
// The people, teams and systems that touchpoints need, as a table: how many there are, what they cost, when they work
// and what they can do.

#include "ui/panels/table_panel.h"

namespace waymark {

class ResourcePanel : public TablePanel {
    Q_OBJECT

public:
    ResourcePanel(Session& session, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void calendarsWanted();

private:
    // What the line for a new one would change; empty while it is.
    [[nodiscard]] Result<ChangeSet> added() const;
    void add();
    void remove();

    Session& m_session;
    QLineEdit* m_name;
};

}  // namespace waymark
