#include "ui/charts/baseline_picture.h"

#include <algorithm>
#include <cmath>

#include <QLineF>
#include <QPainterPath>

#include "ui/charts/chart_table.h"
#include "ui/charts/chart_text.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kWideArea = 560.0;  // from which three charts stand abreast
constexpr double kChartGap = 20.0;
constexpr double kHeadLine = 18.0;
constexpr double kEndsLine = 15.0;     // names of the first and the last line
constexpr double kRoomForEnds = 84.0;  // height of a chart from which those have room
constexpr double kPlotInset = 6.0;
constexpr double kDotRadius = 3.2;
constexpr double kReachOfMouse = 12.0;
constexpr double kSheetChart = 130.0;  // height
constexpr double kNameWidth = 230.0;
constexpr double kDayWidth = 100.0;
constexpr double kFigureWidth = 110.0;
constexpr double kChainWidth = 190.0;

double widthOf(BaselineColumn column) {
    const double figures =
        column == BaselineColumn::Chain || column == BaselineColumn::Chance ? kChainWidth : kFigureWidth;
    return std::max(figures, textWidth(baselineTitle(column), kBodySize, FontWeight::SemiBold) + 16.0);
}

QColor colourOf(BaselineChange change, const Theme& theme) {
    switch (change) {
        case BaselineChange::Better: return theme.good;
        case BaselineChange::Worse: return theme.warning;
        case BaselineChange::None: break;
    }
    return theme.text;
}

std::size_t abreast(const QRectF& area) { return area.width() >= kWideArea ? 3 : 2; }

QRectF chartArea(const QRectF& area, std::size_t count, std::size_t place) {
    const std::size_t columns = abreast(area);
    const std::size_t rows = std::max<std::size_t>(1, (count + columns - 1) / columns);
    const double width = (area.width() - kChartGap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    const double height = area.height() / static_cast<double>(rows);
    return {area.left() + static_cast<double>(place % columns) * (width + kChartGap),
            area.top() + static_cast<double>(place / columns) * height, width, height - kPlotInset};
}

// Where the points of a trend lie, all lines at the same distance from each other.
struct BaselineFrame {
    QRectF plot;
    bool namesEnds;
    double low = 0.0, high = 0.0;
    std::size_t lines;

    BaselineFrame(const QRectF& chart, const BaselinePicture::Trend& trend, std::size_t lineCount)
        : namesEnds(chart.height() >= kRoomForEnds && lineCount > 1), lines(lineCount) {
        plot = chart.adjusted(kPlotInset, kHeadLine + kPlotInset, -kPlotInset,
                              -kPlotInset - (namesEnds ? kEndsLine : 0.0));
        const auto [least, most] = std::ranges::minmax_element(trend.points, {}, &BaselinePicture::Point::value);
        low = least->value;
        high = most->value;
    }
    [[nodiscard]] bool hasRoom() const { return plot.width() > 20.0 && plot.height() > 6.0; }
    [[nodiscard]] QPointF at(const BaselinePicture::Point& point) const {
        const double across = lines < 2 ? 0.5 : static_cast<double>(point.line) / static_cast<double>(lines - 1);
        const double up = high > low ? (point.value - low) / (high - low) : 0.5;
        return {plot.left() + across * plot.width(), plot.bottom() - up * plot.height()};
    }
};

void paintEnds(QPainter& painter, const QRectF& chart, const BaselinePicture& picture, const Theme& theme) {
    const TextLook look{kSmallSize, FontWeight::Regular, theme.faint};
    const QRectF line(chart.left(), chart.bottom() - kEndsLine, chart.width(), kEndsLine);
    const double half = chart.width() / 2.0 - kPlotInset;
    paintText(painter, QRectF(line.left(), line.top(), half, kEndsLine), picture.names.front(), look);
    paintText(painter, QRectF(line.right() - half, line.top(), half, kEndsLine), picture.names.back(), look,
              Qt::AlignRight | Qt::AlignVCenter);
}

void paintOne(QPainter& painter, const QRectF& chart, const BaselinePicture& picture,
              const BaselinePicture::Trend& trend, const BaselineLook& look) {
    const Theme& theme = look.theme;
    const QString& latest = trend.points.back().words;
    const double width = textWidth(latest, kSmallSize, FontWeight::SemiBold) + 2.0;
    paintShortened(painter, QRectF(chart.left(), chart.top(), chart.width() - width - 8.0, kHeadLine),
                   {trend.title, trend.title.section(' ', 0, 0)}, {kSmallSize, FontWeight::Regular, theme.muted});
    paintText(painter, QRectF(chart.right() - width, chart.top(), width, kHeadLine), latest,
              {kSmallSize, FontWeight::SemiBold, paled(colourOf(trend.latest, theme), look.isPale)},
              Qt::AlignRight | Qt::AlignVCenter);
    const BaselineFrame frame(chart, trend, picture.names.size());
    if (!frame.hasRoom()) return;
    painter.setPen(QPen(theme.line, 1.0));
    const double ground = frame.plot.bottom() + kPlotInset;
    painter.drawLine(QPointF(chart.left(), ground), QPointF(chart.right(), ground));
    if (frame.namesEnds) paintEnds(painter, chart, picture, theme);
    const QColor colour = paled(theme.accent, look.isPale);
    QPainterPath path(frame.at(trend.points.front()));
    for (const BaselinePicture::Point& point : trend.points) path.lineTo(frame.at(point));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.6));
    painter.drawPath(path);
    for (const BaselinePicture::Point& point : trend.points) {
        const Id<Baseline> id = picture.ids[point.line];
        const bool isNow = !id.isValid();
        painter.setPen(QPen(colour, 1.6));
        painter.setBrush(isNow ? theme.panel : colour);
        painter.drawEllipse(frame.at(point), kDotRadius, kDotRadius);
        if (look.chosen != id) continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.text, 1.4));
        painter.drawEllipse(frame.at(point), 2.0 * kDotRadius, 2.0 * kDotRadius);
    }
}

