#pragma once
// When the journey is over: the finish curve, the times that are kept with 50, 80 and 90 %, and how the simulation is
// run.

#include <array>

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLayout>
#include <QProgressBar>
#include <QPushButton>

#include "ui/panels/choice_field.h"
#include "ui/panels/finish_chart.h"
#include "ui/session/live_risk.h"
#include "ui/session/session.h"

namespace waymark {

class FinishPanel : public QWidget {
    Q_OBJECT

public:
    // Session and simulation must outlive it.
    FinishPanel(Session& session, LiveRisk& risk, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // A title with a figure behind it, and what it can be trusted within.
    struct Line {
        QLabel* title;
        QLabel* figure;
        QLabel* remark;
    };
    [[nodiscard]] QWidget* makeColumn();
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QWidget* makeControls();
    void refresh();
    void showNothing();
    void showFigures(const RiskFigures& figures);
    void showProgress();
    void showSettings();
    void takeSettings();

    Session& m_session;
    LiveRisk& m_risk;
    QBoxLayout* m_halves;  // curve and figures
    FinishChart* m_chart;
    ChoiceField* m_resources = nullptr;
    std::array<Line, 4> m_lines{};
    QLabel* m_sentence = nullptr;
    QComboBox* m_runs = nullptr;
    QDoubleSpinBox* m_seed = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
};

}  // namespace waymark
