#pragma once
// How a journey fared from baseline to baseline: a small line for each figure, and for pages a table above them.
// Vectors only.

#include <optional>
#include <vector>

#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include "ui/charts/baseline_view.h"
#include "ui/style/theme.h"

namespace waymark {

struct BaselinePicture {
    struct Point {
        std::size_t line = 0;  // that it is of
        double value = 0.0;
        QString words;
        QString details;  // in lines
    };
    struct Trend {
        QString title;
        std::vector<Point> points;
        BaselineChange latest = BaselineChange::None;
    };
    std::vector<Trend> trends;   // of figures that any line knows
    std::vector<QString> names;  // by line
    std::vector<Id<Baseline>> ids;
};
[[nodiscard]] BaselinePicture baselinePicture(const std::vector<BaselineLine>& lines);

// The points of the chosen baseline are ringed. A pale picture belongs to an earlier state of the journey.
struct BaselineLook {
    const Theme& theme;
    std::optional<Id<Baseline>> chosen;
    bool isPale = false;
};
void paintBaselines(QPainter& painter, const QRectF& area, const BaselinePicture& picture, const BaselineLook& look);
// What is said of the point at a place; empty where there is none near.
[[nodiscard]] QString baselineDetailsAt(const QRectF& area, const BaselinePicture& picture, QPointF place);

// For a page: all lines as a table, and the picture below.
[[nodiscard]] QSizeF baselineSheetSize(const std::vector<BaselineLine>& lines);
void paintBaselineSheet(QPainter& painter, const QRectF& area, const std::vector<BaselineLine>& lines,
                        const Theme& theme);

}  // namespace waymark
