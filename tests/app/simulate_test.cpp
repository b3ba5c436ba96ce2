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

TEST(SimulateCommand, SaysDatesWhereTheJourneyHasAStart) {
    const Folder folder;
    ASSERT_EQ(runProgram({"new", "--template", "post-purchase-support", "--to", folder.path("j.waymark")}).exitCode, 0);
    const QJsonObject dates = simulationOf(folder.path("j.waymark"))["dates"].toObject();
    EXPECT_LT(dates["p50"].toString(), dates["p80"].toString());
    EXPECT_LT(dates["p80"].toString(), dates["p90"].toString());
    EXPECT_EQ(dates["promise"].toString(), "2026-03-16T17:00");
    const Outcome outcome = runProgram({"simulate", folder.path("j.waymark")});
    EXPECT_NE(outcome.output.find("Promised for    2026-03-16 17:00"), std::string::npos) << outcome.output;
    EXPECT_NE(outcome.output.find("Because         not all branches happen"), std::string::npos);
    EXPECT_EQ(outcome.output.substr(0, outcome.output.find("Code")).find("…"), std::string::npos);
    const std::string plan = folder.write("plan.csv", "code,duration,predecessors\nA,2,\n");
    EXPECT_FALSE(simulationOf(plan).contains("dates"));
}

TEST(SimulateCommand, AnEmptyJourneyIsOverAtOnce) {
    const Folder folder;
    ASSERT_EQ(runProgram({"new", "--to", folder.path("empty.waymark")}).exitCode, 0);
    EXPECT_EQ(simulationOf(folder.path("empty.waymark"))["mean"].toDouble(), 0.0);
    EXPECT_EQ(runProgram({"simulate", folder.path("empty.waymark")}).exitCode, 0);
}

constexpr int kRuns = 100'000;
const double kRoot = std::sqrt(static_cast<double>(kRuns));

// The chance to be over by a date that is the quantile of a closed form, within four standard errors.
void expectChance(const char* plan, const std::string& date, double chance) {
    const QJsonObject found =
        simulationOf(test::fixture(plan), {"--runs", std::to_string(kRuns), "--promise", date + 'd'});
    EXPECT_NEAR(found["promise"].toObject()["probability"].toDouble(), chance,
                4.0 * std::sqrt(chance * (1.0 - chance)) / kRoot + 5e-4)  // dates are whole minutes
        << plan << ' ' << date;
}

// Moments, likewise.
void expectMoments(const char* plan, double mean, double variance) {
    const QJsonObject found = simulationOf(test::fixture(plan), {"--runs", std::to_string(kRuns)});
    EXPECT_NEAR(found["mean"].toDouble(), mean, 4.0 * std::sqrt(variance) / kRoot) << plan;
    const double deviation = found["deviation"].toDouble();
    EXPECT_NEAR(deviation * deviation, variance, 4.0 * variance * std::sqrt(2.0) / kRoot) << plan;
}

TEST(SimulateCommand, ComesToTheClosedForms) {
    expectMoments("plans/triangular.csv", 5.0, 13.0 / 6.0);
    expectMoments("plans/triangular-series.csv", 20.0, 26.0 / 3.0);
    expectMoments("plans/beta-pert.csv", 5.0, 3.0);
    for (const auto& [date, chance] :
         {std::pair{"3.183216", 0.1}, {"4.816700", 0.5}, {"6.354249", 0.8}, {"7.129171", 0.9}})
        expectChance("plans/triangular.csv", date, chance);
    for (const auto& [date, chance] :
         {std::pair{"2.899021", 0.1}, {"4.766723", 0.5}, {"6.502586", 0.8}, {"7.453341", 0.9}})
        expectChance("plans/beta-pert.csv", date, chance);
    expectChance("plans/merging-paths.csv", "5", 0.03125);
    expectChance("plans/merging-paths.csv", "8", 0.32768);
    expectChance("plans/uniform-beside-fixed.csv", "8", 0.8);
}

TEST(SimulateCommand, AUniformTimeBesideAFixedOneIsCriticalInFourOfTenRuns) {
    const QJsonObject found =
        simulationOf(test::fixture("plans/uniform-beside-fixed.csv"), {"--runs", std::to_string(kRuns)});
    EXPECT_NEAR(found["mean"].toDouble(), 6.8, 4.0 * found["deviation"].toDouble() / kRoot);
    EXPECT_NEAR(test::touchpointIn(found, "X")["criticality"].toDouble(), 0.4, 4.0 * std::sqrt(0.24) / kRoot + 5e-4);
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

TEST(SimulateCommand, TooFewRunsClaimNoInterval) {
    const auto line = [](const char* runs, const char* figure) {
        std::istringstream lines(runProgram({"simulate", milwaukee(), "--runs", runs, "--quiet"}).output);
        for (std::string text; std::getline(lines, text);) {
            if (text.starts_with(figure)) return text;
        }
        return std::string();
    };
    EXPECT_NE(line("1", "P50").find("too few runs"), std::string::npos) << line("1", "P50");
    EXPECT_EQ(line("1", "P50").find(" to 1"), std::string::npos);
    EXPECT_EQ(line("6", "P50").find("too few"), std::string::npos);  // 2 * 0.5^6 = 3 %
    EXPECT_NE(line("16", "P80").find("too few"), std::string::npos);
    EXPECT_EQ(line("17", "P80").find("too few"), std::string::npos);
}

}  // namespace
}  // namespace waymark
