#include "ui/charts/trend_picture.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <QPainterPath>

#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/figure_words.h"
#include "ui/style/colours.h"
#include "ui/style/date_words.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kLeft = 52.0;  // room for the figures
constexpr double kTop = 24.0;   // room for the legend
constexpr double kRight = 12.0;
constexpr double kDates = 22.0;      // room for the dates
constexpr double kCounts = 14.0;     // and for the answers behind the figures
constexpr double kLeastPlot = 70.0;  // height from which those have room
constexpr double kLevelGap = 13.0;   // of the names of levels
constexpr double kEntryGap = 16.0;
constexpr double kLabelRoom = 46.0;
constexpr double kReach = 14.0;  // of the mouse
constexpr int kMostLines = 6;

// A line across the chart with its name behind the right end.
struct TrendLevel {
    double value = 0.0;
    QString words;
    QPen pen;
    FontWeight weight = FontWeight::Regular;
};

QPen dottedPen(const QColor& colour, const QList<double>& dashes, double width) {
    QPen pen(colour, width);
    pen.setDashPattern(dashes);
    return pen;
}

std::vector<TrendLevel> levelsOf(const TrendPicture& picture, const Theme& theme) {
    std::vector<TrendLevel> levels;
    if (picture.control) {
        const QPen limit = dottedPen(theme.faint, {2.0, 3.0}, 1.0);
        levels.push_back({picture.control->upper, tr("upper limit"), limit});
        levels.push_back({picture.control->centre, tr("mean"), QPen(theme.faint, 1.0)});
        levels.push_back({picture.control->lower, tr("lower limit"), limit});
    }
    if (picture.target) {
        levels.push_back({*picture.target, tr("target %1").arg(picture.targetWords),
                          dottedPen(theme.good, {5.0, 3.0}, 1.4), FontWeight::SemiBold});
    }
    return levels;
}

double roomForNames(const std::vector<TrendLevel>& levels) {
    double widest = 0.0;
    for (const TrendLevel& level : levels) widest = std::max(widest, textWidth(level.words, kSmallSize, level.weight));
    return levels.empty() ? kRight : widest + 12.0;
}

bool hasCounts(const TrendPicture& picture) {
    return std::ranges::any_of(picture.points, [](const auto& point) { return point.count > 0; });
}

// Turns places in the series and figures into places.
struct TrendFrame {
    QRectF plot;
    double from, to;
    std::size_t count;
    bool showsCounts;

    TrendFrame(const QRectF& area, const TrendPicture& picture)
        : from(picture.from), to(picture.to), count(picture.points.size()) {
        // Colours matter to no width.
        const double right = roomForNames(levelsOf(picture, themeOf(ThemeKind::Light)));
        plot = area.adjusted(kLeft, kTop, -right, -kDates);
        showsCounts = hasCounts(picture) && plot.height() >= kLeastPlot;
        if (showsCounts) plot.adjust(0.0, 0.0, 0.0, -kCounts);
    }
    [[nodiscard]] double x(std::size_t place) const {
        return plot.left() + (static_cast<double>(place) + 0.5) / static_cast<double>(count) * plot.width();
    }
    [[nodiscard]] double y(double value) const {
        return plot.bottom() - (std::clamp(value, from, to) - from) / (to - from) * plot.height();
    }
};

QString monthWords(std::chrono::year_month_day date, bool withYear) {
    const LocalTime day{std::chrono::local_days{date}.time_since_epoch()};
    const QString words = dayOfMonthWords(day);  // "3 Apr"
    const QString month = words.section(' ', 1);
    const QString shown = static_cast<unsigned>(date.day()) == 1 ? month : words;
    return withYear ? shown + ' ' + QString::number(static_cast<int>(date.year())) : shown;
}

