#include "ui/charts/crash_chart.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QPainterPath>

#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/time_ticks.h"
#include "ui/style/date_words.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kLeft = 76.0;  // room for the money
constexpr double kTop = 22.0;
constexpr double kRight = 18.0;
constexpr double kTickGap = 64.0;
constexpr double kCostGap = 30.0;
constexpr double kDot = 3.0;
constexpr double kMark = 6.0;
constexpr double kWordGap = 10.0;  // between two texts side by side

constexpr double kPrintedChart = 560.0;
constexpr double kPrintedHeight = 340.0;
constexpr double kPrintedGap = 36.0;
constexpr double kPrintedLine = 20.0;
constexpr std::size_t kMostLines = 24;
constexpr double kTimeColumn = 130.0;  // "12.5 h elapsed", in other languages longer
constexpr double kStepsWidth = 290.0 + 2.0 * kTimeColumn;
constexpr std::size_t kMostDots = 40;

struct Frame {
    QRectF plot;
    double from, to;  // minutes
    double most;      // money
    [[nodiscard]] double x(double minutes) const { return plot.left() + (minutes - from) / (to - from) * plot.width(); }
    [[nodiscard]] double y(double cost) const { return plot.bottom() - cost / most * plot.height(); }
};

Frame frameOf(const CrashChart& chart, const QRectF& rect) {
    auto from = static_cast<double>(chart.curve.back().finish);
    auto to = static_cast<double>(chart.curve.front().finish);
    if (chart.promise) {
        from = std::min(from, static_cast<double>(*chart.promise));
        to = std::max(to, static_cast<double>(*chart.promise));
    }
    const double air = std::max((to - from) * 0.06, 1.0);
    return {rect.adjusted(kLeft, kTop, -kRight, -tickRowHeight(chart.words)), std::max(0.0, from - air), to + air,
            std::max(chart.curve.back().cost, 1.0) * 1.08};
}

// With its cents, so that the costs of the steps add up.
QString money(double minorUnits, const CrashChart& chart) {
    return exactMoneyWords(Money{std::llround(minorUnits)}, chart.currency);
}

void paintGrid(QPainter& painter, const Frame& frame, const CrashChart& chart, const Theme& theme) {
    const QRectF& plot = frame.plot;
    const int most = std::max(1, static_cast<int>(plot.height() / kCostGap));
    for (const double cost : roundTicks(0.0, frame.most / 100.0, most)) {
        const double y = frame.y(cost * 100.0);
        painter.setPen(QPen(theme.line, 1.0));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QString words = moneyWords(Money{std::llround(cost * 100.0)}, chart.currency);
        paintText(painter, QRectF(plot.left() - kLeft, y - 8.0, kLeft - 8.0, 16.0), words,
                  {kSmallSize, FontWeight::Regular, theme.faint}, Qt::AlignRight | Qt::AlignVCenter);
    }
    const TimeAxis axis{frame.x(0.0), plot.width() / (frame.to - frame.from), Minutes{std::llround(frame.to)}};
    paintTickLabels(painter, timeTicks(axis, plot.left(), plot.right(), kTickGap, chart.words),
                    QRectF(plot.left(), plot.bottom() + 3.0, plot.width(), tickRowHeight(chart.words) - 3.0), theme);
}

// Where the word above the line of the promise stands.
QRectF promiseWords(const Frame& frame, const CrashChart& chart) {
    return textAbove(QPointF(frame.x(static_cast<double>(*chart.promise)), frame.plot.top()), frame.plot,
                     textWidth(tr("promise"), kSmallSize, FontWeight::Medium));
}

void paintPromise(QPainter& painter, const Frame& frame, const CrashChart& chart, const Theme& theme) {
    const double x = frame.x(static_cast<double>(*chart.promise));
    painter.setPen(QPen(theme.good, 1.4, Qt::DashLine));
    painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    paintText(painter, promiseWords(frame, chart), tr("promise"), {kSmallSize, FontWeight::Medium, theme.good},
              Qt::AlignCenter);
}

