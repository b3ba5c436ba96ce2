// waymark measures: how measures stand, drivers and key touchpoints, and series read from tables.

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

QJsonObject measuresIn(const std::string& file, std::vector<std::string> options = {}) {
    std::vector<std::string> arguments{"measures", file, "--json"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const Outcome outcome = runProgram(arguments);
    EXPECT_EQ(outcome.exitCode, 0) << outcome.errors;
    return QJsonDocument::fromJson(QByteArray::fromStdString(outcome.output)).object();
}

QJsonObject measureNamed(const QJsonObject& found, const char* name) {
    for (const QJsonValue each : found["measures"].toArray()) {
        if (each.toObject()["name"].toString() == QLatin1String(name)) return each.toObject();
    }
    ADD_FAILURE() << "no measure " << name;
    return {};
}

std::string supportTemplate(const Folder& folder) {
    const std::string path = folder.path("support.waymark");
    EXPECT_EQ(runProgram({"new", "--template", "post-purchase-support", "--to", path, "--quiet"}).exitCode, 0);
    return path;
}

std::string journeyWithThree(const Folder& folder) {
    return folder.write("three.waymark",
                        "{\"format\":\"waymark\",\"version\":\"1.2\"}\n"
                        "{\"row\":\"measure\",\"id\":1,\"name\":\"NPS\",\"kind\":\"nps\",\"target\":10}\n"
                        "{\"row\":\"measure\",\"id\":2,\"name\":\"CSAT\",\"kind\":\"csat\",\"target\":50}\n"
                        "{\"row\":\"measure\",\"id\":3,\"name\":\"Answer time\",\"kind\":\"response-time\","
                        "\"unit\":\"h\",\"direction\":\"lower\"}\n"
                        "{\"row\":\"end\"}\n");
}

TEST(MeasuresCommand, FiguresOfAnswersFromATable) {
    const Folder folder;
    const std::string answers = folder.write("answers.csv",
                                             "Date,Respondent,NPS,CSAT,Comment\n"
                                             "2026-01-05,a,10,5,\n2026-01-06,b,9,4,Quick\n2026-01-07,c,8,3,\n"
                                             "2026-02-02,d,6,2,\n2026-02-03,e,0,,\n");
    const QJsonObject found = measuresIn(journeyWithThree(folder), {"--series", answers});
    const QJsonObject score = measureNamed(found, "NPS");
    EXPECT_DOUBLE_EQ(score["overall"].toObject()["value"].toDouble(), 0.0);  // two promoters, two detractors of five
    EXPECT_EQ(score["overall"].toObject()["count"].toInt(), 5);
    ASSERT_EQ(score["points"].toArray().size(), 2);
    EXPECT_NEAR(score["points"].toArray().first().toObject()["value"].toDouble(), 200.0 / 3.0, 1e-9);
    EXPECT_DOUBLE_EQ(score["points"].toArray().last().toObject()["value"].toDouble(), -100.0);
    const QJsonObject share = measureNamed(found, "CSAT");
    EXPECT_DOUBLE_EQ(share["overall"].toObject()["value"].toDouble(), 50.0);
    EXPECT_EQ(share["overall"].toObject()["count"].toInt(), 4);
    EXPECT_EQ(measureNamed(found, "Answer time")["state"].toString(), "no-figure");
}

TEST(MeasuresCommand, ReadyFiguresFromATableWithSemicolonsAndDecimalCommas) {
    const Folder folder;
    const std::string figures = folder.write("figures.csv",
                                             "measure;date;value;count\nAnswer time;2026-01;3,5;120\n"
                                             "answer time;01.02.2026;2,25;\nCSAT;2026-02-01;81,5 %;200\n");
    const QJsonObject found = measuresIn(journeyWithThree(folder), {"--series", figures});
    const QJsonArray points = measureNamed(found, "Answer time")["points"].toArray();
    ASSERT_EQ(points.size(), 2);
    EXPECT_DOUBLE_EQ(points[0].toObject()["value"].toDouble(), 3.5);
    EXPECT_EQ(points[0].toObject()["count"].toInt(), 120);
    EXPECT_DOUBLE_EQ(points[1].toObject()["value"].toDouble(), 2.25);
    EXPECT_EQ(points[1].toObject()["date"].toString(), "2026-02-01");
    EXPECT_EQ(measureNamed(found, "CSAT")["state"].toString(), "met");
}

TEST(MeasuresCommand, ATableThatCannotBeReadIsRefused) {
    const Folder folder;
    const std::string journey = journeyWithThree(folder);
    struct Bad {
        const char* bytes;
        const char* says;
    };
    for (const Bad& bad :
         {Bad{"date,NPS\n05/01/2026,9\n", "bad.csv: “05/01/2026” is no date"},
          Bad{"NPS,CSAT\n9,4\n", "bad.csv: The column “date” is missing"},
          Bad{"date,NPS,nps\n2026-01-05,9,9\n", "bad.csv: The column “nps” appears twice"},
          Bad{"date,NPS\n", "bad.csv: The table is empty"}, Bad{"date,NPS\n2026-01-05,\"9\n", "bad.csv:2: "}}) {
        const std::string table = folder.write("bad.csv", bad.bytes);
        const Outcome outcome = runProgram({"measures", journey, "--series", table});
        EXPECT_EQ(outcome.exitCode, 1) << bad.bytes;
        EXPECT_NE(outcome.errors.find(bad.says), std::string::npos) << outcome.errors;
        EXPECT_EQ(outcome.output, "") << bad.bytes;
    }
}

TEST(MeasuresCommand, WhatCannotBeTakenIsSaidByLineAndTheRestIsReported) {
    const Folder folder;
    const std::string journey = journeyWithThree(folder);
    const std::string table = folder.write("survey.csv",
                                           "date,respondent,NPS,CSAT,Smiles\n"
                                           "2026-01-05,a,9,5,3\n"
                                           "someday,b,9,5,3\n"
                                           "2026-01-05,c,ten,5,3\n"
                                           "2026-01-05,d,11,5,3\n"
                                           "2026-01-05,e,1e18,5,3\n"
                                           "2026-01-05,a,3,,\n");
    const Outcome outcome = runProgram({"measures", journey, "--series", table, "--json"});
    EXPECT_EQ(outcome.exitCode, 1);
    for (const char* said :
         {"survey.csv:3: “someday” is no day", "survey.csv:4: “ten” is no number for “NPS”",
          "survey.csv:5: 11 is not on the scale of “NPS”, which goes from 0 to 10",
          "survey.csv:6: “1e18” for “NPS” is left out", "survey.csv:7: a answered “NPS” twice on 2026-01-05",
          "survey.csv: note: “Smiles” is a new measure"}) {
        EXPECT_NE(outcome.errors.find(said), std::string::npos) << said << '\n' << outcome.errors;
    }
    const QJsonObject found = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.output)).object();
    EXPECT_EQ(measureNamed(found, "NPS")["overall"].toObject()["count"].toInt(), 1);
    EXPECT_EQ(measureNamed(found, "CSAT")["overall"].toObject()["count"].toInt(), 4);
}

