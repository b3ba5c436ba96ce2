#include "core/measure/relative_weights.h"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

constexpr int kMostSweeps = 60;
constexpr double kNegligible = 1e-24;    // square of what counts as diagonal
constexpr double kSmallestValue = 1e-9;  // eigenvalues below: drivers that are copies of others

double offDiagonal(const SymmetricMatrix& matrix) {
    double sum = 0.0;
    for (std::size_t row = 0; row < matrix.size; ++row) {
        for (std::size_t column = 0; column < row; ++column) sum += matrix.at(row, column) * matrix.at(row, column);
    }
    return sum;
}

// Turns in the plane of p and q so that their cell becomes 0 (Golub and Van Loan, Matrix Computations, 8.5).
void rotate(SymmetricMatrix& matrix, SymmetricMatrix& vectors, std::size_t p, std::size_t q) {
    const double cell = matrix.at(p, q);
    if (cell == 0.0) return;
    const double theta = (matrix.at(q, q) - matrix.at(p, p)) / (2.0 * cell);
    const double t = (theta >= 0.0 ? 1.0 : -1.0) / (std::abs(theta) + std::sqrt(theta * theta + 1.0));
    const double c = 1.0 / std::sqrt(t * t + 1.0);
    const double s = t * c;
    for (std::size_t k = 0; k < matrix.size; ++k) {
        const double kp = matrix.at(k, p);
        const double kq = matrix.at(k, q);
        matrix.at(k, p) = c * kp - s * kq;
        matrix.at(k, q) = s * kp + c * kq;
    }
    for (std::size_t k = 0; k < matrix.size; ++k) {
        const double pk = matrix.at(p, k);
        const double qk = matrix.at(q, k);
        matrix.at(p, k) = c * pk - s * qk;
        matrix.at(q, k) = s * pk + c * qk;
        const double vp = vectors.at(k, p);
        const double vq = vectors.at(k, q);
        vectors.at(k, p) = c * vp - s * vq;
        vectors.at(k, q) = s * vp + c * vq;
    }
}

}  // namespace

Eigen eigenOf(SymmetricMatrix matrix) {
    const std::size_t size = matrix.size;
    SymmetricMatrix vectors(size);
    for (std::size_t k = 0; k < size; ++k) vectors.at(k, k) = 1.0;
    for (int sweep = 0; sweep < kMostSweeps && offDiagonal(matrix) > kNegligible; ++sweep) {
        for (std::size_t p = 0; p < size; ++p) {
            for (std::size_t q = p + 1; q < size; ++q) rotate(matrix, vectors, p, q);
        }
    }
    Eigen eigen;
    for (std::size_t k = 0; k < size; ++k) {
        eigen.values.push_back(matrix.at(k, k));
        std::vector<double>& vector = eigen.vectors.emplace_back(size);
        for (std::size_t row = 0; row < size; ++row) vector[row] = vectors.at(row, k);
    }
    return eigen;
}

std::optional<RelativeWeights> relativeWeights(const SymmetricMatrix& correlations,
                                               std::span<const double> withOutcome) {
    const std::size_t size = correlations.size;
    const Eigen eigen = eigenOf(correlations);
    // The drivers' nearest uncorrelated relatives are Z with X = Z L, where L is the square root of the correlations;
    // the outcome depends on Z by L^-1 r, and each driver is made of Z by L.
    std::vector<double> onRelatives(size);
    SymmetricMatrix root(size);
    for (std::size_t k = 0; k < size; ++k) {
        if (eigen.values[k] < kSmallestValue) continue;
        const double length = std::sqrt(eigen.values[k]);
        const std::vector<double>& vector = eigen.vectors[k];
        double along = 0.0;
        for (std::size_t row = 0; row < size; ++row) along += vector[row] * withOutcome[row];
        for (std::size_t row = 0; row < size; ++row) {
            onRelatives[row] += vector[row] * along / length;
            for (std::size_t column = 0; column < size; ++column) {
                root.at(row, column) += vector[row] * length * vector[column];
            }
        }
    }
    RelativeWeights found{0.0, std::vector<double>(size)};
    for (std::size_t driver = 0; driver < size; ++driver) {
        for (std::size_t k = 0; k < size; ++k) {
            const double made = root.at(driver, k) * onRelatives[k];
            found.weights[driver] += made * made;
        }
        found.explained += found.weights[driver];
    }
    if (!(found.explained > 0.0)) return std::nullopt;
    for (double& weight : found.weights) weight /= found.explained;
    found.explained = std::min(1.0, found.explained);
    return found;
}

}  // namespace waymark
