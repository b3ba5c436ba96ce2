#pragma once
// A chance or a share: a number from 0 to 1, checked where it is made.

#include <compare>
#include <optional>

namespace waymark {

class Probability {
public:
    constexpr Probability() = default;
    // Nothing if the value lies outside 0..1 or is not a number.
    [[nodiscard]] static constexpr std::optional<Probability> from(double value) {
        if (!(value >= 0.0 && value <= 1.0)) return std::nullopt;
        return Probability(value);
    }
    [[nodiscard]] constexpr double value() const { return m_value; }
    constexpr auto operator<=>(const Probability&) const = default;

private:
    constexpr explicit Probability(double value) : m_value(value) {}
    double m_value = 0.0;
};

// Chance that a normal variable with this mean and variance is at most `limit`; a step where variance is 0.
// Same unit for mean and limit, its square for variance.
[[nodiscard]] Probability normalChance(double limit, double mean, double variance);

// Quantile of the standard normal distribution, exact to about 1e-15 (Wichura 1988, AS 241); infinite at 0 and 1.
[[nodiscard]] double normalQuantile(double chance);

}  // namespace waymark
