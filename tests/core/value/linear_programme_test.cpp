#include "core/value/linear_programme.h"

#include <array>
#include <cmath>
#include <limits>
#include <optional>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace waymark {
namespace {

constexpr double kNoLimit = std::numeric_limits<double>::infinity();

// Two variables within limits, and rows a * x + b * y >= least.
struct Plane {
    struct Row {
        double a = 0.0, b = 0.0, least = 0.0;
    };
    std::array<double, 2> costs{}, low{}, high{};
    std::vector<Row> rows;

    explicit Plane(Random& random) {
        const auto whole = [&](std::uint64_t most) { return static_cast<double>(random.below(most)); };
        for (std::size_t k = 0; k < 2; ++k) {
            costs[k] = whole(11) - 5.0;
            low[k] = whole(5);
            high[k] = low[k] + whole(9);
        }
        for (std::uint64_t left = 1 + random.below(5); left > 0; --left) {
            rows.push_back({whole(7) - 3.0, whole(7) - 3.0, whole(21) - 10.0});
        }
    }

    // All lines, those of the limits too.
    [[nodiscard]] std::vector<Row> lines() const {
        std::vector<Row> all = rows;
        all.push_back({1.0, 0.0, low[0]});
        all.push_back({-1.0, 0.0, -high[0]});
        all.push_back({0.0, 1.0, low[1]});
        all.push_back({0.0, -1.0, -high[1]});
        return all;
    }

    // The best corner.
    [[nodiscard]] std::optional<double> best() const {
        std::optional<double> found;
        const auto all = lines();
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (std::size_t k = i + 1; k < all.size(); ++k) {
                const double det = all[i].a * all[k].b - all[k].a * all[i].b;
                if (std::abs(det) < 1e-9) continue;
                const double x = (all[i].least * all[k].b - all[k].least * all[i].b) / det;
                const double y = (all[i].a * all[k].least - all[k].a * all[i].least) / det;
                bool isInside = true;
                for (const Row& row : all) isInside = isInside && row.a * x + row.b * y >= row.least - 1e-9;
                if (isInside) found = std::min(found.value_or(kNoLimit), costs[0] * x + costs[1] * y);
            }
        }
        return found;
    }
};

TEST(LinearProgramme, FindsTheBestCornerAndProvesIt) {
    int possible = 0;
    for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        const Plane plane(random);
        LinearProgramme programme({plane.costs[0], plane.costs[1]});
        for (std::size_t k = 0; k < 2; ++k) programme.setLimits(k, plane.low[k], plane.high[k]);
        const auto best = plane.best();
        bool isPossible = true;
        for (std::size_t k = 0; k < plane.rows.size() && isPossible; ++k) {  // row by row, as a search does
            const Plane::Row& row = plane.rows[k];
            programme.dropIdleRows();
            programme.addRow({{0, row.a}, {1, row.b}}, row.least, kNoLimit,
                             k % 3 == 0 ? std::nullopt : std::optional<std::size_t>(k));
            isPossible = programme.solve(kNoLimit);
        }
        if (!best) continue;  // rows that were dropped may be what makes it impossible
        ASSERT_TRUE(isPossible);
        for (std::size_t k = 0; k < plane.rows.size(); ++k) {
            programme.addRow({{0, plane.rows[k].a}, {1, plane.rows[k].b}}, plane.rows[k].least, kNoLimit);
        }
        ASSERT_TRUE(programme.solve(kNoLimit));
        EXPECT_NEAR(plane.costs[0] * programme.valueOf(0) + plane.costs[1] * programme.valueOf(1), *best, 1e-6);
        EXPECT_NEAR(programme.safeBound(), *best, 1e-6);
        ++possible;
    }
    EXPECT_GT(possible, 300);
}

TEST(LinearProgramme, SeesThatNothingKeepsToAllRows) {
    int impossible = 0;
    for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        const Plane plane(random);
        LinearProgramme programme({plane.costs[0], plane.costs[1]});
        for (std::size_t k = 0; k < 2; ++k) programme.setLimits(k, plane.low[k], plane.high[k]);
        for (const Plane::Row& row : plane.rows) {
            programme.addRow({{0, row.a}, {1, row.b}}, row.least, kNoLimit);
        }
        const bool isPossible = programme.solve(kNoLimit);
        EXPECT_EQ(isPossible, plane.best().has_value());
        impossible += isPossible ? 0 : 1;
    }
    EXPECT_GT(impossible, 100);
}

// Limits of variables and of rows may change between two solutions.
TEST(LinearProgramme, FollowsItsLimits) {
    LinearProgramme programme({1.0, 2.0});
    programme.setLimits(0, 0.0, 10.0);
    programme.setLimits(1, 0.0, 10.0);
    const std::size_t sum = programme.addRow({{0, 1.0}, {1, 1.0}}, 12.0, 15.0);
    ASSERT_TRUE(programme.solve(kNoLimit));
    EXPECT_NEAR(programme.safeBound(), 14.0, 1e-9);
    const std::size_t second = programme.addRow({{1, 1.0}}, 3.0, kNoLimit, 2);
    ASSERT_TRUE(programme.solve(kNoLimit));
    EXPECT_NEAR(programme.safeBound(), 15.0, 1e-9);
    EXPECT_NEAR(programme.pricesByTag(3)[2], 1.0, 1e-9) << "the second costs one more than the first";
    programme.setLimits(second, 0.0, kNoLimit);
    ASSERT_TRUE(programme.solve(kNoLimit));
    programme.setLimits(0, 0.0, 4.0);
    ASSERT_TRUE(programme.solve(kNoLimit));
    EXPECT_NEAR(programme.safeBound(), 20.0, 1e-9);
    EXPECT_NEAR(programme.valueOf(1), 8.0, 1e-9);
    programme.setLimits(sum, 15.0, 15.0);
    EXPECT_FALSE(programme.solve(kNoLimit));
}

}  // namespace
}  // namespace waymark
