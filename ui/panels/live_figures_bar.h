#pragma once
// The headline of the window: what the journey takes, whether the promise is kept, what decides it. Follows every
// edit, undo and redo.

#include <optional>

#include <QLineEdit>
#include <QWidget>

#include "ui/panels/figure_cell.h"
#include "ui/session/live_figures.h"
#include "ui/session/session.h"

namespace waymark {

class LiveFiguresBar : public QWidget {
    Q_OBJECT

public:
    LiveFiguresBar(Session& session, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    // What the bar shows now.
    [[nodiscard]] const LiveFigures& figures() const { return m_figures; }
    // Opens the field for the promise, as pressing its figure does.
    void editPromise();

Q_SIGNALS:
    // The person pressed the count of problems.
    void problemsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh(bool markChanges);
    void showExpected(const LiveFigures& now, bool markChanges);
    void showPromise(const LiveFigures& now, bool markChanges);
    void showCritical(const LiveFigures& now);
    void showProblems(const LiveFigures& now);
    void commitPromise();
    void closeField();

    Session& m_session;
    const Theme* m_theme;
    LiveFigures m_figures;
    FigureCell* m_expected;
    FigureCell* m_promise;
    FigureCell* m_critical;
    FigureCell* m_problems;
    QLineEdit* m_field;
};

}  // namespace waymark