ChartTable tableOf(const std::vector<BaselineLine>& lines, const Theme& theme) {
    ChartTable table;
    table.title = tr("Baselines");
    table.columns = {{tr("Baseline"), kNameWidth, false}, {tr("Kept on"), kDayWidth, false}};
    for (const BaselineColumn column : kBaselineColumns) {
        table.columns.push_back({baselineTitle(column), widthOf(column), true});
    }
    for (const BaselineLine& line : lines) {
        ChartTable::Row row{{line.name, line.when}, line.id.isValid() ? theme.text : theme.accent};
        for (const BaselineCell& cell : line.cells) row.cells << cell.words;
        table.rows.push_back(std::move(row));
    }
    return table;
}

double tableHeight(const std::vector<BaselineLine>& lines) {
    return kTableLine * static_cast<double>(lines.size() + 2);
}

}  // namespace

BaselinePicture baselinePicture(const std::vector<BaselineLine>& lines) {
    BaselinePicture picture;
    for (const BaselineLine& line : lines) {
        picture.names.push_back(line.id.isValid() && !line.when.isEmpty() ? line.when : line.name);
        picture.ids.push_back(line.id);
    }
    for (const BaselineColumn column : kBaselineColumns) {
        BaselinePicture::Trend trend;
        trend.title = baselineTitle(column);
        for (std::size_t k = 0; k < lines.size(); ++k) {
            const BaselineCell& cell = lines[k].at(column);
            if (!cell.value) continue;
            QStringList details{lines[k].name, lines[k].when, tr("%1: %2").arg(trend.title, cell.words)};
            details.removeAll(QString());
            trend.points.push_back({k, *cell.value, cell.brief, details.join('\n')});
            trend.latest = changeAt(lines, k, column);
        }
        if (!trend.points.empty()) picture.trends.push_back(std::move(trend));
    }
    return picture;
}

void paintBaselines(QPainter& painter, const QRectF& area, const BaselinePicture& picture, const BaselineLook& look) {
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t k = 0; k < picture.trends.size(); ++k) {
        paintOne(painter, chartArea(area, picture.trends.size(), k), picture, picture.trends[k], look);
    }
}

QString baselineDetailsAt(const QRectF& area, const BaselinePicture& picture, QPointF place) {
    for (std::size_t k = 0; k < picture.trends.size(); ++k) {
        const QRectF chart = chartArea(area, picture.trends.size(), k);
        if (!chart.contains(place)) continue;
        const BaselineFrame frame(chart, picture.trends[k], picture.names.size());
        const auto distance = [&](const BaselinePicture::Point& point) {
            return QLineF(frame.at(point), place).length();
        };
        const auto nearest = std::ranges::min_element(picture.trends[k].points, {}, distance);
        if (distance(*nearest) <= kReachOfMouse) return nearest->details;
    }
    return {};
}

QSizeF baselineSheetSize(const std::vector<BaselineLine>& lines) {
    double width = kNameWidth + kDayWidth;
    for (const BaselineColumn column : kBaselineColumns) width += widthOf(column);
    return {width, tableHeight(lines) + kChartGap + 2.0 * kSheetChart};
}

void paintBaselineSheet(QPainter& painter, const QRectF& area, const std::vector<BaselineLine>& lines,
                        const Theme& theme) {
    if (lines.empty()) {
        return paintText(painter, area, tr("No baseline was kept yet."), {kBodySize, FontWeight::Regular, theme.muted},
                         Qt::AlignCenter);
    }
    const double below = paintTable(painter, area.topLeft(), tableOf(lines, theme), theme) + kChartGap;
    const QRectF charts(area.left(), below, baselineSheetSize(lines).width(), 2.0 * kSheetChart);
    paintBaselines(painter, charts, baselinePicture(lines), {theme, std::nullopt, false});
}

}  // namespace waymark
