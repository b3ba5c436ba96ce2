#include "ui/charts/chart_table.h"

#include "ui/charts/chart_text.h"

namespace waymark {
namespace {

constexpr double kCellGap = 10.0;
constexpr double kHeadLine = 14.0;  // between lines of one heading

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

// In so many lines at most; what does not find room stands in the last one.
QStringList broken(const QString& text, double width, int most) {
    QStringList lines;
    for (const QString& word : text.simplified().split(' ')) {
        const bool isLast = lines.size() == most;
        if (!lines.isEmpty() && (isLast || textWidth(lines.back() + ' ' + word, kSmallSize) <= width)) {
            lines.back() += ' ' + word;
        } else {
            lines << word;
        }
    }
    return lines;
}

// All of them end in the last line.
void paintHead(QPainter& painter, const QRectF& first, const ChartTable& table, const Theme& theme) {
    for (int line = 0; line < table.headLines; ++line) {
        QStringList words;
        for (const ChartTable::Column& column : table.columns) {
            const QStringList lines = broken(column.title, column.width - kCellGap, table.headLines);
            const qsizetype its = line - (table.headLines - lines.size());
            words << (its < 0 ? QString() : lines[its]);
        }
        paintLine(painter, first.translated(0.0, line * kHeadLine), table, words, theme.muted);
    }
}

}  // namespace

double paintTable(QPainter& painter, const QPointF& at, const ChartTable& table, const Theme& theme) {
    QRectF line(at.x(), at.y(), kTableWidth, kTableLine);
    paintText(painter, line, table.title, {kBodySize, FontWeight::SemiBold, theme.text});
    line.translate(0.0, kTableLine);
    paintHead(painter, line, table, theme);
    line.translate(0.0, (table.headLines - 1) * kHeadLine);
    for (const ChartTable::Row& row : table.rows) {
        line.translate(0.0, kTableLine);
        paintLine(painter, line, table, row.cells, row.colour);
    }
    return line.bottom();
}

}  // namespace waymark
