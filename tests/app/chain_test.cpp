// Critical chain through the command line: published examples, every sizing rule, limits and mistakes.
#include <map>
#include <sstream>

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

#include "core/format/text_table.h"
#include "tests/app/program.h"

namespace waymark {
namespace {

using test::fixture;
using test::Folder;
using test::Outcome;
using test::runProgram;

constexpr double kExact = 5e-7;

QJsonObject chainOf(const std::string& file, const std::vector<std::string>& options = {}) {
    std::vector<std::string> arguments{"chain", file, "--json", "--effort", "2000"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const Outcome outcome = runProgram(arguments);
    EXPECT_EQ(outcome.exitCode, 0) << outcome.errors;
    return QJsonDocument::fromJson(QByteArray::fromStdString(outcome.output)).object();
}

std::string codesIn(const QJsonValue& codes) {
    QStringList all;
    for (const QJsonValue& code : codes.toArray()) all << code.toString();
    return all.join(' ').toStdString();
}

QJsonObject bufferBehind(const QJsonObject& chain, const char* code) {
    for (const QJsonValue& buffer : chain["feedingBuffers"].toArray()) {
        if (buffer["from"].toString() == code) return buffer.toObject();
    }
    ADD_FAILURE() << "no feeding buffer behind " << code;
    return {};
}

// Five of two agents, and a skill that nobody has: said where the plan is told, which is made with whom there are.
TEST(Chain, TellsWhatItCouldNotStaff) {
    const Folder folder;
    const std::string staff = folder.write("staff.csv", "name,capacity\nagent,2\n");
    const std::string plan = folder.write(
        "plan.csv",
        "code,name,duration,predecessors,resources\nA,Call,1,,agent:5\nB,Visit,1,A,skill:french\nC,Bill,2,B,\n");
    const QJsonObject chain = chainOf(plan, {"--resources", staff});
    EXPECT_EQ(chain["makespan"].toDouble(), 4.0);
    const QJsonArray missing = chain["understaffed"].toArray();
    ASSERT_EQ(missing.size(), 2);
    EXPECT_EQ(missing[0].toObject()["code"].toString(), "A");
    EXPECT_EQ(missing[0].toObject()["name"].toString(), "agent");
    EXPECT_EQ(missing[0].toObject()["wanted"].toInt(), 5);
    EXPECT_EQ(missing[0].toObject()["there"].toInt(), 2);
    EXPECT_EQ(missing[1].toObject()["name"].toString(), "french");
    EXPECT_EQ(missing[1].toObject()["there"].toInt(), 0);
    EXPECT_EQ(test::touchpointIn(chain, "A")["resources"].toObject()["agent"].toInt(), 2);
    EXPECT_TRUE(test::touchpointIn(chain, "B")["resources"].toObject().isEmpty());
    const Outcome text = runProgram({"chain", plan, "--resources", staff, "--quiet"});
    EXPECT_NE(text.output.find("A asks for 5 of agent, there are 2"), std::string::npos) << text.output;
    EXPECT_NE(text.output.find("B asks for 1 of french, there are none"), std::string::npos) << text.output;
    EXPECT_EQ(text.output.find("agent:5"), std::string::npos) << text.output;
}

// The lecture of the PM Knowledge Center on buffers; the figures of apd are computed from its formula.
TEST(Chain, EightActivities) {
    const std::string file = fixture("plans/chain-eight-activities.csv");
    const struct {
        const char* rule;
        double project, behindFour, behindSeven;
    } published[] = {{"half-chain", 6, 1, 3},
                     {"rsem", 3.741657, 1.414214, 2.449490},
                     {"all-safety", 6, 2, 4},
                     {"half-safety", 3, 1, 2},
                     {"apd", 3.118048, 1.060660, 2.041241}};
    for (const auto& row : published) {
        SCOPED_TRACE(row.rule);
        const QJsonObject chain = chainOf(file, {"--sizing", row.rule});
        EXPECT_EQ(codesIn(chain["criticalChain"]), "2 6 8");
        EXPECT_EQ(chain["sizing"].toString(), row.rule);
        EXPECT_EQ(chain["makespan"].toDouble(), 12.0);
        EXPECT_NEAR(chain["projectBuffer"].toDouble(), row.project, kExact);
        EXPECT_NEAR(chain["finish"].toDouble(), 12.0 + row.project, kExact);
        EXPECT_NEAR(bufferBehind(chain, "4")["wanted"].toDouble(), row.behindFour, kExact);
        EXPECT_EQ(bufferBehind(chain, "4")["into"].toString(), "6");
        EXPECT_NEAR(bufferBehind(chain, "7")["wanted"].toDouble(), row.behindSeven, kExact);
        EXPECT_EQ(bufferBehind(chain, "7")["into"].toString(), "8");
    }
}

// The golden example of an open-source scheduler.
TEST(Chain, ThreePeople) {
    const std::string file = fixture("plans/chain-three-people.csv");
    const QJsonObject chain = chainOf(file, {"--sizing", "all-safety"});
    EXPECT_EQ(chain["makespan"].toDouble(), 30.0);
    EXPECT_EQ(chain["lowerBound"].toDouble(), 30.0);
    EXPECT_EQ(chain["outcome"].toString(), "optimal");
    EXPECT_EQ(codesIn(chain["criticalChain"]), "A B D F");
    EXPECT_EQ(chain["finish"].toDouble(), 60.0);
    for (const auto& [code, start] :
         std::map<std::string, double>{{"A", 0}, {"B", 5}, {"D", 15}, {"E", 15}, {"F", 25}}) {
        const QJsonObject row = test::touchpointIn(chain, code);
        EXPECT_EQ(row["start"].toDouble(), start) << code;
    }
    EXPECT_EQ(test::touchpointIn(chain, "D")["resources"].toObject()["blue"].toInt(), 1);
    const QJsonObject feeding = bufferBehind(chain, "E");
    EXPECT_EQ(feeding["into"].toString(), "F");
    EXPECT_EQ(feeding["wanted"].toDouble(), 10.0);
    EXPECT_EQ(feeding["placed"].toDouble(), 5.0);
    EXPECT_EQ(feeding["shortfall"].toDouble(), 5.0);
    EXPECT_EQ(chain["resourceBuffers"].toArray().size(), 3);
    EXPECT_EQ(chainOf(file, {"--sizing", "half-chain"})["finish"].toDouble(), 45.0);
    const QJsonObject rsem = chainOf(file);
    EXPECT_EQ(rsem["sizing"].toString(), "rsem");
    EXPECT_NEAR(rsem["finish"].toDouble(), 45.811388, kExact);  // printed 46, rounded up
    EXPECT_NEAR(bufferBehind(rsem, "E")["wanted"].toDouble(), 7.071068, kExact);
}

TEST(Chain, LabTrials) {
    const QJsonObject chain = chainOf(fixture("plans/chain-lab-trials.csv"), {"--sizing", "all-safety"});
    EXPECT_EQ(chain["makespan"].toDouble(), 24.0);
    EXPECT_EQ(codesIn(chain["criticalChain"]), "P1 P3 P4 P5 P7");
    EXPECT_EQ(chain["finish"].toDouble(), 48.0);
    const QJsonObject parallel = bufferBehind(chain, "P8");
    EXPECT_TRUE(parallel["into"].isNull());
    EXPECT_EQ(parallel["wanted"].toDouble(), 12.0);
    EXPECT_EQ(parallel["placed"].toDouble(), 1.0);
    EXPECT_EQ(parallel["shortfall"].toDouble(), 11.0);
}

TEST(Chain, FourTasks) {
    const std::string file = fixture("plans/chain-four-tasks.csv");
    EXPECT_EQ(chainOf(file, {"--sizing", "half-chain"})["projectBuffer"].toDouble(), 15.5);
    EXPECT_NEAR(chainOf(file)["projectBuffer"].toDouble(), 15.524175, kExact);
    EXPECT_EQ(chainOf(file, {"--sizing", "all-safety"})["projectBuffer"].toDouble(), 29.0);
    for (const char* rule : {"bias-rsem", "aprt", "simulation"}) {
        const double buffer = chainOf(file, {"--sizing", rule})["projectBuffer"].toDouble();
        EXPECT_GT(buffer, 5.0) << rule;
        EXPECT_LT(buffer, 29.0) << rule;
    }
}

TEST(Chain, OtherUnitsScaleAllTimes) {
    const QJsonObject hours = chainOf(fixture("plans/chain-four-tasks.csv"), {"--unit", "h"});
    EXPECT_EQ(hours["unit"].toString(), "h");
    // Bare numbers in the plan are hours then, too.
    EXPECT_EQ(hours["makespan"].toDouble(), 31.0);
    EXPECT_NEAR(hours["projectBuffer"].toDouble(), 15.524175, 1e-4);
}

TEST(Chain, TheSameEffortGivesTheSameBytesAndATimeLimitIsKept) {
    const std::string file = fixture("plans/chain-lab-trials.csv");
    EXPECT_EQ(runProgram({"chain", file, "--json"}).output, runProgram({"chain", file, "--json"}).output);
    EXPECT_EQ(chainOf(file)["criticalChain"].toArray().size(), 5);
    for (const char* limit : {"1s", "200ms", "0.5"}) {
        const Outcome outcome = runProgram({"chain", file, "--time-limit", limit});
        EXPECT_EQ(outcome.exitCode, 0) << outcome.errors;
    }
}

TEST(Chain, TheTableFitsIntoAHundredColumns) {
    const Outcome outcome = runProgram({"chain", fixture("plans/chain-lab-trials.csv")});
    EXPECT_EQ(outcome.exitCode, 0);
    for (const char* part :
         {"Critical chain", "P1 → P3 → P4 → P5 → P7", "Project buffer", "Feeding buffer", "shortfall"}) {
        EXPECT_NE(outcome.output.find(part), std::string::npos) << part << '\n' << outcome.output;
    }
    std::istringstream lines(outcome.output);
    for (std::string line; std::getline(lines, line);) EXPECT_LE(displayWidth(line), 100U) << line;
}

TEST(Chain, ComparesTheRulesWithTheirDatesWhereTheJourneyHasAStart) {
    const Folder folder;
    const std::string file = folder.path("j.waymark");
    ASSERT_EQ(runProgram({"new", "--template", "post-purchase-support", "--to", file}).exitCode, 0);
    const QJsonObject chain = chainOf(file, {"--compare"});
    for (const QJsonValue& one : chain["sizings"].toArray()) {
        const QJsonObject row = one.toObject();
        EXPECT_GT(row["finishDate"].toString(), chain["makespanDate"].toString());
        if (row["sizing"] == chain["sizing"]) {
            EXPECT_EQ(row["finishDate"], chain["finishDate"]);
        }
    }
    EXPECT_NE(runProgram({"chain", file, "--compare"}).output.find("2026-03-17   "), std::string::npos);
}

TEST(Chain, ComparesTheRulesThatSizeBuffers) {
    const std::string file = fixture("plans/chain-three-people.csv");
    EXPECT_FALSE(chainOf(file).contains("sizings"));
    const QJsonObject chain = chainOf(file, {"--compare"});
    const QJsonArray sizings = chain["sizings"].toArray();
    ASSERT_EQ(sizings.size(), 8);
    for (const QJsonValue& one : sizings) {
        const QJsonObject row = one.toObject();
        EXPECT_NEAR(row["finish"].toDouble(), 30.0 + row["projectBuffer"].toDouble(), kExact);
        EXPECT_GT(row["probability"].toDouble(), 0.3);
        EXPECT_LE(row["probability"].toDouble(), 1.0);
        if (row["sizing"].toString() == QLatin1String("all-safety")) {
            EXPECT_EQ(row["finish"].toDouble(), 60.0);
        }
    }
    EXPECT_EQ(test::touchpointIn(chain, "B")["cut"].toDouble(), 10.0);
    const Outcome outcome = runProgram({"chain", file, "--compare"});
    for (const char* part : {"Buffers sized by", "chance to", "bias-rsem", "simulation"}) {
        EXPECT_NE(outcome.output.find(part), std::string::npos) << part << '\n' << outcome.output;
    }
    std::istringstream lines(outcome.output);
    for (std::string line; std::getline(lines, line);) EXPECT_LE(displayWidth(line), 100U) << line;
}

TEST(Chain, MistakesAreNamed) {
    const std::string file = fixture("plans/chain-four-tasks.csv");
    for (const std::vector<std::string>& wrong :
         std::vector<std::vector<std::string>>{{"--sizing", "half"},
                                               {"--effort", "0"},
                                               {"--effort", "many"},
                                               {"--time-limit", "0s"},
                                               {"--time-limit", "soon"},
                                               {"--effort", "5", "--time-limit", "1s"}}) {
        std::vector<std::string> arguments{"chain", file};
        arguments.insert(arguments.end(), wrong.begin(), wrong.end());
        const Outcome outcome = runProgram(arguments);
        EXPECT_EQ(outcome.exitCode, 2) << wrong.back();
        EXPECT_NE(outcome.errors.find(wrong[0]), std::string::npos) << outcome.errors;
    }
    EXPECT_EQ(runProgram({"chain", "nowhere.csv"}).exitCode, 1);
}

}  // namespace
}  // namespace waymark
