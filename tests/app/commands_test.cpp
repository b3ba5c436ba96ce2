// The commands as a person uses them in a terminal and a script in a pipe.

#include <algorithm>
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

QJsonObject jsonOf(const Outcome& outcome) {
    EXPECT_EQ(std::ranges::count(outcome.output, '\n'), 1);
    return QJsonDocument::fromJson(QByteArray::fromStdString(outcome.output)).object();
}

TEST(Commands, HelpIsThereForTheProgramAndForEachCommand) {
    for (const std::vector<std::string>& line :
         std::vector<std::vector<std::string>>{{"--help"}, {"-h"}, {"help"}, {"help", "schedule"}}) {
        const Outcome outcome = runProgram(line);
        EXPECT_EQ(outcome.exitCode, 0);
        EXPECT_NE(outcome.output.find("Usage:"), std::string::npos);
        EXPECT_EQ(outcome.errors, "");
    }
    for (const char* command : {"new", "convert", "check", "schedule", "chain", "simulate", "export"}) {
        const Outcome outcome = runProgram({command, "--help"});
        EXPECT_EQ(outcome.exitCode, 0) << command;
        EXPECT_NE(outcome.output.find(std::string("Usage: waymark ") + command), std::string::npos);
        EXPECT_NE(outcome.output.find("--json"), std::string::npos);
        std::istringstream lines(outcome.output);
        for (std::string line; std::getline(lines, line);) EXPECT_LE(displayWidth(line), 100U) << line;
    }
    EXPECT_TRUE(runProgram({"--version"}).output.starts_with("waymark "));
}

TEST(Commands, NewMakesAJourneyFromATemplateByItsNameInAnyCase) {
    const Folder folder;
    const QJsonArray templates = jsonOf(runProgram({"new", "--list-templates", "--json"}))["templates"].toArray();
    ASSERT_GE(templates.size(), 2);
    for (const QJsonValue& known : templates) {
        const std::string slug = known["slug"].toString().toStdString();
        const std::string name = known["name"].toString().toUpper().toStdString();
        EXPECT_EQ(runProgram({"new", "--template", slug, "--to", folder.path(slug + ".waymark")}).exitCode, 0);
        EXPECT_EQ(runProgram({"new", "--template", name, "--to", folder.path(slug + "2.waymark")}).exitCode, 0);
        EXPECT_EQ(folder.read(slug + ".waymark"), folder.read(slug + "2.waymark"));
        const Outcome check = runProgram({"check", folder.path(slug + ".waymark")});
        EXPECT_EQ(check.exitCode, 0) << check.output;
        EXPECT_GE(test::scheduleOf(folder.path(slug + ".waymark"))["touchpoints"].toArray().size(), 15);
    }
    EXPECT_EQ(runProgram({"new", "--to", folder.path("empty.waymark")}).exitCode, 0);
    EXPECT_EQ(test::scheduleOf(folder.path("empty.waymark"))["finish"].toDouble(), 0.0);
}

TEST(Commands, NewLeavesAFileAloneThatIsThereAlready) {
    const Folder folder;
    const std::string path = folder.write("mine.waymark", "precious");
    const Outcome outcome = runProgram({"new", "--to", path});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_NE(outcome.errors.find("exists already"), std::string::npos);
    EXPECT_EQ(folder.read("mine.waymark"), "precious");
    EXPECT_EQ(runProgram({"new", "--to", folder.path("plan.csv")}).exitCode, 1);
    const Outcome unknown = runProgram({"new", "--template", "nothing", "--to", folder.path("x.waymark")});
    EXPECT_EQ(unknown.exitCode, 1);
    EXPECT_NE(unknown.errors.find("--list-templates"), std::string::npos);
    EXPECT_FALSE(folder.has("x.waymark"));
}

