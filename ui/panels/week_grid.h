#pragma once
// The working hours of a week as a grid of half hours, painted with the mouse: what is pressed on decides whether hours
// are added or taken away. With the keyboard arrows move a cell and the space bar turns it.

#include <array>
#include <optional>

#include <QWidget>

#include "core/model/calendar.h"
#include "ui/panels/panel_context.h"

namespace waymark {

class WeekGrid : public QWidget {
    Q_OBJECT

public:
    using Week = std::array<WorkingHours, 7>;
    static constexpr int kDays = 7;
    static constexpr int kCells = 48;  // half hours of a day
    static constexpr int kHeaderHeight = 16;
    static constexpr int kRowHeight = 30;

    WeekGrid(const PanelContext& context, QWidget* parent);
    void showWeek(const Week& week);
    // The middle of a half hour, for tests and tool tips.
    [[nodiscard]] QPointF cellCentre(int day, int cell) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    // One gesture is over.
    void weekPainted(const WeekGrid::Week& week);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Cell {
        int day = 0;
        int place = 0;
        bool operator==(const Cell&) const = default;
    };
    // From the cell that was pressed to the one under the mouse.
    struct Stroke {
        Cell from, to;
        bool adds = true;
    };
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] Cell cellAt(const QPointF& position) const;
    [[nodiscard]] bool isWorked(const Cell& cell) const;
    [[nodiscard]] Week painted(const Stroke& stroke) const;
    void finish(const Stroke& stroke);

    const PanelContext& m_context;
    Week m_week;
    std::optional<Stroke> m_stroke;
    Cell m_current;
};

}  // namespace waymark
