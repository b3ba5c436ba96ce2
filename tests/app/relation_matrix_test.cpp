// Every kind of dependency between two touchpoints of every order of lengths: the matrix with which the R package
// criticalpath is tested. Where that package lets a touchpoint start before the journey or end after it, ours does
// not: no early start lies before 0, no late finish behind the end.

#include <gtest/gtest.h>

#include "tests/app/program.h"

namespace waymark {
namespace {

using test::touchpointIn;

struct Cell {
    int a, b;                // lengths in days
    const char* dependency;  // of B on A
    int startA, finishA, startB, finishB, end;
};

const std::vector<Cell> kMatrix{
    {3, 3, "A", 1, 4, 4, 7, 8},       {3, 3, "A+2d", 1, 4, 6, 9, 10},   {3, 3, "A-2d", 1, 4, 2, 5, 6},
    {3, 3, "A SS", 1, 4, 1, 4, 5},    {3, 3, "A SS+2d", 1, 4, 3, 6, 7}, {3, 3, "A FF", 1, 4, 1, 4, 5},
    {3, 3, "A FF+2d", 1, 4, 3, 6, 7}, {3, 3, "A SF+2d", 1, 4, 0, 3, 4}, {3, 5, "A", 1, 4, 4, 9, 10},
    {3, 5, "A+2d", 1, 4, 6, 11, 12},  {3, 5, "A-2d", 1, 4, 2, 7, 8},    {3, 5, "A SS", 1, 4, 1, 6, 7},
    {3, 5, "A SS+2d", 1, 4, 3, 8, 9}, {3, 5, "A FF", 1, 4, 0, 5, 6},    {3, 5, "A FF+2d", 1, 4, 1, 6, 7},
    {3, 5, "A SF+2d", 1, 4, 0, 5, 6}, {5, 3, "A", 1, 6, 6, 9, 10},      {5, 3, "A+2d", 1, 6, 8, 11, 12},
    {5, 3, "A-2d", 1, 6, 4, 7, 8},    {5, 3, "A SS", 1, 6, 1, 4, 6},    {5, 3, "A SS+2d", 1, 6, 3, 6, 7},
    {5, 3, "A FF", 1, 6, 3, 6, 7},    {5, 3, "A FF+2d", 1, 6, 5, 8, 9}, {5, 3, "A SF+2d", 1, 6, 0, 3, 6},
};

std::string planOf(const Cell& cell) {
    return "code,duration,predecessors\nBegin,1,\nA," + std::to_string(cell.a) + ",Begin\nB," + std::to_string(cell.b) +
           "," + cell.dependency + "\nEnd,1,B\n";
}

TEST(RelationMatrix, EveryKindAndLagBetweenShorterAndLongerTouchpoints) {
    const test::Folder folder;
    for (const Cell& cell : kMatrix) {
        SCOPED_TRACE(planOf(cell));
        const QJsonObject schedule = test::scheduleOf(folder.write("plan.csv", planOf(cell)));
        EXPECT_EQ(schedule["finish"].toDouble(), cell.end);
        const QJsonObject a = touchpointIn(schedule, "A");
        const QJsonObject b = touchpointIn(schedule, "B");
        EXPECT_EQ(a["earlyStart"].toDouble(), cell.startA);
        EXPECT_EQ(a["earlyFinish"].toDouble(), cell.finishA);
        EXPECT_EQ(b["earlyStart"].toDouble(), cell.startB);
        EXPECT_EQ(b["earlyFinish"].toDouble(), cell.finishB);
        for (const QJsonObject& row : {a, b}) {
            EXPECT_LE(row["lateFinish"].toDouble(), cell.end);
            EXPECT_GE(row["earlyStart"].toDouble(), 0.0);
        }
        // An open end that sets the end of the journey is critical.
        EXPECT_EQ(a["critical"].toBool(), a["lateStart"].toDouble() == a["earlyStart"].toDouble());
        if (cell.finishA == cell.end) {
            EXPECT_TRUE(a["critical"].toBool());
        }
    }
}

TEST(RelationMatrix, WithoutClampingEveryTouchpointOfAPublishedCellIsCritical) {
    const test::Folder folder;
    for (const Cell& cell : kMatrix) {
        const bool isClamped = cell.startB == 0 || cell.finishA == cell.end;
        if (isClamped) continue;
        SCOPED_TRACE(planOf(cell));
        const QJsonObject schedule = test::scheduleOf(folder.write("plan.csv", planOf(cell)));
        for (const char* code : {"Begin", "A", "B", "End"})
            EXPECT_TRUE(touchpointIn(schedule, code)["critical"].toBool());
    }
}

}  // namespace
}  // namespace waymark
