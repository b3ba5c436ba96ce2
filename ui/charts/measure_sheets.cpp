#include "ui/charts/measure_sheets.h"

#include <algorithm>

#include <QFontMetricsF>

#include "ui/charts/chart_text.h"
#include "ui/charts/figure_words.h"
#include "ui/charts/key_words.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr std::size_t kMostAbreast = 6;
constexpr double kLargeEnough = 0.8;  // of its true size, to be read with ease
constexpr QSizeF kTrendCell(400.0, 230.0);
constexpr double kCellGap = 24.0;
constexpr double kTitleLine = 20.0;
constexpr QSizeF kMatrix(440.0, 420.0);
constexpr double kReasonsWidth = 520.0;
constexpr double kReasonsInset = 20.0;
constexpr double kEntryGap = 8.0;
constexpr double kSummaryHeight = 62.0;
constexpr std::size_t kMostEntries = 12;

QString textOf(const std::string& utf8) { return QString::fromStdString(utf8); }

QString titleOf(const MeasuresReport& report, const Measure& row) {
    const bool isOfAll = !row.touchpoint.isValid() && !row.stage.isValid();
    const std::string_view place = placeOf(report.document, row);
    if (isOfAll) return textOf(row.name);
    return tr("%1 · %2").arg(textOf(row.name), QString::fromUtf8(place.data(), static_cast<qsizetype>(place.size())));
}

constexpr int kWrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

double heightOf(const KeySheet::Entry& entry) {
    const QRectF room(0.0, 0.0, kReasonsWidth - kReasonsInset, 1000.0);
    const double reasons = QFontMetricsF(fontOf(kSmallSize)).boundingRect(room, kWrapped, entry.reasons).height();
    return kTitleLine + reasons + kEntryGap;
}

}  // namespace

TrendSheet trendSheet(const MeasuresReport& report) {
    TrendSheet sheet;
    for (const MeasureSeries& series : report.series) {
        if (series.points.empty()) continue;
        const Measure& row = report.document.table<Measure>().at(series.measure);
        QStringList latest{latestWords(row, *series.latest()), stateWords(targetState(row, series)),
                           trendWords(trendOf(series.values()), row.direction),
                           row.isSample ? tr("sample data") : QString()};
        latest.removeAll(QString());
        sheet.cells.push_back({titleOf(report, row), latest.join(QStringLiteral(" · ")), trendPicture(row, series)});
    }
    return sheet;
}

QSizeF trendSheetSize(const TrendSheet& sheet) {
    const std::size_t rows = std::max<std::size_t>(1, (sheet.cells.size() + sheet.abreast - 1) / sheet.abreast);
    return {static_cast<double>(sheet.abreast) * (kTrendCell.width() + kCellGap) - kCellGap,
            static_cast<double>(rows) * (kTrendCell.height() + kCellGap) - kCellGap};
}

void arrangeFor(TrendSheet& sheet, const QSizeF& room) {
    const auto scaleOf = [&](std::size_t abreast) {
        TrendSheet tried = sheet;
        tried.abreast = abreast;
        const QSizeF size = trendSheetSize(tried);
        return std::min({room.width() / size.width(), room.height() / size.height(), kLargeEnough});
    };
    for (std::size_t abreast = 1; abreast <= std::min(kMostAbreast, sheet.cells.size()); ++abreast) {
        if (scaleOf(abreast) > scaleOf(sheet.abreast)) sheet.abreast = abreast;
    }
}

void paintTrendSheet(QPainter& painter, const QRectF& area, const TrendSheet& sheet, const Theme& theme) {
    if (sheet.cells.empty()) {
        return paintText(painter, area, tr("No measure has any figures yet."),
                         {kBodySize, FontWeight::Regular, theme.muted}, Qt::AlignCenter);
    }
    for (std::size_t k = 0; k < sheet.cells.size(); ++k) {
        const QPointF corner(area.left() + static_cast<double>(k % sheet.abreast) * (kTrendCell.width() + kCellGap),
                             area.top() + static_cast<double>(k / sheet.abreast) * (kTrendCell.height() + kCellGap));
        const QRectF cell(corner, kTrendCell);
        paintText(painter, QRectF(corner, QSizeF(cell.width(), kTitleLine)), sheet.cells[k].title,
                  {kBodySize, FontWeight::SemiBold, theme.text});
        paintText(painter, QRectF(cell.left(), cell.top() + kTitleLine, cell.width(), kTitleLine),
                  sheet.cells[k].latest, {kSmallSize, FontWeight::Regular, theme.muted});
        paintTrend(painter, cell.adjusted(0.0, 2.0 * kTitleLine, 0.0, 0.0), sheet.cells[k].picture, theme);
    }
}

KeySheet keySheet(const MeasuresReport& report) {
    KeySheet sheet;
    sheet.picture = opportunityPicture(report);
    sheet.summary = rankingRule() + ' ' + driverSummary(report);
    if (report.keys.size() > kMostEntries) {
        sheet.summary +=
            ' ' + tr("Listed are the first %1 of %2 key touchpoints.").arg(kMostEntries).arg(report.keys.size());
    }
    for (const KeyTouchpoint& key : report.keys) {
        if (sheet.entries.size() == kMostEntries) break;
        const Touchpoint& row = report.document.table<Touchpoint>().at(key.id);
        const Opportunity* chance = opportunityOf(report, key.id);
        QString points = tr("%1 points").arg(key.score, 0, 'f', 0);
        if (chance) points += QStringLiteral(" · ") + quadrantWords(chance->quadrant);
        sheet.entries.push_back({tr("%1.  %2 %3").arg(sheet.entries.size() + 1).arg(textOf(row.code), textOf(row.name)),
                                 points, keyReasons(report, key).join(QStringLiteral("; ")),
                                 chance && chance->quadrant == Quadrant::FixFirst});
    }
    return sheet;
}

QSizeF keySheetSize(const KeySheet& sheet) {
    double entries = kSummaryHeight;
    for (const KeySheet::Entry& entry : sheet.entries) entries += heightOf(entry);
    return {kMatrix.width() + kCellGap + kReasonsWidth, std::max(kMatrix.height(), entries)};
}

void paintKeySheet(QPainter& painter, const QRectF& area, const KeySheet& sheet, const Theme& theme) {
    paintOpportunities(painter, QRectF(area.topLeft(), kMatrix), sheet.picture, {theme, {}, false});
    const double left = area.left() + kMatrix.width() + kCellGap;
    const auto wrapped = [&](const QRectF& where, const QString& text) {
        painter.setFont(fontOf(kSmallSize));
        painter.setPen(theme.muted);
        painter.drawText(where, kWrapped, text);
    };
    wrapped(QRectF(left, area.top(), kReasonsWidth, kSummaryHeight), sheet.summary);
    double y = area.top() + kSummaryHeight;
    for (const KeySheet::Entry& entry : sheet.entries) {
        const QColor colour = entry.isFirst ? theme.critical : theme.muted;
        const double width = textWidth(entry.points, kSmallSize, FontWeight::SemiBold) + 2.0;
        paintText(painter, QRectF(left, y, kReasonsWidth - width - 12.0, kTitleLine), entry.title,
                  {kBodySize, FontWeight::SemiBold, theme.text});
        paintText(painter, QRectF(left + kReasonsWidth - width, y, width, kTitleLine), entry.points,
                  {kSmallSize, FontWeight::SemiBold, colour});
        const double height = heightOf(entry);
        wrapped(QRectF(left + kReasonsInset, y + kTitleLine, kReasonsWidth - kReasonsInset, height - kTitleLine),
                entry.reasons);
        y += height;
    }
}

}  // namespace waymark
