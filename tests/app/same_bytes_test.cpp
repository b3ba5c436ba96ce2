// The same journey gives the same bytes, whatever language and time zone the computer has.

#include <gtest/gtest.h>

#include "tests/app/program.h"

namespace waymark {
namespace {

using test::Folder;
using test::Outcome;
using test::runProgram;

// Everything that the command line makes of a journey, in one text.
std::string everything(const Folder& folder, const std::string& journey, const QString& locale, const QString& zone) {
    QProcessEnvironment environment;
    for (const char* name : {"LC_ALL", "LANG", "LANGUAGE", "LC_NUMERIC", "LC_TIME"}) environment.insert(name, locale);
    environment.insert("TZ", zone);
    std::string all;
    const auto add = [&](const std::vector<std::string>& arguments, const std::string& file = {}) {
        const Outcome outcome = runProgram(arguments, environment);
        EXPECT_EQ(outcome.exitCode, 0) << arguments.front() << ": " << outcome.errors;
        all += arguments.front() + '\n' + outcome.output + outcome.errors;
        if (!file.empty()) all += folder.read(file);
    };
    for (const char* name : {"plan.csv", "plan.tsv", "plan.waymark"})
        add({"convert", journey, folder.path(name)}, name);
    add({"schedule", journey});
    add({"schedule", journey, "--json"});
    add({"check", journey});
    add({"simulate", journey, "--runs", "200", "--json"});
    add({"export", journey, "--view", "pert", "--date", "none", "--to", folder.path("map.svg")}, "map.svg");
    add({"export", journey, "--view", "gantt", "--date", "none", "--scale", "1", "--to", folder.path("map.png")},
        "map.png");
    add({"export", journey, "--date", "none", "--to", folder.path("map.pdf")}, "map.pdf");
    for (const char* name : {"report.html", "report.pdf", "report.xlsx", "report.csv", "report.json"})
        add({"report", journey, "--to", folder.path(name)}, name);
    for (const char* name : {"slides.pptx", "slides.pdf"}) add({"deck", journey, "--to", folder.path(name)}, name);
    for (const char* command : {"chain", "value", "measures"}) add({command, journey, "--json"});
    return all;
}

TEST(SameBytes, InSixLanguagesAndThreeTimeZones) {
    const Folder folder;
    const std::string journey = folder.path("journey.waymark");
    ASSERT_EQ(runProgram({"new", "--template", "customer-onboarding", "--to", journey}).exitCode, 0);
    const std::string expected = everything(folder, journey, "C", "UTC");
    ASSERT_GT(expected.size(), 100'000U);
    const QStringList zones{"UTC", "America/New_York", "Pacific/Apia"};
    int count = 0;
    for (const char* locale : {"C", "de_DE.UTF-8", "tr_TR.UTF-8", "fr_FR.UTF-8", "ar_EG.UTF-8", "hi_IN.UTF-8"}) {
        const QString zone = zones[count++ % 3];
        EXPECT_TRUE(everything(folder, journey, locale, zone) == expected) << locale << ' ' << zone.toStdString();
    }
}

}  // namespace
}  // namespace waymark
