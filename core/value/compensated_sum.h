#pragma once
// A sum that does not drift: what rounding takes from one addition is given to the end (Neumaier 1974).

#include <cmath>

namespace waymark {

class CompensatedSum {
public:
    void add(double term) {
        const double next = m_sum + term;
        m_rest += std::abs(m_sum) >= std::abs(term) ? (m_sum - next) + term : (term - next) + m_sum;
        m_sum = next;
    }
    [[nodiscard]] double value() const { return m_sum + m_rest; }

private:
    double m_sum = 0.0;
    double m_rest = 0.0;
};

// 0 where a sum is no more than what rounding left of terms whose sizes sum to `turnover`.
[[nodiscard]] inline double withoutDust(double sum, double turnover) {
    constexpr double kDust = 1e-12;
    return std::abs(sum) <= kDust * turnover ? 0.0 : sum;
}

}  // namespace waymark
