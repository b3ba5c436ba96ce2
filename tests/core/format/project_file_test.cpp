#include "core/format/project_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>

#include "core/format/any_format.h"
#include "core/format/patterson.h"
#include "core/format/psplib.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark {
namespace {

std::string projectText(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::filesystem::path> sharedFiles(const std::string& folder) {
    const std::filesystem::path root = std::filesystem::path(WAYMARK_SHARED_DIR) / "psplib" / folder;
    std::vector<std::filesystem::path> files;
    if (!std::filesystem::exists(root)) return files;
    for (const auto& entry : std::filesystem::directory_iterator(root)) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

constexpr std::string_view kSmall = R"(************************************************************************
projects                      :  1
jobs (incl. supersource/sink ):  4
horizon                       :  9
RESOURCES
  - renewable                 :  2   R
  - nonrenewable              :  0   N
  - doubly constrained        :  0   D
************************************************************************
PROJECT INFORMATION:
pronr.  #jobs rel.date duedate tardcost  MPM-Time
    1      2      0        9        0        5
************************************************************************
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          2           2   3
   2        1          1           3
   3        1          1           4
   4        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1  R 2
------------------------------------------------------------------------
  1      1     0       0    0
  2      1     3       4    0
  3      1     2       0    1
  4      1     0       0    0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1  R 2
    5    1
************************************************************************
)";

TEST(Psplib, ReadsJobsResourcesAndDemandsWithoutTheDummies) {
    for (const bool hasCarriageReturns : {false, true}) {
        std::string text(kSmall);
        if (hasCarriageReturns) text = std::regex_replace(text, std::regex("\n"), "  \r\n");
        const auto loaded = readPsplib(text);
        ASSERT_TRUE(loaded) << loaded.error().line;
        const Document& document = loaded->document;
        ASSERT_EQ(document.table<Touchpoint>().size(), 2U);
        const Touchpoint& first = *document.table<Touchpoint>().begin();
        EXPECT_EQ(first.code, "2");
        EXPECT_EQ(first.estimate, fixedEstimate(3 * kWorkingDay));
        ASSERT_EQ(document.table<Dependency>().size(), 1U);
        ASSERT_EQ(document.table<Demand>().size(), 2U);
        EXPECT_EQ(document.table<Demand>().begin()->amount, 4);
        ASSERT_EQ(document.table<Resource>().size(), 2U);
        EXPECT_EQ(document.table<Resource>().begin()->capacity, 5);
        EXPECT_EQ(IncrementalSchedule(document).finish(), 5 * kWorkingDay);
    }
}

TEST(Psplib, EveryPublishedInstanceOpensAndItsCriticalPathIsAsLongAsPrinted) {
    std::size_t files = 0;
    for (const char* folder : {"j30", "j60", "j120"}) {
        for (const auto& path : sharedFiles(folder)) {
            const std::string text = projectText(path);
            const auto loaded = readAny(path.string(), text);
            ASSERT_TRUE(loaded) << path << ' ' << loaded.error().line;
            std::smatch printed;
            ASSERT_TRUE(std::regex_search(text, printed, std::regex(R"(MPM-Time\s*\n\s*(\d+\s+){5}(\d+))"))) << path;
            EXPECT_EQ(IncrementalSchedule(loaded->document).finish() / kWorkingDay, std::stol(printed[2])) << path;
            EXPECT_EQ(loaded->document.table<Touchpoint>().size(), std::stoul(std::string(folder).substr(1))) << path;
            EXPECT_EQ(loaded->document.journey().name, path.stem().string());
            ++files;
        }
    }
    EXPECT_TRUE(files == 180 || files == 0) << files;
}

TEST(Psplib, ATruncatedFileIsRefusedWithItsLine) {
    const std::string whole(kSmall);
    const std::size_t end = whole.find("    5    1") + 10;
    for (std::size_t length = 0; length < end - 1; ++length) {
        const auto loaded = readPsplib(std::string_view(whole).substr(0, length));
        ASSERT_FALSE(loaded) << length;
        EXPECT_GT(loaded.error().line, 0) << length;
    }
    EXPECT_TRUE(readPsplib(std::string_view(whole).substr(0, end)));
}

struct BadProject {
    std::string from, to;  // what is replaced by what
    ErrorCode code;
    std::int64_t line;
};

TEST(Psplib, RefusesWhatDoesNotFitTogether) {
    const std::vector<BadProject> cases{
        {"   2        1          1           3", "   2        1          2           3", ErrorCode::CountMismatch, 17},
        {"   2        1          1           3", "   2        1          1           9", ErrorCode::DanglingReference,
         17},
        {"   2        1          1           3", "   2        1          1           2", ErrorCode::SelfDependency, 17},
        {"   2        1          1           3", "   2        1          1           x", ErrorCode::NotAnInteger, 17},
        {"   2        1          1           3", "   1        1          1           3", ErrorCode::DuplicateRow, 17},
        {"   2        1          1           3", "   2        3          1           3", ErrorCode::UnsupportedFeature,
         17},
        {"  3      1     2       0    1", "  3      1     2       0", ErrorCode::CountMismatch, 26},
        {"  3      1     2       0    1", "  3      1    -2       0    1", ErrorCode::NegativeDuration, 26},
        {"  3      1     2       0    1", "  3      1  2000000     0    1", ErrorCode::DurationTooLong, 26},
        {"  3      1     2       0    1", "  3      1     2       0   -1", ErrorCode::OutOfRange, 26},
        {"    5    1\n", "    5\n", ErrorCode::CountMismatch, 31},
        {"sink ):  4", "sink ):  5", ErrorCode::CountMismatch, 19},
        {"sink ):  4", "sink ):  4000000000", ErrorCode::OutOfRange, 3},
        {"nonrenewable              :  0", "nonrenewable              :  1", ErrorCode::UnsupportedFeature, 1},
        {"REQUESTS/DURATIONS:", "DURATIONS:", ErrorCode::MissingSection, 32},
    };
    for (const BadProject& bad : cases) {
        std::string text(kSmall);
        text.replace(text.find(bad.from), bad.from.size(), bad.to);
        const auto loaded = readPsplib(text);
        ASSERT_FALSE(loaded) << bad.to;
        EXPECT_EQ(loaded.error().code, bad.code) << bad.to;
        EXPECT_EQ(loaded.error().line, bad.line) << bad.to;
    }
}

TEST(Patterson, EveryPublishedInstanceOpens) {
    const auto files = sharedFiles("patterson");
    for (const auto& path : files) {
        const std::string text = projectText(path);
        const auto loaded = readAny(path.string(), text);
        ASSERT_TRUE(loaded) << path << ' ' << loaded.error().line;
        EXPECT_EQ(loaded->document.table<Touchpoint>().size(), std::stoul(text) - 2) << path;
        EXPECT_GT(IncrementalSchedule(loaded->document).finish(), Minutes{0}) << path;
    }
    EXPECT_TRUE(files.size() == 19 || files.empty());
}

TEST(Patterson, ReadsNumbersOverAnyLines) {
    const auto loaded = readPatterson("4 1\r\n\r\n2\r\n0 0 2 2\r\n3\r\n5 1 1 4\r\n3 2 1 4\n0 0 0\n");
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->document.table<Touchpoint>().size(), 2U);
    EXPECT_EQ(loaded->document.table<Dependency>().size(), 0U);
    EXPECT_EQ(IncrementalSchedule(loaded->document).finish(), 5 * kWorkingDay);
}

TEST(Patterson, RefusesWhatIsCutOffOrGarbled) {
    const std::vector<std::tuple<std::string, ErrorCode, std::int64_t>> cases{
        {"", ErrorCode::DamagedFile, 1},
        {"4 1\n2\n0 0 2 2 3\n5 1", ErrorCode::DamagedFile, 4},
        {"3 1\n2\n0 0 1 2\n5 x 1 3\n0 0 0\n", ErrorCode::NotAnInteger, 4},
        {"3 1\n2\n0 0 1 7\n5 1 1 3\n0 0 0\n", ErrorCode::OutOfRange, 3},
        {"3 1\n2\n0 0 1 2\n5 1 1 3\n0 0 0\n9\n", ErrorCode::DamagedFile, 6},
        {"2 1\n2\n0 0 1 2\n0 0 0\n", ErrorCode::EmptyTable, 1},
        {"900000 1\n", ErrorCode::OutOfRange, 1},
        {"3 1\n2\n0 0 1 2\n5 1.5 1 3\n0 0 0\n", ErrorCode::NotAnInteger, 4},
    };
    for (const auto& [text, code, line] : cases) {
        const auto loaded = readPatterson(text);
        ASSERT_FALSE(loaded) << text;
        EXPECT_EQ(loaded.error().code, code) << text;
        EXPECT_EQ(loaded.error().line, line) << text;
    }
}

TEST(AnyFormat, GoesByTheEndingInAnyCase) {
    EXPECT_TRUE(readAny("Plan.CSV", "code\nA\n"));
    EXPECT_TRUE(readAny("folder.x/plan.tsv", "code\tname\nA\tb, c\n"));
    EXPECT_TRUE(readAny("a.waymark", *writeAny("b.WAYMARK", Document{})));
    for (const char* name : {"plan.xlsx", "plan", "folder.csv/plan", ""}) {
        const auto loaded = readAny(name, "code\nA\n");
        ASSERT_FALSE(loaded) << name;
        EXPECT_EQ(loaded.error().code, ErrorCode::UnknownFileEnding);
        EXPECT_EQ(loaded.error().file, name);
    }
    EXPECT_EQ(writeAny("a.sm", Document{}).error().code, ErrorCode::CannotWriteEnding);
    EXPECT_EQ(writeAny("a.png", Document{}).error().code, ErrorCode::CannotWriteEnding);
}

TEST(AnyFormat, ATableNamesItsJourneyAfterTheFile) {
    const auto loaded = readAny("/some/where/Returns 2024.csv", "code\nA\n");
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->document.journey().name, "Returns 2024");
}

}  // namespace
}  // namespace waymark
