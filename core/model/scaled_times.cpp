#include "core/model/scaled_times.h"

#include <cmath>

namespace waymark {
namespace {

constexpr double kAlmostWhole = 1e-9;  // a product of shares falls short of whole minutes by that

}  // namespace

Minutes scaled(Minutes time, double share, Rounding rounding) {
    const double product = static_cast<double>(time.count()) * share;
    return Minutes{rounding == Rounding::Down ? static_cast<std::int64_t>(std::floor(product + kAlmostWhole))
                                              : std::llround(product)};
}

Estimate scaled(Estimate estimate, double share, Rounding rounding) {
    if (estimate.distribution == Distribution::Observed) {
        for (Minutes& time : estimate.observed) time = scaled(time, share, rounding);
        return observedEstimate(std::move(estimate.observed), estimate.unit);
    }
    for (Minutes* time : {&estimate.optimistic, &estimate.likely, &estimate.pessimistic}) {
        *time = scaled(*time, share, rounding);
    }
    const bool hasNoSpread = estimate.pessimistic == Minutes{0} ||
                             (estimate.distribution == Distribution::LogNormal && estimate.likely == Minutes{0});
    return hasNoSpread ? fixedEstimate(Minutes{0}, estimate.unit) : estimate;
}

}  // namespace waymark