void paintGrid(QPainter& painter, const TrendFrame& frame, const TrendPicture& picture, const Theme& theme) {
    const TextLook look{kSmallSize, FontWeight::Regular, theme.faint};
    for (const double tick : roundTicks(frame.from, frame.to, kMostLines)) {
        const double y = frame.y(tick);
        painter.setPen(QPen(theme.line, 1.0));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        paintText(painter, QRectF(frame.plot.left() - kLeft, y - 8.0, kLeft - 8.0, 16.0),
                  numberWords(QString::number(tick, 'g', 6)), look, Qt::AlignRight | Qt::AlignVCenter);
    }
    const double step = frame.plot.width() / static_cast<double>(frame.count);
    double room = kLabelRoom;
    for (const TrendPicture::Point& point : picture.points)
        room = std::max(room, textWidth(point.when, kSmallSize, FontWeight::Regular) + 2.0);
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(room / step)));
    for (std::size_t place = 0; place < frame.count; place += every) {
        const double width = std::max(room, step * static_cast<double>(every));
        const QRectF where(frame.x(place) - width / 2.0, frame.plot.bottom() + 4.0, width, 16.0);
        const TrendPicture::Point& point = picture.points[place];
        paintText(painter, where, point.when, look, Qt::AlignCenter);
        if (!frame.showsCounts || point.count == 0) continue;
        paintText(painter, where.translated(0.0, kCounts), tr("n %1").arg(point.count), look, Qt::AlignCenter);
    }
}

void paintLimits(QPainter& painter, const TrendFrame& frame, const ControlChart& control, const Theme& theme) {
    painter.fillRect(
        QRectF(QPointF(frame.plot.left(), frame.y(control.upper)), QPointF(frame.plot.right(), frame.y(control.lower))),
        withAlpha(theme.accent, 0.06));
}

// Names stand beside the ends of their lines, apart from each other where lines are close.
void paintLevels(QPainter& painter, const TrendFrame& frame, std::vector<TrendLevel> levels, const Theme& theme) {
    std::ranges::sort(levels, std::greater{}, &TrendLevel::value);
    std::vector<double> heights;
    for (const TrendLevel& level : levels) {
        const double y = frame.y(level.value);
        painter.setPen(level.pen);
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        heights.push_back(heights.empty() ? y : std::max(y, heights.back() + kLevelGap));
    }
    double lowest = frame.plot.bottom();
    for (std::size_t k = levels.size(); k-- > 0; lowest -= kLevelGap) {
        heights[k] = lowest = std::min(heights[k], lowest);
        const bool isTarget = levels[k].weight == FontWeight::SemiBold;
        paintText(painter, QRectF(frame.plot.right() + 6.0, heights[k] - 8.0, 200.0, 16.0), levels[k].words,
                  {kSmallSize, levels[k].weight, isTarget ? theme.good : theme.muted});
    }
}

void paintSignal(QPainter& painter, QPointF at, const Theme& theme) {
    // Larger and square: it shows without its colour too.
    painter.setPen(QPen(theme.panel, 1.2));
    painter.setBrush(theme.warning);
    painter.drawRect(QRectF(at - QPointF(5.0, 5.0), QSizeF(10.0, 10.0)));
}

void paintTrendLegend(QPainter& painter, const QRectF& area, const TrendPicture& picture, const Theme& theme) {
    const double middle = area.top() + 9.0;
    double x = area.left() + 8.0;
    const auto say = [&](const QString& words) {
        const double width = textWidth(words, kSmallSize) + 2.0;
        paintText(painter, QRectF(x, middle - 8.0, width, 16.0), words, {kSmallSize, FontWeight::Regular, theme.muted});
        x += width + kEntryGap;
    };
    painter.setPen(QPen(theme.panel, 1.2));
    painter.setBrush(theme.accent);
    painter.drawEllipse(QPointF(x + 4.0, middle), 3.5, 3.5);
    x += 13.0;
    say(picture.unit.isEmpty() ? tr("figure") : tr("figure in %1").arg(picture.unit));
    if (std::ranges::any_of(picture.points, [](const auto& point) { return point.range.has_value(); })) {
        painter.setPen(QPen(withAlpha(theme.accent, 0.35), 2.0, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x + 2.0, middle - 6.0), QPointF(x + 2.0, middle + 6.0));
        x += 9.0;
        say(tr("95 % sure"));
    }
    if (!picture.control) return;
    paintSignal(painter, QPointF(x + 5.0, middle), theme);
    x += 15.0;
    say(tr("signal"));
}

