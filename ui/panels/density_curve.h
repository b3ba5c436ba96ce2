#pragma once
// The curve of an estimate's probability density, with its expected duration as a dashed line: what the three
// numbers mean, seen.

#include <optional>
#include <vector>

#include <QPointF>
#include <QWidget>

#include "core/model/estimate.h"
#include "ui/panels/panel_context.h"

namespace waymark {

// Points of the curve in a unit square: x from the first to the last duration drawn, y up to 1 at the top. An
// estimate without spread gives no points.
[[nodiscard]] std::vector<QPointF> densityPoints(const Estimate& estimate);
// Where the expected duration lies in that square, from 0 to 1.
[[nodiscard]] double expectedPosition(const Estimate& estimate);

class DensityCurve : public QWidget {
    Q_OBJECT

public:
    DensityCurve(const PanelContext& context, QWidget* parent);

    // Nothing: there is no one estimate to show.
    void showEstimate(std::optional<Estimate> estimate);
    [[nodiscard]] QSize sizeHint() const override { return {120, 72}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    // "expected 1.4 d", as it is written beside the line.
    [[nodiscard]] QString caption() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString sureness() const;

    const PanelContext& m_context;
    std::optional<Estimate> m_estimate;
    std::vector<QPointF> m_points;
};

}  // namespace waymark
