#pragma once
// What could be done to improve the journey and what it is worth, as a table; beside it the best set under the budget
// and what can be had for other budgets.

#include <QLabel>

#include "core/format/value_report.h"
#include "ui/panels/frontier_chart.h"
#include "ui/panels/table_panel.h"
#include "ui/session/report_job.h"

namespace waymark {

class InitiativeModel;

class InitiativePanel : public TablePanel {
    Q_OBJECT

public:
    // The session must outlive it.
    InitiativePanel(Session& session, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

private:
    InitiativePanel(Session& session, InitiativeModel* model, const Theme& theme, QWidget* parent);
    void build();
    void add();
    void remove();
    void takeBudget();
    void refresh();
    [[nodiscard]] QString summary(const ValueReport& report) const;

    Session& m_session;
    InitiativeModel* m_model;
    QLineEdit* m_name;
    QLineEdit* m_budget;
    QLabel* m_summary;
    FrontierChart* m_chart;
    ReportJob<ValueReport>* m_job = nullptr;
};

}  // namespace waymark
