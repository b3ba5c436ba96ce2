// The draws behind a simulation: evenly spread, and unrelated to each other along every way one can look at them.

#include <array>
#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "core/risk/correlation.h"
#include "core/risk/duration_sampler.h"

namespace waymark {
namespace {

constexpr std::uint32_t kDraws = 1U << 16U;

std::vector<double> draws(DrawStream stream, std::uint32_t first = 0) {
    std::vector<double> all(kDraws);
    for (std::uint32_t k = 0; k < kDraws; ++k) all[k] = stream.draw(first + k);
    return all;
}

// Chi-square of equal cells, as a number of its own deviations away from its mean.
double unevenness(const std::vector<double>& numbers, std::size_t cells) {
    std::vector<double> counts(cells);
    for (const double number : numbers)
        counts[static_cast<std::size_t>(number * 0x1p-32 * static_cast<double>(cells))] += 1.0;
    const double expected = static_cast<double>(numbers.size()) / static_cast<double>(cells);
    double sum = 0.0;
    for (const double count : counts) sum += (count - expected) * (count - expected) / expected;
    const auto freedom = static_cast<double>(cells - 1);
    return (sum - freedom) / std::sqrt(2.0 * freedom);
}

TEST(DrawStream, FillsCellsEvenly) {
    for (std::uint64_t number = 1; number <= 50; ++number) {
        const auto all = draws(drawStream(7, DrawPurpose::Duration, number));
        EXPECT_LT(std::abs(unevenness(all, 256)), 5.0) << number;
        EXPECT_LT(std::abs(unevenness(all, 4096)), 5.0) << number;
    }
}

TEST(DrawStream, SeedsPurposesAndNumbersGiveUnrelatedDraws) {
    const auto base = draws(drawStream(1, DrawPurpose::Duration, 1));
    const double error = 1.0 / std::sqrt(static_cast<double>(kDraws));
    for (std::uint64_t k = 2; k <= 60; ++k) {
        for (const DrawStream other : {drawStream(1, DrawPurpose::Duration, k), drawStream(k, DrawPurpose::Duration, 1),
                                       drawStream(1, DrawPurpose::Choice, k)}) {
            EXPECT_LT(std::abs(*pearson(base, draws(other))), 5.0 * error) << k;
        }
    }
}

TEST(DrawStream, RunsInARowAreUnrelated) {
    const double error = 1.0 / std::sqrt(static_cast<double>(kDraws));
    for (std::uint64_t number = 1; number <= 20; ++number) {
        const DrawStream stream = drawStream(3, DrawPurpose::Duration, number);
        const auto base = draws(stream);
        for (const std::uint32_t shift : {1U, 2U, 16U, 64U, 1024U})
            EXPECT_LT(std::abs(*pearson(base, draws(stream, shift))), 5.0 * error) << number << ' ' << shift;
    }
}

TEST(DurationSampler, GivesTheSameWithAnyInstructions) {
    const std::array laws{
        lawOf(Estimate{Minutes{100}, Minutes{250}, Minutes{900}, TimeUnit::Minute, Distribution::BetaPert}),
        lawOf(Estimate{Minutes{1}, Minutes{50}, Minutes{90}, TimeUnit::Minute, Distribution::Triangular}),
        lawOf(Estimate{Minutes{5}, Minutes{50}, Minutes{90}, TimeUnit::Minute, Distribution::LogNormal})};
    std::vector<float> factors(10 * kLanes);
    for (std::size_t k = 0; k < factors.size(); ++k) factors[k] = 0.5F + 0.01F * static_cast<float>(k % 100);
    for (const DurationLaw& law : laws) {
        for (const float* const factor :
             {static_cast<const float*>(nullptr), static_cast<const float*>(factors.data())}) {
            std::vector<Ticks> first(factors.size());
            drawDurations(law, {1, 2, 3}, 5, factor, {first.data(), kLanes, 10}, InstructionSet::Portable);
            for (const InstructionSet set : instructionSets()) {
                std::vector<Ticks> other(factors.size());
                drawDurations(law, {1, 2, 3}, 5, factor, {other.data(), kLanes, 10}, set);
                EXPECT_EQ(first, other);
            }
        }
    }
}

}  // namespace
}  // namespace waymark
