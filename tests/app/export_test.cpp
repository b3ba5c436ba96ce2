// Pictures from the command line, without a display.

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

#include "tests/app/program.h"

namespace waymark {
namespace {

using test::Folder;
using test::Outcome;
using test::runProgram;

class Export : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_EQ(runProgram({"new", "--template", "customer-onboarding", "--to", journey()}).exitCode, 0);
    }
    [[nodiscard]] std::string journey() const { return m_folder.path("journey.waymark"); }

    // The bytes of the picture that the options give.
    std::string exported(const std::string& name, std::vector<std::string> options = {}) {
        options.insert(options.begin(), {"export", journey(), "--to", m_folder.path(name), "--date", "none"});
        const Outcome outcome = runProgram(options);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.errors;
        EXPECT_EQ(outcome.errors, "");
        EXPECT_NE(outcome.output.find(name), std::string::npos);
        return m_folder.read(name);
    }

    Folder m_folder;
};

// Width and height in the header of a PNG.
std::pair<std::uint32_t, std::uint32_t> sizeOf(const std::string& png) {
    const auto number = [&](std::size_t at) {
        std::uint32_t value = 0;
        for (std::size_t k = 0; k < 4; ++k) value = value << 8U | static_cast<unsigned char>(png.at(at + k));
        return value;
    };
    return {number(16), number(20)};
}

TEST_F(Export, WritesAllThreeFormats) {
    EXPECT_TRUE(exported("chart.png").starts_with("\x89PNG\r\n"));
    EXPECT_TRUE(exported("chart.pdf").starts_with("%PDF-"));
    EXPECT_NE(exported("chart.svg").find("<svg"), std::string::npos);
}

TEST_F(Export, TheRiskViewIsSimulatedAndTheSameEachTime) {
    const std::string svg = exported("risk.svg", {"--view", "risk"});
    EXPECT_NE(svg.find("Risk map"), std::string::npos);
    EXPECT_NE(svg.find("80 % sure by"), std::string::npos);
    EXPECT_EQ(svg, exported("again.svg", {"--view", "risk"}));
}

TEST_F(Export, TheScaleSetsThePixelsOfAPng) {
    const auto once = sizeOf(exported("one.png", {"--scale", "1"}));
    const auto twice = sizeOf(exported("two.png", {"--scale", "2"}));
    EXPECT_NEAR(twice.first, 2.0 * once.first, 2.0);
    EXPECT_NEAR(twice.second, 2.0 * once.second, 2.0);
}

TEST_F(Export, PaperLiesOnItsLongSideOnlyIfAsked) {
    const auto upright = sizeOf(exported("upright.png", {"--paper", "A4"}));
    const auto lying = sizeOf(exported("lying.png", {"--paper", "a4", "--landscape"}));
    EXPECT_LT(upright.first, upright.second);
    EXPECT_EQ(lying, std::make_pair(upright.second, upright.first));
}

TEST_F(Export, EveryViewLayoutAndThemeDiffers) {
    std::vector<std::string> pictures;
    for (const std::vector<std::string>& options :
         std::vector<std::vector<std::string>>{{"--view", "journey"},
                                               {"--view", "pert"},
                                               {"--view", "pert", "--layout", "network"},
                                               {"--view", "pert", "--layout", "time"},
                                               {"--view", "pert", "--theme", "dark"},
                                               {"--view", "pert", "--transparent"},
                                               {"--view", "pert", "--no-legend"},
                                               {"--view", "pert", "--no-title"},
                                               {"--view", "chain"},
                                               {"--view", "gantt"},
                                               {"--view", "scurve"},
                                               {"--view", "load"},
                                               {"--view", "frontier"},
                                               {"--view", "cost"},
                                               {"--view", "options"},
                                               {"--view", "trends"},
                                               {"--view", "keys"},
                                               {"--view", "gantt", "--theme", "dark"}}) {
        const std::string picture = exported("chart.svg", options);
        for (const std::string& other : pictures) EXPECT_NE(picture, other) << options.back();
        pictures.push_back(picture);
    }
}

