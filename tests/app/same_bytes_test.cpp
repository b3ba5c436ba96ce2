// The same journey gives the same bytes, whatever language and time zone the computer has.

#include <gtest/gtest.h>

#include <QProcess>

#include "tests/app/program.h"

namespace waymark {
namespace {

using test::Folder;
using test::Outcome;
using test::runProgram;

constexpr const char* kLanguages[] = {"de_DE", "tr_TR", "fr_FR", "ar_EG", "hi_IN"};

// Six languages with plain C: the ways in which they write numbers and letters are made here, since a computer has but
// those that somebody installed, and a language that is not there changes nothing.
class Languages {
public:
    Languages() {
        for (const char* language : kLanguages) {
            const QString name = QString::fromLatin1(language) + QStringLiteral(".UTF-8");
            QProcess::execute(QStringLiteral("localedef"), {"-i", QString::fromLatin1(language), "-f", "UTF-8",
                                                            QString::fromStdString(m_folder.path(name.toStdString()))});
        }
    }
    // Whether programs that ask this computer how numbers look are told so in German.
    [[nodiscard]] bool areThere() const {
        QProcess asking;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LOCPATH", folder());
        environment.insert("LC_ALL", "de_DE.UTF-8");
        asking.setProcessEnvironment(environment);
        asking.start(QStringLiteral("locale"), {"decimal_point"});
        return asking.waitForFinished() && asking.readAllStandardOutput().trimmed() == ",";
    }
    [[nodiscard]] QString folder() const { return QString::fromStdString(m_folder.path("")); }

private:
    Folder m_folder;
};

// A call of the command line, and the file that it writes, if it writes one.
struct Call {
    std::vector<std::string> arguments;
    std::string file;
};

std::vector<Call> tablesAndMaps(const Folder& folder, const std::string& journey) {
    std::vector<Call> calls;
    for (const char* name : {"plan.csv", "plan.tsv", "plan.waymark"})
        calls.push_back({{"convert", journey, folder.path(name)}, name});
    calls.push_back({{"schedule", journey}, {}});
    for (const char* command : {"schedule", "chain", "value", "measures"})
        calls.push_back({{command, journey, "--json"}, {}});
    calls.push_back({{"check", journey}, {}});
    calls.push_back({{"simulate", journey, "--runs", "200", "--json"}, {}});
    for (const char* name : {"map.svg", "map.png", "map.pdf"}) {
        calls.push_back({{"export", journey, "--view", "pert", "--date", "none", "--to", folder.path(name)}, name});
    }
    return calls;
}

std::vector<Call> reportsAndSlides(const Folder& folder, const std::string& journey) {
    std::vector<Call> calls;
    for (const char* name : {"report.html", "report.pdf", "report.xlsx", "report.csv", "report.json"})
        calls.push_back({{"report", journey, "--to", folder.path(name)}, name});
    for (const char* name : {"slides.pptx", "slides.pdf"})
        calls.push_back({{"deck", journey, "--to", folder.path(name)}, name});
    return calls;
}

// All that the calls say and write, in one text.
std::string everything(const Folder& folder, const std::vector<Call>& calls, const QString& locale, const QString& zone,
                       const Languages& languages) {
    QProcessEnvironment environment;
    environment.insert("LOCPATH", languages.folder());
    for (const char* name : {"LC_ALL", "LANG", "LANGUAGE", "LC_NUMERIC", "LC_TIME"}) environment.insert(name, locale);
    environment.insert("TZ", zone);
    std::string all;
    for (const auto& [arguments, file] : calls) {
        const Outcome outcome = runProgram(arguments, environment);
        EXPECT_EQ(outcome.exitCode, 0) << arguments.front() << ": " << outcome.errors;
        all += arguments.front() + '\n' + outcome.output + outcome.errors;
        if (!file.empty()) all += folder.read(file);
    }
    return all;
}

struct Place {
    const char* locale;
    const char* zone;
};

void expectSameIn(const std::vector<Place>& places,
                  std::vector<Call> (*callsFor)(const Folder& folder, const std::string& journey)) {
    const Languages languages;
    if (!languages.areThere()) GTEST_SKIP() << "localedef and its sources are not there";
    const Folder folder;
    const std::string journey = folder.path("journey.waymark");
    ASSERT_EQ(runProgram({"new", "--template", "customer-onboarding", "--to", journey}).exitCode, 0);
    const std::vector<Call> calls = callsFor(folder, journey);
    const std::string expected = everything(folder, calls, "C", "UTC", languages);
    ASSERT_GT(expected.size(), 100'000U);
    for (const auto& [locale, zone] : places) {
        EXPECT_TRUE(everything(folder, calls, locale, zone, languages) == expected) << locale << ' ' << zone;
    }
}

TEST(SameBytes, OfTablesAndMapsInSixLanguagesAndThreeTimeZones) {
    expectSameIn({{"C", "America/New_York"},
                  {"de_DE.UTF-8", "Pacific/Apia"},
                  {"tr_TR.UTF-8", "UTC"},
                  {"fr_FR.UTF-8", "America/New_York"},
                  {"ar_EG.UTF-8", "Pacific/Apia"},
                  {"hi_IN.UTF-8", "UTC"}},
                 tablesAndMaps);
}

TEST(SameBytes, OfReportsAndSlidesInSixLanguagesAndThreeTimeZones) {
    expectSameIn({{"de_DE.UTF-8", "America/New_York"},
                  {"tr_TR.UTF-8", "UTC"},
                  {"fr_FR.UTF-8", "Pacific/Apia"},
                  {"ar_EG.UTF-8", "America/New_York"},
                  {"hi_IN.UTF-8", "Pacific/Apia"}},
                 reportsAndSlides);
}

}  // namespace
}  // namespace waymark
