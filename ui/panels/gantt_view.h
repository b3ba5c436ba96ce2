#pragma once
// The Gantt chart as a table: names at the left, bars along a time axis in the last column. The axis is scrolled and
// zoomed without moving the names. Selecting rows selects touchpoints everywhere; nothing can be dragged.

#include <QScrollBar>
#include <QTableView>

#include "ui/charts/gantt_painting.h"
#include "ui/models/gantt_model.h"
#include "ui/session/session.h"

namespace waymark {

class GanttView : public QTableView {
    Q_OBJECT

public:
    // The model must outlive it.
    GanttView(Session& session, GanttModel& model, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setShowsEarly(bool shows);
    void setPale(bool isPale);
    [[nodiscard]] GanttLook look() const { return {*m_theme, m_showsEarly, m_isPale}; }

    // 1: all of it is in sight.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void zoomBy(double factor);
    void fitAll();
    // Scrolls along the time; the caller shows it below the bars.
    [[nodiscard]] QScrollBar& timeBar() { return *m_timeBar; }

    [[nodiscard]] const GanttModel& gantt() const { return m_model; }
    // Where time 0 lies and how wide a minute is, in pixels of a column that begins at `left`.
    [[nodiscard]] TimeAxis axisAt(double left) const;
    // Ticks of the axis that can be seen in a column from `left` to `right`.
    [[nodiscard]] std::vector<TimeTick> ticksIn(double left, double right) const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double roomForTimes() const;
    void zoomAround(double factor, double x);
    void placeTimeBar();
    void repaintTimes();
    void takeSelection();
    void giveSelection();

    Session& m_session;
    GanttModel& m_model;
    const Theme* m_theme;
    QScrollBar* m_timeBar;  // pixels from the start of the journey
    double m_zoom = 1.0;
    bool m_showsEarly = false;
    bool m_isPale = false;
    bool m_isFollowing = false;
};

}  // namespace waymark
