#include <gtest/gtest.h>

#include "core/format/file_format.h"
#include "core/format/plan_table_reader.h"
#include "core/format/plan_table_writer.h"
#include "core/model/plan_cell.h"
#include "core/model/predecessor_cell.h"
#include "tests/core/format/full_journey.h"

namespace waymark {
namespace {

Result<Loaded> read(std::string_view text, char separator = 0, TimeUnit unit = TimeUnit::Day) {
    return readPlanTable(text, separator, TableOptions{unit});
}

const Touchpoint& touchpoint(const Document& document, std::string_view code) {
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        if (row.code == code) return row;
    }
    ADD_FAILURE() << "no touchpoint " << code;
    return *document.table<Touchpoint>().begin();
}

std::string predecessors(const Document& document, std::string_view code) {
    return writePredecessors(document, touchpoint(document, code).id);
}

TEST(PlanTable, ReadsEveryColumn) {
    const auto loaded = read(
        "Code,Name,Stage,Lane,Kind,Channel,Optimistic,Likely,Pessimistic,Duration,Safe,Distribution,Predecessors,"
        "Resources,Cost,Emotion,Importance,Owner,Notes\n"
        "A,Call us,Support,Front,contact,Phone,1h,2h,1d,,2d,triangular,,agent:2; "
        "engineer,12.50,-2,5,Mia,\"two\nlines\"\n"
        "B,Wait,Support,Back,Waiting,,,,,2ed,,,A SS+2d,,,,,,\n");
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(loaded->notes.empty());
    const Document& document = loaded->document;
    const Touchpoint& a = touchpoint(document, "A");
    EXPECT_EQ(a.name, "Call us");
    EXPECT_EQ(a.estimate, (Estimate{Minutes{60}, Minutes{120}, Minutes{480}, TimeUnit::Day, Distribution::Triangular}));
    EXPECT_EQ(a.safe, (WrittenDuration{Minutes{960}, TimeUnit::Day}));
    EXPECT_EQ(a.cost, Money{1250});
    EXPECT_EQ(a.owner, "Mia");
    EXPECT_EQ(a.notes, "two\nlines");
    EXPECT_EQ(document.find(a.stage)->name, "Support");
    EXPECT_EQ(document.find(a.lane)->name, "Front");
    const Experience* felt = document.find(experienceOf(a.id));
    ASSERT_TRUE(felt);
    EXPECT_EQ(felt->emotion, -2);
    EXPECT_EQ(felt->importance, 5);
    EXPECT_EQ(writeDemands(document, a.id), "agent:2; engineer");
    const Touchpoint& b = touchpoint(document, "B");
    EXPECT_EQ(b.kind, TouchpointKind::Waiting);
    EXPECT_EQ(b.estimate, fixedEstimate(Minutes{2 * 1440}, TimeUnit::ElapsedDay));
    EXPECT_EQ(predecessors(document, "B"), "A SS+2d");
    EXPECT_EQ(document.table<Stage>().size(), 1U);
    EXPECT_EQ(document.table<Resource>().begin()->capacity, 2);
}

TEST(PlanTable, ReadsBackWhatItWrote) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        for (const char separator : {',', ';', '\t'}) {
            const Document document = test::fullJourney(1 + seed % 25, seed);
            const std::string table = writePlanTable(document, separator);
            const auto loaded = read(table, seed % 2 == 0 ? separator : '\0');
            ASSERT_TRUE(loaded) << static_cast<int>(loaded.error().code) << " line " << loaded.error().line << "\n"
                                << table;
            EXPECT_TRUE(loaded->notes.empty());
            EXPECT_EQ(writePlanTable(loaded->document, separator), table);
            EXPECT_EQ(loaded->document.table<Dependency>().size(), document.table<Dependency>().size());
        }
    }
}

