#include "ui/canvas/spatial_grid.h"

#include <algorithm>
#include <map>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace waymark {
namespace {

QRectF randomRect(Random& random) {
    const auto coordinate = [&](double most) { return (random.uniform() - 0.5) * most; };
    return {coordinate(20000.0), coordinate(20000.0), random.uniform() * 900.0, random.uniform() * 900.0};
}

TEST(SpatialGrid, FindsAllThatALinearSearchFindsAfterRandomChanges) {
    Random random(3);
    SpatialGrid grid;
    std::map<std::uint32_t, QRectF> all;
    for (int round = 0; round < 400; ++round) {
        const auto key = static_cast<std::uint32_t>(random.below(300));
        if (const auto known = all.find(key); known != all.end()) {
            grid.remove(key, known->second);
            all.erase(known);
        } else {
            all[key] = randomRect(random);
            grid.insert(key, all[key]);
        }
        const QRectF area = randomRect(random);
        std::vector<std::uint32_t> near = grid.near(area);
        std::ranges::sort(near);
        EXPECT_TRUE(std::ranges::adjacent_find(near) == near.end());  // each once
        for (const auto& [other, rect] : all) {
            EXPECT_TRUE(!rect.intersects(area) || std::ranges::binary_search(near, other));
        }
        for (const std::uint32_t found : near) EXPECT_TRUE(all.contains(found));
    }
}

TEST(SpatialGrid, LooksOnlyAtCellsNearby) {
    SpatialGrid grid;
    for (std::uint32_t key = 0; key < 1000; ++key) grid.insert(key, QRectF(key * 600.0, 0.0, 144.0, 72.0));
    EXPECT_LE(grid.near(QRectF(6000.0, 0.0, 100.0, 100.0)).size(), 3U);
}

TEST(SpatialGrid, TakesEntriesLargerThanAnyScreen) {
    SpatialGrid grid;
    const QRectF line(-1e7, 5.0, 2e7, 1.0);
    grid.insert(4, line);
    EXPECT_EQ(grid.near(QRectF(0.0, 0.0, 10.0, 10.0)), std::vector<std::uint32_t>{4});
    grid.remove(4, line);
    EXPECT_TRUE(grid.near(QRectF(0.0, 0.0, 10.0, 10.0)).empty());
}

TEST(SpatialGrid, AnswersAQuestionAboutTheWholePlane) {
    SpatialGrid grid;
    grid.insert(1, QRectF(-9e6, -9e6, 1.0, 1.0));
    grid.insert(2, QRectF(9e6, 9e6, 1.0, 1.0));
    EXPECT_EQ(grid.near(QRectF(-1e7, -1e7, 2e7, 2e7)).size(), 2U);
}

}  // namespace
}  // namespace waymark