TEST(Commands, ConvertGoesRoundWithoutLosingWhatATableHolds) {
    const Folder folder;
    const std::string plan = test::fixture("plans/reliable-construction.csv");
    ASSERT_EQ(runProgram({"convert", plan, folder.path("one.waymark")}).exitCode, 0);
    ASSERT_EQ(runProgram({"convert", folder.path("one.waymark"), folder.path("one.csv")}).exitCode, 0);
    ASSERT_EQ(runProgram({"convert", folder.path("one.csv"), folder.path("two.tsv")}).exitCode, 0);
    ASSERT_EQ(runProgram({"convert", folder.path("two.tsv"), folder.path("two.csv")}).exitCode, 0);
    EXPECT_EQ(folder.read("one.csv"), folder.read("two.csv"));
    const auto rows = [](QJsonObject schedule) { return schedule["touchpoints"].toArray(); };
    EXPECT_EQ(rows(test::scheduleOf(folder.path("two.csv"))), rows(test::scheduleOf(plan)));
}

TEST(Commands, ConvertedPlansOpenTidy) {
    const Folder folder;
    const std::string plan = folder.write(
        "plan.csv", "code,stage,lane,duration,predecessors\nA,Buy,Shop,1,\nB,Buy,Shop,2,A\nC,Use,Home,1,B\n");
    ASSERT_EQ(runProgram({"convert", plan, folder.path("plan.waymark")}).exitCode, 0);
    const std::string journey = folder.read("plan.waymark");
    std::size_t placements = 0;
    for (auto at = journey.find("\"placement\""); at != std::string::npos; at = journey.find("\"placement\"", at + 1)) {
        ++placements;
    }
    EXPECT_GE(placements, 3U);
}

TEST(Commands, ConvertReplacesAnExistingFileAndEvenItsOwnInput) {
    const Folder folder;
    const std::string path = folder.write("plan.csv", "code;duration\nA;1\n");
    EXPECT_EQ(runProgram({"convert", path, path}).exitCode, 0);
    EXPECT_TRUE(folder.read("plan.csv").starts_with("code,name,"));
    const std::string once = folder.read("plan.csv");
    EXPECT_EQ(runProgram({"convert", path, path}).exitCode, 0);
    EXPECT_EQ(folder.read("plan.csv"), once);
}

TEST(Commands, CheckPrintsOneProblemALineAndEndsWith1OnAnError) {
    const Folder folder;
    const std::string fine = folder.write("fine.csv", "code,name,duration,predecessors\nA,a,1,\nB,b,1,A\n");
    EXPECT_EQ(runProgram({"check", fine}).exitCode, 0);
    EXPECT_EQ(runProgram({"check", fine, "--quiet"}).output, "");
    const std::string odd = folder.write("odd.csv", "code,name,duration,predecessors,team\nA,a,,,red\nB,b,1,A,\n");
    const Outcome warned = runProgram({"check", odd});
    EXPECT_EQ(warned.exitCode, 0);
    EXPECT_NE(warned.output.find(odd + ": warning: "), std::string::npos) << warned.output;
    EXPECT_NE(warned.output.find("[missing-estimate]"), std::string::npos) << warned.output;
    EXPECT_NE(warned.output.find("[unknown-column]"), std::string::npos) << warned.output;
    const std::string round = folder.write("round.csv", "code,duration,predecessors\nA,1,B\nB,1,A\n");
    const Outcome wrong = runProgram({"check", round});
    EXPECT_EQ(wrong.exitCode, 1);
    EXPECT_NE(wrong.output.find(": error: "), std::string::npos);
    const Outcome json = runProgram({"check", round, "--json"});
    EXPECT_EQ(json.exitCode, 1);
    EXPECT_EQ(jsonOf(json)["problems"].toArray().first().toObject()["id"].toString(), "cycle");
}

TEST(Commands, ResourcesComeFromATableOfTheirOwn) {
    const Folder folder;
    const std::string plan = folder.write("plan.csv", "code,name,duration,resources\nA,a,1,agent:4\n");
    const std::string few = folder.write("few.csv", "name,capacity\nagent,2\n");
    EXPECT_EQ(runProgram({"check", plan}).output.find("demand-over-capacity"), std::string::npos);
    const Outcome outcome = runProgram({"check", plan, "--resources", few});
    EXPECT_NE(outcome.output.find("[demand-over-capacity]"), std::string::npos) << outcome.output;
}

