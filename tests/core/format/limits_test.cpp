// Every limit of what is read: what just fits comes in whole, and one more is one clear refusal that names the limit.
#include <string>

#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/edit/clipboard.h"
#include "core/edit/table_edits.h"
#include "core/format/csv.h"
#include "core/format/file_format.h"
#include "core/format/pasted_table.h"
#include "core/format/patterson.h"
#include "core/format/plan_table_reader.h"
#include "core/format/psplib.h"
#include "core/format/resource_table.h"
#include "core/format/row_reader.h"
#include "core/format/series_import.h"

namespace waymark {
namespace {

const std::string kFirst = "{\"format\":\"waymark\",\"version\":\"1.6\"}\n";
const std::string kLast = "{\"row\":\"end\"}\n";
const std::string kTouchpoints =
    "{\"row\":\"touchpoint\",\"id\":1,\"code\":\"A\"}\n{\"row\":\"touchpoint\",\"id\":2,\"code\":\"B\"}\n";

std::string fileOf(const std::string& rows) { return kFirst + rows + kLast; }

// A row that just fits, the same with one more, and what the refusal says.
struct Limit {
    const char* what;
    std::string fits;
    std::string isTooMuch;
    ErrorCode refusal;
    std::string named;  // among the details of the refusal
};

std::string row(const std::string& kind, const std::string& fields) {
    return R"({"row":")" + kind + R"(","id":1)" + fields + "}\n";
}

std::string text(const std::string& key, std::size_t length) {
    return ",\"" + key + "\":\"" + std::string(length, 'x') + '"';
}

std::string nested(std::size_t depth) {  // the row itself is the first level
    return row("stage", ",\"x\":" + std::string(depth - 1, '[') + std::string(depth - 1, ']'));
}

std::vector<Limit> limitsOfRows() {
    const auto placement = [](const std::string& x) {
        return kTouchpoints + row("placement", ",\"x\":" + x + ",\"y\":0");
    };
    const auto lasting = [](const std::string& minutes) {
        return row("touchpoint", R"(,"code":"A","estimate":{"optimistic":)" + minutes + ",\"likely\":" + minutes +
                                     ",\"pessimistic\":" + minutes + R"(,"unit":"d"})");
    };
    const auto costing = [](const std::string& cost) { return row("touchpoint", R"(,"code":"A","cost":)" + cost); };
    const std::string mostMinutes = toText(std::int64_t{kLongestDuration.count()});
    const std::string moreMinutes = toText(std::int64_t{kLongestDuration.count() + 1});
    const std::size_t around = row("stage", text("name", 0)).size() - 1;  // less the line end
    return {
        {"text", row("stage", text("name", kLongestText)), row("stage", text("name", kLongestText + 1)),
         ErrorCode::TextTooLong, "65536"},
        {"notes", row("journey", text("notes", kLongestNotes)), row("journey", text("notes", kLongestNotes + 1)),
         ErrorCode::TextTooLong, "1048576"},
        {"line", row("stage", text("unknown", RowReader::kLongestLine - around - 3)),
         row("stage", text("unknown", RowReader::kLongestLine - around - 2)), ErrorCode::TextTooLong, "16777216"},
        {"nesting", nested(RowReader::kDeepest), nested(RowReader::kDeepest + 1), ErrorCode::NestedTooDeep, "64"},
        {"coordinate", placement("10000000"), placement("10000001"), ErrorCode::OutOfRange, "10000000"},
        {"coordinate below", placement("-10000000"), placement("-10000001"), ErrorCode::OutOfRange, "-10000000"},
        {"duration", lasting(mostMinutes), lasting(moreMinutes), ErrorCode::DurationTooLong, ""},
        {"money", costing("1000000000000000"), costing("1000000000000001"), ErrorCode::OutOfRange, "1000000000000000"},
    };
}

TEST(Limits, OfARowHoldOnBothSides) {
    for (const Limit& limit : limitsOfRows()) {
        SCOPED_TRACE(limit.what);
        const auto fits = readDocument(fileOf(limit.fits));
        EXPECT_TRUE(fits) << static_cast<int>(fits.error().code) << ' ' << fits.error().details.size();
        const auto refused = readDocument(fileOf(limit.isTooMuch));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, limit.refusal);
        EXPECT_GT(refused.error().line, 1);
        if (limit.named.empty()) continue;
        EXPECT_NE(std::ranges::find(refused.error().details, limit.named), refused.error().details.end());
    }
}

TEST(Limits, OfAFileHoldOnBothSides) {
    std::string bytes = kFirst;
    bytes.reserve(kLargestFile + 1);
    while (bytes.size() + 1'000'001 + kLast.size() <= kLargestFile) bytes.append(1'000'000, ' ') += '\n';
    bytes.append(kLargestFile - kLast.size() - bytes.size() - 1, ' ') += '\n';
    bytes += kLast;
    ASSERT_EQ(bytes.size(), kLargestFile);
    EXPECT_TRUE(readDocument(bytes));
    bytes += ' ';
    EXPECT_EQ(readDocument(bytes).error(), (Error{ErrorCode::FileTooLarge, {"256 MiB"}, {}, {}, 0}));
}

std::string number(std::size_t count) { return toText(static_cast<std::int64_t>(count)); }

std::string manyTouchpoints(std::size_t count) {
    std::string rows;
    for (std::size_t k = 1; k <= count; ++k) {
        rows += R"({"row":"touchpoint","id":)" + number(k) + R"(,"code":")" + number(k) + "\"}\n";
    }
    return rows;
}

