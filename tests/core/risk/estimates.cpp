#include "tests/core/risk/estimates.h"

namespace waymark::test {

Estimate estimate(int optimistic, int likely, int pessimistic, Distribution distribution) {
    return {Minutes{optimistic}, Minutes{likely}, Minutes{pessimistic}, TimeUnit::Minute, distribution};
}

Estimate randomEstimate(Random& random, Distribution distribution, std::uint64_t widest) {
    const int o = 1 + static_cast<int>(random.below(widest));
    const int m = o + static_cast<int>(random.below(widest));
    const int p = m + 1 + static_cast<int>(random.below(widest));
    return estimate(o, m, p, distribution);
}

}  // namespace waymark::test
