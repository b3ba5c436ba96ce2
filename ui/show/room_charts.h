#pragma once
// The charts of a scene beside the map, live: painted by the functions that paint pages, anew after every edit.

#include <string>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "ui/export/sheet_chart.h"
#include "ui/session/background_job.h"
#include "ui/show/live_journey.h"
#include "ui/style/theme.h"

namespace waymark {

class RoomCharts : public QWidget {
    Q_OBJECT

public:
    RoomCharts(const LiveJourney& live, const Theme& theme, QWidget* parent);

    // By the names that scenes have for them (ui/export/chart_names.h); none: the widget hides.
    void show(const std::vector<std::string>& names);
    // The charts are those of the journey as it is now.
    [[nodiscard]] bool isCurrent() const { return !m_pause.isActive() && !m_job.isRunning() && !m_isWaiting; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part {
        QString title;
        SheetChart chart;
        bool isCurve = false;
    };
    using Parts = std::vector<Part>;
    void expire();
    void start();

    LiveJourney m_live;
    const Theme* m_theme;
    std::vector<std::string> m_names;
    Parts m_parts;
    QTimer m_pause;
    LatestJob<Parts> m_job;
    bool m_isWaiting = false;  // for a plan or a simulation
};

}  // namespace waymark
