#pragma once
// Which initiatives to choose: all of them side by side, with and without intangible benefits; beside it the best set
// under the budget, what can be had for other budgets, and why each left-out one is left out.

#include <QCheckBox>
#include <QLabel>
#include <QScrollArea>
#include <QWidget>

#include "ui/charts/options_picture.h"
#include "ui/panels/frontier_chart.h"
#include "ui/panels/typed_text.h"
#include "ui/session/live_value.h"

namespace waymark {

// The rows of an options picture; a press chooses one.
class OptionsChart : public QWidget {
    Q_OBJECT

public:
    explicit OptionsChart(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(OptionsPicture picture, bool isPale);
    [[nodiscard]] const OptionsPicture& picture() const { return m_picture; }

Q_SIGNALS:
    void chosen(Id<Initiative> id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    const Theme* m_theme;
    OptionsPicture m_picture;
    bool m_isPale = false;
};

class OptionsPanel : public QWidget {
    Q_OBJECT

public:
    // Both must outlive it.
    OptionsPanel(Session& session, LiveValue& value, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void settingsWanted();

private:
    void build();
    [[nodiscard]] QWidget* makeBestSet();
    void refresh();
    void showReasons(const ValueReport& report);
    [[nodiscard]] std::optional<QString> takeBudget(const QString& typed);
    [[nodiscard]] QString summary(const ValueReport& report) const;

    Session& m_session;
    LiveValue& m_value;
    TextField* m_budget;
    QLabel* m_problem;
    QString m_typingProblem;  // of the budget
    QCheckBox* m_intangibles;
    OptionsChart* m_options;
    FrontierChart* m_frontier;
    QLabel* m_summary;
    QLabel* m_reasons;
};

}  // namespace waymark