TEST_F(Export, MarksWhatAScenarioChangesAndRefusesOneThatIsNotThere) {
    const std::string plain = exported("plain.svg", {"--view", "journey"});
    const std::string marked = exported("marked.svg", {"--view", "journey", "--scenario", "Clean data first"});
    EXPECT_EQ(plain.find("changed by Clean data first"), std::string::npos);
    EXPECT_NE(marked.find("changed by Clean data first"), std::string::npos);
    EXPECT_NE(marked.find("→"), std::string::npos) << "before and after on the cards";
    const auto refused = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"export", journey(), "--to", m_folder.path("none.svg")});
        return runProgram(options);
    };
    const Outcome unknown = refused({"--scenario", "Nobody's idea"});
    EXPECT_EQ(unknown.exitCode, 1);
    EXPECT_NE(unknown.errors.find("Clean data first"), std::string::npos) << unknown.errors;
    EXPECT_EQ(refused({"--scenario", "Clean data first", "--view", "gantt"}).exitCode, 2);
    EXPECT_EQ(refused({"--emotions", "--view", "gantt"}).exitCode, 2);
    EXPECT_EQ(refused({"--emotions", "--view", "pert"}).exitCode, 2);
    EXPECT_EQ(refused({"--colours", "owner", "--view", "risk"}).exitCode, 2);
}

TEST_F(Export, TheSameJourneyGivesTheSamePicture) {
    EXPECT_EQ(exported("one.svg"), exported("two.svg"));
    EXPECT_EQ(exported("one.png"), exported("two.png"));
}

TEST_F(Export, RefusesOtherEndingsAndSaysWhatWouldBeRight) {
    const Outcome outcome = runProgram({"export", journey(), "--to", m_folder.path("chart.bmp")});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_NE(outcome.errors.find("chart.bmp"), std::string::npos) << outcome.errors;
    EXPECT_NE(outcome.errors.find(".svg"), std::string::npos) << outcome.errors;
    EXPECT_FALSE(m_folder.has("chart.bmp"));
}

// It stays out of files unless it is asked for, and comes back from each of them to the byte.
TEST_F(Export, AJourneyTravelsInsideTheFileIfAsked) {
    const std::string whole = m_folder.read("journey.waymark");
    for (const std::string name : {"chart.png", "chart.svg", "chart.pdf"}) {
        SCOPED_TRACE(name);
        (void)exported(name);
        const Outcome without = runProgram({"check", m_folder.path(name)});
        EXPECT_EQ(without.exitCode, 1);
        EXPECT_NE(without.errors.find("without a journey inside"), std::string::npos) << without.errors;
        const std::string with = exported(name, {"--embed"});
        EXPECT_EQ(with, exported(name, {"--embed"}));
        const std::string back = m_folder.path(name + ".waymark");
        const Outcome converted = runProgram({"convert", m_folder.path(name), back, "--quiet"});
        ASSERT_EQ(converted.exitCode, 0) << converted.errors;
        EXPECT_EQ(m_folder.read(name + ".waymark"), whole);
    }
}

TEST_F(Export, TilesNeedPaperAndWhatIsAboutTilesNeedsThem) {
    const auto refused = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"export", journey(), "--to", m_folder.path("none.pdf")});
        return runProgram(options);
    };
    EXPECT_EQ(refused({"--tile", "--paper", "fit"}).exitCode, 2);
    EXPECT_NE(refused({"--cut-marks", "--paper", "A4"}).errors.find("--tile"), std::string::npos);
    EXPECT_EQ(refused({"--overlap", "5"}).exitCode, 2);
    EXPECT_EQ(exported("sheets.pdf", {"--tile"}), exported("same.pdf", {"--tile", "--paper", "A4"}));
}

TEST_F(Export, WhatAViewOrItsPaperDoesNotKnowIsRefusedAndNotIgnored) {
    const auto refused = [&](std::vector<std::string> options, const char* cure) {
        options.insert(options.begin(), {"export", journey(), "--to", m_folder.path("none.pdf")});
        const Outcome outcome = runProgram(options);
        EXPECT_EQ(outcome.exitCode, 2);
        EXPECT_NE(outcome.errors.find(cure), std::string::npos) << outcome.errors;
        EXPECT_FALSE(m_folder.has("none.pdf"));
    };
    refused({"--view", "gantt", "--layout", "network"}, "--view");
    refused({"--landscape"}, "--paper");
    refused({"--landscape", "--paper", "fit"}, "--paper");
    (void)exported("lying.pdf", {"--landscape", "--tile"});
}

TEST_F(Export, ListsItsFilesAsJson) {
    const Outcome outcome = runProgram({"export", journey(), "--to", m_folder.path("chart.svg"), "--json"});
    const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.output));
    EXPECT_EQ(json["files"].toArray().size(), 1);
}

}  // namespace
}  // namespace waymark
