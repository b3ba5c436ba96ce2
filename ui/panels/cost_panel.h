#pragma once
// What a pass through the journey costs: stage by stage and touchpoint by touchpoint, how it scatters with the branches
// that customers take, and what missing the promise costs.

#include <QLabel>
#include <QWidget>

#include "ui/charts/cost_picture.h"
#include "ui/panels/fact_table.h"
#include "ui/session/live_risk.h"
#include "ui/session/live_scenarios.h"
#include "ui/session/live_value.h"

namespace waymark {

class CostChart : public QWidget {
    Q_OBJECT

public:
    explicit CostChart(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(CostPicture picture, bool isPale);
    [[nodiscard]] const CostPicture& picture() const { return m_picture; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    CostPicture m_picture;
    bool m_isPale = false;
};

class CostPanel : public QWidget {
    Q_OBJECT

public:
    // While the map shows a scenario, the panel shows what a pass costs with it.
    struct Sources {
        LiveValue& value;
        LiveRisk& risk;
        LiveScenarios& scenarios;
    };
    // All must outlive it.
    CostPanel(Session& session, const Sources& sources, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void wentTo(Id<Touchpoint> id);
    void settingsWanted();

private:
    void build();
    void refresh();
    void showScenario(const Scenario& scenario, const Document& changed, const JourneyCost& now);
    void showDelay();
    void goTo(int row);

    Session& m_session;
    LiveValue& m_value;
    LiveRisk& m_risk;
    LiveScenarios& m_scenarios;
    QLabel* m_summary;
    QLabel* m_delay;
    FactTable* m_table;
    CostChart* m_chart;
};

}  // namespace waymark
