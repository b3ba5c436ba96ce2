#include "ui/charts/options_sheet.h"

#include <algorithm>

#include "ui/charts/chart_table.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/figure_words.h"
#include "ui/charts/worth_figures.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr std::size_t kMostColumns = 6;
constexpr double kSheetWidth = 840.0;
constexpr double kFigureColumn = 168.0;
constexpr double kInitiativeColumn = 112.0;
constexpr double kSheetGap = 28.0;
constexpr int kHeadLines = 3;

}  // namespace

OptionsSheet optionsSheet(const ValueReport& report) {
    OptionsSheet sheet;
    sheet.picture = optionsPicture(report, report.document);
    const std::string& currency = report.document.journey().currency;
    const auto add = [&](std::size_t line, const QString& name, const QString& cell) {
        if (line == sheet.rows.size()) sheet.rows.push_back({name});
        sheet.rows[line] << cell;
    };
    for (const OptionBar& bar : sheet.picture.bars) {
        const ValueReport::Row* row = report.find(bar.id);
        if (!row || sheet.names.size() == static_cast<qsizetype>(kMostColumns)) continue;
        sheet.names << bar.name;
        const ValueFigures& figures = row->value.figures;
        std::size_t line = 0;
        for (const WorthFigure& each : worthFigures(figures.counted(), report.document))
            add(line++, each.name, each.words);
        add(line++, tr("Value with intangibles"), amountWords(figures.with.netPresentValue, currency));
        add(line++, tr("Value without"), amountWords(figures.without.netPresentValue, currency));
        for (const WorthFigure& each : sharedWorthFigures(*row, report.document)) add(line++, each.name, each.words);
    }
    QStringList remarks{sheet.picture.countsIntangibles ? tr("Figures with intangible benefits")
                                                        : tr("Figures without intangible benefits")};
    const qsizetype others = static_cast<qsizetype>(sheet.picture.bars.size()) - sheet.names.size();
    if (others > 0) remarks << tr("%1 more are left out of the table").arg(others);
    sheet.remark = remarks.join(QStringLiteral(" · "));
    return sheet;
}

QSizeF optionsSheetSize(const OptionsSheet& sheet) {
    const double table =
        sheet.rows.empty() ? 0.0 : static_cast<double>(sheet.rows.size() + 1 + kHeadLines) * kTableLine + kSheetGap;
    return {kSheetWidth, std::max(120.0, optionsHeight(sheet.picture) + table)};
}

void paintOptionsSheet(QPainter& painter, const QRectF& area, const OptionsSheet& sheet, const Theme& theme) {
    if (sheet.picture.bars.empty()) {
        return paintText(painter, area, tr("There are no initiatives yet."),
                         {kBodySize, FontWeight::Regular, theme.muted}, Qt::AlignCenter);
    }
    const double height = optionsHeight(sheet.picture);
    paintOptions(painter, QRectF(area.left(), area.top(), area.width(), height), sheet.picture, theme, false);
    ChartTable table{sheet.remark, {{{}, kFigureColumn}}, {}, kHeadLines};
    for (const QString& name : sheet.names) table.columns.push_back({name, kInitiativeColumn, true});
    for (const QStringList& row : sheet.rows) table.rows.push_back({row, theme.text});
    paintTable(painter, QPointF(area.left(), area.top() + height + kSheetGap), table, theme);
}

}  // namespace waymark
