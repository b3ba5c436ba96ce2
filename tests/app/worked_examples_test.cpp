// Published examples of PERT and of the critical path method, entered as plan tables of our own, with the figures
// that their sources print. Where a source rounded on the way, the exact value stands here and the printed one beside
// it.

#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <QJsonArray>

#include "tests/app/program.h"

namespace waymark {
namespace {

using test::fixture;
using test::scheduleOf;
using test::touchpointIn;

constexpr double kExact = 1e-9;

// What an example says of one touchpoint, in days.
struct Row {
    const char* code;
    double earlyStart, earlyFinish, lateStart, lateFinish, totalFloat, freeFloat;
};

void expectRows(const QJsonObject& schedule, const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        SCOPED_TRACE(row.code);
        const QJsonObject found = touchpointIn(schedule, row.code);
        EXPECT_NEAR(found["earlyStart"].toDouble(), row.earlyStart, kExact);
        EXPECT_NEAR(found["earlyFinish"].toDouble(), row.earlyFinish, kExact);
        EXPECT_NEAR(found["lateStart"].toDouble(), row.lateStart, kExact);
        EXPECT_NEAR(found["lateFinish"].toDouble(), row.lateFinish, kExact);
        EXPECT_NEAR(found["totalFloat"].toDouble(), row.totalFloat, kExact);
        EXPECT_NEAR(found["freeFloat"].toDouble(), row.freeFloat, kExact);
        EXPECT_EQ(found["critical"].toBool(), row.totalFloat <= 0.0);
    }
    EXPECT_EQ(schedule["touchpoints"].toArray().size(), static_cast<qsizetype>(rows.size()));
}

// A figure of every touchpoint, by code; those that are not listed have the figure 0.
void expectFigures(const QJsonObject& schedule, const char* key, const std::map<std::string, double>& listed) {
    for (const QJsonValue& row : schedule["touchpoints"].toArray()) {
        const std::string code = row["code"].toString().toStdString();
        const auto expected = listed.find(code);
        EXPECT_NEAR(row[key].toDouble(), expected == listed.end() ? 0.0 : expected->second, kExact)
            << key << " " << code;
    }
}

std::string pathOf(const QJsonObject& schedule) {
    QStringList codes;
    for (const QJsonValue& code : schedule["criticalPath"].toArray()) codes << code.toString();
    return codes.join(' ').toStdString();
}

double chanceToKeep(const std::string& file, const std::string& promise) {
    return scheduleOf(file, {"--promise", promise})["promise"].toObject()["probability"].toDouble();
}

// Heizer and Render, Operations Management, chapter 3.
TEST(WorkedExamples, MilwaukeePaper) {
    const std::string file = fixture("plans/milwaukee-paper.csv");
    const QJsonObject schedule = scheduleOf(file);
    EXPECT_EQ(schedule["finish"].toDouble(), 15.0);
    EXPECT_EQ(pathOf(schedule), "A C E G H");
    EXPECT_NEAR(schedule["variance"].toDouble(), 28.0 / 9.0, kExact);  // printed 3.11
    EXPECT_NEAR(schedule["deviation"].toDouble(), 1.76383, 5e-6);      // printed 1.76
    expectRows(schedule, {{"A", 0, 2, 0, 2, 0, 0},
                          {"B", 0, 3, 1, 4, 1, 0},
                          {"C", 2, 4, 2, 4, 0, 0},
                          {"D", 3, 7, 4, 8, 1, 1},
                          {"E", 4, 8, 4, 8, 0, 0},
                          {"F", 4, 7, 10, 13, 6, 6},
                          {"G", 8, 13, 8, 13, 0, 0},
                          {"H", 13, 15, 13, 15, 0, 0}});
    expectFigures(schedule, "deviation",
                  {{"A", 1.0 / 3},
                   {"B", 1.0 / 3},
                   {"C", 1.0 / 3},
                   {"D", 2.0 / 3},
                   {"E", 1},
                   {"F", 4.0 / 3},
                   {"G", 4.0 / 3},
                   {"H", 1.0 / 3}});
    EXPECT_NEAR(chanceToKeep(file, "16d"), 0.714625, 5e-7);    // printed 0.7157, z rounded to 0.57
    EXPECT_NEAR(chanceToKeep(file, "19.10329d"), 0.99, 1e-4);  // printed date 19.1; kept to the minute
}

// Hillier and Lieberman, Introduction to Operations Research, chapter on project management.
TEST(WorkedExamples, ReliableConstruction) {
    const std::string file = fixture("plans/reliable-construction.csv");
    const QJsonObject schedule = scheduleOf(file);
    EXPECT_EQ(schedule["finish"].toDouble(), 44.0);
    EXPECT_EQ(pathOf(schedule), "A B C E F J L N");
    EXPECT_NEAR(schedule["variance"].toDouble(), 9.0, kExact);
    EXPECT_NEAR(chanceToKeep(file, "47"), 0.841345, 5e-7);  // printed 0.84
    expectFigures(schedule, "expected",
                  {{"A", 2},
                   {"B", 4},
                   {"C", 10},
                   {"D", 6},
                   {"E", 4},
                   {"F", 5},
                   {"G", 7},
                   {"H", 9},
                   {"I", 7},
                   {"J", 8},
                   {"K", 4},
                   {"L", 5},
                   {"M", 2},
                   {"N", 6}});
    expectFigures(schedule, "totalFloat", {{"D", 4}, {"G", 4}, {"H", 4}, {"M", 4}, {"I", 2}, {"K", 1}});
    expectFigures(schedule, "freeFloat", {{"I", 2}, {"K", 1}, {"M", 4}});
}

// Taylor, Introduction to Management Science, chapter 8: activities on arcs; its dummies are milestones here.
TEST(WorkedExamples, OrderProcessingWithDummiesAsMilestones) {
    const std::string file = fixture("plans/order-processing.csv");
    const QJsonObject schedule = scheduleOf(file);
    EXPECT_EQ(schedule["finish"].toDouble(), 25.0);
    EXPECT_EQ(pathOf(schedule), "1-3 3-5 5-7 7-9");
    EXPECT_NEAR(schedule["variance"].toDouble(), 62.0 / 9.0, kExact);  // printed 6.9
    EXPECT_NEAR(chanceToKeep(file, "30d"), 0.971610, 5e-7);            // printed 0.9719, z rounded to 1.91
    EXPECT_NEAR(chanceToKeep(file, "22d"), 0.126519, 5e-7);            // printed 0.1271, z rounded to -1.14
    EXPECT_EQ(touchpointIn(schedule, "2-5")["expected"].toDouble(), 0.0);
}

// Heizer and Render, case: Southwestern University.
TEST(WorkedExamples, UniversityStadium) {
    const std::string file = fixture("plans/university-stadium.csv");
    const QJsonObject schedule = scheduleOf(file);
    EXPECT_NEAR(schedule["finish"].toDouble(), 260.0, kExact);
    EXPECT_EQ(pathOf(schedule), "A C D G H I L");
    EXPECT_NEAR(schedule["variance"].toDouble(), 319.4444, 5e-5);  // printed 319.43
    EXPECT_NEAR(schedule["deviation"].toDouble(), 17.8730, 5e-5);
    EXPECT_NEAR(chanceToKeep(file, "270d"), 0.712091, 5e-7);  // printed 0.71226, z rounded to 0.56
    expectFigures(schedule, "totalFloat", {{"B", 30}, {"E", 30}, {"F", 139.9}, {"J", 19.9}, {"K", 19.9}});
}

// The example of the encyclopedia's article on PERT.
TEST(WorkedExamples, SevenActivitiesWithFractionalTimes) {
    const QJsonObject schedule = scheduleOf(fixture("plans/seven-activities.csv"));
    EXPECT_NEAR(schedule["finish"].toDouble(), 19.5, kExact);  // printed 19.51, the sum of rounded terms
    EXPECT_EQ(pathOf(schedule), "A C E G");
    expectFigures(
        schedule, "expected",
        {{"A", 4}, {"B", 16.0 / 3}, {"C", 31.0 / 6}, {"D", 19.0 / 3}, {"E", 31.0 / 6}, {"F", 4.5}, {"G", 31.0 / 6}});
    expectFigures(schedule, "totalFloat", {{"B", 23.0 / 6}, {"D", 14.0 / 3}, {"F", 14.0 / 3}});
    expectFigures(schedule, "freeFloat", {{"B", 23.0 / 6}, {"F", 14.0 / 3}});
}

// Vanhoucke, Integrated Project Management and Control (2014), project 1.
TEST(WorkedExamples, CostInformationSystem) {
    const QJsonObject schedule = scheduleOf(fixture("plans/information-system.csv"));
    EXPECT_EQ(schedule["finish"].toDouble(), 11.0);
    EXPECT_EQ(pathOf(schedule), "1 2 4 11 16");
    const std::vector<double> earlyFinish{1, 3, 3, 7, 6, 6, 6, 5, 4, 4, 9, 7, 6, 5, 5, 11, 10};
    const std::vector<double> lateStart{0, 1, 3, 3, 4, 4, 5, 6, 7, 7, 7, 8, 8, 8, 8, 9, 10};
    std::map<std::string, double> earlyFinishes;
    std::map<std::string, double> lateStarts;
    for (std::size_t k = 0; k < earlyFinish.size(); ++k) {
        earlyFinishes[std::to_string(k + 1)] = earlyFinish[k];
        lateStarts[std::to_string(k + 1)] = lateStart[k];
    }
    expectFigures(schedule, "earlyFinish", earlyFinishes);
    expectFigures(schedule, "lateStart", lateStarts);
    expectFigures(schedule, "totalFloat",
                  {{"3", 2},
                   {"5", 1},
                   {"6", 1},
                   {"7", 2},
                   {"8", 3},
                   {"9", 4},
                   {"10", 4},
                   {"12", 2},
                   {"13", 3},
                   {"14", 4},
                   {"15", 4},
                   {"17", 1}});
    expectFigures(schedule, "freeFloat", {{"5", 1}, {"6", 1}, {"12", 2}, {"13", 3}, {"14", 4}, {"15", 4}, {"17", 1}});
}

// SAS/OR, example 4.11 of the guide to PROC CPM.
TEST(WorkedExamples, WidgetWithoutAndWithLags) {
    EXPECT_EQ(scheduleOf(fixture("plans/widget.csv"))["finish"].toDouble(), 70.0);
    const QJsonObject schedule = scheduleOf(fixture("plans/widget-with-lags.csv"));
    EXPECT_EQ(schedule["finish"].toDouble(), 66.0);
    expectFigures(
        schedule, "totalFloat",
        {{"Study", 26}, {"Specs", 5}, {"Strategy", 26}, {"Materials", 2}, {"Evaluate", 5}, {"Marketing", 20}});
    expectFigures(schedule, "freeFloat",
                  {{"Specs", 5}, {"Strategy", 26}, {"Materials", 2}, {"Evaluate", 5}, {"Marketing", 20}});
    for (const auto& [code, start] : std::map<std::string, double>{
             {"Materials", 24}, {"Facility", 24}, {"InitProd", 36}, {"TestMarket", 46}, {"Changes", 61}}) {
        EXPECT_EQ(touchpointIn(schedule, code)["earlyStart"].toDouble(), start) << code;
    }
}

// Constructed: all four kinds of dependency with lags and a lead; D is driven through its finish.
TEST(WorkedExamples, AllFourKindsOfDependency) {
    const QJsonObject schedule = scheduleOf(fixture("plans/all-four-kinds.csv"));
    EXPECT_EQ(schedule["finish"].toDouble(), 22.0);
    EXPECT_EQ(pathOf(schedule), "A C E D F");
    expectRows(schedule, {{"A", 0, 6, 0, 6, 0, 0},
                          {"B", 2, 10, 8, 16, 6, 6},
                          {"C", 7, 12, 7, 12, 0, 0},
                          {"D", 15, 19, 15, 19, 0, 0},
                          {"E", 10, 17, 10, 17, 0, 0},
                          {"F", 19, 22, 19, 22, 0, 0}});
}

TEST(WorkedExamples, TheSameInHoursAndMinutes) {
    const std::string file = fixture("plans/all-four-kinds.csv");
    const QJsonObject hours = scheduleOf(file, {"--unit", "h"});
    EXPECT_EQ(hours["unit"].toString(), "h");
    EXPECT_EQ(hours["finish"].toDouble(), 22.0 * 8);
    EXPECT_EQ(scheduleOf(file, {"--unit=m"})["finish"].toDouble(), 22.0 * 480);
}

TEST(WorkedExamples, OtherBasesTakeTheOtherTimes) {
    const std::string file = fixture("plans/milwaukee-paper.csv");
    EXPECT_EQ(scheduleOf(file, {"--basis", "optimistic"})["finish"].toDouble(), 1 + 1 + 2 + 3 + 1);
    EXPECT_EQ(scheduleOf(file, {"--basis", "likely"})["finish"].toDouble(), 2 + 2 + 4 + 4 + 2);
    EXPECT_EQ(scheduleOf(file, {"--basis", "pessimistic"})["finish"].toDouble(), 3 + 3 + 7 + 11 + 3);
}

}  // namespace
}  // namespace waymark
