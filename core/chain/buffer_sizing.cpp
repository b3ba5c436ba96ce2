#include "core/chain/buffer_sizing.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace waymark {
namespace {

constexpr double kBias = 0.2;
constexpr double kLeastShare = 0.25;

struct Sums {
    double aggressive = 0.0, cut = 0.0, squaredCut = 0.0;
};

Sums sumsOf(const ProtectedChain& chain) {
    Sums sums;
    for (const ChainTimes& times : chain.tasks) {
        const auto cut = static_cast<double>(times.cut().count());
        sums.aggressive += static_cast<double>(times.aggressive.count());
        sums.cut += cut;
        sums.squaredCut += cut * cut;
    }
    return sums;
}

}  // namespace

double bufferSize(BufferSizing sizing, const ProtectedChain& chain, const SimulatedLength& simulated) {
    const Sums sums = sumsOf(chain);
    const double rsem = std::sqrt(sums.squaredCut);
    const double deviation = rsem / 2.0;  // a cut is two deviations
    const auto count = static_cast<double>(std::max<std::size_t>(chain.tasks.size(), 1));
    switch (sizing) {
        case BufferSizing::Rsem: return rsem;
        case BufferSizing::HalfChain: return 0.5 * sums.aggressive;
        case BufferSizing::HalfSafety: return 0.5 * sums.cut;
        case BufferSizing::AllSafety: return sums.cut;
        case BufferSizing::BiasRsem: return std::max(rsem + kBias * sums.aggressive, kLeastShare * sums.aggressive);
        case BufferSizing::Apd: return deviation * (1.0 + static_cast<double>(chain.dependencies) / count);
        case BufferSizing::Aprt: return deviation * (1.0 + chain.tightestUse);
        case BufferSizing::Simulation: assert(simulated); return std::max(0.0, simulated(chain) - sums.aggressive);
    }
    return 0.0;
}

}  // namespace waymark