void paintCurve(QPainter& painter, const Frame& frame, const CrashChart& chart, const Theme& theme, bool isPale) {
    QPolygonF line;
    for (const CrashPoint& point : chart.curve)
        line << QPointF(frame.x(static_cast<double>(point.finish)), frame.y(point.cost));
    const QColor colour = paled(theme.accent, isPale);
    QPolygonF below = line;
    below << QPointF(line.back().x(), frame.plot.bottom()) << QPointF(line.front().x(), frame.plot.bottom());
    QColor tint = theme.accent;
    tint.setAlphaF(isPale ? 0.04F : 0.10F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawPolygon(below);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (static_cast<std::size_t>(line.size()) > kMostDots) return;
    for (const QPointF& corner : line) painter.drawEllipse(corner, kDot, kDot);
}

void paintTarget(QPainter& painter, const Frame& frame, const CrashChart& chart, const Theme& theme, bool isPale) {
    const QPointF at(frame.x(static_cast<double>(chart.target->finish)), frame.y(chart.target->cost));
    painter.setPen(QPen(theme.line, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(at.x(), at.y()), QPointF(at.x(), frame.plot.bottom()));
    painter.setPen(QPen(theme.panel, 2.0));
    painter.setBrush(paled(theme.critical, isPale));
    painter.drawEllipse(at, kMark, kMark);
    const QString words =
        shortEndWords(chart, chart.target->finish) + QStringLiteral(" · ") + money(chart.target->cost, chart);
    const double width = textWidth(words, kSmallSize, FontWeight::SemiBold) + 4.0;
    // The curve falls to the right, so nothing is above it from its highest place on. At its top the promise may have
    // its words there already: then beside them.
    double left = std::min(at.x() + 10.0, frame.plot.right() - width);
    double bottom = at.y() - 4.0;
    if (left < at.x() + 8.0) {
        const double minutes = frame.from + (left - frame.plot.left()) / frame.plot.width() * (frame.to - frame.from);
        const auto highest =
            costOf(chart.curve, std::max<std::int64_t>(std::llround(minutes), chart.curve.back().finish));
        bottom = std::min(bottom - kMark, frame.y(highest.value_or(0.0)) - 6.0);
    }
    const double top = std::max(frame.plot.top() - 16.0, bottom - 16.0);
    if (chart.promise && top < frame.plot.top()) {
        const QRectF taken = promiseWords(frame, chart);
        if (left < taken.right() && left + width > taken.left()) {
            left = taken.right() + kWordGap;
            if (left + width > frame.plot.right()) left = taken.left() - kWordGap - width;
        }
    }
    const QRectF room(left, top, width, 16.0);
    painter.fillRect(room.adjusted(-3.0, 0.0, 3.0, 0.0), theme.panel);  // the line of the promise may run below
    paintText(painter, room, words, {kSmallSize, FontWeight::SemiBold, isPale ? theme.faint : theme.text});
}

// Two times, each in the unit that was written or, where they would read the same, in one small enough.
std::pair<QString, QString> apartWords(const WrittenDuration& before, const WrittenDuration& after) {
    const auto words = [](Minutes length, TimeUnit unit) { return durationWords(length, shownUnit(length, unit)); };
    const TimeUnit smallest = isElapsed(before.unit) ? TimeUnit::ElapsedMinute : TimeUnit::Minute;
    TimeUnit unit = before.unit;
    while (unit != smallest && words(before.length, unit) == words(after.length, unit)) {
        unit = static_cast<TimeUnit>(static_cast<std::uint8_t>(unit) - 1);
    }
    return {words(before.length, unit), words(after.length, unit)};
}

QStringList remarksBelow(const CrashChart& chart) {
    QStringList remarks{chart.proof, curveWords(chart), chart.people};
    remarks.removeAll(QString());
    return remarks;
}

QString proofOf(const CheapestCrash& found, const CrashChart& chart) {
    if (found.isProved()) {
        return found.isReached ? tr("No other way costs less.")
                               : tr("It cannot be over sooner, and no other way to that costs less.");
    }
    if (!found.isSoonestProved) return tr("No way to be over sooner was found, but there may be one.");
    const QString more = money(std::ceil(found.solution.cost - std::max(0.0, found.lowerBound)), chart);
    return found.isReached ? tr("The cheapest way may cost up to %1 less.").arg(more)
                           : tr("It cannot be over sooner; the cheapest way to that may cost up to %1 less.").arg(more);
}

}  // namespace

CrashChart crashChart(const Document& document, const IncrementalSchedule& schedule, const EndAxis& ends,
                      const WholeCrashCurve& curve) {
    CrashChart chart;
    chart.ends = ends;
    chart.curve = curve.points;
    chart.gap = curve.gap;
    chart.isSoonestProved = curve.isSoonestProved;
    chart.currency = document.journey().currency;
    const std::int64_t finish = chart.curve.empty() ? 0 : chart.curve.front().finish;
    chart.unit = displayUnit(ends.workAt(finish));
    chart.words = {ends.isOnClock() ? clockUnit(static_cast<double>(finish)) : chart.unit,
                   JourneyDays(document, schedule), true};
    if (const auto promise = promisedEnd(document)) {
        const std::int64_t limit = ends.endAt(promise->time);
        if (limit < 2 * finish) chart.promise = limit;  // one far away would leave no room for the curve
    }
    return chart;
}

void setTarget(CrashChart& chart, const Document& document, const CheapestCrash& found,
               std::span<const HurriedStep> steps) {
    chart.target = CrashPoint{found.solution.finish, found.solution.cost};
    chart.proof = proofOf(found, chart);
    chart.steps.clear();
    for (const HurriedStep& step : steps) {
        const Touchpoint* row = document.find(step.touchpoint);
        if (!row) continue;
        const auto [before, after] = apartWords(step.before, step.after);
        chart.steps.push_back({row->id, QString::fromStdString(row->code),
                               QString::fromStdString(row->name).simplified(), before, after, step.after.length,
                               step.cost});
    }
    std::ranges::stable_sort(chart.steps, std::ranges::greater{}, &CrashStep::cost);
}

std::int64_t usualTarget(const Document& document, const EndAxis& ends, std::span<const CrashPoint> curve) {
    if (curve.empty()) return 0;
    const auto promise = promisedEnd(document);
    const std::int64_t wish = promise ? ends.endAt(promise->time) : curve.back().finish;
    return wish < curve.front().finish ? std::max(wish, curve.back().finish) : curve.back().finish;
}

std::int64_t finishAt(const CrashChart& chart, const QRectF& rect, double x) {
    const Frame frame = frameOf(chart, rect);
    const double minutes = frame.from + (x - frame.plot.left()) / frame.plot.width() * (frame.to - frame.from);
    return std::clamp<std::int64_t>(std::llround(minutes), chart.curve.back().finish, chart.curve.front().finish);
}

QPointF placeOf(const CrashChart& chart, const QRectF& rect, const CrashPoint& point) {
    const Frame frame = frameOf(chart, rect);
    return {frame.x(static_cast<double>(point.finish)), frame.y(point.cost)};
}

void paintCrash(QPainter& painter, const QRectF& rect, const CrashChart& chart, const Theme& theme, bool isPale) {
    if (!chart.canBeHurried()) return;
    const Frame frame = frameOf(chart, rect);
    if (frame.plot.width() < 40.0 || frame.plot.height() < 30.0) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter, frame, chart, theme);
    if (chart.promise) paintPromise(painter, frame, chart, theme);
    paintCurve(painter, frame, chart, theme, isPale);
    if (chart.target) paintTarget(painter, frame, chart, theme, isPale);
    painter.restore();
}

