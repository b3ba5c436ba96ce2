#pragma once
// The series of one measure: its trend as a chart, and its figures as a table to type, paste and clear in. Figures that
// come from answers are read only.

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>

#include "core/measure/measure_series.h"
#include "ui/panels/fact_table.h"
#include "ui/panels/table_view.h"
#include "ui/panels/trend_chart.h"
#include "ui/session/session.h"

namespace waymark {

class SeriesView : public QWidget {
    Q_OBJECT

public:
    // The session must outlive it.
    SeriesView(Session& session, const Theme& theme, QWidget* parent);
    void setTheme(const Theme& theme);

    // Null for a series that has not been computed yet.
    void show(const Measure& measure, const MeasureSeries* series);
    void showNothing(const QString& why);

private:
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QWidget* makeTrend();
    [[nodiscard]] QWidget* makeFigures();
    void showFigures(const Measure& measure, const MeasureSeries& series);
    void listAnswers(const Measure& measure, const MeasureSeries& series);
    // What is typed as a new figure, its cells parted by tabs; empty for nothing.
    [[nodiscard]] QString newFigure() const;
    void takePoints(const QString& text, const QString& undoText);
    // Says so where answers of the same period stand before one of them.
    void tellWhatDoesNotCount(const std::vector<MeasureFigure>& figures);
    void paste(const QModelIndex& at, const QString& text);
    void remove();
    void say(const QString& sentence);

    Session& m_session;
    Id<Measure> m_measure;
    QLabel* m_title;
    QLabel* m_latest;
    QLabel* m_meaning;
    QButtonGroup* m_pageChoice;
    TrendChart* m_chart;
    QStackedWidget* m_pages;
    TableView* m_table;
    FactTable* m_answers;
    QLabel* m_answersTitle;
    QLineEdit* m_newFigure;
    QLabel* m_message;
};

}  // namespace waymark
