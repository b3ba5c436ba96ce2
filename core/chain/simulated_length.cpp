#include "core/chain/simulated_length.h"

#include <algorithm>
#include <cmath>

#include "core/base/random.h"
#include "core/risk/density.h"
#include "core/risk/quantiles.h"

namespace waymark {
namespace {

constexpr int kRuns = 16'384;
constexpr int kCells = 512;  // of a table of quantiles
constexpr std::uint64_t kSeed = 1;

// A duration at evenly spaced chances, in minutes: between two of them it is drawn evenly.
using QuantileTable = std::vector<double>;

QuantileTable tableOf(const Estimate& estimate) {
    const double share = isElapsed(estimate.unit) ? workingMinutesPerElapsedMinute() : 1.0;
    QuantileTable table;
    for (int k = 0; k <= kCells; ++k) {
        // The ends are taken half a cell inside, since a distribution may have no largest value.
        const double chance = std::clamp(static_cast<double>(k) / kCells, 0.5 / kCells, 1.0 - 0.5 / kCells);
        table.push_back(quantileOf(estimate, *Probability::from(chance)) * share);
    }
    return table;
}

// Log-normal with the median and the quantile `safe` that were typed in.
QuantileTable tableOf(const ChainTimes& times, Probability safe) {
    QuantileTable table(kCells + 1, static_cast<double>(times.aggressive.count()));
    if (times.cut() == Minutes{0} || times.aggressive == Minutes{0}) return table;
    Estimate unit{Minutes{0}, Minutes{1'000'000}, Minutes{2'000'000}, TimeUnit::Minute, Distribution::LogNormal};
    const double spread =
        std::log(static_cast<double>(times.safe.count()) / static_cast<double>(times.aggressive.count()));
    const auto score = [&](double chance) {
        const auto probability = *Probability::from(chance);
        return std::log(quantileOf(unit, probability) / quantileOf(unit, *Probability::from(0.5)));
    };
    const double scale = spread / score(safe.value());
    for (int k = 0; k <= kCells; ++k) {
        const double chance = std::clamp(static_cast<double>(k) / kCells, 0.5 / kCells, 1.0 - 0.5 / kCells);
        table[static_cast<std::size_t>(k)] *= std::exp(scale * score(chance));
    }
    return table;
}

double drawn(const QuantileTable& table, Random& random) {
    const double place = random.uniform() * kCells;
    const auto cell = static_cast<std::size_t>(place);
    const double share = place - static_cast<double>(cell);
    return table[cell] + share * (table[cell + 1] - table[cell]);
}

}  // namespace

SimulatedLength simulatedLength(const Document& document, const ChainQuantiles& quantiles) {
    return [&document, quantiles](const ProtectedChain& chain) {
        std::vector<QuantileTable> tables;
        for (const ChainTimes& times : chain.tasks) {
            const Touchpoint& row = *document.find(times.touchpoint);
            tables.push_back(row.safe || !hasSpread(row.estimate) ? tableOf(times, quantiles.safe)
                                                                  : tableOf(row.estimate));
        }
        Random random(kSeed);
        std::vector<double> sums(kRuns, 0.0);
        for (double& sum : sums) {
            for (const QuantileTable& table : tables) sum += drawn(table, random);
        }
        const auto rank = static_cast<std::ptrdiff_t>(std::ceil(quantiles.safe.value() * kRuns)) - 1;
        const auto place = sums.begin() + std::clamp<std::ptrdiff_t>(rank, 0, kRuns - 1);
        std::ranges::nth_element(sums, place);
        return *place;
    };
}

}  // namespace waymark
