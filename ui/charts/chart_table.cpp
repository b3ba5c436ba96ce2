#include "ui/charts/chart_table.h"

#include "ui/charts/chart_text.h"

namespace waymark {
namespace {

constexpr double kCellGap = 10.0;

void paintLine(QPainter& painter, const QRectF& line, const ChartTable& table, const QStringList& cells,
               const QColor& colour) {
    double x = line.left();
    for (std::size_t k = 0; k < table.columns.size(); ++k) {
        const ChartTable::Column& column = table.columns[k];
        paintText(painter, QRectF(x, line.top(), column.width - kCellGap, line.height()),
                  cells[static_cast<qsizetype>(k)], {kSmallSize, FontWeight::Regular, colour},
                  (column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        x += column.width;
    }
}

}  // namespace

double paintTable(QPainter& painter, const QPointF& at, const ChartTable& table, const Theme& theme) {
    QRectF line(at.x(), at.y(), kTableWidth, kTableLine);
    paintText(painter, line, table.title, {kBodySize, FontWeight::SemiBold, theme.text});
    line.translate(0.0, kTableLine);
    QStringList titles;
    for (const ChartTable::Column& column : table.columns) titles << column.title;
    paintLine(painter, line, table, titles, theme.muted);
    for (const ChartTable::Row& row : table.rows) {
        line.translate(0.0, kTableLine);
        paintLine(painter, line, table, row.cells, row.colour);
    }
    return line.bottom();
}

}  // namespace waymark
