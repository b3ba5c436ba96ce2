#pragma once
// Scenarios: which initiatives belong to each, and what the journey comes to with them, beside the journey as it is and
// the plans that were kept. The one that is picked out can be shown on the map.

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include "ui/panels/fact_table.h"
#include "ui/panels/typed_text.h"
#include "ui/session/live_scenarios.h"

namespace waymark {

class ScenarioPanel : public QWidget {
    Q_OBJECT

public:
    // Both must outlive it.
    ScenarioPanel(Session& session, LiveScenarios& scenarios, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    // The scenario that is picked out; invalid: the journey as it is.
    [[nodiscard]] Id<Scenario> chosen() const { return m_chosen; }
    void choose(Id<Scenario> id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    // What the line for a new one would change; empty while it is.
    [[nodiscard]] Result<ChangeSet> added() const;
    void add();
    void remove();
    void fillInitiatives();
    void toggle(Id<Initiative> id, bool isIn);
    void follow(const ChangeSet& changes);
    void takeSelection();
    void refresh();
    void refreshTable();

    Session& m_session;
    LiveScenarios& m_scenarios;
    QLineEdit* m_new;
    TextField* m_name;
    QPushButton* m_initiatives;
    QPushButton* m_remove;
    QCheckBox* m_onMap;
    QLabel* m_message;
    FactTable* m_table;
    Id<Scenario> m_chosen;
    std::vector<Id<Scenario>> m_rows;  // of the table; invalid ids: the journey as it is, and kept plans
};

}  // namespace waymark