TEST(MeasuresCommand, ADayThatCanBeReadInTwoWaysIsLeftOutBesideClearOnes) {
    const Folder folder;
    for (const char* clear : {"31.03.2026", "2026-03-31"}) {
        const std::string table =
            folder.write("survey.csv", std::string("date,respondent,NPS\n") + clear + ",a,9\n03/04/2026,b,3\n");
        const Outcome outcome = runProgram({"measures", journeyWithThree(folder), "--series", table, "--json"});
        EXPECT_EQ(outcome.exitCode, 1);
        EXPECT_NE(outcome.errors.find("survey.csv:3: “03/04/2026” is no day"), std::string::npos) << outcome.errors;
        const QJsonObject found = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.output)).object();
        EXPECT_EQ(measureNamed(found, "NPS")["overall"].toObject()["count"].toInt(), 1) << clear;
    }
}

TEST(MeasuresCommand, DaysInNoOrderAndColumnsThatAreLeftOutAreOnlyNoted) {
    const Folder folder;
    const std::string table =
        folder.write("survey.csv", "date,respondent,NPS,Browser\n2026-02-05,a,9,Firefox\n2026-01-05,b,3,Safari\n");
    const Outcome outcome = runProgram({"measures", journeyWithThree(folder), "--series", table});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_NE(outcome.errors.find("survey.csv:3: 2026-01-05 stands behind 2026-02-05"), std::string::npos);
    EXPECT_NE(outcome.errors.find("survey.csv: note: The column “Browser”"), std::string::npos) << outcome.errors;
    const Outcome quiet = runProgram({"measures", journeyWithThree(folder), "--series", table, "--quiet"});
    EXPECT_EQ(quiet.errors, "");
}

