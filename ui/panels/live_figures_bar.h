#pragma once
// The headline of the window: what the journey takes, whether the promise is kept, what decides it; with a start date,
// the days beside all of them. Follows every edit, undo and redo. While a scenario is shown the bar says so, and its
// figures are those of the scenario with how they differ. Where there is no room for all of them, the lesser ones wait
// behind a button at the end.

#include <array>
#include <optional>

#include <QLineEdit>
#include <QWidget>

#include "core/chain/chain_progress.h"
#include "ui/charts/journey_days.h"
#include "ui/panels/figure_cell.h"
#include "ui/panels/folding_row.h"
#include "ui/session/live_chain.h"
#include "ui/session/live_figures.h"
#include "ui/session/live_risk.h"
#include "ui/session/live_scenarios.h"
#include "ui/session/session.h"

namespace waymark {

class LiveFiguresBar : public QWidget {
    Q_OBJECT

public:
    // What is live must outlive it.
    struct Live {
        LiveRisk& risk;
        LiveChain& chain;
        LiveScenarios& scenarios;
    };
    LiveFiguresBar(Session& session, const Live& live, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    // One line for label and figure, where the window is low.
    void setLow(bool isLow);
    // What the bar shows now.
    [[nodiscard]] const LiveFigures& figures() const { return m_figures; }
    // Opens the field for the promise, as pressing its figure does.
    void editPromise();

Q_SIGNALS:
    // The person pressed the count of problems.
    void problemsWanted();
    // The person pressed the time that is kept with 80 %.
    void curveWanted();
    // The person pressed the critical chain.
    void chainWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::array<FigureCell*, 7> cells() const;
    void nameCells();
    void followLive();
    void showNow(const LiveFigures& now);
    void showScenario();
    void refresh();
    void showExpected(const LiveFigures& now);
    void showSure(const LiveFigures& now);
    void showPromise(const LiveFigures& now);
    void showSimulatedPromise(const LiveFigures& now, const QString& label);
    void markTime(FigureCell& cell, double minutes);
    void markChance(double chance, const QString& basis);
    void markCount(FigureCell& cell, std::optional<std::size_t> count);
    // The simulation takes it that nobody waits, though people are shared.
    [[nodiscard]] bool leavesOutStaff() const;
    [[nodiscard]] QString staffSentence() const;
    void showChain(const LiveFigures& now);
    void showForecast(const ChainPlan& plan, const PlanForecast& forecast);
    void showCritical(const LiveFigures& now);
    void showProblems(const LiveFigures& now);
    [[nodiscard]] Result<ChangeSet> typedPromise() const;
    void commitPromise();
    void refusePromise(const Error& why);
    void leaveField();
    void closeField();

    Session& m_session;
    LiveRisk& m_risk;
    LiveChain& m_chain;
    LiveScenarios& m_scenarios;
    const Theme* m_theme;
    LiveFigures m_figures;
    JourneyDays m_days;
    FigureCell* m_scenario;  // only while one is shown
    FigureCell* m_expected;
    FigureCell* m_sure;
    FigureCell* m_promise;
    FigureCell* m_chainFinish;
    FigureCell* m_critical;
    FigureCell* m_problems;
    FoldingRow* m_row;
    QLineEdit* m_field;
};

}  // namespace waymark
