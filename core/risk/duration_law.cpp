#include "core/risk/duration_law.h"

#include <algorithm>
#include <cmath>

#include "core/base/probability.h"
#include "core/risk/density.h"

namespace waymark {
namespace {

double count(Minutes length) { return static_cast<double>(length.count()); }

// A table that lives as long as the program.
std::shared_ptr<const QuantileTable> unowned(const QuantileTable& table) { return {std::shared_ptr<void>(), &table}; }

DurationLaw familyLaw(const TableFamily& family, double lowest, double likely, double highest) {
    DurationLaw law;
    law.shift = lowest;
    law.scale = highest - lowest;
    const double place = (likely - lowest) / law.scale * TableFamily::kSteps;
    const auto step = std::min(static_cast<std::size_t>(place), TableFamily::kSteps - 1);
    law.lower = unowned(family.tables[step]);
    law.upper = unowned(family.tables[step + 1]);
    law.weight = static_cast<float>(place - static_cast<double>(step));
    return law;
}

const QuantileTable& uniformTable() {
    static const QuantileTable table = tableThrough(knotChances());
    return table;
}

DurationLaw spreadLaw(const Estimate& e) {
    const double low = count(e.optimistic);
    const double high = count(e.pessimistic);
    switch (e.distribution) {
        case Distribution::BetaPert: return familyLaw(betaPertFamily(), low, count(e.likely), high);
        case Distribution::Triangular: return familyLaw(triangularFamily(), low, count(e.likely), high);
        case Distribution::Uniform: {
            DurationLaw law;
            law.shift = low;
            law.scale = high - low;
            law.lower = law.upper = unowned(uniformTable());
            return law;
        }
        case Distribution::LogNormal: {
            const auto [mu, sigma] = logNormalShape(count(e.likely), high);
            const auto quantile = [s = sigma](double chance) { return std::exp(s * normalQuantile(chance)); };
            return tabulatedLaw(tabulate(quantile, std::exp(sigma * sigma / 2.0)), 0.0, std::exp(mu));
        }
        case Distribution::Observed: return observedLaw(e.observed);
        case Distribution::Fixed: break;
    }
    return constantLaw(count(e.likely));
}

}  // namespace

double DurationLaw::longest() const {
    if (!steps.empty()) return *std::ranges::max_element(steps);
    if (!lower) return shift;
    const auto last = [](const QuantileTable& table) {
        return table.base.back() + table.slope.back() * static_cast<float>(QuantileTable::kLowMask);
    };
    return shift + scale * static_cast<double>(std::max(last(*lower), last(*upper)));
}

double DurationLaw::valueFor(std::uint32_t draw) const {
    if (!lower) return shift;
    const std::uint32_t cell = QuantileTable::cellOf(draw);
    const auto within = static_cast<float>(draw & QuantileTable::kLowMask);
    const float low = lower->base[cell] + lower->slope[cell] * within;
    const float high = upper->base[cell] + upper->slope[cell] * within;
    return shift + scale * static_cast<double>(low + weight * (high - low));
}

DurationLaw betaPertLaw(double lowest, double likely, double highest) {
    return lowest < highest ? familyLaw(betaPertFamily(), lowest, likely, highest) : constantLaw(likely);
}

DurationLaw constantLaw(double minutes) {
    DurationLaw law;
    law.shift = minutes;
    return law;
}

DurationLaw tabulatedLaw(QuantileTable table, double shift, double scale) {
    DurationLaw law;
    law.shift = shift;
    law.scale = scale;
    law.lower = law.upper = std::make_shared<const QuantileTable>(table);
    return law;
}

DurationLaw observedLaw(std::span<const Minutes> durations) {
    DurationLaw law;
    for (const Minutes duration : durations) law.steps.push_back(count(duration));
    std::ranges::sort(law.steps);
    return law;
}

DurationLaw lawOf(const Estimate& estimate) {
    const bool isLogNormal = estimate.distribution == Distribution::LogNormal;
    DurationLaw law = hasSpread(estimate) ? spreadLaw(estimate)
                                          : constantLaw(count(isLogNormal ? estimate.pessimistic : estimate.likely));
    if (!isElapsed(estimate.unit)) return law;
    const double factor = workingMinutesPerElapsedMinute();
    law.shift *= factor;
    law.scale *= factor;
    for (double& step : law.steps) step *= factor;
    return law;
}

QuantileTable riskFactorTable(double variation) {
    const double variance = std::log1p(variation * variation);
    const double sigma = std::sqrt(variance);
    return tabulate([&](double chance) { return std::exp(sigma * normalQuantile(chance) - variance / 2.0); }, 1.0);
}

}  // namespace waymark
