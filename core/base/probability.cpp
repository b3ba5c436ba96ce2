#include "core/base/probability.h"

#include <algorithm>
#include <cmath>

namespace waymark {

Probability normalChance(double limit, double mean, double variance) {
    if (!(variance > 0.0)) return *Probability::from(limit >= mean ? 1.0 : 0.0);
    const double z = (limit - mean) / std::sqrt(variance);
    return *Probability::from(std::clamp(0.5 * std::erfc(-z / std::sqrt(2.0)), 0.0, 1.0));
}

}  // namespace waymark
