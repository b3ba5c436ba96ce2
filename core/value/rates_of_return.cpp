#include "core/value/rates_of_return.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>

namespace waymark {
namespace {

constexpr double kReach = 8.0;          // of ln(1 + rate)
constexpr double kFarthest = 512.0;     // of the only root
constexpr std::size_t kMostSteps = 64;  // of Rolle's theorem, one for each change of sign
constexpr std::size_t kCells = 4096;    // of a scan where there are more
constexpr double kRounding = 0x1p-50;   // of the sum of the sizes of all terms, for each term

// The present value at ln(1 + rate) = y, times a positive number that keeps it within bounds, and the sum of the sizes
// of its terms likewise.
struct Value {
    double value = 0.0;
    double size = 0.0;
};

class Series {
public:
    explicit Series(std::span<const double> flows) : m_flows(flows) {}

    [[nodiscard]] Value at(double y) const {
        const double x = std::exp(-std::abs(y));
        Value sum;
        const auto step = [&](double flow) { sum = {sum.value * x + flow, sum.size * x + std::abs(flow)}; };
        if (y >= 0.0)
            std::for_each(m_flows.rbegin(), m_flows.rend(), step);
        else
            std::for_each(m_flows.begin(), m_flows.end(), step);
        return sum;
    }
    [[nodiscard]] double crossingIn(double low, double high) const {
        const bool rises = at(low).value < 0.0;
        for (int k = 0; k < 200; ++k) {
            const double middle = low + (high - low) / 2.0;
            if (middle == low || middle == high) break;
            ((at(middle).value < 0.0) == rises ? low : high) = middle;
        }
        return low + (high - low) / 2.0;
    }
    // -1, 0 or 1; 0: what rounding leaves no choice about.
    [[nodiscard]] int signAt(double y) const {
        const Value sum = at(y);
        if (std::abs(sum.value) <= kRounding * static_cast<double>(m_flows.size()) * sum.size) return 0;
        return sum.value < 0.0 ? -1 : 1;
    }

private:
    std::span<const double> m_flows;
};

std::vector<double> scanFor(const Series& series) {
    const auto place = [](std::size_t k) { return kReach * (2.0 * static_cast<double>(k) / kCells - 1.0); };
    std::vector<double> roots;
    double last = series.at(place(0)).value;
    for (std::size_t k = 1; k <= kCells; ++k) {
        const double value = series.at(place(k)).value;
        if ((last < 0.0) != (value < 0.0)) roots.push_back(series.crossingIn(place(k - 1), place(k)));
        last = value;
    }
    return roots;
}

// Roots, given places between any two of which there is at most one of them. Where the value stays 0 for rounding from
// one place to the next that is one root.
std::vector<double> rootsBetween(const Series& series, const std::vector<double>& separators) {
    std::vector<double> places{-kReach};
    places.insert(places.end(), separators.begin(), separators.end());
    places.push_back(kReach);
    std::vector<double> roots;
    int last = 0;  // sign at the place before
    for (std::size_t k = 0; k < places.size(); ++k) {
        const int sign = series.signAt(places[k]);
        const bool isFirst = k == 0;
        if (sign == 0 && (isFirst || last != 0))
            roots.push_back(places[k]);
        else if (!isFirst && sign * last < 0)
            roots.push_back(series.crossingIn(places[k - 1], places[k]));
        last = sign;
    }
    return roots;
}

// The last payment before the first change of sign, and the first one after it.
struct SignChange {
    std::size_t before, after;
};
std::optional<SignChange> firstSignChange(std::span<const double> flows) {
    std::optional<std::size_t> last;
    for (std::size_t k = 0; k < flows.size(); ++k) {
        if (flows[k] == 0.0) continue;
        if (last && (flows[*last] > 0.0) != (flows[k] > 0.0)) return SignChange{*last, k};
        last = k;
    }
    return std::nullopt;
}

// Payments whose roots lie between those of the given ones, by Rolle's theorem: the derivative of the series shifted by
// so many periods that one change of sign falls away.
std::vector<double> derivative(std::span<const double> flows, const SignChange& change) {
    const double shift = static_cast<double>(change.before + change.after) / 2.0;
    std::vector<double> derived(flows.size());
    double largest = 0.0;
    for (std::size_t k = 0; k < flows.size(); ++k) {
        derived[k] = flows[k] * (static_cast<double>(k) - shift);
        largest = std::max(largest, std::abs(derived[k]));
    }
    for (double& flow : derived) flow /= largest;
    return derived;
}

// The only root, where the scan does not reach it.
void addFarRoot(const Series& series, std::vector<double>& roots) {
    for (double reach = 2.0 * kReach; reach <= kFarthest; reach *= 2.0) {
        if ((series.at(-reach).value < 0.0) == (series.at(reach).value < 0.0)) continue;
        roots.push_back(series.crossingIn(-reach, reach));
        return;
    }
}

}  // namespace

Defined<std::vector<double>> internalRates(std::span<const double> flows) {
    while (!flows.empty() && flows.back() == 0.0) flows = flows.first(flows.size() - 1);
    while (!flows.empty() && flows.front() == 0.0) flows = flows.subspan(1);
    if (flows.empty()) return undefined(Undefined::NoFlows);
    std::vector<std::vector<double>> steps{{flows.begin(), flows.end()}};
    while (const auto change = firstSignChange(steps.back())) {
        steps.push_back(derivative(steps.back(), *change));
        if (steps.size() > kMostSteps) break;
    }
    if (steps.size() == 1) return undefined(Undefined::NoRate);
    const bool isOnlyOne = steps.size() == 2;
    std::vector<double> roots;  // of the last step: none if it has no change of sign
    if (firstSignChange(steps.back())) roots = scanFor(Series(steps.back()));
    for (steps.pop_back(); !steps.empty(); steps.pop_back()) roots = rootsBetween(Series(steps.back()), roots);
    if (roots.empty() && isOnlyOne) addFarRoot(Series(flows), roots);
    if (roots.empty()) return undefined(Undefined::NoRate);
    for (double& root : roots) root = std::expm1(root);
    std::ranges::sort(roots);
    return roots;
}

}  // namespace waymark
