#include "core/risk/quantile_table.h"

#include <algorithm>
#include <cmath>

#include "core/risk/beta_function.h"

namespace waymark {
namespace {

constexpr std::size_t kMainCells = QuantileTable::kMainCells;
constexpr std::size_t kEndCells = QuantileTable::kEndCells;
constexpr std::size_t kKnots = kMainCells - 1 + 2 * kEndCells;
constexpr double kDraws = 0x1p32;

// The piece of a table that begins at knot k of the rising list: its cell, and its first draw.
struct Piece {
    std::size_t cell;
    double firstDraw;
    double width;  // in draws
};

Piece pieceAt(std::size_t knot) {
    constexpr double kMainWidth = kDraws / static_cast<double>(kMainCells);
    constexpr double kEndWidth = kMainWidth / static_cast<double>(kEndCells);
    if (knot < kEndCells) return {kMainCells + knot, static_cast<double>(knot) * kEndWidth, kEndWidth};
    const std::size_t main = knot - kEndCells + 1;
    if (main < kMainCells - 1) return {main, static_cast<double>(main) * kMainWidth, kMainWidth};
    const std::size_t end = main - (kMainCells - 1);
    return {kMainCells + kEndCells + end, kDraws - kMainWidth + static_cast<double>(end) * kEndWidth, kEndWidth};
}

void setPiece(QuantileTable& table, const Piece& piece, double from, double to) {
    const double slope = (to - from) / piece.width;
    const double low = std::fmod(piece.firstDraw, static_cast<double>(QuantileTable::kLowMask) + 1.0);
    table.slope[piece.cell] = static_cast<float>(slope);
    table.base[piece.cell] = static_cast<float>(from - slope * low);
}

QuantileTable tableOf(std::span<const double> knots) {
    QuantileTable table;
    for (std::size_t k = 0; k + 1 < kKnots; ++k) setPiece(table, pieceAt(k), knots[k], knots[k + 1]);
    return table;
}

// Moves the knots within a curve so that straight pieces between them have its mean: chords of a bent curve lie to one
// side of it, by a twelfth of the second difference on the average (error of the trapezoidal rule).
void straddle(std::span<double> quantiles) {
    const std::vector<double>& chances = knotChances();
    double before = quantiles[0];
    for (std::size_t k = 1; k + 1 < quantiles.size(); ++k) {
        const double here = quantiles[k];
        const double left = chances[k] - chances[k - 1];
        const double right = chances[k + 1] - chances[k];
        const double bend = (quantiles[k + 1] - here) / right - (here - before) / left;
        quantiles[k] = std::clamp(here - bend * left * right / (left + right) / 6.0, before, quantiles[k + 1]);
        before = here;
    }
}

TableFamily makeBetaPertFamily() {
    TableFamily family;
    family.tables.resize(TableFamily::kSteps + 1);
    const std::vector<double>& chances = knotChances();
    std::vector<double> quantiles(kKnots);
    for (std::size_t step = 0; step <= TableFamily::kSteps / 2; ++step) {
        const double mode = static_cast<double>(step) / TableFamily::kSteps;
        const BetaDistribution beta({1.0 + 4.0 * mode, 5.0 - 4.0 * mode});
        double guess = 0.01;
        for (std::size_t k = 0; k < kKnots; ++k) guess = quantiles[k] = beta.quantile(chances[k], guess);
        family.tables[step] = tableThrough(quantiles);
        // Seen from the other end it is the distribution with the mirrored mode.
        std::ranges::reverse(quantiles);
        for (double& quantile : quantiles) quantile = 1.0 - quantile;
        family.tables[TableFamily::kSteps - step] = tableThrough(quantiles);
    }
    return family;
}

TableFamily makeTriangularFamily() {
    TableFamily family;
    std::vector<double> quantiles(kKnots);
    for (std::size_t step = 0; step <= TableFamily::kSteps; ++step) {
        const double mode = static_cast<double>(step) / TableFamily::kSteps;
        std::ranges::transform(knotChances(), quantiles.begin(), [mode](double chance) {
            return chance < mode ? std::sqrt(mode * chance) : 1.0 - std::sqrt((1.0 - mode) * (1.0 - chance));
        });
        family.tables.push_back(tableThrough(quantiles));
    }
    return family;
}

}  // namespace

const std::vector<double>& knotChances() {
    static const std::vector<double> all = [] {
        std::vector<double> chances;
        for (std::size_t k = 0; k + 1 < kKnots; ++k) chances.push_back(pieceAt(k).firstDraw / kDraws);
        chances.push_back(1.0);
        return chances;
    }();
    return all;
}

QuantileTable tableThrough(std::span<const double> quantiles) {
    std::vector<double> knots(quantiles.begin(), quantiles.end());
    straddle(knots);
    return tableOf(knots);
}

QuantileTable tabulate(const std::function<double(double)>& quantile, double mean) {
    const std::vector<double>& chances = knotChances();
    std::vector<double> knots(kKnots);
    std::ranges::transform(chances.begin(), chances.end() - 1, knots.begin(), quantile);
    straddle(std::span(knots).first(kKnots - 1));
    double missing = mean;
    for (std::size_t k = 0; k + 2 < kKnots; ++k)
        missing -= (knots[k] + knots[k + 1]) / 2.0 * (chances[k + 1] - chances[k]);
    const double lastMean = missing / (1.0 - chances[kKnots - 2]);
    const double lowest = knots[kKnots - 2];
    knots[kKnots - 1] = std::max(lowest, 2.0 * lastMean - lowest);
    // What the last piece could not take, all take together.
    const double excess = ((lowest + knots[kKnots - 1]) / 2.0 - lastMean) * (1.0 - chances[kKnots - 2]);
    for (double& knot : knots) knot -= excess;
    return tableOf(knots);
}

const TableFamily& betaPertFamily() {
    static const TableFamily family = makeBetaPertFamily();
    return family;
}

const TableFamily& triangularFamily() {
    static const TableFamily family = makeTriangularFamily();
    return family;
}

}  // namespace waymark