void paintPoints(QPainter& painter, const TrendFrame& frame, const TrendPicture& picture, const Theme& theme) {
    painter.setPen(QPen(withAlpha(theme.accent, 0.35), 2.0, Qt::SolidLine, Qt::FlatCap));
    for (std::size_t k = 0; k < frame.count; ++k) {
        const auto& range = picture.points[k].range;
        if (!range) continue;
        painter.drawLine(QPointF(frame.x(k), frame.y(range->low)), QPointF(frame.x(k), frame.y(range->high)));
    }
    QPainterPath path;
    for (std::size_t k = 0; k < frame.count; ++k) {
        const QPointF at(frame.x(k), frame.y(picture.points[k].value));
        k == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    for (std::size_t k = 0; k < frame.count; ++k) {
        const QPointF at(frame.x(k), frame.y(picture.points[k].value));
        const bool isSignal = picture.points[k].signal != Signal::None;
        painter.setPen(QPen(theme.panel, 1.2));
        painter.setBrush(theme.accent);
        if (isSignal)
            paintSignal(painter, at, theme);
        else
            painter.drawEllipse(at, 3.5, 3.5);
    }
}

QString detailsOf(const Measure& measure, const SeriesPoint& point, Signal signal) {
    const LocalTime day{std::chrono::local_days{point.date}.time_since_epoch()};
    QStringList lines{dayWords(day), figureWords(measure, point.figure.value)};
    if (point.figure.range) lines << tr("95 % sure between %1").arg(rangeWords(measure, *point.figure.range));
    if (point.figure.count > 0) lines << tr("n = %1").arg(point.figure.count);
    if (signal != Signal::None) lines << tr("A signal: %1").arg(signalWords(signal));
    return lines.join('\n');
}

}  // namespace

TrendPicture trendPicture(const Measure& measure, const MeasureSeries& series) {
    TrendPicture picture;
    picture.control = controlChart(series.values());
    picture.target = measure.target;
    if (measure.target) picture.targetWords = figureWords(measure, *measure.target);
    picture.unit = unitOf(measure);
    picture.isHigherBetter = measure.direction == Direction::Higher;
    if (series.points.empty()) return picture;
    picture.from = picture.to = series.points.front().figure.value;
    const auto widen = [&](double value) {
        picture.from = std::min(picture.from, value);
        picture.to = std::max(picture.to, value);
    };
    for (std::size_t k = 0; k < series.points.size(); ++k) {
        const SeriesPoint& point = series.points[k];
        const Signal signal = picture.control ? picture.control->signals[k] : Signal::None;
        const bool isNewYear = k > 0 && series.points[k - 1].date.year() != point.date.year();
        picture.points.push_back({point.figure.value, point.figure.range, signal,
                                  monthWords(point.date, k == 0 || isNewYear), detailsOf(measure, point, signal),
                                  point.figure.count});
        widen(point.figure.value);
        if (point.figure.range && series.points.size() < 200) {
            widen(point.figure.range->low);
            widen(point.figure.range->high);
        }
    }
    if (picture.target) widen(*picture.target);
    if (picture.control) {
        widen(picture.control->lower);
        widen(picture.control->upper);
    }
    const double air = std::max({(picture.to - picture.from) * 0.06, std::abs(picture.to) * 0.01, 1e-9});
    picture.from -= air;
    picture.to += air;
    if (isShare(measure.kind)) {
        picture.from = std::max(0.0, picture.from);
        picture.to = std::min(100.0, std::max(picture.to, picture.from + 1.0));
    }
    return picture;
}

void paintTrend(QPainter& painter, const QRectF& area, const TrendPicture& picture, const Theme& theme) {
    const TrendFrame frame(area, picture);
    if (frame.plot.width() < 20.0 || frame.plot.height() < 20.0 || picture.points.empty()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    if (picture.control) paintLimits(painter, frame, *picture.control, theme);
    paintGrid(painter, frame, picture, theme);
    paintLevels(painter, frame, levelsOf(picture, theme), theme);
    paintTrendLegend(painter, area, picture, theme);
    paintPoints(painter, frame, picture, theme);
}

std::optional<std::size_t> pointAt(const QRectF& area, const TrendPicture& picture, QPointF place) {
    const TrendFrame frame(area, picture);
    if (picture.points.empty() || frame.plot.width() < 20.0) return std::nullopt;
    std::optional<std::size_t> nearest;
    double best = kReach;
    for (std::size_t k = 0; k < frame.count; ++k) {
        const QPointF away = QPointF(frame.x(k), frame.y(picture.points[k].value)) - place;
        const double distance = std::hypot(away.x(), away.y());
        if (distance > best) continue;
        best = distance;
        nearest = k;
    }
    return nearest;
}

}  // namespace waymark
