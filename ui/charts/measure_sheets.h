#pragma once
// Measures as they are printed: the trends of all of them side by side, and key touchpoints with their reasons beside
// pain points and opportunities. Vectors only.

#include <vector>

#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include "ui/charts/opportunity_picture.h"
#include "ui/charts/trend_picture.h"

namespace waymark {

struct TrendSheet {
    struct Cell {
        QString title;   // the measure, and of what it is
        QString latest;  // figure, interval, answers and state
        TrendPicture picture;
    };
    std::vector<Cell> cells;  // of measures with figures
    std::size_t abreast = 2;
};
[[nodiscard]] TrendSheet trendSheet(const MeasuresReport& report);
// As many beside each other as it takes to make them large enough in a room of this size, or as large as they can be.
void arrangeFor(TrendSheet& sheet, const QSizeF& room);
[[nodiscard]] QSizeF trendSheetSize(const TrendSheet& sheet);
void paintTrendSheet(QPainter& painter, const QRectF& area, const TrendSheet& sheet, const Theme& theme);

struct KeySheet {
    struct Entry {
        QString title;    // rank and touchpoint
        QString points;   // "62 points · fix first"
        QString reasons;  // in a sentence
        bool isFirst = false;
    };
    std::vector<Entry> entries;  // the first ones of the ranking
    QString summary;             // of the drivers
    OpportunityPicture picture;
};
[[nodiscard]] KeySheet keySheet(const MeasuresReport& report);
[[nodiscard]] QSizeF keySheetSize(const KeySheet& sheet);
void paintKeySheet(QPainter& painter, const QRectF& area, const KeySheet& sheet, const Theme& theme);

}  // namespace waymark