TEST(Commands, ScheduleReadsWellIn100Columns) {
    const Folder folder;
    std::string plan = "code,name,optimistic,likely,pessimistic,predecessors\n";
    for (int k = 0; k < 40; ++k) {
        const std::string code = "T" + std::to_string(k);
        plan += code + ",A rather long name of a touchpoint that somebody wrote " + code + ",100,200,400," +
                (k > 0 ? "T" + std::to_string(k - 1) : "") + '\n';
    }
    const Outcome outcome = runProgram({"schedule", folder.write("long.csv", plan), "--promise", "9000d"});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.errors, "");
    std::istringstream lines(outcome.output);
    for (std::string line; std::getline(lines, line);) EXPECT_LE(displayWidth(line), 100U) << line;
}

TEST(Commands, KeysOfTheScheduleStandInAFixedOrder) {
    const Outcome outcome =
        runProgram({"schedule", test::fixture("plans/milwaukee-paper.csv"), "--json", "--promise", "16"});
    std::size_t from = 0;
    for (const char* key :
         {"\"journey\":\"milwaukee-paper\"", "\"unit\":\"d\"", "\"basis\":\"expected\"", "\"finish\":15,",
          "\"deviation\":", "\"variance\":", "\"criticalPath\":[\"A\",", "\"promise\":{\"duration\":16,",
          "\"probability\":", "\"touchpoints\":[{\"code\":\"A\",\"name\":", "\"expected\":2,",
          "\"earlyStart\":0,\"earlyFinish\":2,\"lateStart\":0,\"lateFinish\":2,\"totalFloat\":0,"
          "\"freeFloat\":0,\"critical\":true}",
          "\"problems\":["}) {
        const auto found = outcome.output.find(key, from);
        ASSERT_NE(found, std::string::npos) << key << " in " << outcome.output;
        from = found;
    }
    EXPECT_TRUE(test::scheduleOf(test::fixture("plans/milwaukee-paper.csv"))["promise"].isNull());
}

TEST(Commands, BareNumbersInATableCountInTheUnitAskedFor) {
    const std::string plan = test::fixture("plans/milwaukee-paper.csv");
    const QJsonObject hours = test::scheduleOf(plan, {"--unit", "h", "--promise", "16"});
    EXPECT_EQ(hours["finish"].toDouble(), 15.0);
    EXPECT_EQ(hours["promise"].toObject()["duration"].toDouble(), 16.0);
}

TEST(Commands, QuietPrintsResultsOnly) {
    const Folder folder;
    const std::string plan = folder.write("plan.csv", "code,duration,team\nA,1,red\n");
    const Outcome talking = runProgram({"convert", plan, folder.path("a.waymark")});
    EXPECT_NE(talking.errors.find("note"), std::string::npos);
    EXPECT_NE(talking.output.find("1 touchpoint"), std::string::npos);
    const Outcome quiet = runProgram({"convert", plan, folder.path("a.waymark"), "--quiet"});
    EXPECT_EQ(quiet.output + quiet.errors, "");
    EXPECT_NE(runProgram({"schedule", plan, "--quiet"}).output, "");
}

TEST(Commands, OutputDoesNotDependOnLanguageOrTimeZone) {
    const std::string plan = test::fixture("plans/seven-activities.csv");
    const std::string usual = runProgram({"schedule", plan, "--json"}).output;
    for (const char* locale : {"de_DE.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8"}) {
        QProcessEnvironment elsewhere;
        elsewhere.insert(QStringLiteral("LC_ALL"), QString::fromUtf8(locale));
        elsewhere.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Kathmandu"));
        EXPECT_EQ(runProgram({"schedule", plan, "--json"}, elsewhere).output, usual) << locale;
    }
}

TEST(Commands, TheWindowSaysWhenThereIsNoDisplay) {
    const Outcome outcome = runProgram({});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_NE(outcome.errors.find("no display"), std::string::npos);
}

}  // namespace
}  // namespace waymark
