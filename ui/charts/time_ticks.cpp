#include "ui/charts/time_ticks.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kLine = 13.0;          // height of a line of text
constexpr double kOneLine = 24.0;       // of a row of times without days
constexpr double kDayGap = 1.25;        // times the wished for gap, so that "13 Mar" finds room
constexpr double kTimeOfDayGap = 1.75;  // "Fri 14:00"

// The next larger of 1, 2 and 5 times a power of ten.
double roundStep(double atLeast) {
    const double power = std::pow(10.0, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= atLeast * (1.0 - 1e-9)) return power * factor;
    }
    return power * 10.0;
}

// Hours of the clock are counted by the parts of a day.
double roundStep(double atLeast, TimeUnit unit) {
    if (unit != TimeUnit::ElapsedHour || atLeast <= 1.0) return roundStep(atLeast);
    for (const double hours : {2.0, 3.0, 6.0, 12.0}) {
        if (hours >= atLeast) return hours;
    }
    return 24.0 * roundStep(std::max(1.0, atLeast / 24.0));
}

QString tickLabel(double value, double step, TimeUnit unit) {
    const int decimals = step >= 1.0 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
    return numberWords(value, decimals) + QChar(0xA0) + unitSymbol(unit);
}

}  // namespace

TimeUnit clockUnit(double minutes) {
    if (minutes <= 4.0 * static_cast<double>(kWorkingHour.count())) return TimeUnit::ElapsedMinute;
    return minutes <= 3.0 * static_cast<double>(kElapsedDay.count()) ? TimeUnit::ElapsedHour : TimeUnit::ElapsedDay;
}

std::vector<TimeTick> timeTicks(const TimeAxis& axis, double from, double to, double gap, const TimeWords& words) {
    std::vector<TimeTick> ticks;
    const auto length = static_cast<double>(lengthOf(words.unit).count());
    const double unitsPerStep = axis.unitsPerMinute * length;
    if (!(unitsPerStep > 0.0) || !(gap > 0.0)) return ticks;
    const bool isOnClock = isElapsed(words.unit);
    const auto dayLength = static_cast<double>((isOnClock ? kElapsedDay : kWorkingDay).count());
    const auto isPartOfDay = [&](double step) { return step * length < dayLength; };
    double step = roundStep(gap / unitsPerStep, words.unit);
    if (words.days.areKnown()) {
        step = roundStep(gap * (isPartOfDay(step) ? kTimeOfDayGap : kDayGap) / unitsPerStep, words.unit);
    }
    const double end = static_cast<double>(axis.end.count()) * axis.unitsPerMinute;
    const double first = std::max(0.0, std::ceil((from - axis.origin) / unitsPerStep / step));
    const double last = std::floor(std::min(to - axis.origin, end) / unitsPerStep / step);
    for (double k = first; k <= last; k += 1.0) {
        const double minutes = k * step * length;
        const bool withTime = isPartOfDay(step);
        const QString day = isOnClock           ? words.days.clockTick(minutes, withTime)
                            : words.areFinishes ? words.days.finishTick(minutes, withTime)
                                                : words.days.startTick(minutes, withTime);
        ticks.push_back({axis.origin + k * step * unitsPerStep, tickLabel(k * step, step, words.unit), day});
    }
    return ticks;
}

double tickRowHeight(const TimeWords& words) { return words.days.areKnown() ? kOneLine + kLine : kOneLine; }

void paintTickLabels(QPainter& painter, const std::vector<TimeTick>& ticks, const QRectF& rect, const Theme& theme) {
    const QFont font = fontOf(kSmallSize);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const auto put = [&](double x, double top, double height, const QString& text) {
        const double half = metrics.horizontalAdvance(text) / 2.0 + 1.0;
        const double middle = std::max(x, rect.left() + half);  // the first would stick out
        painter.drawText(QRectF(middle - half, top, 2.0 * half, height), Qt::AlignCenter, text);
    };
    for (const TimeTick& tick : ticks) {
        painter.setPen(theme.muted);
        if (tick.day.isEmpty()) {
            put(tick.x, rect.top(), rect.height(), tick.label);
            continue;
        }
        const double middle = rect.center().y();
        put(tick.x, middle - kLine, kLine, tick.label);
        painter.setPen(theme.faint);
        put(tick.x, middle, kLine, tick.day);
    }
}

void paintTickLines(QPainter& painter, const std::vector<TimeTick>& ticks, const QRectF& area, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(theme.line, 1.0);
    pen.setCosmetic(true);
    painter.setPen(pen);
    for (const TimeTick& tick : ticks) painter.drawLine(QLineF(tick.x, area.top(), tick.x, area.bottom()));
    painter.restore();
}

}  // namespace waymark