TEST(Limits, OfTouchpointsHoldOnBothSides) {
    EXPECT_EQ(readDocument(fileOf(manyTouchpoints(kMostTouchpoints)))->document.table<Touchpoint>().size(),
              kMostTouchpoints);
    EXPECT_EQ(readDocument(fileOf(manyTouchpoints(kMostTouchpoints + 1))).error().code, ErrorCode::TooManyRows);
}

TEST(Limits, OfWhatThereAreFewerOfHoldOnBothSides) {
    const auto many = [](const std::string& kind, std::size_t count) {
        std::string rows;
        for (std::size_t k = 1; k <= count; ++k) {
            rows += R"({"row":")" + kind + R"(","id":)" + number(k) + R"(,"name":")" + number(k) + "\"}\n";
        }
        return readDocument(fileOf(rows));
    };
    for (const auto& [kind, most] : {std::pair{"initiative", kMostInitiatives}, std::pair{"baseline", kMostBaselines},
                                     std::pair{"scene", kMostScenes}}) {
        SCOPED_TRACE(kind);
        EXPECT_TRUE(many(kind, most));
        const auto refused = many(kind, most + 1);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::TooManyRows);
        EXPECT_EQ(refused.error().details.back(), number(most)) << "the limit is named";
    }
}

TEST(Limits, OfDependenciesHoldOnBothSides) {
    std::string rows = manyTouchpoints(2000);
    std::size_t id = 0;
    const auto add = [&](std::size_t from, std::size_t to) {
        rows += R"({"row":"dependency","id":)" + number(++id) + ",\"predecessor\":" + number(from) +
                ",\"successor\":" + number(to) + "}\n";
    };
    for (std::size_t from = 1; id < kMostDependencies; ++from) {
        for (std::size_t to = from + 1; to <= 2000 && id < kMostDependencies; ++to) add(from, to);
    }
    const auto fits = readDocument(fileOf(rows));
    ASSERT_TRUE(fits);
    EXPECT_EQ(fits->document.table<Dependency>().size(), kMostDependencies);
    add(1999, 2000);
    EXPECT_EQ(readDocument(fileOf(rows)).error().code, ErrorCode::TooManyRows);
}

TEST(Limits, OfATableHoldOnBothSides) {
    const auto columns = [](std::size_t count) {
        std::string header = "code";
        for (std::size_t k = 1; k < count; ++k) header += ",c" + number(k);
        return header + "\nA\n";
    };
    EXPECT_TRUE(readPlanTable(columns(kMostColumns), ',', {}));
    EXPECT_EQ(readPlanTable(columns(kMostColumns + 1), ',', {}).error().code, ErrorCode::TooManyRows);

    const auto record = [](std::size_t bytes) { return std::string(bytes, 'x') + "\n"; };
    const std::string fits = record(kLongestRecord);
    EXPECT_TRUE(CsvReader(fits, ',').next());
    const std::string isTooMuch = record(kLongestRecord + 1);
    EXPECT_EQ(CsvReader(isTooMuch, ',').next().error().code, ErrorCode::TextTooLong);

    const auto cell = [](const char* column, std::size_t bytes) {
        return std::string("code,") + column + "\nA," + std::string(bytes, 'x') + '\n';
    };
    EXPECT_TRUE(readPlanTable(cell("name", kLongestText), ',', {}));
    EXPECT_EQ(readPlanTable(cell("name", kLongestText + 1), ',', {}).error().code, ErrorCode::TextTooLong);
    EXPECT_TRUE(readPlanTable(cell("notes", kLongestNotes), ',', {}));
    EXPECT_EQ(readPlanTable(cell("notes", kLongestNotes + 1), ',', {}).error().code, ErrorCode::TextTooLong);

    std::string rows = "code\n";
    for (std::size_t k = 1; k <= kMostTouchpoints; ++k) rows += number(k) + '\n';
    EXPECT_EQ(readPlanTable(rows, ',', {})->document.table<Touchpoint>().size(), kMostTouchpoints);
    EXPECT_EQ(readPlanTable(rows + "more\n", ',', {}).error().code, ErrorCode::TooManyRows);
}

