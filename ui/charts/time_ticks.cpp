#include "ui/charts/time_ticks.h"

#include <algorithm>
#include <cmath>

#include "ui/style/wording.h"

namespace waymark {
namespace {

// The next larger of 1, 2 and 5 times a power of ten.
double roundStep(double atLeast) {
    const double power = std::pow(10.0, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= atLeast * (1.0 - 1e-9)) return power * factor;
    }
    return power * 10.0;
}

QString tickLabel(double value, double step, TimeUnit unit) {
    const int decimals = step >= 1.0 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
    return QString::number(value, 'f', decimals) + QChar(0xA0) + unitSymbol(unit);
}

}  // namespace

std::vector<TimeTick> timeTicks(const TimeAxis& axis, double from, double to, double gap, TimeUnit unit) {
    std::vector<TimeTick> ticks;
    const double unitsPerStep = axis.unitsPerMinute * static_cast<double>(lengthOf(unit).count());
    if (!(unitsPerStep > 0.0) || !(gap > 0.0)) return ticks;
    const double step = roundStep(gap / unitsPerStep);
    const double end = static_cast<double>(axis.end.count()) * axis.unitsPerMinute;
    const double first = std::max(0.0, std::ceil((from - axis.origin) / unitsPerStep / step));
    const double last = std::floor(std::min(to - axis.origin, end) / unitsPerStep / step);
    for (double k = first; k <= last; k += 1.0) {
        ticks.push_back({axis.origin + k * step * unitsPerStep, tickLabel(k * step, step, unit)});
    }
    return ticks;
}

}  // namespace waymark
