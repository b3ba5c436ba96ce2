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

std::size_t LinearProgramme::addRow(std::vector<Term> terms, double least, double most,
                                    std::optional<std::size_t> tag) {
    std::vector<double> row(m_others.size());
    for (const Term& term : terms) {
        const Variable& variable = m_variables[term.variable];
        if (variable.column != kNone) {
            row[variable.column] += term.factor;
            continue;
        }
        const std::vector<double>& basic = m_rows[variable.row];
        for (std::size_t k = 0; k < row.size(); ++k) row[k] += term.factor * basic[k];
    }
    m_variables.push_back({least, most, m_rows.size(), kNone, false, tag});
    m_basics.push_back(m_variables.size() - 1);
    m_rows.push_back(std::move(row));
    m_terms.push_back(std::move(terms));
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
    std::vector<std::vector<double>> rows;
    std::vector<std::size_t> basics;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const std::size_t place = placeOf[m_basics[row]];
        if (place == kNone) continue;
        m_variables[m_basics[row]].row = rows.size();
        rows.push_back(std::move(m_rows[row]));
        basics.push_back(place);
    }
    const std::size_t own = m_costs.size();
    for (std::size_t k = 0; k < placeOf.size(); ++k) {
        if (placeOf[k] == kNone) continue;
        m_variables[placeOf[k]] = m_variables[k];
        m_values[placeOf[k]] = m_values[k];
        if (k >= own && placeOf[k] != k) m_terms[placeOf[k] - own] = std::move(m_terms[k - own]);
    }
    m_variables.resize(kept);
    m_values.resize(kept);
    m_terms.resize(kept - own);
    for (std::size_t& other : m_others) other = placeOf[other];
    m_rows = std::move(rows);
    m_basics = std::move(basics);
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
    for (const std::size_t other : m_others) {
        const Variable& variable = m_variables[other];
        m_values[other] = variable.isAtHigh ? variable.high : variable.low;
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        double sum = 0.0;
        for (std::size_t k = 0; k < m_others.size(); ++k) sum += m_rows[row][k] * m_values[m_others[k]];
        m_values[m_basics[row]] = sum;
    }
}

double LinearProgramme::cost() const {
    double sum = 0.0;
    for (std::size_t k = 0; k < m_costs.size(); ++k) sum += m_costs[k] * m_values[k];
    return sum;
}

LinearProgramme::Leaving LinearProgramme::worstRow() const {
    Leaving worst;
    double furthest = kTooFar;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
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
    const std::vector<double>& row = m_rows[leaving.row];
    std::size_t best = kNone;
    double least = kInfinity;
    for (std::size_t k = 0; k < row.size(); ++k) {
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
    std::vector<double>& own = m_rows[leaving.row];
    const double by = 1.0 / own[column];
    for (double& factor : own) factor *= -by;
    own[column] = by;
    const auto replace = [&](std::vector<double>& row) {
        const double share = row[column];
        if (share == 0.0) return;
        row[column] = 0.0;
        for (std::size_t k = 0; k < row.size(); ++k) row[k] += share * own[k];
    };
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (row != leaving.row) replace(m_rows[row]);
    }
    replace(m_reduced);
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
    for (int step = 0; step < kMostSteps; ++step) {
        computeValues();
        if (cost() > limit && safeBound() > limit) return true;
        const Leaving leaving = worstRow();
        if (leaving.row == kNone) return true;
        const std::size_t entering = enteringFor(leaving);
        if (entering == kNone) return !isSurelyImpossible(leaving);
        pivot(leaving, entering);
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
        for (const Term& term : m_terms[index - m_costs.size()]) left[term.variable] -= weight * term.factor;
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
    const std::vector<double>& row = m_rows[leaving.row];
    const std::size_t basic = m_basics[leaving.row];
    if (basic >= m_costs.size()) weights.emplace_back(basic, sign);
    for (std::size_t k = 0; k < row.size(); ++k) {
        if (m_others[k] >= m_costs.size()) weights.emplace_back(m_others[k], -sign * row[k]);
    }
    return combined(weights, false) > kTooFar / 2;
}

}  // namespace waymark
