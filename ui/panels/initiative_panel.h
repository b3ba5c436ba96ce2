#pragma once
// What could be done to improve the journey and what it is worth, as a table; beside it what the value of the chosen
// initiative hangs on.

#include <QLabel>

#include "ui/panels/table_panel.h"
#include "ui/panels/tornado_chart.h"
#include "ui/session/live_value.h"

namespace waymark {

class InitiativeModel;

class InitiativePanel : public TablePanel {
    Q_OBJECT

public:
    // Both must outlive it.
    InitiativePanel(Session& session, LiveValue& value, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void settingsWanted();

private:
    InitiativePanel(Session& session, LiveValue& value, InitiativeModel* model, const Theme& theme, QWidget* parent);
    void build();
    // What the line for a new one would change; empty while it is.
    [[nodiscard]] Result<ChangeSet> added() const;
    void add();
    void remove();
    void refresh();
    void showChosen();
    [[nodiscard]] Id<Initiative> chosen();
    [[nodiscard]] QString words(const ValueReport::Row& row, const Initiative& initiative) const;

    Session& m_session;
    LiveValue& m_value;
    InitiativeModel* m_model;
    QLineEdit* m_name;
    QLabel* m_summary;
    QLabel* m_notes;
    TornadoChart* m_tornado;
    bool m_isFitted = false;  // the columns, to the first figures
};

}  // namespace waymark
