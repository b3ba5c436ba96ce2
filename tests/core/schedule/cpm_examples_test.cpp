// Published and constructed examples of the critical path method with all kinds of dependencies.
#include <gtest/gtest.h>

#include <array>
#include <string>

#include "tests/core/schedule/published_journey.h"

namespace waymark {
namespace {

using test::Answers;
using test::CpmRow;
using test::JourneyBuilder;
using test::journeyOf;

constexpr DependencyKind kFinishToStart = DependencyKind::FinishToStart;
constexpr DependencyKind kStartToStart = DependencyKind::StartToStart;
constexpr DependencyKind kFinishToFinish = DependencyKind::FinishToFinish;
constexpr DependencyKind kStartToFinish = DependencyKind::StartToFinish;

// Vanhoucke, Integrated Project Management and Control (2014): "Cost Information System".
TEST(CpmExamples, CostInformationSystem) {
    const auto journey = journeyOf({CpmRow{"1", 1, ""},
                                    {"2", 2, "1"},
                                    {"3", 2, "1"},
                                    {"4", 4, "2"},
                                    {"5", 3, "2"},
                                    {"6", 3, "2"},
                                    {"7", 3, "3"},
                                    {"8", 2, "3"},
                                    {"9", 1, "3"},
                                    {"10", 1, "3"},
                                    {"11", 2, "4 5 6"},
                                    {"12", 1, "7"},
                                    {"13", 1, "8"},
                                    {"14", 1, "9"},
                                    {"15", 1, "10"},
                                    {"16", 2, "11 12 13 14 15"},
                                    {"17", 1, "11 12 13 14 15"}});
    const Answers answers(journey);
    constexpr std::array earlyFinishes{1, 3, 3, 7, 6, 6, 6, 5, 4, 4, 9, 7, 6, 5, 5, 11, 10};
    constexpr std::array lateStarts{0, 1, 3, 3, 4, 4, 5, 6, 7, 7, 7, 8, 8, 8, 8, 9, 10};
    for (std::size_t k = 0; k < earlyFinishes.size(); ++k) {
        const std::string code = std::to_string(k + 1);
        EXPECT_EQ(answers.earlyFinish(code.c_str()), earlyFinishes[k]) << code;
        EXPECT_EQ(answers.lateStart(code.c_str()), lateStarts[k]) << code;
    }
    EXPECT_EQ(answers.finish(), 11.0);
    EXPECT_EQ(answers.path(), "1-2-4-11-16");
    EXPECT_EQ(answers.freeFloats(), "5 1, 6 1, 12 2, 13 3, 14 4, 15 4, 17 1");
    EXPECT_EQ(answers.totalFloats(), "3 2, 5 1, 6 1, 7 2, 8 3, 9 4, 10 4, 12 2, 13 3, 14 4, 15 4, 17 1");
}

// SAS/OR, PROC CPM, example 4.11: the widget project without the dependencies that the variants differ in.
JourneyBuilder widgetProject() {
    return journeyOf({CpmRow{"Approve", 5, ""},
                      {"Drawings", 10, "Approve"},
                      {"Study", 5, "Approve"},
                      {"Specs", 5, "Approve"},
                      {"Prototype", 15, "Drawings Specs"},
                      {"Strategy", 10, "Study"},
                      {"Materials", 10, ""},
                      {"Facility", 10, ""},
                      {"InitProd", 10, "Materials"},
                      {"Evaluate", 10, "InitProd"},
                      {"TestMarket", 15, "Strategy InitProd"},
                      {"Changes", 5, "Evaluate TestMarket"},
                      {"Production", 0, "Changes"},
                      {"Marketing", 0, "Strategy InitProd"}});
}

TEST(CpmExamples, WidgetWithoutLags) {
    JourneyBuilder journey = widgetProject();
    journey.after("Materials", "Prototype").after("Facility", "Prototype").after("InitProd", "Facility");
    EXPECT_EQ(Answers(journey).finish(), 70.0);  // printed: 1 December 2003 to 8 March 2004
}

TEST(CpmExamples, WidgetWithLags) {
    JourneyBuilder journey = widgetProject();
    journey.depend("Prototype", "Materials", kStartToStart, 9).depend("Prototype", "Facility", kStartToStart, 9);
    journey.depend("Facility", "InitProd", kFinishToStart, 2);
    const Answers answers(journey);
    EXPECT_EQ(answers.finish(), 66.0);
    EXPECT_EQ(answers.totalFloats(), "Study 26, Specs 5, Strategy 26, Materials 2, Evaluate 5, Marketing 20");
    EXPECT_EQ(answers.freeFloats(), "Specs 5, Strategy 26, Materials 2, Evaluate 5, Marketing 20");
    EXPECT_EQ(answers.earlyStart("Materials"), 24.0);
    EXPECT_EQ(answers.earlyStart("Facility"), 24.0);
    EXPECT_EQ(answers.earlyStart("InitProd"), 36.0);
    EXPECT_EQ(answers.earlyStart("TestMarket"), 46.0);
    EXPECT_EQ(answers.earlyStart("Changes"), 61.0);
}

// One cell of the relation matrix: Begin (1), A, B and End (1), where A and B are joined by this dependency.
struct Relation {
    double a, b;  // lengths
    DependencyKind kind;
    double lag;
    std::array<double, 2> datesOfA, datesOfB;
    double finish;
    bool everyoneIsCritical = true;
};

// The R package criticalpath, early dates by type of relation. It lets B start before the journey, and lets A end
// after it where B ends first; here no early start is below 0, and the journey ends with the last of all.
TEST(CpmExamples, RelationMatrix) {
    const std::array relations{
        Relation{3, 3, kFinishToStart, 0, {1, 4}, {4, 7}, 8},
        Relation{3, 3, kFinishToStart, 2, {1, 4}, {6, 9}, 10},
        Relation{3, 3, kFinishToStart, -2, {1, 4}, {2, 5}, 6},
        Relation{3, 3, kStartToStart, 0, {1, 4}, {1, 4}, 5},
        Relation{3, 3, kStartToStart, 2, {1, 4}, {3, 6}, 7},
        Relation{3, 3, kFinishToFinish, 0, {1, 4}, {1, 4}, 5},
        Relation{3, 3, kFinishToFinish, 2, {1, 4}, {3, 6}, 7},
        Relation{3, 3, kStartToFinish, 2, {1, 4}, {0, 3}, 4},
        Relation{3, 5, kFinishToStart, 0, {1, 4}, {4, 9}, 10},
        Relation{3, 5, kFinishToStart, 2, {1, 4}, {6, 11}, 12},
        Relation{3, 5, kFinishToStart, -2, {1, 4}, {2, 7}, 8},
        Relation{3, 5, kStartToStart, 0, {1, 4}, {1, 6}, 7},
        Relation{3, 5, kStartToStart, 2, {1, 4}, {3, 8}, 9},
        Relation{3, 5, kFinishToFinish, 0, {1, 4}, {0, 5}, 6, false},  // B is held at 0
        Relation{3, 5, kFinishToFinish, 2, {1, 4}, {1, 6}, 7},
        Relation{3, 5, kStartToFinish, 2, {1, 4}, {0, 5}, 6, false},  // B is held at 0
        Relation{5, 3, kFinishToStart, 0, {1, 6}, {6, 9}, 10},
        Relation{5, 3, kFinishToStart, 2, {1, 6}, {8, 11}, 12},
        Relation{5, 3, kFinishToStart, -2, {1, 6}, {4, 7}, 8},
        Relation{5, 3, kStartToStart, 0, {1, 6}, {1, 4}, 6, false},  // A ends the journey
        Relation{5, 3, kStartToStart, 2, {1, 6}, {3, 6}, 7},
        Relation{5, 3, kFinishToFinish, 0, {1, 6}, {3, 6}, 7},
        Relation{5, 3, kFinishToFinish, 2, {1, 6}, {5, 8}, 9},
        Relation{5, 3, kStartToFinish, 2, {1, 6}, {0, 3}, 6, false},  // A ends the journey
    };
    for (const Relation& r : relations) {
        SCOPED_TRACE(testing::Message() << r.a << "," << r.b << " " << nameOf(r.kind) << " " << r.lag);
        JourneyBuilder journey;
        journey.touchpoint("Begin", 1).touchpoint("A", r.a).touchpoint("B", r.b).touchpoint("End", 1);
        journey.depend("Begin", "A").depend("A", "B", r.kind, r.lag).depend("B", "End");
        const Answers answers(journey);
        EXPECT_EQ(answers.earlyStart("A"), r.datesOfA[0]);
        EXPECT_EQ(answers.earlyFinish("A"), r.datesOfA[1]);
        EXPECT_EQ(answers.earlyStart("B"), r.datesOfB[0]);
        EXPECT_EQ(answers.earlyFinish("B"), r.datesOfB[1]);
        EXPECT_EQ(answers.finish(), r.finish);
        EXPECT_EQ(answers.totalFloats().empty(), r.everyoneIsCritical) << answers.totalFloats();
        EXPECT_TRUE(answers.totalFloat("A") == 0.0 || answers.earlyFinish("A") < r.finish);
    }
}

// Constructed: all four kinds at once; D is driven through its finish.
TEST(CpmExamples, AllFourKinds) {
    JourneyBuilder journey;
    journey.touchpoint("A", 6).touchpoint("B", 8).touchpoint("C", 5).touchpoint("D", 4).touchpoint("E", 7);
    journey.touchpoint("F", 3);
    journey.depend("A", "B", kStartToStart, 2).depend("A", "C", kFinishToStart, 1);
    journey.depend("B", "D", kFinishToFinish, 3).depend("C", "E", kStartToStart, 3);
    journey.depend("E", "D", kStartToFinish, 9).depend("D", "F").depend("E", "F", kFinishToStart, -2);
    const Answers answers(journey);
    EXPECT_EQ(answers.dates("A"), "0 6 0 6 0 0");
    EXPECT_EQ(answers.dates("B"), "2 10 8 16 6 6");
    EXPECT_EQ(answers.dates("C"), "7 12 7 12 0 0");
    EXPECT_EQ(answers.dates("D"), "15 19 15 19 0 0");
    EXPECT_EQ(answers.dates("E"), "10 17 10 17 0 0");
    EXPECT_EQ(answers.dates("F"), "19 22 19 22 0 0");
    EXPECT_EQ(answers.finish(), 22.0);
    EXPECT_EQ(answers.path(), "A-C-E-D-F");
    const IncrementalSchedule schedule(journey.document());
    EXPECT_TRUE(schedule.isCritical(journey.dependency("E", "D")));
    EXPECT_FALSE(schedule.isCritical(journey.dependency("B", "D")));
    EXPECT_FALSE(schedule.isCritical(journey.dependency("E", "F")));
}

}  // namespace
}  // namespace waymark
