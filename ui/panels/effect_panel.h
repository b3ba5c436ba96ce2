#pragma once
// What the initiatives change on the map, as a spreadsheet. A new effect acts on the touchpoint that was picked out
// last.

#include <QPushButton>

#include "ui/panels/initiative_choice.h"
#include "ui/panels/table_panel.h"

namespace waymark {

class EffectPanel : public TablePanel {
    Q_OBJECT

public:
    // The session must outlive it.
    EffectPanel(Session& session, const Theme& theme, QWidget* parent = nullptr);

private:
    void add();
    void remove();
    void refresh();
    void noteSelection();

    Session& m_session;
    InitiativeChoice* m_initiative;
    ChoiceField* m_kind;
    QPushButton* m_add;
    Id<Touchpoint> m_touchpoint;  // picked out last
};

}  // namespace waymark
