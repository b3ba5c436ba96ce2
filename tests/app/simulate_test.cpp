// waymark simulate: the same figures for the same seed, in the form that scripts rely on.

#include <cmath>
#include <sstream>

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

#include "core/format/text_table.h"
#include "tests/app/program.h"

namespace waymark {
namespace {

using test::Folder;
using test::Outcome;
using test::runProgram;

QJsonObject simulationOf(const std::string& file, std::vector<std::string> options = {}) {
    std::vector<std::string> arguments{"simulate", file, "--json"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const Outcome outcome = runProgram(arguments);
    EXPECT_EQ(outcome.exitCode, 0) << outcome.errors;
    return QJsonDocument::fromJson(QByteArray::fromStdString(outcome.output)).object();
}

const std::string& milwaukee() {
    static const std::string path = test::fixture("plans/milwaukee-paper.csv");
    return path;
}

TEST(SimulateCommand, PrintsAnObjectWithKeysInAFixedOrder) {
    const Outcome outcome = runProgram({"simulate", milwaukee(), "--json", "--promise", "16"});
    EXPECT_EQ(outcome.errors, "");
    std::size_t from = 0;
    for (const char* key :
         {"{\"runs\":10000,\"seed\":1,\"mean\":", "\"deviation\":", "\"quantiles\":{\"0.05\":", "\"0.1\":", "\"0.5\":",
          "\"0.8\":", "\"0.9\":", "\"0.95\":", "\"promise\":{\"duration\":16,\"probability\":",
          "\"touchpoints\":[{\"code\":\"A\",\"criticality\":", "\"significance\":", "\"cruciality\":{\"pearson\":",
          "\"spearman\":", "\"kendall\":", "\"sensitivity\":"}) {
        const auto found = outcome.output.find(key, from);
        ASSERT_NE(found, std::string::npos) << key << " in " << outcome.output;
        from = found;
    }
    EXPECT_TRUE(simulationOf(milwaukee())["promise"].isNull());
}

TEST(SimulateCommand, FiguresAreThoseOfTheJourney) {
    const QJsonObject found = simulationOf(milwaukee(), {"--runs", "100000", "--promise", "16d"});
    // Paths merge: it takes longer than the 15 days of the critical path, and the promise is kept less often than the
    // 71.5 % of classical PERT.
    const double mean = found["mean"].toDouble();
    EXPECT_GT(mean, 15.0);
    EXPECT_LT(mean, 16.0);
    const QJsonObject quantiles = found["quantiles"].toObject();
    double last = 0.0;
    for (const char* key : {"0.05", "0.1", "0.5", "0.8", "0.9", "0.95"}) {
        EXPECT_GT(quantiles[QLatin1String(key)].toDouble(), last);
        last = quantiles[QLatin1String(key)].toDouble();
    }
    EXPECT_GT(found["promise"].toObject()["probability"].toDouble(), 0.5);
    EXPECT_LT(found["promise"].toObject()["probability"].toDouble(), 0.72);
    ASSERT_EQ(found["touchpoints"].toArray().size(), 8);
    for (const QJsonValue& each : found["touchpoints"].toArray()) {
        const double criticality = each["criticality"].toDouble();
        EXPECT_GE(criticality, 0.0);
        EXPECT_LE(criticality, 1.0);
        if (each["code"].toString() == QLatin1String("H")) {
            EXPECT_EQ(criticality, 1.0);
        }
    }
}

TEST(SimulateCommand, TheSameSeedGivesTheSameFiguresAndAnotherOneOthers) {
    const auto printed = [](const char* seed) {
        return runProgram({"simulate", milwaukee(), "--json", "--runs", "3000", "--seed", seed}).output;
    };
    EXPECT_EQ(printed("7"), printed("7"));
    EXPECT_NE(printed("7"), printed("8"));
}

TEST(SimulateCommand, TimesAreInTheUnitAskedFor) {
    const double days = simulationOf(milwaukee(), {"--runs", "1000"})["mean"].toDouble();
    const Folder folder;
    ASSERT_EQ(runProgram({"convert", milwaukee(), folder.path("plan.waymark")}).exitCode, 0);
    const double hours =
        simulationOf(folder.path("plan.waymark"), {"--runs", "1000", "--unit", "h"})["mean"].toDouble();
    EXPECT_NEAR(hours, 8.0 * days, 1e-3 * hours);
}

TEST(SimulateCommand, MeasuresThatDoNotApplyAreNull) {
    const Folder folder;
    const std::string plan = folder.write("plan.csv", "code,duration,predecessors\nA,2,\nB,3,A\n");
    const QJsonObject found = simulationOf(plan);
    EXPECT_EQ(found["mean"].toDouble(), 5.0);
    EXPECT_EQ(found["deviation"].toDouble(), 0.0);
    const QJsonObject first = found["touchpoints"].toArray()[0].toObject();
    EXPECT_EQ(first["criticality"].toDouble(), 1.0);
    EXPECT_TRUE(first["sensitivity"].isNull());
    EXPECT_TRUE(first["cruciality"].toObject()["pearson"].isNull());
    EXPECT_TRUE(first["cruciality"].toObject()["kendall"].isNull());
}

TEST(SimulateCommand, TheTableFitsAHundredColumns) {
    for (const char* plan : {"plans/milwaukee-paper.csv", "plans/reliable-construction.csv"}) {
        const Outcome outcome = runProgram({"simulate", test::fixture(plan), "--promise", "47d"});
        EXPECT_EQ(outcome.exitCode, 0);
        EXPECT_NE(outcome.output.find("P80"), std::string::npos);
        EXPECT_NE(outcome.output.find("classical PERT"), std::string::npos);
        EXPECT_NE(outcome.output.find("Merge bias"), std::string::npos);
        std::istringstream lines(outcome.output);
        for (std::string line; std::getline(lines, line);) {
            EXPECT_LE(displayWidth(line), 100U) << line;
            EXPECT_EQ(line.find("…"), std::string::npos) << line;
        }
    }
}

TEST(SimulateCommand, AnEmptyJourneyIsOverAtOnce) {
    const Folder folder;
    ASSERT_EQ(runProgram({"new", "--to", folder.path("empty.waymark")}).exitCode, 0);
    EXPECT_EQ(simulationOf(folder.path("empty.waymark"))["mean"].toDouble(), 0.0);
    EXPECT_EQ(runProgram({"simulate", folder.path("empty.waymark")}).exitCode, 0);
}

// Blue has work for twenty days; if nobody waited for it, fifteen would do.
TEST(SimulateCommand, KeepsTheOrderOfTheChainWhereAskedTo) {
    const Folder folder;
    const std::string plan = folder.write("plan.csv",
                                          "code,duration,predecessors,resources\nA,5,,blue\nB,10,A,green\nC,5,,blue\n"
                                          "D,10,,blue\n");
    EXPECT_EQ(simulationOf(plan)["mean"].toDouble(), 15.0);
    EXPECT_EQ(simulationOf(plan)["staff"].toString(), "unlimited");
    const QJsonObject shared = simulationOf(plan, {"--staff", "chain"});
    EXPECT_EQ(shared["mean"].toDouble(), 20.0);
    EXPECT_EQ(shared["staff"].toString(), "chain");
    const Outcome told = runProgram({"simulate", plan, "--staff", "chain"});
    EXPECT_NE(told.output.find("order of the critical-chain plan"), std::string::npos) << told.output;
}

TEST(SimulateCommand, RefusesWhatItCannotDo) {
    for (const auto& options : std::vector<std::vector<std::string>>{{"--runs", "0"},
                                                                     {"--runs", "many"},
                                                                     {"--runs", "10000001"},
                                                                     {"--seed", "-1"},
                                                                     {"--seed", "1.5"},
                                                                     {"--staff", "few"},
                                                                     {"--promise", "-1d"}}) {
        std::vector<std::string> arguments{"simulate", milwaukee()};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const Outcome outcome = runProgram(arguments);
        EXPECT_EQ(outcome.exitCode, 2) << options[1];
        EXPECT_NE(outcome.errors.find(options[0]), std::string::npos) << outcome.errors;
    }
    const Outcome cyclic = runProgram({"simulate", test::fixture("problems/cycle.waymark")});
    EXPECT_EQ(cyclic.exitCode, 1);
    EXPECT_NE(cyclic.errors.find("cycle"), std::string::npos) << cyclic.errors;
}

}  // namespace
}  // namespace waymark
