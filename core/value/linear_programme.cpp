#include "core/value/linear_programme.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace waymark {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kTooFar = 1e-6;    // beyond a limit
constexpr double kTooSmall = 1e-8;  // to divide by
constexpr int kMostSteps = 3000;

// Four sums side by side, since one has to wait for each addition.
double product(const double* a, const double* b, std::size_t count) {
    double sums[4] = {};
    std::size_t k = 0;
    for (; k + 4 <= count; k += 4) {
        for (std::size_t lane = 0; lane < 4; ++lane) sums[lane] += a[k + lane] * b[k + lane];
    }
    for (; k < count; ++k) sums[0] += a[k] * b[k];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

}  // namespace

LinearProgramme::LinearProgramme(std::vector<double> costs) : m_costs(std::move(costs)), m_reduced(m_costs) {
    for (std::size_t k = 0; k < m_costs.size(); ++k) {
        m_variables.push_back({0.0, 0.0, kNone, k, m_costs[k] < 0.0, std::nullopt});
        m_others.push_back(k);
    }
    m_values.resize(m_costs.size());
}

void LinearProgramme::setLimits(std::size_t variable, double low, double high) {
    m_variables[variable].low = low;
    m_variables[variable].high = high;
}

std::span<const LinearProgramme::Term> LinearProgramme::termsOf(std::size_t row) const {
    const std::size_t begin = row == 0 ? 0 : m_termEnds[row - 1];
    return std::span(m_terms).subspan(begin, m_termEnds[row] - begin);
}

std::size_t LinearProgramme::addRow(std::initializer_list<Term> terms, double least, double most,
                                    std::optional<std::size_t> tag) {
    const std::size_t place = m_basics.size();
    m_rows.resize(m_rows.size() + columnCount());
    double* row = rowAt(place);
    for (const Term& term : terms) {
        const Variable& variable = m_variables[term.variable];
        if (variable.column != kNone) {
            row[variable.column] += term.factor;
            continue;
        }
        const double* basic = rowAt(variable.row);
        for (std::size_t k = 0; k < columnCount(); ++k) row[k] += term.factor * basic[k];
    }
    m_variables.push_back({least, most, place, kNone, false, tag});
    m_basics.push_back(m_variables.size() - 1);
    m_terms.insert(m_terms.end(), terms.begin(), terms.end());
    m_termEnds.push_back(m_terms.size());
    m_values.push_back(0.0);
    return m_variables.size() - 1;
}

// Those that are basic: nothing rests on their limits.
void LinearProgramme::dropIdleRows() {
    std::vector<std::size_t> placeOf(m_variables.size(), kNone);
    std::size_t kept = 0;
    for (std::size_t k = 0; k < m_variables.size(); ++k) {
        if (!m_variables[k].tag || m_variables[k].row == kNone) placeOf[k] = kept++;
    }
    if (kept == m_variables.size()) return;
    std::size_t rows = 0;
    for (std::size_t row = 0; row < m_basics.size(); ++row) {
        const std::size_t place = placeOf[m_basics[row]];
        if (place == kNone) continue;
        m_variables[m_basics[row]].row = rows;
        std::copy_n(rowAt(row), columnCount(), rowAt(rows));
        m_basics[rows++] = place;
    }
    m_basics.resize(rows);
    m_rows.resize(rows * columnCount());
    std::vector<Term> terms;
    std::vector<std::size_t> ends;
    for (std::size_t k = 0; k < placeOf.size(); ++k) {
        if (placeOf[k] == kNone) continue;
        m_variables[placeOf[k]] = m_variables[k];
        m_values[placeOf[k]] = m_values[k];
        if (k < columnCount()) continue;
        const auto own = termsOf(k - columnCount());
        terms.insert(terms.end(), own.begin(), own.end());
        ends.push_back(terms.size());
    }
    m_variables.resize(kept);
    m_values.resize(kept);
    m_terms = std::move(terms);
    m_termEnds = std::move(ends);
    for (std::size_t& other : m_others) other = placeOf[other];
}

std::vector<double> LinearProgramme::pricesByTag(std::size_t tags) const {
    std::vector<double> prices(tags);
    for (std::size_t k = 0; k < m_others.size(); ++k) {
        const auto& tag = m_variables[m_others[k]].tag;
        if (tag) prices[*tag] += std::abs(m_reduced[k]);
    }
    return prices;
}

void LinearProgramme::computeValues() {
    m_othersValues.resize(columnCount());
    for (std::size_t k = 0; k < columnCount(); ++k) {
        const Variable& variable = m_variables[m_others[k]];
        m_othersValues[k] = m_values[m_others[k]] = variable.isAtHigh ? variable.high : variable.low;
    }
    for (std::size_t row = 0; row < m_basics.size(); ++row) {
        m_values[m_basics[row]] = product(rowAt(row), m_othersValues.data(), columnCount());
    }
}

// What computeValues() would find behind the pivot, without the rounding.
void LinearProgramme::moveValues(Leaving leaving, std::size_t column) {
    const std::size_t out = m_basics[leaving.row];
    const double limit = leaving.isTooLow ? m_variables[out].low : m_variables[out].high;
    const double step = (limit - m_values[out]) / rowAt(leaving.row)[column];
    for (std::size_t row = 0; row < m_basics.size(); ++row) m_values[m_basics[row]] += step * rowAt(row)[column];
    m_values[out] = limit;
    m_values[m_others[column]] += step;
}

double LinearProgramme::cost() const {
    double sum = 0.0;
    for (std::size_t k = 0; k < m_costs.size(); ++k) sum += m_costs[k] * m_values[k];
    return sum;
}

