// Input that is wrong in every way we know: one message that names the file, the line and what would be right, exit
// code 1, and nothing written. A wrong command line ends with 2.

#include <algorithm>
#include <filesystem>
#include <string>

#include <unistd.h>

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

#include "tests/app/program.h"

namespace waymark {
namespace {

using test::Folder;
using test::Outcome;
using test::runProgram;

struct BadFile {
    std::string name;
    std::string bytes;
    int line;          // 0: the message is about the file as a whole
    std::string cure;  // a part of the message
};

// Three good touchpoints, then one row that is not.
std::string planEndingWith(const std::string& row) {
    return "code,kind,optimistic,likely,pessimistic,distribution,predecessors,resources,cost,emotion\n"
           "A,,1,2,3,,,,,\nB,,2,3,4,,A,,,\nC,,1d,2d,1w,,A; B,,,\n" +
           row + '\n';
}

std::vector<BadFile> badPlans() {
    return {
        {"empty.csv", "", 1, "a header row and at least one row below it"},
        {"header.csv", "code,name\n", 1, "a header row and at least one row below it"},
        {"no-code.csv", "stage,lane\nx,y\n", 1, "“code” is missing in the header row"},
        {"twice.csv", "code,duration,duration\nA,1,2\n", 1, "appears twice in the header row"},
        {"duplicate.csv", planEndingWith("A,,1,2,3,,,,,"), 5, "Every touchpoint needs its own code"},
        {"missing.csv", planEndingWith("D,,1,2,3,,X,,,"), 5, "no touchpoint has the code X"},
        {"malformed.csv", planEndingWith("D,,1,2,3,,A SS+soon,,,"), 5, "A"},
        {"itself.csv", planEndingWith("D,,1,2,3,,D,,,"), 5, "D cannot depend on itself"},
        {"double.csv", planEndingWith("D,,1,2,3,,A; A,,,"), 5, "already depends"},
        {"order.csv", planEndingWith("D,,4,3,5,,,,,"), 5, "they must rise"},
        {"negative.csv", planEndingWith("D,,-1,3,5,,,,,"), 5, "must be zero or more"},
        {"absurd.csv", planEndingWith("D,,1,3,2000000d,,,,,"), 5, "the longest time is 1000000d"},
        {"huge.csv", planEndingWith("D,,1,3,1e400,,,,,"), 5, "Write for example 90m, 4h, 2d"},
        {"unit.csv", planEndingWith("D,,1x,3,5,,,,,"), 5, "Write for example 90m, 4h, 2d"},
        {"mixed.csv", planEndingWith("D,,1ed,3d,5d,,,,,"), 5, "Use one of the two"},
        {"two-times.csv", planEndingWith("D,,1,,5,,,,,"), 5, "Give all three times"},
        {"kind.csv", planEndingWith("D,meeting,1,3,5,,,,,"), 5, "contact, backstage, waiting, decision, milestone"},
        {"shape.csv", planEndingWith("D,,1,3,5,bell,,,,"), 5, "beta-pert, triangular, uniform, log-normal, fixed"},
        {"demand.csv", planEndingWith("D,,1,3,5,,,agent:many,,"), 5, "agent:2"},
        {"cost.csv", planEndingWith("D,,1,3,5,,,,cheap,"), 5, "not a number"},
        {"emotion.csv", planEndingWith("D,,1,3,5,,,,,7"), 5, "between -2 and 2"},
        {"ragged.csv", planEndingWith("D,,1,3,5,,,,,1,2,3"), 5, "expected"},
        {"quote.csv", planEndingWith("D,,1,3,\"5,,,,,"), 5, "close it with \""},
        {"cycle.csv", "code,duration,predecessors\nA,1,C\nB,1,A\nC,1,B\n", 2, "Remove one of them"},
        {"latin.csv",
         "code,name\nA,Gr\xFC\xDF"
         "e\n",
         2, "UTF-8"},
        {"binary.csv", std::string("code,name\nA,\0x\n", 15), 2, "choose another file"},
        {"wide.csv", "code" + std::string(5000, ',') + "\nA\n", 1, "4096"},
        {"nothing.tsv", "\n\n\n", 1, "a header row"},
    };
}

std::string journeyFile(const std::string& rows) { return "{\"format\":\"waymark\",\"version\":\"1.0\"}\n" + rows; }

std::vector<BadFile> badJourneys() {
    const std::string deep = std::string(70, '[') + std::string(70, ']');
    return {
        {"empty.waymark", "", 1, "not a Waymark journey"},
        {"text.waymark", "Hello!\n", 1, "not a Waymark journey"},
        {"other.waymark", "{\"some\":\"other file\"}\n", 1, "not a Waymark journey"},
        {"newer.waymark", "{\"format\":\"waymark\",\"version\":\"9.0\"}\n", 1, "update Waymark"},
        {"merge.waymark", journeyFile("<<<<<<< HEAD\n"), 2, "Keep one side"},
        {"malformed.waymark", journeyFile("{\"kind\":\"stage\",\"id\":1,\n"), 2, "damaged"},
        {"deep.waymark", journeyFile("{\"kind\":\"stage\",\"id\":1,\"name\":" + deep + "}\n"), 2, "64"},
        {"binary.waymark", journeyFile(std::string("\0\1\2\n", 4)), 2, "there is a hole in it"},
        {"amounts.waymark", journeyFile("{\"row\":\"cashFlow\",\"id\":1,\"amount\":[3,2,4]}\n"), 2, "they must rise"},
        {"two.waymark", journeyFile("{\"row\":\"cashFlow\",\"id\":1,\"amount\":[3,4]}\n"), 2, "a list of three"},
        {"rich.waymark", journeyFile("{\"row\":\"cashFlow\",\"id\":1,\"amount\":1000000000000000000}\n"), 2,
         "between -1000000000000000 and 1000000000000000"},
        {"flag.waymark", journeyFile("{\"row\":\"measure\",\"id\":1,\"sample\":\"yes\"}\n"), 2, "true or false"},
        {"undated.waymark", journeyFile("{\"row\":\"figure\",\"id\":1,\"measure\":1}\n"), 2, "date"},
        {"unasked.waymark", journeyFile("{\"row\":\"response\",\"id\":1,\"date\":\"2026-01-01\",\"answers\":[[1]]}\n"),
         2, "a list of a measure and a number"},
        {"nobody.waymark", journeyFile("{\"row\":\"scenario\",\"id\":1,\"initiatives\":[4]}\n{\"row\":\"end\"}\n"), 2,
         "4"},
    };
}

std::vector<BadFile> badProjects() {
    return {
        {"empty.sm", "", 1, "missing"},
        {"cut.sm", "jobs (incl. supersource/sink ):  4\nPRECEDENCE RELATIONS:\njobnr. #modes #successors successors\n",
         0, ""},
        {"letters.rcp", "three 0\n", 1, "whole number"},
        {"cut.rcp", "3 1\n4\n0 0 1 2\n", 0, ""},
        {"unknown.docx", "PK", 0, ".waymark, .csv and .tsv; .sm, .rcp"},
        {"none", "code\nA\n", 0, ".waymark, .csv and .tsv; .sm, .rcp"},
    };
}

// One message that begins with the file and, if it is about one, the line.
void expectRefusal(const Outcome& outcome, const std::string& path, const BadFile& bad) {
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_EQ(outcome.output, "");
    EXPECT_EQ(std::ranges::count(outcome.errors, '\n'), 1) << outcome.errors;
    const std::string place = path + (bad.line > 0 ? ':' + std::to_string(bad.line) + ": " : ":");
    EXPECT_TRUE(outcome.errors.starts_with(place)) << outcome.errors;
    EXPECT_NE(outcome.errors.find(bad.cure), std::string::npos) << outcome.errors;
}

void expectRefusals(const std::vector<BadFile>& files) {
    const Folder folder;
    for (const BadFile& bad : files) {
        SCOPED_TRACE(bad.name);
        const std::string path = folder.write(bad.name, bad.bytes);
        expectRefusal(runProgram({"schedule", path}), path, bad);
        expectRefusal(runProgram({"convert", path, folder.path("out.waymark")}), path, bad);
        EXPECT_FALSE(folder.has("out.waymark"));
    }
}

TEST(BadInput, PlansThatCannotBeMeant) { expectRefusals(badPlans()); }
TEST(BadInput, JourneysThatAreDamagedOrNotOurs) { expectRefusals(badJourneys()); }
TEST(BadInput, ProjectsThatAreIncomplete) { expectRefusals(badProjects()); }

TEST(BadInput, AJourneyCutAnywhereIsRefusedWithItsLine) {
    const Folder folder;
    const std::string plan = folder.write("plan.csv", planEndingWith("D,,1,3,5,,C,agent:2,12.50,1"));
    ASSERT_EQ(runProgram({"convert", plan, folder.path("whole.waymark")}).exitCode, 0);
    const std::string whole = folder.read("whole.waymark");
    for (std::size_t parts = 1; parts < 8; ++parts) {
        const std::string path = folder.write("cut.waymark", whole.substr(0, whole.size() * parts / 8));
        const Outcome outcome = runProgram({"check", path});
        EXPECT_EQ(outcome.exitCode, 1) << parts;
        EXPECT_TRUE(outcome.errors.starts_with(path + ':')) << outcome.errors;
        if (parts < 7) continue;  // most of it is there: what could be had back is said
        EXPECT_NE(outcome.errors.find("can be read. Open the file in the window"), std::string::npos) << outcome.errors;
    }
}

TEST(BadInput, FilesThatCannotBeOpened) {
    const Folder folder;
    const auto expectMessage = [](const Outcome& outcome, const std::string& path, const std::string& part) {
        EXPECT_EQ(outcome.exitCode, 1);
        EXPECT_EQ(outcome.output, "");
        EXPECT_EQ(std::ranges::count(outcome.errors, '\n'), 1) << outcome.errors;
        EXPECT_TRUE(outcome.errors.starts_with(path)) << outcome.errors;
        EXPECT_NE(outcome.errors.find(part), std::string::npos) << outcome.errors;
    };
    const std::string missing = folder.path("missing.csv");
    expectMessage(runProgram({"schedule", missing}), missing, "does not exist");
    expectMessage(runProgram({"check", folder.path("")}), folder.path(""), "not a file");
    const std::string locked = folder.write("locked.csv", "code,duration\nA,1\n");
    std::filesystem::permissions(locked, std::filesystem::perms::none);
    const Outcome outcome = runProgram({"schedule", locked});
    if (::geteuid() == 0)
        EXPECT_EQ(outcome.exitCode, 0) << "the administrator may read everything";
    else
        expectMessage(outcome, locked, "permissions");
    const std::string large = folder.write("large.csv", "");
    std::filesystem::resize_file(large, std::uintmax_t{257} * 1024 * 1024);  // no blocks on the disk
    expectMessage(runProgram({"schedule", large}), large, "too large");
}

TEST(BadInput, NothingIsWrittenWhereNothingCanBe) {
    const Folder folder;
    const std::string plan = folder.write("plan.csv", "code,duration\nA,1\n");
    for (const std::string& target :
         {folder.path("no/such/folder.waymark"), folder.path("plan.sm"), folder.path("plan.xyz")}) {
        const Outcome outcome = runProgram({"convert", plan, target});
        EXPECT_EQ(outcome.exitCode, 1) << target;
        EXPECT_TRUE(outcome.errors.starts_with(target)) << outcome.errors;
        EXPECT_FALSE(std::filesystem::exists(target));
    }
    EXPECT_EQ(folder.read("plan.csv"), "code,duration\nA,1\n");
}

// Whether the object has the problem, at a touchpoint unless it is about the journey as a whole.
bool names(const std::string& output, const std::string& problem) {
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(output)).object();
    // Those about money and measures stand in journeys without touchpoints.
    const bool isOfJourney = problem == "calendar-without-time" || problem == "promise-unlikely" ||
                             problem == "safe-chance-below-aggressive" || problem == "chance-impossible" ||
                             object["touchpoints"].toArray().isEmpty();
    for (const QJsonValue& each : object["problems"].toArray()) {
        if (each["id"].toString().toStdString() != problem) continue;
        return isOfJourney || !each["touchpoints"].toArray().isEmpty();
    }
    return false;
}

// Each of the fixtures, but for the cycle, without which there are no dates.
TEST(BadInput, ProblemsOfAPlanAreNamedAndTheRestIsComputed) {
    for (const auto& entry : std::filesystem::directory_iterator(WAYMARK_FIXTURES "/problems")) {
        const std::string file = entry.path().string();
        const std::string problem = entry.path().stem().string();
        SCOPED_TRACE(problem);
        const Outcome checked = runProgram({"check", file});
        EXPECT_NE(checked.output.find('[' + problem + ']'), std::string::npos) << checked.output;
        EXPECT_EQ(checked.exitCode, checked.output.find(": error: ") == std::string::npos ? 0 : 1);
        if (problem == "cycle") continue;
        for (const std::vector<std::string>& command : std::vector<std::vector<std::string>>{
                 {"schedule"}, {"chain"}, {"simulate"}, {"simulate", "--staff", "chain"}}) {
            SCOPED_TRACE(command.back());
            std::vector<std::string> line = command;
            line.insert(line.begin() + 1, file);
            const Outcome told = runProgram(line);
            EXPECT_EQ(told.exitCode, 0) << told.errors;
            const bool isNote = checked.output.find(": note: ") != std::string::npos;
            EXPECT_EQ(told.errors.starts_with(file + ": "), !isNote) << told.errors;
            line.insert(line.end(), {"--json", "--quiet"});
            const Outcome printed = runProgram(line);
            EXPECT_EQ(printed.exitCode, 0);
            EXPECT_EQ(printed.errors, "");
            EXPECT_TRUE(names(printed.output, problem)) << printed.output;
        }
    }
}

TEST(BadInput, AWrongTableOfResourcesIsNamed) {
    const Folder folder;
    const std::string plan = folder.write("plan.csv", "code,duration,resources\nA,1,agent\n");
    const std::string table = folder.write("people.csv", "name,capacity\nagent,none\n");
    const Outcome outcome = runProgram({"check", plan, "--resources", table});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_TRUE(outcome.errors.starts_with(table + ":2: ")) << outcome.errors;
}

TEST(BadInput, AWrongCommandLineEndsWith2) {
    const std::vector<std::vector<std::string>> lines{
        {"schedule"},
        {"schedule", "a.csv", "b.csv"},
        {"schedule", "a.csv", "--base", "likely"},
        {"schedule", "a.csv", "--basis"},
        {"schedule", "a.csv", "--basis", "worst"},
        {"schedule", "a.csv", "--promise", "soon"},
        {"schedule", "a.csv", "--promise", "-3d"},
        {"schedule", "a.csv", "--unit", "fortnight"},
        {"schedule", "a.csv", "--unit", "h", "--unit", "d"},
        {"schedule", "a.csv", "--json=yes"},
        {"schedule", "a.csv", "-x"},
        {"convert", "a.csv"},
        {"check"},
        {"new"},
        {"new", "--template", "customer-onboarding"},
        {"export", "a.waymark"},
        {"export", "a.waymark", "--to", "b.png", "--view", "pie"},
        {"export", "a.waymark", "--to", "b.png", "--scale", "0"},
        {"export", "a.waymark", "--to", "b.png", "--paper", "A0"},
        {"--nonsense"},
        {"nonsense"},
    };
    for (const auto& line : lines) {
        const Outcome outcome = runProgram(line);
        SCOPED_TRACE(line.front() + (line.size() > 1 ? ' ' + line.back() : ""));
        EXPECT_EQ(outcome.exitCode, 2);
        EXPECT_EQ(outcome.output, "");
        EXPECT_TRUE(outcome.errors.starts_with("waymark: ")) << outcome.errors;
        EXPECT_NE(outcome.errors.find("--help"), std::string::npos) << outcome.errors;
    }
}

}  // namespace
}  // namespace waymark
