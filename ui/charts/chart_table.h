#pragma once
// A small printed table beside a chart. Vectors only.

#include <vector>

#include <QColor>
#include <QPainter>
#include <QPointF>
#include <QString>
#include <QStringList>

#include "ui/style/theme.h"

namespace waymark {

inline constexpr double kTableWidth = 470.0;
inline constexpr double kTableLine = 22.0;  // height

struct ChartTable {
    struct Column {
        QString title;
        double width = 0.0;
        bool isNumber = false;
    };
    struct Row {
        QStringList cells;
        QColor colour;
    };
    QString title;
    std::vector<Column> columns;
    std::vector<Row> rows;
    int headLines = 1;  // of the headings, which are broken between words
};

// Returns the y below it: title, rows and each line of the headings take a line.
double paintTable(QPainter& painter, const QPointF& at, const ChartTable& table, const Theme& theme);

}  // namespace waymark
