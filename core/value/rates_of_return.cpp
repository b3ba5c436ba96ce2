#include "core/value/rates_of_return.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace waymark {
namespace {

constexpr double kReach = 8.0;        // of ln(1 + rate)
constexpr double kFarthest = 512.0;   // of the only root
constexpr std::size_t kCells = 4096;  // of the scan
constexpr double kTouching = 1e-11;   // of the sum of the sizes of all terms: a present value that counts as 0
constexpr double kGolden = 0.6180339887498949;

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
    // Where the value, all of one sign, comes nearest to 0.
    [[nodiscard]] double nearestIn(double low, double high, double sign) const {
        for (int k = 0; k < 90; ++k) {
            const double a = high - kGolden * (high - low);
            const double b = low + kGolden * (high - low);
            if (at(a).value * sign < at(b).value * sign)
                high = b;
            else
                low = a;
        }
        return low + (high - low) / 2.0;
    }

private:
    std::span<const double> m_flows;
};

// Of flows that begin with one that is not 0.
int signChanges(std::span<const double> flows) {
    int changes = 0;
    double last = flows.front();
    for (const double flow : flows) {
        if (flow == 0.0) continue;
        changes += (last > 0.0) == (flow > 0.0) ? 0 : 1;
        last = flow;
    }
    return changes;
}

// The only root, where the scan does not reach it.
void addFarRoot(const Series& series, std::vector<double>& roots) {
    for (double reach = 2.0 * kReach; reach <= kFarthest; reach *= 2.0) {
        if ((series.at(-reach).value < 0.0) == (series.at(reach).value < 0.0)) continue;
        roots.push_back(series.crossingIn(-reach, reach));
        return;
    }
}

// Roots between two points of the scan at which the value bends towards 0 and away again.
void addTouching(const Series& series, double low, double high, double sign, std::vector<double>& roots) {
    const double nearest = series.nearestIn(low, high, sign);
    const Value value = series.at(nearest);
    if (std::abs(value.value) <= kTouching * value.size) {
        roots.push_back(nearest);
    } else if (value.value * sign < 0.0) {
        roots.push_back(series.crossingIn(low, nearest));
        roots.push_back(series.crossingIn(nearest, high));
    }
}

}  // namespace

Defined<std::vector<double>> internalRates(std::span<const double> flows) {
    while (!flows.empty() && flows.back() == 0.0) flows = flows.first(flows.size() - 1);
    while (!flows.empty() && flows.front() == 0.0) flows = flows.subspan(1);
    if (flows.empty()) return undefined(Undefined::NoFlows);
    const int changes = signChanges(flows);
    if (changes == 0) return undefined(Undefined::NoRate);
    const Series series(flows);
    const auto place = [](std::size_t k) { return kReach * (2.0 * static_cast<double>(k) / kCells - 1.0); };
    std::vector<double> values(kCells + 1);
    for (std::size_t k = 0; k <= kCells; ++k) values[k] = series.at(place(k)).value;
    std::vector<double> roots;
    for (std::size_t k = 0; k <= kCells; ++k) {
        if (values[k] == 0.0) {
            roots.push_back(place(k));
        } else if (k < kCells && values[k] * values[k + 1] < 0.0) {
            roots.push_back(series.crossingIn(place(k), place(k + 1)));
        } else if (k > 0 && k < kCells && values[k - 1] * values[k] > 0.0 && values[k] * values[k + 1] > 0.0 &&
                   std::abs(values[k]) < std::abs(values[k - 1]) && std::abs(values[k]) <= std::abs(values[k + 1])) {
            addTouching(series, place(k - 1), place(k + 1), values[k] > 0.0 ? 1.0 : -1.0, roots);
        }
    }
    if (roots.empty() && changes == 1) addFarRoot(series, roots);
    if (roots.empty()) return undefined(Undefined::NoRate);
    for (double& root : roots) root = std::expm1(root);
    std::ranges::sort(roots);
    return roots;
}

}  // namespace waymark
