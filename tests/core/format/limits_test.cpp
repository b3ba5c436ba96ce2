// Every limit of what is read: what just fits comes in whole, and one more is one clear refusal that names the limit.
#include <string>

#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/format/csv.h"
#include "core/format/file_format.h"
#include "core/format/patterson.h"
#include "core/format/plan_table_reader.h"
#include "core/format/psplib.h"
#include "core/format/row_reader.h"

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
    return "{\"row\":\"" + kind + "\",\"id\":1" + fields + "}\n";
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
        return row("touchpoint", ",\"code\":\"A\",\"estimate\":{\"optimistic\":" + minutes + ",\"likely\":" + minutes +
                                     ",\"pessimistic\":" + minutes + ",\"unit\":\"d\"}");
    };
    const auto costing = [](const std::string& cost) { return row("touchpoint", ",\"code\":\"A\",\"cost\":" + cost); };
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

std::string manyTouchpoints(std::size_t count) {
    std::string rows;
    for (std::size_t k = 1; k <= count; ++k) {
        const std::string number = toText(static_cast<std::int64_t>(k));
        rows += "{\"row\":\"touchpoint\",\"id\":" + number + ",\"code\":\"" + number + "\"}\n";
    }
    return rows;
}

TEST(Limits, OfTouchpointsHoldOnBothSides) {
    EXPECT_EQ(readDocument(fileOf(manyTouchpoints(kMostTouchpoints)))->document.table<Touchpoint>().size(),
              kMostTouchpoints);
    EXPECT_EQ(readDocument(fileOf(manyTouchpoints(kMostTouchpoints + 1))).error().code, ErrorCode::TooManyRows);
}

TEST(Limits, OfDependenciesHoldOnBothSides) {
    std::string rows = manyTouchpoints(2000);
    std::size_t id = 0;
    const auto add = [&](std::size_t from, std::size_t to) {
        rows += "{\"row\":\"dependency\",\"id\":" + toText(static_cast<std::int64_t>(++id)) +
                ",\"predecessor\":" + toText(static_cast<std::int64_t>(from)) +
                ",\"successor\":" + toText(static_cast<std::int64_t>(to)) + "}\n";
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
        for (std::size_t k = 1; k < count; ++k) header += ",c" + toText(static_cast<std::int64_t>(k));
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
    for (std::size_t k = 1; k <= kMostTouchpoints; ++k) rows += toText(static_cast<std::int64_t>(k)) + '\n';
    EXPECT_EQ(readPlanTable(rows, ',', {})->document.table<Touchpoint>().size(), kMostTouchpoints);
    EXPECT_EQ(readPlanTable(rows + "more\n", ',', {}).error().code, ErrorCode::TooManyRows);
}

TEST(Limits, OfSchedulingProblemsHoldOnBothSides) {
    const auto patterson = [](std::size_t jobs) {
        std::string bytes = toText(static_cast<std::int64_t>(jobs)) + " 0\n";
        for (std::size_t k = 0; k < jobs; ++k) bytes += "1 0\n";
        return bytes;
    };
    EXPECT_EQ(readPatterson(patterson(kMostTouchpoints))->document.table<Touchpoint>().size(), kMostTouchpoints);
    EXPECT_EQ(readPatterson(patterson(kMostTouchpoints + 1)).error().code, ErrorCode::OutOfRange);
    const auto psplib = readPsplib("jobs (incl. supersource/sink ):  200001\n");
    ASSERT_FALSE(psplib);
    EXPECT_EQ(psplib.error().code, ErrorCode::OutOfRange);
}

}  // namespace
}  // namespace waymark
