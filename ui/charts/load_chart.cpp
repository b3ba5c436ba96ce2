#include "ui/charts/load_chart.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/chart_text.h"
#include "ui/charts/time_ticks.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kLabelLeft = 16.0;
constexpr double kLabelLine = 18.0;
constexpr double kCountRoom = 40.0;  // for the capacity, between label and chart
constexpr double kTickGap = 64.0;    // least distance between times
constexpr double kDense = 5.0;       // between lines of hatching
constexpr double kSparse = 9.0;
constexpr double kPrinted = 860.0;  // width of the charts on paper
constexpr double kRightRoom = 20.0;
constexpr double kLegendRoom = 40.0;
constexpr double kSwatch = 26.0;

void paintBox(QPainter& painter, const QRectF& box, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRect(box);
}

void paintBeyond(QPainter& painter, const QRectF& box, const Theme& theme) {
    paintBox(painter, box, theme.criticalTint);
    paintHatching(painter, box, QPen(theme.critical, 1.0), kDense);
}

void paintIdle(QPainter& painter, const QRectF& box, const Theme& theme) {
    paintHatching(painter, box, QPen(theme.line, 1.0), kSparse, Slant::Falling);
}

void paintLabel(QPainter& painter, const QRectF& room, const LoadChart& chart, std::size_t row, const Theme& theme) {
    const ResourceLoad& load = chart.loads[row];
    const double left = room.left() - kLoadLabel + kLabelLeft;
    const double width = kLoadLabel - kLabelLeft - kCountRoom;
    const auto line = [&](int place, const QString& text, const TextLook& look) {
        paintText(painter, QRectF(left, room.top() + place * kLabelLine, width, kLabelLine), text, look);
    };
    line(0, chart.names[row], {kBodySize, FontWeight::SemiBold, theme.text});
    line(1,
         load.available > 0.0 ? tr("%1 % used, at most %2").arg(std::lround(100.0 * load.utilisation())).arg(load.peak)
                              : tr("at most %1").arg(load.peak),
         {kSmallSize, FontWeight::Regular, theme.muted});
    if (load.overTime <= Minutes{0}) return;
    line(2, tr("over-allocated for %1").arg(durationWords(load.overTime, chart.words.unit)),
         {kSmallSize, FontWeight::Medium, theme.critical});
}

void paintLegend(QPainter& painter, const QRectF& rect, const Theme& theme) {
    double x = rect.left();
    const double top = rect.center().y() - 6.0;
    const auto entry = [&](const QString& text, auto paint) {
        paint(QRectF(x, top, kSwatch, 12.0));
        const double width = textWidth(text, kSmallSize) + 2.0;
        paintText(painter, QRectF(x + kSwatch + 6.0, rect.top(), width, rect.height()), text,
                  {kSmallSize, FontWeight::Regular, theme.muted});
        x += kSwatch + 6.0 + width + 22.0;
    };
    entry(tr("at work"), [&](const QRectF& box) { paintBox(painter, box, theme.series[0]); });
    entry(tr("needed beyond what there is"), [&](const QRectF& box) { paintBeyond(painter, box, theme); });
    entry(tr("idle"), [&](const QRectF& box) { paintIdle(painter, box, theme); });
    entry(tr("how many there are"), [&](const QRectF& box) {
        painter.setPen(QPen(theme.text, 1.4, Qt::DashLine));
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    });
}

std::vector<TimeTick> ticksOf(const LoadChart& chart, const QRectF& area) {
    if (chart.finish == Minutes{0}) return {};
    const TimeAxis axis{area.left(), area.width() / static_cast<double>(chart.finish.count()), chart.finish};
    return timeTicks(axis, area.left(), area.right(), kTickGap, chart.words);
}

QRectF roomOf(const QRectF& rect, double top) {
    return {rect.left() + kLoadLabel, top, rect.width() - kLoadLabel - kRightRoom, kLoadRow};
}

}  // namespace

