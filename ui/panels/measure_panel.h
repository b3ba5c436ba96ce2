#pragma once
// What is measured as a table, and beside it the trend of the measure that is picked out, with what it means.

#include <QLabel>

#include "core/format/measures_report.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/trend_chart.h"
#include "ui/session/report_job.h"

namespace waymark {

class MeasureModel;

class MeasurePanel : public QWidget {
    Q_OBJECT

public:
    // The session must outlive it.
    MeasurePanel(Session& session, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    // Adds figures and answers from the bytes of a table; says what came in, or why nothing did.
    void takeSeries(const std::string& bytes);

Q_SIGNALS:
    // The person wants to read figures or answers from a file.
    void seriesWanted();

private:
    class Table;
    void refresh();
    void showTrend();
    [[nodiscard]] Id<Measure> current() const;

    Session& m_session;
    MeasureModel* m_model;
    Table* m_table;
    QLabel* m_title;
    QLabel* m_meaning;
    TrendChart* m_chart;
    ReportJob<MeasuresReport>* m_job = nullptr;
};

}  // namespace waymark
