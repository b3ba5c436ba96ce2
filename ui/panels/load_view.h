#pragma once
// The load of the resources as a panel: point at a place to read who is busy, press to select it.

#include <vector>

#include <QAbstractScrollArea>

#include "ui/charts/load_chart.h"
#include "ui/panels/panel_context.h"

namespace waymark {

class LoadView : public QAbstractScrollArea {
    Q_OBJECT

public:
    LoadView(Session& session, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    [[nodiscard]] const std::vector<ResourceLoad>& loads() const { return m_chart.loads; }
    // "Agent: at most 3 of 2, over-allocated for 1 d; 62 % used".
    [[nodiscard]] QString summary(std::size_t row) const;
    // What is needed at this place of the viewport: "3 of 2 agents from 4 d to 6 d: B, C". Empty where nothing is
    // drawn.
    [[nodiscard]] QString whatIsAt(const QPointF& position) const;
    // Where a moment of a resource is drawn, in the viewport.
    [[nodiscard]] QPointF placeOf(std::size_t row, WorkTime time) const;

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Spot {
        std::size_t row = 0;
        WorkTime time;
    };
    void follow(const ChangeSet& changes, const ScheduleDelta& delta);
    void recompute();
    void fitScrollBar();
    [[nodiscard]] QRectF roomOf(std::size_t row) const;
    [[nodiscard]] std::optional<Spot> spotAt(const QPointF& position) const;
    [[nodiscard]] std::vector<Id<Touchpoint>> workingAt(const Spot& spot) const;

    PanelContext m_context;
    LoadChart m_chart;
    bool m_isStale = true;
};

}  // namespace waymark
