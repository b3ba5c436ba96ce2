#pragma once
// The headline of the window: what the journey takes, whether the promise is kept, what decides it. Follows every
// edit, undo and redo.

#include <optional>

#include <QLineEdit>
#include <QWidget>

#include "ui/panels/figure_cell.h"
#include "ui/session/live_figures.h"
#include "ui/session/live_risk.h"
#include "ui/session/session.h"

namespace waymark {

class LiveFiguresBar : public QWidget {
    Q_OBJECT

public:
    // Session and simulation must outlive it.
    LiveFiguresBar(Session& session, LiveRisk& risk, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    // What the bar shows now.
    [[nodiscard]] const LiveFigures& figures() const { return m_figures; }
    // Opens the field for the promise, as pressing its figure does.
    void editPromise();

Q_SIGNALS:
    // The person pressed the count of problems.
    void problemsWanted();
    // The person pressed the time that is kept with 80 %.
    void curveWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh(bool markChanges);
    void showExpected(const LiveFigures& now, bool markChanges);
    void showSure(const LiveFigures& now);
    void showPromise(const LiveFigures& now, bool markChanges);
    void showSimulatedPromise(const LiveFigures& now, const QString& label);
    void showCritical(const LiveFigures& now);
    void showProblems(const LiveFigures& now);
    void commitPromise();
    void closeField();

    Session& m_session;
    LiveRisk& m_risk;
    const Theme* m_theme;
    LiveFigures m_figures;
    FigureCell* m_expected;
    FigureCell* m_sure;
    FigureCell* m_promise;
    FigureCell* m_critical;
    FigureCell* m_problems;
    QLineEdit* m_field;
};

}  // namespace waymark
