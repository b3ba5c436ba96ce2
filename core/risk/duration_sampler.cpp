#include "core/risk/duration_sampler.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark {
namespace {

// A table stretched to the law of one touchpoint, in ticks.
struct Pieces {
    alignas(64) std::array<float, QuantileTable::kCells> base, slope;
};

[[gnu::always_inline]] inline void stretch(const DurationLaw& law, Pieces& pieces) {
    const float scale = static_cast<float>(law.scale);
    const float shift = static_cast<float>(law.shift);
    const float weight = law.weight;
    const float* const lowerBase = law.lower->base.data();
    const float* const upperBase = law.upper->base.data();
    const float* const lowerSlope = law.lower->slope.data();
    const float* const upperSlope = law.upper->slope.data();
    for (std::size_t k = 0; k < QuantileTable::kCells; ++k) {
        pieces.base[k] = shift + scale * (lowerBase[k] + weight * (upperBase[k] - lowerBase[k]));
        pieces.slope[k] = scale * (lowerSlope[k] + weight * (upperSlope[k] - lowerSlope[k]));
    }
}

// Rounds to the nearest tick; durations are never negative, but a table may dip below 0 by rounding.
[[gnu::always_inline]] inline Ticks rounded(float value) {
    const auto ticks = static_cast<Ticks>(value + 0.5F);
    return ticks < 0 ? 0 : ticks;
}

struct Task {
    DrawStream stream;
    std::uint32_t firstRun;
    const float* factors;
    LaneBlocks into;
};

[[gnu::always_inline]] inline void drawTabulated(const DurationLaw& law, const Task& task) {
    Pieces pieces;
    stretch(law, pieces);
    const float* const base = pieces.base.data();
    const float* const slope = pieces.slope.data();
    const DrawStream stream = task.stream;
    for (std::size_t block = 0; block < task.into.count; ++block) {
        const std::uint32_t run = task.firstRun + static_cast<std::uint32_t>(block * kLanes);
        Ticks* const into = task.into.first + block * task.into.stride;
        if (task.factors) {
            const float* const factor = task.factors + block * kLanes;
            for (std::uint32_t lane = 0; lane < kLanes; ++lane) {
                const std::uint32_t draw = stream.draw(run + lane);
                const auto cell = static_cast<std::int32_t>(QuantileTable::cellOf(draw));
                const auto low = static_cast<float>(static_cast<std::int32_t>(draw & QuantileTable::kLowMask));
                into[lane] = rounded((base[cell] + slope[cell] * low) * factor[lane]);
            }
            continue;
        }
        for (std::uint32_t lane = 0; lane < kLanes; ++lane) {
            const std::uint32_t draw = stream.draw(run + lane);
            const auto cell = static_cast<std::int32_t>(QuantileTable::cellOf(draw));
            const auto low = static_cast<float>(static_cast<std::int32_t>(draw & QuantileTable::kLowMask));
            into[lane] = rounded(base[cell] + slope[cell] * low);
        }
    }
}

void drawTabulatedPortably(const DurationLaw& law, const Task& task) { drawTabulated(law, task); }
#if defined(__x86_64__)
[[gnu::target("avx2")]] void drawTabulatedByAvx2(const DurationLaw& law, const Task& task) { drawTabulated(law, task); }
[[gnu::target("avx512f")]] void drawTabulatedByAvx512(const DurationLaw& law, const Task& task) {
    drawTabulated(law, task);
}
#endif

void drawSteps(const DurationLaw& law, const Task& task) {
    for (std::size_t block = 0; block < task.into.count; ++block) {
        Ticks* const into = task.into.first + block * task.into.stride;
        for (std::uint32_t lane = 0; lane < kLanes; ++lane) {
            const std::size_t place = block * kLanes + lane;
            const std::uint64_t draw = task.stream.draw(task.firstRun + static_cast<std::uint32_t>(place));
            const double step = law.steps[(draw * law.steps.size()) >> 32U];
            const double factor = task.factors ? static_cast<double>(task.factors[place]) : 1.0;
            into[lane] = static_cast<Ticks>(std::llround(step * factor));
        }
    }
}

void fillConstant(const DurationLaw& law, const Task& task) {
    for (std::size_t block = 0; block < task.into.count; ++block) {
        Ticks* const into = task.into.first + block * task.into.stride;
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            const double factor = task.factors ? static_cast<double>(task.factors[block * kLanes + lane]) : 1.0;
            into[lane] = static_cast<Ticks>(std::llround(law.shift * factor));
        }
    }
}

}  // namespace

void drawDurations(const DurationLaw& law, DrawStream stream, std::uint32_t firstRun, const float* factors,
                   LaneBlocks into, InstructionSet set) {
    const Task task{stream, firstRun, factors, into};
    if (law.isConstant()) return fillConstant(law, task);
    if (!law.steps.empty()) return drawSteps(law, task);
    switch (set) {
#if defined(__x86_64__)
        case InstructionSet::Avx512: return drawTabulatedByAvx512(law, task);
        case InstructionSet::Avx2: return drawTabulatedByAvx2(law, task);
#endif
        default: return drawTabulatedPortably(law, task);
    }
}

void drawValues(const QuantileTable& table, DrawStream stream, std::uint32_t firstRun, std::span<float> into) {
    for (std::size_t k = 0; k < into.size(); ++k) {
        const std::uint32_t draw = stream.draw(firstRun + static_cast<std::uint32_t>(k));
        const std::uint32_t cell = QuantileTable::cellOf(draw);
        into[k] = table.base[cell] + table.slope[cell] * static_cast<float>(draw & QuantileTable::kLowMask);
    }
}

void drawImpacts(const SimulationModel::Event& event, std::uint64_t seed, std::uint32_t firstRun,
                 std::span<Ticks> into) {
    drawDurations(event.impact, drawStream(seed, DrawPurpose::EventImpact, event.number), firstRun, nullptr,
                  {into.data(), kLanes, into.size() / kLanes});
    const DrawStream happens = drawStream(seed, DrawPurpose::EventHappens, event.number);
    for (std::size_t k = 0; k < into.size(); ++k) {
        if (happens.draw(firstRun + static_cast<std::uint32_t>(k)) >= event.chance) into[k] = 0;
    }
}

}  // namespace waymark