constexpr std::size_t kMostResources = 1000;  // of a scheduling problem

std::string patterson(std::size_t jobs, std::size_t resources) {
    std::string bytes = number(jobs) + ' ' + number(resources) + '\n';
    std::string zeros;
    for (std::size_t k = 0; k < resources; ++k) zeros += " 0";
    bytes += zeros + '\n';
    for (std::size_t k = 0; k < jobs; ++k) bytes += '1' + zeros + " 0\n";
    return bytes;
}

std::string psplib(std::size_t jobs, std::size_t resources) {
    std::string bytes = "jobs (incl. supersource/sink ):  " + number(jobs) +
                        "\nRESOURCES\n  - renewable : " + number(resources) + "   R\n****\nPRECEDENCE RELATIONS:\n";
    for (std::size_t k = 1; k <= jobs; ++k) bytes += number(k) + " 1 0\n";
    bytes += "****\nREQUESTS/DURATIONS:\n";
    std::string zeros, ones;
    for (std::size_t k = 0; k < resources; ++k) {
        zeros += " 0";
        ones += " 1";
    }
    for (std::size_t k = 1; k <= jobs; ++k) bytes += number(k) + " 1 1" + zeros + '\n';
    return bytes + "****\nRESOURCEAVAILABILITIES:\n R\n" + ones + "\n****\n";
}

TEST(Limits, OfSchedulingProblemsHoldOnBothSides) {
    struct Literature {
        const char* name;
        std::string (*write)(std::size_t jobs, std::size_t resources);
        Result<Loaded> (*read)(std::string_view bytes);
    };
    for (const auto& [name, write, read] :
         {Literature{"Patterson", patterson, readPatterson}, Literature{"PSPLIB", psplib, readPsplib}}) {
        SCOPED_TRACE(name);
        const auto most = read(write(kMostTouchpoints, 0));
        ASSERT_TRUE(most) << most.error().line;
        EXPECT_EQ(most->document.table<Touchpoint>().size(), kMostTouchpoints);
        const auto more = read(write(kMostTouchpoints + 1, 0));
        ASSERT_FALSE(more);
        EXPECT_EQ(more.error().code, ErrorCode::OutOfRange);
        EXPECT_EQ(more.error().details.back(), number(kMostTouchpoints)) << "the limit is named";
        const auto mostResources = read(write(3, kMostResources));
        ASSERT_TRUE(mostResources) << mostResources.error().line;
        EXPECT_EQ(mostResources->document.table<Resource>().size(), kMostResources);
        EXPECT_EQ(read(write(3, kMostResources + 1)).error().code, ErrorCode::OutOfRange);
    }
}

// What people paste is read by the same rules: bare cells, a table with its header, and touchpoints of another window.
TEST(Limits, OfWhatIsPastedHoldOnBothSides) {
    const auto lines = [](std::size_t count) {
        std::string text;
        for (std::size_t k = 0; k < count; ++k) text += "Call\n";
        return text;
    };
    const auto most = readPastedTable(lines(kMostTouchpoints));
    ASSERT_TRUE(most);
    EXPECT_EQ(most->document.table<Touchpoint>().size(), kMostTouchpoints);
    EXPECT_EQ(readPastedTable(lines(kMostTouchpoints + 1)).error().code, ErrorCode::TooManyRows);

    const auto cell = [](std::size_t bytes) { return std::string(bytes, 'x') + "\t2d\n"; };
    EXPECT_TRUE(readPastedTable(cell(kLongestText)));
    EXPECT_EQ(readPastedTable(cell(kLongestText + 1)).error().code, ErrorCode::TextTooLong);

    const auto columns = [](std::size_t count) { return "Call" + std::string(count - 1, '\t') + '\n'; };
    EXPECT_TRUE(readPastedTable(columns(kMostColumns)));
    EXPECT_EQ(readPastedTable(columns(kMostColumns + 1)).error().code, ErrorCode::TooManyRows);

    const auto named = [](std::size_t bytes) { return "name\tnotes\nCall\t" + std::string(bytes, 'x') + '\n'; };
    EXPECT_TRUE(readPastedTable(named(kLongestNotes)));
    EXPECT_EQ(readPastedTable(named(kLongestNotes + 1)).error().code, ErrorCode::TextTooLong);
}

