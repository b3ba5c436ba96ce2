#pragma once
// Buying time: the time-cost curve with a target to drag, the cheapest way to reach it, and a button that makes it so.

#include <QLabel>
#include <QPushButton>

#include "ui/charts/crash_chart.h"
#include "ui/panels/fact_table.h"
#include "ui/panels/typed_text.h"
#include "ui/session/live_crash.h"

namespace waymark {

// The curve. Press or drag to choose a finish; arrow keys go from corner to corner.
class CrashView : public QWidget {
    Q_OBJECT

public:
    CrashView(const Theme& theme, QWidget* parent);
    void setTheme(const Theme& theme);
    void show(CrashChart chart, bool isPale);
    // Instead of a curve.
    void showNothing(const QString& why);
    [[nodiscard]] const CrashChart& chart() const { return m_chart; }
    // Where a point of the curve is drawn.
    [[nodiscard]] QPointF place(const CrashPoint& point) const { return placeOf(m_chart, rect(), point); }

Q_SIGNALS:
    // An end of the chart.
    void targetChosen(qint64 finish);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void chooseAt(double x);

    const Theme* m_theme;
    CrashChart m_chart;
    bool m_isPale = false;
    QString m_why;
};

class CrashPanel : public QWidget {
    Q_OBJECT

public:
    // The session must outlive it.
    CrashPanel(Session& session, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    [[nodiscard]] LiveCrash& crash() const { return *m_crash; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QString targetText() const;
    [[nodiscard]] std::optional<QString> takeTarget(const QString& typed);
    void apply();
    void refresh();
    void showSearch();
    void showSteps(const CrashChart& chart);

    Session& m_session;
    LiveCrash* m_crash;
    CrashView* m_view;
    FactTable* m_steps;
    TextField* m_target = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_search = nullptr;
    QPushButton* m_apply = nullptr;
};

}  // namespace waymark