TEST(PlanTable, UnderstandsTheDialectsOfSpreadsheets) {
    const std::string comma = "name,code,duration\nFirst,A,1.5\nSecond,B,90m\n";
    const std::string semicolon = "name;code;duration\r\nFirst;A;1,5\r\nSecond;B;90m\r\n";
    const std::string tab = "\xEF\xBB\xBFname\tcode\tduration\rFirst\tA\t1,5d\rSecond\tB\t90m";
    std::string utf16 = "\xFF\xFE";
    std::string bigEndian16 = "\xFE\xFF";
    for (const char c : semicolon) {
        utf16 += {c, '\0'};
        bigEndian16 += {'\0', c};
    }
    const auto expected = read(comma);
    ASSERT_TRUE(expected);
    EXPECT_EQ(touchpoint(expected->document, "A").estimate.likely, Minutes{720});
    for (const std::string& text : {semicolon, tab, utf16, bigEndian16, "sep=;\n" + semicolon, "\n,,\n" + comma}) {
        const auto loaded = read(text);
        ASSERT_TRUE(loaded) << text;
        EXPECT_TRUE(loaded->document == expected->document) << text;
    }
}

TEST(PlanTable, BareNumbersTakeTheUnitThatIsAskedFor) {
    const auto loaded = read("code,duration\nA,3\n", 0, TimeUnit::Hour);
    ASSERT_TRUE(loaded);
    EXPECT_EQ(touchpoint(loaded->document, "A").estimate, fixedEstimate(Minutes{180}, TimeUnit::Hour));
}

TEST(PlanTable, KeepsUnknownColumnsInTheNotesAndSaysSo) {
    const auto loaded = read("code,Ticket,notes,Mood\nA,T-1,hello,\nB,,,fine\n");
    ASSERT_TRUE(loaded);
    EXPECT_EQ(touchpoint(loaded->document, "A").notes, "hello\nTicket: T-1");
    EXPECT_EQ(touchpoint(loaded->document, "B").notes, "Mood: fine");
    ASSERT_EQ(loaded->notes.size(), 2U);
    EXPECT_EQ(loaded->notes[0], makeProblem("unknown-column", {}, {"Ticket"}));
    EXPECT_EQ(loaded->notes[1], makeProblem("unknown-column", {}, {"Mood"}));
}

TEST(PlanTable, MakesCodesThatAreMissing) {
    const auto letters = read("code,name,predecessors\n,x,\nA,y,\n,z,A\n");
    ASSERT_TRUE(letters);
    EXPECT_EQ(touchpoint(letters->document, "B").name, "x");
    EXPECT_EQ(touchpoint(letters->document, "C").name, "z");
    const auto numbers = read("name,duration,predecessors\nx,2 days,\ny,1 day,1SS+1 day\nz,1,\"1,2FF-0.5d\"\n");
    ASSERT_TRUE(numbers);
    EXPECT_EQ(predecessors(numbers->document, "2"), "1 SS+1d");
    EXPECT_EQ(predecessors(numbers->document, "3"), "1; 2 FF-0.5d");
}

TEST(PlanTable, StagesComeInTheOrderInWhichTheyAreMentioned) {
    const auto loaded = read("code,stage\nA,Zoo\nB,Arrive\nC,\nD,Zoo\n");
    ASSERT_TRUE(loaded);
    std::vector<std::string> names;
    for (const Stage& stage : loaded->document.table<Stage>()) names.push_back(stage.name);
    EXPECT_EQ(names, (std::vector<std::string>{"Zoo", "Arrive"}));
    EXPECT_FALSE(touchpoint(loaded->document, "C").stage.isValid());
}

TEST(PlanTable, ACycleCanBeRead) {
    const auto loaded = read("code,predecessors\nA,B\nB,A\n");
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->document.table<Dependency>().size(), 2U);
}

TEST(PlanTable, SetsADurationBesideThreeTimesAside) {
    const auto loaded = read("code,optimistic,likely,pessimistic,duration\nA,1,2,3,9\n");
    ASSERT_TRUE(loaded);
    EXPECT_EQ(touchpoint(loaded->document, "A").estimate.pessimistic, Minutes{1440});
    EXPECT_EQ(touchpoint(loaded->document, "A").notes, "duration: 9");
    ASSERT_EQ(loaded->notes.size(), 1U);
    EXPECT_EQ(loaded->notes[0].id, "duration-set-aside");
}

