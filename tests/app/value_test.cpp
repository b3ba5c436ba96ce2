// waymark value: published figures of money from journey files, in the form that scripts rely on.

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

QJsonObject valueIn(const std::string& file, std::vector<std::string> options = {}) {
    std::vector<std::string> arguments{"value", file, "--json"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const Outcome outcome = runProgram(arguments);
    EXPECT_EQ(outcome.exitCode, 0) << outcome.errors;
    return QJsonDocument::fromJson(QByteArray::fromStdString(outcome.output)).object();
}

// The figures of the only initiative in a fixture.
QJsonObject figuresIn(const std::string& fixture) {
    const QJsonArray initiatives = valueIn(test::fixture("value/" + fixture + ".waymark"))["initiatives"].toArray();
    EXPECT_EQ(initiatives.size(), 1) << fixture;
    return initiatives.first().toObject()["withIntangibles"].toObject();
}

std::vector<double> ratesIn(const std::string& fixture) {
    std::vector<double> rates;
    for (const QJsonValue rate : figuresIn(fixture)["internalRates"].toArray()) rates.push_back(rate.toDouble());
    return rates;
}

void expectRates(const std::string& fixture, const std::vector<double>& rates, double tolerance) {
    const std::vector<double> found = ratesIn(fixture);
    ASSERT_EQ(found.size(), rates.size()) << fixture;
    for (std::size_t k = 0; k < rates.size(); ++k) EXPECT_NEAR(found[k], rates[k], tolerance) << fixture;
}

std::string templateFile(const Folder& folder, const char* name) {
    const std::string path = folder.path(std::string(name) + ".waymark");
    EXPECT_EQ(runProgram({"new", "--template", name, "--to", path, "--quiet"}).exitCode, 0);
    return path;
}

TEST(ValueCommand, EquipmentThatPaysBackInTheFourthYear) {
    const QJsonObject found = figuresIn("equipment");
    EXPECT_DOUBLE_EQ(found["netPresentValue"].toDouble(), 934.28);  // 934.2850, printed +934
    EXPECT_NEAR(ratesIn("equipment").at(0), 0.215776, 5e-7);
    EXPECT_NEAR(found["payback"].toDouble(), 3.125, 1e-9);
    EXPECT_GT(found["discountedPayback"].toDouble(), 4.0);
    EXPECT_LE(found["discountedPayback"].toDouble(), 5.0);
}

TEST(ValueCommand, AMineHasTwoInternalRatesAndBothAreSaid) {
    expectRates("strip-mine", {0.25, 4.0}, 1e-9);
    EXPECT_DOUBLE_EQ(figuresIn("strip-mine")["netPresentValue"].toDouble(), -0.77);  // -0.773554
}

TEST(ValueCommand, WhereThereIsNoInternalRateItSaysSo) {
    const QJsonObject found = figuresIn("no-rate");
    EXPECT_DOUBLE_EQ(found["netPresentValue"].toDouble(), -1504.13);
    EXPECT_TRUE(found["internalRates"].isNull());
    EXPECT_EQ(found["undefined"].toObject()["internalRates"].toString(), "no-rate");
    EXPECT_EQ(found["undefined"].toObject()["payback"].toString(), "never-paid-back");
    const Outcome table = runProgram({"value", test::fixture("value/no-rate.waymark")});
    EXPECT_NE(table.output.find("none"), std::string::npos) << table.output;
}

TEST(ValueCommand, RatesOfTheNumericalLibraryWithTheirCompanions) {
    expectRates("library-1", {0.28095}, 5e-6);
    expectRates("library-2", {-0.0955}, 5e-5);
    expectRates("library-3", {-0.6789, -0.0833}, 5e-5);
    EXPECT_NEAR(ratesIn("library-4").back(), 0.06206, 5e-6);
    expectRates("library-5", {-0.8702, 0.0886, 0.7096}, 5e-5);
    expectRates("library-6", {0.567230}, 5e-7);
}

TEST(ValueCommand, SpreadsheetsDiscountTheFirstPaymentToo) {
    EXPECT_DOUBLE_EQ(figuresIn("spreadsheet")["netPresentValue"].toDouble(), 1188.44);
    EXPECT_DOUBLE_EQ(figuresIn("outlay-today")["netPresentValue"].toDouble(), 1307.29);
    expectRates("loss", {-0.0212}, 5e-5);
    expectRates("late-gain", {0.0866}, 5e-5);
    expectRates("two-years", {-0.4435}, 5e-5);
    EXPECT_NEAR(figuresIn("modified-rate")["modifiedRate"].toDouble(), 0.12609, 5e-6);
}

TEST(ValueCommand, BenefitCostRatioOfThePublishedExample) {
    EXPECT_NEAR(figuresIn("benefit-cost")["benefitCostRatio"].toDouble(), 1.263709, 5e-7);
}

TEST(ValueCommand, PrintsKeysInAFixedOrder) {
    const Folder folder;
    const Outcome outcome = runProgram({"value", templateFile(folder, "post-purchase-support"), "--json"});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.errors, "");
    std::size_t from = 0;
    for (const char* key :
         {"{\"journey\":", "\"currency\":\"EUR\"", "\"unit\":\"d\"", "\"settings\":", "\"cost\":", "\"expected\":",
          "\"stages\":", "\"touchpoints\":", "\"initiatives\":", "\"chancePositive\":", "\"switchingValues\":",
          "\"tornado\":", "\"bestSet\":", "\"leftOut\":", "\"frontier\":", "\"scenarios\":", "\"promise\":"}) {
        const auto found = outcome.output.find(key, from);
        ASSERT_NE(found, std::string::npos) << key;
        from = found;
    }
}