QString endWords(const CrashChart& chart, std::int64_t end) {
    const QString work = durationWords(chart.ends.workAt(end), chart.unit);
    if (chart.ends.isOnClock()) return withDay(work, shortEndWords(chart, end));
    return withDay(work, chart.words.days.dayOf(chart.ends.timeOf(end)));
}

QString shortEndWords(const CrashChart& chart, std::int64_t end) {
    if (!chart.ends.isOnClock()) return durationWords(chart.ends.workAt(end), chart.unit);
    const QString day = chart.words.days.dayOf(chart.ends.timeOf(end));
    if (day.isEmpty()) return durationWords(Minutes{end}, chart.words.unit);
    return day + QChar(' ') + timeOfDayWords(chart.ends.timeOf(end));
}

QString targetWords(const CrashChart& chart) {
    if (!chart.target || !chart.canBeHurried()) return {};
    return tr("%1 instead of %2, for %3.")
        .arg(endWords(chart, chart.target->finish), shortEndWords(chart, chart.curve.front().finish),
             money(chart.target->cost, chart));
}

QString curveWords(const CrashChart& chart) {
    if (!chart.canBeHurried()) return {};
    if (!chart.isSoonestProved) return tr("It is not proved that nothing is over sooner than the curve.");
    if (chart.gap < 0.5) return {};  // less than a coin
    return tr("The curve lies at most %1 above the cheapest ways.").arg(money(std::ceil(chart.gap), chart));
}

QSizeF crashSize(const CrashChart& chart) {
    const auto lines = static_cast<double>(std::min(chart.steps.size(), kMostLines) + 2);
    const double height = kPrintedHeight + kPrintedLine * static_cast<double>(remarksBelow(chart).size());
    return {kPrintedChart + kPrintedGap + kStepsWidth, std::max(height, lines * kTableLine)};
}

void paintCrashSheet(QPainter& painter, const QRectF& rect, const CrashChart& chart, const Theme& theme) {
    if (!chart.canBeHurried()) {
        return paintText(painter, rect, tr("Nothing can be hurried: no touchpoint says how short it can be made."),
                         {kBodySize, FontWeight::Regular, theme.muted}, Qt::AlignCenter);
    }
    paintCrash(painter, QRectF(rect.left(), rect.top(), kPrintedChart, kPrintedHeight), chart, theme, false);
    double below = rect.top() + kPrintedHeight;
    for (const QString& remark : remarksBelow(chart)) {
        paintText(painter, QRectF(rect.left(), below, kPrintedChart, kPrintedLine), remark,
                  {kSmallSize, FontWeight::Regular, theme.muted}, Qt::AlignLeft | Qt::AlignVCenter);
        below += kPrintedLine;
    }
    ChartTable table{targetWords(chart),
                     {{tr("Code"), 50.0},
                      {tr("Touchpoint"), 150.0},
                      {tr("From"), kTimeColumn, true},
                      {tr("To"), kTimeColumn, true},
                      {tr("Costs"), 90.0, true}},
                     {}};
    for (const CrashStep& step : chart.steps) {
        if (table.rows.size() == kMostLines) break;
        table.rows.push_back(
            {{step.code, step.name, step.before, step.after, exactMoneyWords(step.cost, chart.currency)}, theme.text});
    }
    paintTable(painter, QPointF(rect.left() + kPrintedChart + kPrintedGap, rect.top()), table, theme);
}

}  // namespace waymark
