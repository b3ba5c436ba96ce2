#pragma once
// The charts of a scene beside the map, live: painted by the functions that paint pages, anew after every edit, of the
// journey as it is or as the scenario makes it that is shown. Charts that can fit themselves into the room; others are
// scaled. What is larger than the room there is can be dragged and scrolled.

#include <optional>
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
    // Pixels of the smallest text of the frame. In big text no letters of a chart are smaller.
    void setText(double pixels, bool isBig);
    // The charts are those of the journey as it is shown now.
    [[nodiscard]] bool isCurrent() const { return !m_pause.isActive() && !m_job.isRunning() && !m_isWaiting; }

    // How many pixels a unit of a chart takes, one number a chart.
    [[nodiscard]] std::vector<double> scales() const;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Part {
        QString title;
        SheetChart chart;
    };
    using Parts = std::vector<Part>;
    // A chart with its title, where nothing is scrolled.
    struct Place {
        QRectF title, chart;
        double scale = 1.0;
    };
    void expire();
    void start();
    [[nodiscard]] double scaleOf(const Part& part, const QSizeF& room) const;
    [[nodiscard]] std::vector<Place> places() const;
    void scrollBy(QPointF pixels);

    LiveJourney m_live;
    const Theme* m_theme;
    std::vector<std::string> m_names;
    Parts m_parts;
    QTimer m_pause;
    LatestJob<Parts> m_job;
    bool m_isWaiting = false;  // for a plan or a simulation
    double m_text = 20.0;
    bool m_isBig = false;
    QPointF m_scroll;  // pixels that lie beyond the upper left corner
    std::optional<QPointF> m_held;
    bool m_isDragged = false;
};

}  // namespace waymark
