#include "ui/charts/trend_picture.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QPainterPath>

#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/figure_words.h"
#include "ui/style/date_words.h"

namespace waymark {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("waymark::TrendPicture", text); }

constexpr double kLeft = 52.0;  // room for the figures
constexpr double kTop = 14.0;
constexpr double kRight = 16.0;
constexpr double kBottom = 24.0;  // room for the dates
constexpr double kLabelRoom = 46.0;
constexpr double kReach = 14.0;  // of the mouse
constexpr int kMostLines = 6;

// Turns places in the series and figures into places.
struct TrendFrame {
    QRectF plot;
    double from, to;
    std::size_t count;

    TrendFrame(const QRectF& area, const TrendPicture& picture)
        : plot(area.adjusted(kLeft, kTop, -kRight, -kBottom)),
          from(picture.from),
          to(picture.to),
          count(picture.points.size()) {}
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
        paintText(painter, QRectF(frame.plot.left() - kLeft, y - 8.0, kLeft - 8.0, 16.0), QString::number(tick, 'g', 6),
                  look, Qt::AlignRight | Qt::AlignVCenter);
    }
    const double step = frame.plot.width() / static_cast<double>(frame.count);
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(kLabelRoom / step)));
    for (std::size_t place = 0; place < frame.count; place += every) {
        const double width = std::max(kLabelRoom, step * static_cast<double>(every));
        paintText(painter, QRectF(frame.x(place) - width / 2.0, frame.plot.bottom() + 4.0, width, 16.0),
                  picture.points[place].when, look, Qt::AlignCenter);
    }
}

void paintLevel(QPainter& painter, const TrendFrame& frame, double value, const QPen& pen) {
    painter.setPen(pen);
    painter.drawLine(QPointF(frame.plot.left(), frame.y(value)), QPointF(frame.plot.right(), frame.y(value)));
}

void paintLimits(QPainter& painter, const TrendFrame& frame, const ControlChart& control, const Theme& theme) {
    QColor between = theme.accent;
    between.setAlphaF(0.06F);
    painter.fillRect(
        QRectF(QPointF(frame.plot.left(), frame.y(control.upper)), QPointF(frame.plot.right(), frame.y(control.lower))),
        between);
    QPen limit(theme.faint, 1.0);
    limit.setDashPattern({2.0, 3.0});
    paintLevel(painter, frame, control.upper, limit);
    paintLevel(painter, frame, control.lower, limit);
    paintLevel(painter, frame, control.centre, QPen(theme.faint, 1.0));
}

void paintTarget(QPainter& painter, const TrendFrame& frame, const TrendPicture& picture, const Theme& theme) {
    QPen pen(theme.good, 1.4);
    pen.setDashPattern({5.0, 3.0});
    paintLevel(painter, frame, *picture.target, pen);
    const double y = frame.y(*picture.target);
    const bool isHigh = y - 16.0 > frame.plot.top();
    paintText(painter, QRectF(frame.plot.left() + 4.0, isHigh ? y - 17.0 : y + 1.0, frame.plot.width() - 8.0, 16.0),
              tr("target %1").arg(picture.targetWords), {kSmallSize, FontWeight::SemiBold, theme.good});
}

void paintPoints(QPainter& painter, const TrendFrame& frame, const TrendPicture& picture, const Theme& theme) {
    QColor soft = theme.accent;
    soft.setAlphaF(0.35F);
    painter.setPen(QPen(soft, 2.0, Qt::SolidLine, Qt::FlatCap));
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
        painter.setBrush(isSignal ? theme.warning : theme.accent);
        // A signal is larger and square: it shows without its colour too.
        if (isSignal)
            painter.drawRect(QRectF(at - QPointF(5.0, 5.0), QSizeF(10.0, 10.0)));
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
                                  monthWords(point.date, k == 0 || isNewYear), detailsOf(measure, point, signal)});
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
    if (picture.target) paintTarget(painter, frame, picture, theme);
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
