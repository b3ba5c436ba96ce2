#pragma once
// How much each of several related drivers has to do with an outcome: relative weights (Johnson 2000), which share out
// the explained variance even where drivers go together.

#include <optional>
#include <span>
#include <vector>

namespace waymark {

// A symmetric matrix, row by row.
struct SymmetricMatrix {
    std::size_t size = 0;
    std::vector<double> cells;

    explicit SymmetricMatrix(std::size_t count = 0) : size(count), cells(count * count) {}
    double& at(std::size_t row, std::size_t column) { return cells[row * size + column]; }
    [[nodiscard]] double at(std::size_t row, std::size_t column) const { return cells[row * size + column]; }
};

struct Eigen {
    std::vector<double> values;
    std::vector<std::vector<double>> vectors;  // by value, each of length 1
};

// By Jacobi's rotations. Cubic in the size.
[[nodiscard]] Eigen eigenOf(SymmetricMatrix matrix);

struct RelativeWeights {
    double explained = 0.0;       // share of the outcome's variance that the drivers explain together
    std::vector<double> weights;  // by driver: shares of what is explained; they sum to 1
};

// From correlations of the drivers with each other and with the outcome. Nothing where they explain nothing.
[[nodiscard]] std::optional<RelativeWeights> relativeWeights(const SymmetricMatrix& correlations,
                                                             std::span<const double> withOutcome);

}  // namespace waymark
