#include "core/layout/edge_router.h"

#include <gtest/gtest.h>

namespace waymark::layout {
namespace {

TEST(EdgeRouter, LinksNeighboursOnOneLineByAStraightLine) {
    const EdgeRouter router({{0, 0, 144, 72}, {192, 0, 144, 72}}, {{0, 1}});
    EXPECT_EQ(router.route(0).points, (std::vector<Point>{{144, 36}, {192, 36}}));
    EXPECT_FALSE(router.route(0).isBack);
}

TEST(EdgeRouter, LinksNodesAboveEachOtherByAVerticalLine) {
    const EdgeRouter router({{0, 0, 144, 72}, {0, 136, 144, 72}}, {{0, 1}, {1, 0}});
    EXPECT_EQ(router.route(0).points.front(), (Point{72, 72}));
    EXPECT_EQ(router.route(0).points.back(), (Point{72, 136}));
}

}  // namespace
}  // namespace waymark::layout
