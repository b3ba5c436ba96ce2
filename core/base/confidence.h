#pragma once
// How sure a figure is that was found from a sample: intervals that hold the true value with 95 % confidence.

namespace waymark {

inline constexpr double kNormal975 = 1.959963984540054;  // 97.5 % quantile of the normal distribution

struct Interval {
    double low = 0.0, high = 0.0;

    bool operator==(const Interval&) const = default;
};

// Of the share of a population, from the share in a sample (Wilson 1927). `count` may be no whole number; 0: 0 to 1.
[[nodiscard]] Interval wilsonInterval(double share, double count);

// Chance that Student's t with this many degrees of freedom, at least 1, lies further from 0 than `t`, on either side.
// Exact sums up to 200 degrees (Abramowitz and Stegun 1964, 26.7.3 and 26.7.4), beyond them a series in their inverse.
[[nodiscard]] double studentTails(double t, int degrees);
// The t that is exceeded, in size, with this chance, 0 < tails < 1.
[[nodiscard]] double studentQuantile(double tails, int degrees);

}  // namespace waymark
