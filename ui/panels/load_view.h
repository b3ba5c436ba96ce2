#pragma once
// How much of each resource is needed over time against how much there is: a chart for each of them, one below the
// other. What is needed beyond the capacity is marked by colour and dense hatching, what is idle by sparse hatching.

#include <vector>

#include <QAbstractScrollArea>

#include "core/resource/resource_load.h"
#include "ui/panels/panel_context.h"

namespace waymark {

class LoadView : public QAbstractScrollArea {
    Q_OBJECT

public:
    LoadView(Session& session, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    [[nodiscard]] const std::vector<ResourceLoad>& loads() const { return m_loads; }
    // "Agent: at most 3 of 2, over-allocated for 1 d; 62 % used".
    [[nodiscard]] QString summary(const ResourceLoad& load) const;
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
    [[nodiscard]] QRectF chartOf(std::size_t row) const;
    [[nodiscard]] std::optional<Spot> spotAt(const QPointF& position) const;
    [[nodiscard]] std::vector<Id<Touchpoint>> workingAt(const Spot& spot) const;
    void paintAxis(QPainter& painter) const;
    void paintRow(QPainter& painter, std::size_t row) const;
    void paintLabel(QPainter& painter, const ResourceLoad& load, const QRectF& chart) const;

    PanelContext m_context;
    std::vector<ResourceLoad> m_loads;
    bool m_isStale = true;
};

}  // namespace waymark
