#pragma once
// Which touchpoints matter most, and why, as a ranking with reasons; beside it pain points and opportunities.

#include <QLabel>
#include <QPushButton>

#include "ui/panels/fact_table.h"
#include "ui/panels/opportunity_chart.h"
#include "ui/session/live_measures.h"

namespace waymark {

class KeyPanel : public QWidget {
    Q_OBJECT

public:
    // Session and measures must outlive it.
    KeyPanel(Session& session, LiveMeasures& measures, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    // The person went to this touchpoint; it is selected by then.
    void wentTo(Id<Touchpoint> id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showSelection();
    [[nodiscard]] QString summaryOf(int row) const;  // of no row: -1
    [[nodiscard]] bool isTight() const;
    void arrange();
    void goTo(Id<Touchpoint> id);

    Session& m_session;
    LiveMeasures& m_measures;
    QLabel* m_summary;
    FactTable* m_table;
    OpportunityChart* m_chart;
    QPushButton* m_swap;        // list or chart, where only one of them has room
    bool m_showsChart = false;  // then
};

}  // namespace waymark