// A journey that is full takes no more, whichever way more would come in, and is as it was.
TEST(Limits, OfAJourneyHoldWhereMoreIsPasted) {
    const Document full = readDocument(fileOf(manyTouchpoints(kMostTouchpoints - 1)))->document;
    const auto pasted = [&](std::size_t count) {
        return edit::paste(full, {readDocument(fileOf(manyTouchpoints(count)))->document}, {0.0, 0.0});
    };
    const auto fits = pasted(1);
    ASSERT_TRUE(fits);
    Document after = full;
    EXPECT_TRUE(after.apply(*fits));
    EXPECT_EQ(pasted(2).error().code, ErrorCode::TooManyRows);

    edit::TableText cells;
    cells.columns = {PlanColumn::Name};
    cells.cells = {{"Call"}};
    EXPECT_TRUE(edit::pasteTable(full, cells));
    cells.cells.push_back({"Call again"});
    EXPECT_EQ(edit::pasteTable(full, cells).error().code, ErrorCode::TooManyRows);
}

TEST(Limits, OfATableOfResourcesHoldOnBothSides) {
    const auto named = [](std::size_t bytes) { return "name\n" + std::string(bytes, 'x') + '\n'; };
    EXPECT_TRUE(readResourceTable(named(kLongestText), {}));
    EXPECT_EQ(readResourceTable(named(kLongestText + 1), {}).error().code, ErrorCode::TextTooLong);
    const auto having = [](std::int64_t capacity) { return "name,capacity\nR," + toText(capacity) + '\n'; };
    EXPECT_TRUE(readResourceTable(having(kLargestCapacity), {}));
    EXPECT_EQ(readResourceTable(having(kLargestCapacity + 1), {}).error().code, ErrorCode::OutOfRange);
    const auto costing = [](std::int64_t rate) { return "name,rate\nR," + toText(rate) + '\n'; };
    EXPECT_TRUE(readResourceTable(costing(kLargestAmount / 100), {}));
    EXPECT_EQ(readResourceTable(costing(kLargestAmount / 100 + 1), {}).error().code, ErrorCode::OutOfRange);
    std::string rows = "name\n";
    for (std::size_t k = 1; k <= kMostTouchpoints; ++k) rows += number(k) + '\n';
    EXPECT_EQ(readResourceTable(rows, {})->changes.rows.size(), kMostTouchpoints);
    EXPECT_EQ(readResourceTable(rows + "more\n", {}).error().code, ErrorCode::TooManyRows);
}

TEST(Limits, OfAnswersHoldOnBothSides) {
    const auto figures = [](std::size_t count) {
        std::string rows = "date,measure,value\n";
        for (std::size_t k = 1; k <= count; ++k) rows += "2026-03-01,m" + number(k) + ",7\n";
        return rows;
    };
    const auto read = [](const std::string& text) { return importSeries(text, {}, guessMapping(text, {})); };
    const auto most = read(figures(kMostTouchpoints));
    ASSERT_TRUE(most);
    EXPECT_EQ(most->measures, static_cast<std::int64_t>(kMostTouchpoints));
    EXPECT_EQ(read(figures(kMostTouchpoints + 1)).error().code, ErrorCode::TooManyRows);

    const auto figure = [&](const char* value) {
        return read(std::string("date,measure,value\n2026-03-01,m,") + value + '\n');
    };
    EXPECT_EQ(figure("1000000000000000")->figures, 1);
    const auto over = figure("1000000000000001");
    ASSERT_EQ(over->problems.size(), 1U);
    EXPECT_EQ(over->problems.front().issue, ImportIssue::TooLarge);

    const auto comment = [&](std::size_t bytes) {
        return read("date,respondent,nps,comment\n2026-03-01,a,7," + std::string(bytes, 'x') + '\n');
    };
    EXPECT_EQ(comment(kLongestNotes)->comments, 1);
    const auto longer = comment(kLongestNotes + 1);
    ASSERT_EQ(longer->problems.size(), 1U);
    EXPECT_EQ(longer->problems.front().issue, ImportIssue::TooLong);
    EXPECT_EQ(longer->comments, 0);
}

}  // namespace
}  // namespace waymark
