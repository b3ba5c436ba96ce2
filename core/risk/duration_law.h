#pragma once
// How long a touchpoint takes, made ready for drawing very many times: a constant, a table of quantiles, or measured
// values. Times are minutes.

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/model/estimate.h"
#include "core/risk/quantile_table.h"

namespace waymark {

// Durations are shift + scale * q, where q comes from the table, or is the weighted mean of what two tables say; or
// one of the steps, all with the same chance; without tables and steps it is always `shift`.
struct DurationLaw {
    double shift = 0.0;
    double scale = 0.0;
    std::shared_ptr<const QuantileTable> lower, upper;
    float weight = 0.0F;  // of `upper`
    std::vector<double> steps;

    [[nodiscard]] bool isConstant() const { return !lower && steps.empty(); }
    // No draw is longer.
    [[nodiscard]] double longest() const;
    // The value for a draw of a tabulated or constant law.
    [[nodiscard]] double valueFor(std::uint32_t draw) const;
};

[[nodiscard]] DurationLaw constantLaw(double minutes);
[[nodiscard]] DurationLaw tabulatedLaw(QuantileTable table, double shift, double scale);
// Beta-PERT between any three numbers in order, such as amounts of money.
[[nodiscard]] DurationLaw betaPertLaw(double lowest, double likely, double highest);
// Each of the durations is as likely as any other; none: always 0.
[[nodiscard]] DurationLaw observedLaw(std::span<const Minutes> durations);
// Working minutes: elapsed estimates are turned into working time by the average week. Beta-PERT is the beta
// distribution itself, whose variance differs from the classical one.
[[nodiscard]] DurationLaw lawOf(const Estimate& estimate);

// A factor with mean 1 and this coefficient of variation, log-normal.
[[nodiscard]] QuantileTable riskFactorTable(double variation);

}  // namespace waymark
