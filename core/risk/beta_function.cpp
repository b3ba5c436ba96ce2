#include "core/risk/beta_function.h"

#include <cmath>

namespace waymark {
namespace {

// The continued fraction of the incomplete beta function by Lentz's method (DLMF 8.17.22).
double betaFraction(double a, double b, double x) {
    constexpr double kTiny = 1e-300;
    constexpr double kEnough = 1e-15;
    constexpr int kMostSteps = 500;
    const auto awayFromZero = [](double value) { return std::abs(value) < kTiny ? kTiny : value; };
    double numerator = 1.0;
    double denominator = 1.0 / awayFromZero(1.0 - (a + b) * x / (a + 1.0));
    double fraction = denominator;
    for (int step = 1; step <= kMostSteps; ++step) {
        const double m = step;
        const double even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        denominator = 1.0 / awayFromZero(1.0 + even * denominator);
        numerator = awayFromZero(1.0 + even / numerator);
        fraction *= numerator * denominator;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        denominator = 1.0 / awayFromZero(1.0 + odd * denominator);
        numerator = awayFromZero(1.0 + odd / numerator);
        const double factor = numerator * denominator;
        fraction *= factor;
        if (std::abs(factor - 1.0) < kEnough) break;
    }
    return fraction;
}

}  // namespace

BetaDistribution::BetaDistribution(BetaShape shape)
    : m_alpha(shape.alpha),
      m_beta(shape.beta),
      m_logBeta(std::lgamma(shape.alpha) + std::lgamma(shape.beta) - std::lgamma(shape.alpha + shape.beta)) {}

double BetaDistribution::density(double x) const {
    if (x <= 0.0) return m_alpha > 1.0 ? 0.0 : m_beta;  // B(1, b) = 1 / b
    if (x >= 1.0) return m_beta > 1.0 ? 0.0 : m_alpha;
    return std::exp((m_alpha - 1.0) * std::log(x) + (m_beta - 1.0) * std::log1p(-x) - m_logBeta);
}

double BetaDistribution::chance(double x) const {
    if (x <= 0.0) return 0.0;
    if (x >= 1.0) return 1.0;
    const double front = std::exp(m_alpha * std::log(x) + m_beta * std::log1p(-x) - m_logBeta);
    // The fraction converges fast only below the mean; above it, the mirror image is taken.
    if (x < (m_alpha + 1.0) / (m_alpha + m_beta + 2.0)) return front * betaFraction(m_alpha, m_beta, x) / m_alpha;
    return 1.0 - front * betaFraction(m_beta, m_alpha, 1.0 - x) / m_beta;
}

double BetaDistribution::quantile(double wanted, double guess) const {
    if (wanted <= 0.0) return 0.0;
    if (wanted >= 1.0) return 1.0;
    constexpr int kMostSteps = 100;
    constexpr double kEnough = 1e-12;
    double low = 0.0;
    double high = 1.0;
    double x = guess > low && guess < high ? guess : 0.5;
    for (int step = 0; step < kMostSteps; ++step) {
        const double error = chance(x) - wanted;
        (error < 0.0 ? low : high) = x;
        // Newton's step where it stays in the bracket, else half of the bracket.
        const double slope = density(x);
        double next = slope > 0.0 ? x - error / slope : low;
        if (!(next > low && next < high)) next = (low + high) / 2.0;
        if (std::abs(next - x) < kEnough || high - low < kEnough) return next;
        x = next;
    }
    return x;
}

}  // namespace waymark