TEST(MeasuresCommand, PrintsKeysInAFixedOrder) {
    const Folder folder;
    const Outcome outcome = runProgram({"measures", supportTemplate(folder), "--json"});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.errors, "");
    std::size_t from = 0;
    for (const char* key : {"{\"journey\":", "\"measures\":", "\"state\":", "\"trend\":", "\"points\":", "\"control\":",
                            "\"drivers\":", "\"keyTouchpoints\":", "\"reasons\":", "\"opportunities\":"}) {
        const auto found = outcome.output.find(key, from);
        ASSERT_NE(found, std::string::npos) << key;
        from = found;
    }
}

TEST(MeasuresCommand, ThePlantedDriverOfTheSampleSurveyIsFoundAndNoOther) {
    const Folder folder;
    const QJsonObject drivers = measuresIn(supportTemplate(folder))["drivers"].toObject();
    EXPECT_EQ(drivers["overall"].toString(), "Satisfaction with the repair");
    const QJsonArray found = drivers["drivers"].toArray();
    ASSERT_FALSE(found.isEmpty());
    EXPECT_EQ(found.first().toObject()["measure"].toString(), "Satisfaction with the time it took");
    EXPECT_TRUE(found.first().toObject()["clear"].toBool());
    for (const QJsonValue each : found) {
        const bool isUnrelated =
            each.toObject()["measure"].toString() == QLatin1String("Satisfaction with the packing");
        if (isUnrelated) {
            EXPECT_FALSE(each.toObject()["clear"].toBool());
        }
    }
}

TEST(MeasuresCommand, TheTableFitsIntoAHundredColumns) {
    const Folder folder;
    const Outcome outcome = runProgram({"measures", supportTemplate(folder)});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.errors;
    EXPECT_NE(outcome.output.find("(sample)"), std::string::npos);
    std::istringstream lines(outcome.output);
    for (std::string line; std::getline(lines, line);) EXPECT_LE(displayWidth(line), 100U) << line;
}

TEST(MeasuresCommand, AJourneyWithoutMeasuresSaysSo) {
    const Outcome outcome = runProgram({"measures", test::fixture("plans/milwaukee-paper.csv")});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_NE(outcome.output.find("Nothing is measured yet"), std::string::npos) << outcome.output;
}

TEST(MeasuresCommand, RefusesWhatItDoesNotKnow) {
    EXPECT_EQ(runProgram({"measures"}).exitCode, 2);
    EXPECT_EQ(runProgram({"measures", "nowhere.waymark"}).exitCode, 1);
    const Folder folder;
    EXPECT_EQ(runProgram({"measures", supportTemplate(folder), "--series", "nowhere.csv"}).exitCode, 1);
}

}  // namespace
}  // namespace waymark