LinearProgramme::Leaving LinearProgramme::worstRow() const {
    Leaving worst;
    double furthest = kTooFar;
    for (std::size_t row = 0; row < m_basics.size(); ++row) {
        const Variable& variable = m_variables[m_basics[row]];
        const double value = m_values[m_basics[row]];
        const bool isTooLow = value < variable.low;
        const double distance = isTooLow ? variable.low - value : value - variable.high;
        if (distance <= furthest) continue;
        furthest = distance;
        worst = {row, isTooLow};
    }
    return worst;
}

// Of the columns that bring the row back to its limit, the one whose cost then changes its sign first.
std::size_t LinearProgramme::enteringFor(Leaving leaving) const {
    const double* row = rowAt(leaving.row);
    std::size_t best = kNone;
    double least = kInfinity;
    for (std::size_t k = 0; k < columnCount(); ++k) {
        const Variable& variable = m_variables[m_others[k]];
        if (variable.low == variable.high || std::abs(row[k]) < kTooSmall) continue;
        const bool raises = (row[k] > 0.0) != variable.isAtHigh;
        if (raises != leaving.isTooLow) continue;
        const double ratio = std::abs(m_reduced[k] / row[k]);
        const bool isBetter = best == kNone || ratio < least - 1e-12 ||
                              (ratio <= least + 1e-12 && std::abs(row[k]) > std::abs(row[best]));
        if (!isBetter) continue;
        least = std::min(least, ratio);
        best = k;
    }
    return best;
}

void LinearProgramme::pivot(Leaving leaving, std::size_t column) {
    const std::size_t columns = columnCount();
    double* own = rowAt(leaving.row);
    const double by = 1.0 / own[column];
    for (std::size_t k = 0; k < columns; ++k) own[k] *= -by;
    own[column] = by;
    const auto replace = [&](double* row) {
        const double share = row[column];
        if (share == 0.0) return;
        row[column] = 0.0;
        for (std::size_t k = 0; k < columns; ++k) row[k] += share * own[k];
    };
    for (std::size_t row = 0; row < m_basics.size(); ++row) {
        if (row != leaving.row) replace(rowAt(row));
    }
    replace(m_reduced.data());
    const std::size_t out = m_basics[leaving.row];
    const std::size_t in = m_others[column];
    std::swap(m_basics[leaving.row], m_others[column]);
    m_variables[out].row = kNone;
    m_variables[out].column = column;
    m_variables[out].isAtHigh = !leaving.isTooLow;
    m_variables[in].row = leaving.row;
    m_variables[in].column = kNone;
}

bool LinearProgramme::solve(double limit) {
    for (std::size_t k = 0; k < m_others.size(); ++k) {  // at the limit that the cost asks for
        Variable& variable = m_variables[m_others[k]];
        if (m_reduced[k] > kTooSmall) variable.isAtHigh = false;
        if (m_reduced[k] < -kTooSmall && variable.high < kInfinity) variable.isAtHigh = true;
    }
    computeValues();
    bool areValuesMoved = false;
    for (int step = 0; step < kMostSteps; ++step) {
        if (cost() > limit && safeBound() > limit) return true;
        const Leaving leaving = worstRow();
        if (leaving.row == kNone) {
            if (!areValuesMoved) return true;
            computeValues();
            areValuesMoved = false;
            continue;
        }
        const std::size_t entering = enteringFor(leaving);
        if (entering == kNone) return !isSurelyImpossible(leaving);
        moveValues(leaving, entering);
        pivot(leaving, entering);
        areValuesMoved = true;
    }
    return true;
}

// The least that costs less the weighted rows, plus the rows, can come to within all limits.
double LinearProgramme::combined(std::span<const std::pair<std::size_t, double>> weights, bool withCosts) const {
    std::vector<double> left = withCosts ? m_costs : std::vector<double>(m_costs.size());
    double sum = 0.0;
    for (const auto& [index, weight] : weights) {
        const Variable& variable = m_variables[index];
        const double limit = weight > 0.0 ? variable.low : variable.high;
        if (weight == 0.0 || std::abs(limit) == kInfinity) continue;
        sum += weight * limit;
        for (const Term& term : termsOf(index - m_costs.size())) left[term.variable] -= weight * term.factor;
    }
    for (std::size_t k = 0; k < left.size(); ++k) {
        sum += left[k] * (left[k] > 0.0 ? m_variables[k].low : m_variables[k].high);
    }
    return sum;
}

double LinearProgramme::safeBound() const {
    std::vector<std::pair<std::size_t, double>> weights;
    for (std::size_t k = 0; k < m_others.size(); ++k) {
        if (m_others[k] >= m_costs.size()) weights.emplace_back(m_others[k], m_reduced[k]);
    }
    return combined(weights, true);
}

// Its row is a sum of others that cannot reach its limit; checked by the rows as they were given: the sum of nothing
// would have to be above zero.
bool LinearProgramme::isSurelyImpossible(Leaving leaving) const {
    const double sign = leaving.isTooLow ? 1.0 : -1.0;
    std::vector<std::pair<std::size_t, double>> weights;
    const double* row = rowAt(leaving.row);
    const std::size_t basic = m_basics[leaving.row];
    if (basic >= m_costs.size()) weights.emplace_back(basic, sign);
    for (std::size_t k = 0; k < columnCount(); ++k) {
        if (m_others[k] >= m_costs.size()) weights.emplace_back(m_others[k], -sign * row[k]);
    }
    return combined(weights, false) > kTooFar / 2;
}

}  // namespace waymark