TEST(ValueCommand, TheBestSetKeepsToTheBudgetAndToTheRules) {
    const Folder folder;
    for (const char* name : {"post-purchase-support", "customer-onboarding"}) {
        const QJsonObject found = valueIn(templateFile(folder, name));
        const QJsonObject best = found["bestSet"].toObject();
        EXPECT_TRUE(best["proved"].toBool()) << name;
        const double worth = best["netPresentValue"].toDouble();
        const QJsonObject together = best["together"].toObject()["withIntangibles"].toObject();
        EXPECT_DOUBLE_EQ(together["netPresentValue"].toDouble(), worth) << name;
        EXPECT_DOUBLE_EQ(best["bound"].toDouble(), worth) << name;
        EXPECT_GT(best["netPresentValue"].toDouble(), 0.0) << name;
        EXPECT_LE(best["cost"].toDouble(), found["settings"].toObject()["budget"].toDouble()) << name;
        const auto chosen = best["initiatives"].toArray().size();
        EXPECT_GT(chosen, 0) << name;
        EXPECT_EQ(chosen + best["leftOut"].toArray().size(), found["initiatives"].toArray().size()) << name;
        EXPECT_TRUE(found["scenarios"].toArray().first().toObject()["name"].isNull()) << name;
    }
}

TEST(ValueCommand, TheSameSeedGivesTheSameFiguresAndAnotherOneOthers) {
    const Folder folder;
    const std::string file = templateFile(folder, "customer-onboarding");
    const auto printed = [&](const char* seed) {
        return runProgram({"value", file, "--json", "--runs", "2000", "--seed", seed}).output;
    };
    EXPECT_EQ(printed("7"), printed("7"));
    EXPECT_NE(printed("7"), printed("8"));
}

TEST(ValueCommand, TheTableFitsIntoAHundredColumns) {
    const Folder folder;
    for (const char* name : {"post-purchase-support", "customer-onboarding"}) {
        const Outcome outcome = runProgram({"value", templateFile(folder, name)});
        EXPECT_EQ(outcome.exitCode, 0) << outcome.errors;
        std::istringstream lines(outcome.output);
        for (std::string line; std::getline(lines, line);) EXPECT_LE(displayWidth(line), 100U) << line;
    }
}

TEST(ValueCommand, AJourneyWithoutInitiativesHasACostPerPass) {
    const QJsonObject found = valueIn(test::fixture("plans/milwaukee-paper.csv"));
    EXPECT_TRUE(found["initiatives"].toArray().isEmpty());
    EXPECT_DOUBLE_EQ(found["cost"].toObject()["expected"].toDouble(), 0.0);
}

TEST(ValueCommand, SettingsThatAllowNoReckoningAreNamedInsteadOfFigures) {
    for (const auto& [name, why] :
         {std::pair{"horizon-zero", "no-periods"}, std::pair{"discount-rate-too-low", "rate-too-low"}}) {
        const QJsonObject found = valueIn(test::fixture(std::string("problems/") + name + ".waymark"));
        const QJsonObject figures = found["initiatives"].toArray().first().toObject()["withIntangibles"].toObject();
        EXPECT_TRUE(figures["netPresentValue"].isNull()) << name;
        EXPECT_EQ(figures["undefined"].toObject()["netPresentValue"].toString(), why) << name;
    }
}

TEST(ValueCommand, RefusesWhatItDoesNotKnow) {
    EXPECT_EQ(runProgram({"value"}).exitCode, 2);
    EXPECT_EQ(runProgram({"value", test::fixture("value/equipment.waymark"), "--runs", "0"}).exitCode, 2);
    EXPECT_EQ(runProgram({"value", "nowhere.waymark"}).exitCode, 1);
    EXPECT_EQ(runProgram({"value", test::fixture("problems/cycle.waymark")}).exitCode, 1);
}

}  // namespace
}  // namespace waymark
