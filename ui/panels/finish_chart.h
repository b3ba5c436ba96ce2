#pragma once
// When the journey is over: a histogram of the simulated ends, the S-curve over it, and the promise as a dashed line
// with its chance.

#include <optional>
#include <vector>

#include <QPainter>
#include <QWidget>

#include "core/base/time.h"
#include "core/risk/finish_distribution.h"
#include "ui/style/theme.h"

namespace waymark {

// What the chart shows; times are minutes.
struct FinishPicture {
    std::vector<HistogramBar> bars;
    std::vector<QPointF> curve;  // time, chance
    std::optional<double> promise;
    double kept = 0.0;  // chance of the promise
    TimeUnit unit = TimeUnit::Day;
    double from = 0.0, to = 0.0;  // of the axis
};
[[nodiscard]] FinishPicture finishPicture(const FinishDistribution& finish, std::optional<Minutes> promise);

// Vectors only. A pale one belongs to an earlier state of the plan.
void paintFinish(QPainter& painter, const QRectF& area, const FinishPicture& picture, const Theme& theme, bool isPale);

class FinishChart : public QWidget {
    Q_OBJECT

public:
    explicit FinishChart(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(FinishPicture picture, bool isPale);
    void showNothing(const QString& why);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    std::optional<FinishPicture> m_picture;
    bool m_isPale = false;
    QString m_why;
};

}  // namespace waymark
