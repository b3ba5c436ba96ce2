#include "core/base/confidence.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/probability.h"

namespace waymark {
namespace {

constexpr int kMostExact = 200;

// Chance that |T| is at most t.
double within(double t, int degrees) {
    const double angle = std::atan(t / std::sqrt(static_cast<double>(degrees)));
    const double cosine = std::cos(angle);
    const bool isOdd = degrees % 2 == 1;
    double term = isOdd ? cosine : 1.0;
    double sum = 0.0;
    for (int k = isOdd ? 1 : 0; k <= degrees - 2; k += 2) {
        sum += term;
        term *= cosine * cosine * static_cast<double>(k + 1) / static_cast<double>(k + 2);
    }
    return isOdd ? 2.0 / std::numbers::pi * (angle + std::sin(angle) * sum) : std::sin(angle) * sum;
}

// The normal quantile stretched to that of t (Abramowitz and Stegun 26.7.5).
double stretched(double z, double n) {
    const double z2 = z * z;
    const double g1 = z * (z2 + 1.0) / 4.0;
    const double g2 = z * ((5.0 * z2 + 16.0) * z2 + 3.0) / 96.0;
    const double g3 = z * (((3.0 * z2 + 19.0) * z2 + 17.0) * z2 - 15.0) / 384.0;
    return z + (g1 + (g2 + g3 / n) / n) / n;
}

// The argument between which `function`, rising, reaches the wish.
template <class Function>
double solve(Function&& function, double wish, double low, double high) {
    for (int step = 0; step < 200 && low < high; ++step) {
        const double middle = low + (high - low) / 2.0;
        (function(middle) < wish ? low : high) = middle;
    }
    return high;
}

}  // namespace

Interval wilsonInterval(double share, double count) {
    if (!(count > 0.0)) return {0.0, 1.0};
    const double z2 = kNormal975 * kNormal975;
    const double centre = (share + z2 / (2.0 * count)) / (1.0 + z2 / count);
    const double half =
        kNormal975 / (1.0 + z2 / count) * std::sqrt(share * (1.0 - share) / count + z2 / (4.0 * count * count));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

double studentTails(double t, int degrees) {
    const double size = std::abs(t);
    if (degrees <= kMostExact) return std::clamp(1.0 - within(size, degrees), 0.0, 1.0);
    const double z = solve([&](double guess) { return stretched(guess, degrees); }, size, 0.0, size);
    return 2.0 * (1.0 - normalChance(z, 0.0, 1.0).value());
}

double studentQuantile(double tails, int degrees) {
    if (degrees > kMostExact) return stretched(-normalQuantile(tails / 2.0), degrees);
    const auto isWithin = [&](double t) { return within(t, degrees); };
    double high = 1.0;
    while (isWithin(high) < 1.0 - tails && high < 1e12) high *= 2.0;
    return solve(isWithin, 1.0 - tails, 0.0, high);
}

}  // namespace waymark
