#pragma once
// The costs and benefits of the initiatives as a table to type into.

#include "ui/panels/initiative_choice.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/tag_choice.h"

namespace waymark {

class CashFlowPanel : public TablePanel {
    Q_OBJECT

public:
    // The session must outlive it.
    CashFlowPanel(Session& session, const Theme& theme, QWidget* parent = nullptr);

private:
    // What the line for a new one would change; empty while it is.
    [[nodiscard]] Result<ChangeSet> added() const;
    void add();
    void remove();
    void filterByTag();

    Session& m_session;
    InitiativeChoice* m_initiative;
    QLineEdit* m_name;
    TagChoice* m_tag;
};

}  // namespace waymark