struct BadTable {
    const char* text;
    ErrorCode code;
    std::int64_t line;
    std::vector<std::string> details;
};

TEST(PlanTable, RefusesBadTablesWithLineTextAndCure) {
    const std::vector<BadTable> tables{
        {"", ErrorCode::EmptyTable, 1, {}},
        {"code,name\n\n", ErrorCode::EmptyTable, 1, {}},
        {"stage,lane\nx,y\n", ErrorCode::MissingColumn, 1, {"code"}},
        {"code,name,Code\nA,a,A\n", ErrorCode::DuplicateColumn, 1, {"Code"}},
        {"code,name\nA,a\nA,b\n", ErrorCode::DuplicateCode, 3, {"A"}},
        {"code,name\nA,a,b\n", ErrorCode::CountMismatch, 2, {"cells in this row", "2", "3"}},
        {"code,predecessors\nA,\nB,A; X\n", ErrorCode::MissingPredecessor, 3, {"X", "X"}},
        {"code,predecessors\nA,\nB,X FS+1d\n", ErrorCode::MissingPredecessor, 3, {"X FS+1d", "X"}},
        {"code,predecessors\nA,\nB,A SS+2x\n", ErrorCode::MalformedPredecessor, 3, {"A SS+2x"}},
        {"code,predecessors\nA,A\n", ErrorCode::SelfDependency, 2, {"A"}},
        {"code,predecessors\nA,\nB,A; A\n", ErrorCode::DuplicateDependency, 3, {"A", "B"}},
        {"code,optimistic,likely,pessimistic\nA,3,2,4\n", ErrorCode::EstimateOrder, 2, {"3d", "2d", "4d"}},
        {"code,optimistic,likely,pessimistic\nA,1,2,\n", ErrorCode::IncompleteEstimate, 2, {"pessimistic"}},
        {"code,optimistic,likely,pessimistic\nA,1d,2ed,3d\n", ErrorCode::MixedUnits, 2, {"1d", "2ed", "3d"}},
        {"code,duration\nA,-2d\n", ErrorCode::NegativeDuration, 2, {"-2d"}},
        {"code,duration\nA,2 fortnights\n", ErrorCode::NotADuration, 2, {"2 fortnights"}},
        {"code,duration\nA,2000000d\n", ErrorCode::DurationTooLong, 2, {"2000000d", "1000000d"}},
        {"code,kind\nA,task\n",
         ErrorCode::UnknownValue,
         2,
         {"kind", "task", "contact, backstage, waiting, decision, milestone"}},
        {"code,duration,distribution\nA,1,normal\n",
         ErrorCode::UnknownValue,
         2,
         {"distribution", "normal", "beta-pert, triangular, uniform, log-normal, fixed, observed"}},
        {"code,emotion\nA,3\n", ErrorCode::OutOfRange, 2, {"emotion", "3", "-2", "2"}},
        {"code,importance\nA,high\n", ErrorCode::NotAnInteger, 2, {"high", "importance"}},
        {"code,cost\nA,\"1,234\"\n", ErrorCode::NotANumber, 2, {"1,234", "cost"}},
        {"code,resources\nA,agent:0\n", ErrorCode::MalformedDemand, 2, {"agent:0"}},
        {"code,name\nA,\"open\nB,b\n", ErrorCode::UnclosedQuote, 2, {}},
        {"code,name\nA,\xFF\xFF\n", ErrorCode::NotUtf8, 2, {}},
    };
    for (const BadTable& bad : tables) {
        const auto loaded = read(bad.text);
        ASSERT_FALSE(loaded) << bad.text;
        EXPECT_EQ(loaded.error().code, bad.code) << bad.text;
        EXPECT_EQ(loaded.error().line, bad.line) << bad.text;
        EXPECT_EQ(loaded.error().details, bad.details) << bad.text;
    }
    const auto binary = read(std::string_view("code,name\nA\0,b\n", 15));
    ASSERT_FALSE(binary);
    EXPECT_EQ(binary.error().code, ErrorCode::BinaryContent);
}

}  // namespace
}  // namespace waymark
