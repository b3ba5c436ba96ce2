#include "ui/charts/chart_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark {

std::vector<double> roundTicks(double from, double to, int most) {
    std::vector<double> ticks;
    if (!(to > from) || most < 1) return ticks;
    const double least = (to - from) / most;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    constexpr std::array steps{1.0, 2.0, 5.0, 10.0};
    const double step = power * *std::ranges::find_if(steps, [&](double factor) {
                            return factor * power >= least * (1.0 - 1e-9) || factor == steps.back();
                        });
    for (double tick = std::ceil(from / step - 1e-9); tick * step <= to + step * 1e-9; tick += 1.0)
        ticks.push_back(tick * step);
    return ticks;
}

}  // namespace waymark
