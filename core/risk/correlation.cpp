#include "core/risk/correlation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waymark {
namespace {

double meanOf(std::span<const double> numbers) {
    return std::accumulate(numbers.begin(), numbers.end(), 0.0) / static_cast<double>(numbers.size());
}

double pairs(std::size_t count) {
    const auto n = static_cast<double>(count);
    return n * (n - 1.0) / 2.0;
}

// Pairs of equal neighbours in a sorted list.
template <class Number>
double tiedPairs(std::span<const Number> sorted) {
    double tied = 0.0;
    for (std::size_t first = 0; first < sorted.size();) {
        std::size_t end = first;
        while (end < sorted.size() && sorted[end] == sorted[first]) ++end;
        tied += pairs(end - first);
        first = end;
    }
    return tied;
}

// Sorts, and returns how many pairs stood in the wrong order.
double sortCountingSwaps(std::vector<std::int32_t>& numbers) {
    std::vector<std::int32_t> other(numbers.size());
    double swaps = 0.0;
    for (std::size_t width = 1; width < numbers.size(); width *= 2) {
        for (std::size_t begin = 0; begin < numbers.size(); begin += 2 * width) {
            const std::size_t middle = std::min(begin + width, numbers.size());
            const std::size_t end = std::min(begin + 2 * width, numbers.size());
            std::size_t left = begin;
            std::size_t right = middle;
            for (std::size_t k = begin; k < end; ++k) {
                const bool fromRight = left == middle || (right < end && numbers[right] < numbers[left]);
                if (fromRight) swaps += static_cast<double>(middle - left);
                other[k] = fromRight ? numbers[right++] : numbers[left++];
            }
        }
        numbers.swap(other);
    }
    return swaps;
}

template <class Number>
std::vector<double> ranks(std::span<const Number> numbers) {
    std::vector<std::uint32_t> order(numbers.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t k) { return numbers[k]; });
    std::vector<double> found(numbers.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first;
        while (end < order.size() && numbers[order[end]] == numbers[order[first]]) ++end;
        const double rank = static_cast<double>(first + end + 1) / 2.0;
        for (std::size_t k = first; k < end; ++k) found[order[k]] = rank;
        first = end;
    }
    return found;
}

}  // namespace

std::optional<double> pearson(std::span<const double> x, std::span<const double> y) {
    if (x.size() < 2) return std::nullopt;
    const double meanX = meanOf(x);
    const double meanY = meanOf(y);
    double xx = 0.0;
    double yy = 0.0;
    double xy = 0.0;
    for (std::size_t k = 0; k < x.size(); ++k) {
        const double dx = x[k] - meanX;
        const double dy = y[k] - meanY;
        xx += dx * dx;
        yy += dy * dy;
        xy += dx * dy;
    }
    if (!(xx > 0.0 && yy > 0.0)) return std::nullopt;
    return std::clamp(xy / std::sqrt(xx * yy), -1.0, 1.0);
}

std::vector<double> ranksOf(std::span<const std::int32_t> numbers) { return ranks(numbers); }

std::vector<double> ranksOf(std::span<const double> numbers) { return ranks(numbers); }

std::optional<double> kendall(std::span<const std::int32_t> x, std::span<const std::int32_t> y) {
    // By x, then y: as one number, so that sorting is quick.
    std::vector<std::uint64_t> both(x.size());
    const auto unsignedOf = [](std::int32_t number) { return static_cast<std::uint32_t>(number) ^ 0x80000000U; };
    for (std::size_t k = 0; k < x.size(); ++k) both[k] = std::uint64_t{unsignedOf(x[k])} << 32U | unsignedOf(y[k]);
    std::ranges::sort(both);
    std::vector<std::uint32_t> sortedX(x.size());
    std::vector<std::int32_t> ys(x.size());
    for (std::size_t k = 0; k < both.size(); ++k) {
        sortedX[k] = static_cast<std::uint32_t>(both[k] >> 32U);
        ys[k] = static_cast<std::int32_t>(static_cast<std::uint32_t>(both[k]) ^ 0x80000000U);
    }
    const double all = pairs(x.size());
    const double tiedX = tiedPairs<std::uint32_t>(sortedX);
    const double tiedBoth = tiedPairs<std::uint64_t>(both);
    const double discordant = sortCountingSwaps(ys);
    const double tiedY = tiedPairs<std::int32_t>(ys);
    const double scale = std::sqrt((all - tiedX) * (all - tiedY));
    if (!(scale > 0.0)) return std::nullopt;
    return (all - tiedX - tiedY + tiedBoth - 2.0 * discordant) / scale;
}

}  // namespace waymark
