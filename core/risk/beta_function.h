#pragma once
// The regularized incomplete beta function (NIST Digital Library of Mathematical Functions, 8.17) and its inverse.

namespace waymark {

// Shape of a beta distribution on 0 .. 1; both are at least 1 for what is used here.
struct BetaShape {
    double alpha = 1.0;
    double beta = 1.0;
};

// A beta distribution with what its functions need again and again.
class BetaDistribution {
public:
    explicit BetaDistribution(BetaShape shape);

    [[nodiscard]] double density(double x) const;
    // Chance of at most x.
    [[nodiscard]] double chance(double x) const;
    // The x with this chance, to about 1e-12. A value near it as a first guess saves time.
    [[nodiscard]] double quantile(double chance, double guess = 0.5) const;

private:
    double m_alpha, m_beta, m_logBeta;
};

}  // namespace waymark