LoadChart loadChart(const Document& document, const IncrementalSchedule& schedule) {
    LoadChart chart;
    chart.loads = resourceLoads(document, schedule);
    for (const ResourceLoad& load : chart.loads) {
        chart.names.push_back(QString::fromStdString(document.table<Resource>().at(load.resource).name).simplified());
    }
    chart.finish = schedule.finish();
    chart.words = {displayUnit(chart.finish), JourneyDays(document, schedule)};
    return chart;
}

double loadX(const LoadChart& chart, const QRectF& room, WorkTime time) {
    const auto finish = static_cast<double>(std::max<std::int64_t>(1, chart.finish.count()));
    return room.left() + static_cast<double>(time.time_since_epoch().count()) / finish * room.width();
}

void paintLoadRow(QPainter& painter, const QRectF& room, const LoadChart& chart, std::size_t row, const Theme& theme) {
    const ResourceLoad& load = chart.loads[row];
    const double most = std::max({load.capacity, load.peak, 1});
    const auto heightOf = [&](std::int32_t amount) { return room.bottom() - room.height() * amount / most; };
    const double limit = heightOf(load.capacity);
    paintLabel(painter, room, chart, row, theme);
    for (const ResourceLoad::Step& step : load.steps) {
        const double left = loadX(chart, room, step.begin);
        const double width = loadX(chart, room, step.end) - left;
        const double reached = heightOf(step.amount);
        const double within = std::max(reached, limit);
        paintBox(painter, {left, within, width, room.bottom() - within}, theme.series[0]);
        if (reached < limit) paintBeyond(painter, {left, reached, width, limit - reached}, theme);
        if (reached > limit) paintIdle(painter, {left, limit, width, reached - limit}, theme);
    }
    painter.setPen(QPen(theme.text, 1.4, Qt::DashLine));
    painter.drawLine(QPointF(room.left(), limit), QPointF(room.right(), limit));
    painter.setPen(QPen(theme.line, 1.0));
    painter.drawLine(room.bottomLeft(), room.bottomRight());
    paintText(painter, QRectF(room.left() - 34.0, limit - 8.0, 28.0, 16.0), QString::number(load.capacity),
              {kSmallSize, FontWeight::Regular, theme.faint}, Qt::AlignRight | Qt::AlignVCenter);
}

double loadAxisHeight(const LoadChart& chart) { return tickRowHeight(chart.words) + kLoadHeadGap; }

void paintLoadTimes(QPainter& painter, const QRectF& area, const LoadChart& chart, const Theme& theme) {
    const QRectF head(area.left() - kCountRoom, area.top(), area.width() + kCountRoom, tickRowHeight(chart.words));
    paintTickLabels(painter, ticksOf(chart, area), head, theme);
}

void paintLoadLines(QPainter& painter, const QRectF& area, const LoadChart& chart, const Theme& theme) {
    paintTickLines(painter, ticksOf(chart, area), area.adjusted(0.0, tickRowHeight(chart.words), 0.0, 0.0), theme);
}

QSizeF loadSize(const LoadChart& chart) {
    const auto rows = static_cast<double>(chart.loads.size());
    return {kLoadLabel + kPrinted + kRightRoom, loadAxisHeight(chart) + rows * (kLoadRow + kLoadGap) + kLegendRoom};
}

void paintLoad(QPainter& painter, const QRectF& rect, const LoadChart& chart, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF area = roomOf(rect, rect.top());
    area.setBottom(rect.bottom() - kLegendRoom);
    paintLoadLines(painter, area, chart, theme);
    paintLoadTimes(painter, area, chart, theme);
    double top = rect.top() + loadAxisHeight(chart);
    for (std::size_t row = 0; row < chart.loads.size(); ++row) {
        paintLoadRow(painter, roomOf(rect, top), chart, row, theme);
        top += kLoadRow + kLoadGap;
    }
    paintLegend(painter, QRectF(area.left(), top, area.width(), kLegendRoom), theme);
}

}  // namespace waymark
