#pragma once
// What makes the end of the journey uncertain: a tornado, and beside it all measures of each touchpoint as a table.

#include <QTableView>

#include "ui/models/risk_table_model.h"
#include "ui/models/sorted_rows.h"
#include "ui/panels/tornado_chart.h"

namespace waymark {

class DriversPanel : public QWidget {
    Q_OBJECT

public:
    // Session and simulation must outlive it.
    DriversPanel(Session& session, LiveRisk& risk, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    // The person went to this touchpoint; it is selected by then.
    void wentTo(Id<Touchpoint> id);

private:
    void build();
    void refresh();
    void goTo(Id<Touchpoint> id);

    Session& m_session;
    LiveRisk& m_risk;
    TornadoChart* m_tornado;
    RiskTableModel* m_model;
    SortedRows* m_proxy;
    QTableView* m_table;
};

}  // namespace waymark
