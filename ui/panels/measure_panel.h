#pragma once
// What is measured as a table, and beside it the series of the measure that is picked out.

#include <QWidget>

#include "ui/panels/series_view.h"
#include "ui/panels/table_panel.h"
#include "ui/session/live_measures.h"

namespace waymark {

class MeasureModel;

class MeasurePanel : public QWidget {
    Q_OBJECT

public:
    // Session and measures must outlive it.
    MeasurePanel(Session& session, LiveMeasures& measures, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    // The person wants to read figures or answers from a file.
    void seriesWanted();
    void seriesDropped(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    class Table;
    void refresh();
    void showTrend();
    [[nodiscard]] Id<Measure> current() const;

    Session& m_session;
    LiveMeasures& m_measures;
    MeasureModel* m_model;
    Table* m_table;
    SeriesView* m_series;
};

}  // namespace waymark
