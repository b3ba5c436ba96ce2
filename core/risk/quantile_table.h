#pragma once
// The inverse of a distribution function as a table of straight pieces: turns a 32-bit draw into a value with two
// look-ups, whatever the distribution. Chances 0 .. 1 are cut into 512 equal cells; the first and the last are cut
// again into 128, since that is where quantiles bend.

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace waymark {

struct QuantileTable {
    static constexpr unsigned kMainBits = 9, kEndBits = 7;
    static constexpr std::uint32_t kMainCells = 1U << kMainBits, kEndCells = 1U << kEndBits;
    static constexpr unsigned kLowBits = 32 - kMainBits;
    static constexpr std::uint32_t kLowMask = (1U << kLowBits) - 1;
    static constexpr std::size_t kCells = kMainCells + 2 * kEndCells;

    // The value for a draw is base[cellOf(draw)] + slope[cellOf(draw)] * (draw & kLowMask).
    alignas(64) std::array<float, kCells> base{};
    alignas(64) std::array<float, kCells> slope{};

    [[nodiscard]] static constexpr std::uint32_t cellOf(std::uint32_t draw) {
        const std::uint32_t cell = draw >> kLowBits;
        const std::uint32_t within = (draw >> (kLowBits - kEndBits)) & (kEndCells - 1);
        const std::uint32_t inFirst = kMainCells + within;
        const std::uint32_t inLast = kMainCells + kEndCells + within;
        return cell == 0 ? inFirst : cell == kMainCells - 1 ? inLast : cell;
    }
};

// The chances at which a table needs quantiles, rising from 0 to 1; symmetric about a half.
[[nodiscard]] const std::vector<double>& knotChances();

// The table of these quantiles, one for each of knotChances(); all finite. Its pieces run along the curve, rather than
// through points of it, so that its mean is true.
[[nodiscard]] QuantileTable tableThrough(std::span<const double> quantiles);

// The table of a quantile function, which is asked at rising chances and may be infinite at 1. Its mean is `mean`: the
// last piece is put so, which repairs what a long tail loses.
[[nodiscard]] QuantileTable tabulate(const std::function<double(double)>& quantile, double mean);

// Distributions on 0 .. 1 by their mode, at equal steps from 0 to 1. Values for a mode between two steps are those of
// its neighbours, weighted; this keeps the mean exact, since that is linear in the mode.
struct TableFamily {
    static constexpr std::size_t kSteps = 64;
    std::vector<QuantileTable> tables;  // kSteps + 1
};
// Beta distributions with alpha + beta = 6, as beta-PERT has them. Computed when first asked for (10 ms).
[[nodiscard]] const TableFamily& betaPertFamily();
[[nodiscard]] const TableFamily& triangularFamily();

}  // namespace waymark
