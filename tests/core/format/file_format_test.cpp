#include "core/format/file_format.h"

#include <gtest/gtest.h>

#include <sstream>

#include "core/model/change_builder.h"
#include "tests/core/format/full_journey.h"
#include "tests/support/random_journey.h"

namespace waymark {
namespace {

std::vector<std::string> linesOf(const std::string& bytes) {
    std::vector<std::string> lines;
    std::istringstream stream(bytes);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

TEST(FileFormat, ReadsBackWhatItWrote) {
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const Document document = test::fullJourney(1 + seed % 40, seed);
        const std::string bytes = writeDocument(document);
        const auto loaded = readDocument(bytes);
        ASSERT_TRUE(loaded) << static_cast<int>(loaded.error().code) << " line " << loaded.error().line;
        EXPECT_TRUE(loaded->document == document) << seed;
        EXPECT_TRUE(loaded->notes.empty()) << loaded->notes.front().id;
        EXPECT_EQ(writeDocument(loaded->document), bytes);
    }
}

TEST(FileFormat, WritesAnEmptyJourneyAsThreeLines) {
    const auto lines = linesOf(writeDocument(Document{}));
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_TRUE(lines[0].starts_with(R"({"format":"waymark","version":"1.6","generator":"Waymark )")) << lines[0];
    EXPECT_EQ(lines[1], R"({"row":"journey","id":1})");
    EXPECT_TRUE(lines[2].starts_with(R"({"row":"end","counts":{"journey":1},"crc32":")")) << lines[2];
}

TEST(FileFormat, ADemandOnAResourceThatIsGoneIsLeftOutAndNamedAtItsTouchpoint) {
    const std::string bytes =
        R"({"format":"waymark","version":"1.1","generator":"Waymark 0.1.0"}
{"row":"journey","id":1}
{"row":"resource","id":2,"name":"Agent"}
{"row":"touchpoint","id":1,"code":"A","name":"A"}
{"row":"touchpoint","id":2,"code":"B","name":"B"}
{"row":"demand","id":1,"touchpoint":1,"resource":7}
{"row":"demand","id":2,"touchpoint":2,"resource":2}
{"row":"end","counts":{"journey":1},"crc32":"00000000"}
)";
    const auto loaded = readDocument(bytes);
    ASSERT_TRUE(loaded);
    ASSERT_EQ(loaded->notes.size(), 2U);  // the other one is about the checksum
    EXPECT_EQ(loaded->notes[1].id, "demand-left-out");
    EXPECT_EQ(loaded->notes[1].rows, std::vector{refTo(Id<Touchpoint>{1})});
    EXPECT_EQ(loaded->notes[1].details, (std::vector<std::string>{"A", "7"}));
    EXPECT_TRUE(loaded->document.demands(Id<Touchpoint>{1}).empty());
    EXPECT_EQ(loaded->document.demands(Id<Touchpoint>{2}).size(), 1U);
}

TEST(FileFormat, ARenameChangesOneLineAndTheChecksum) {
    Document document = test::fullJourney(30, 7);
    const auto before = linesOf(writeDocument(document));
    Touchpoint row = *document.table<Touchpoint>().begin();
    row.name += "!";
    ChangeBuilder build(document);
    build.put(row);
    ASSERT_TRUE(document.apply(build.take()));
    const auto after = linesOf(writeDocument(document));
    ASSERT_EQ(after.size(), before.size());
    std::size_t changed = 0;
    for (std::size_t i = 0; i + 1 < after.size(); ++i) changed += after[i] != before[i] ? 1 : 0;
    EXPECT_EQ(changed, 1U);
    EXPECT_NE(after.back(), before.back());
}

TEST(FileFormat, HowADocumentCameAboutDoesNotShowInItsBytes) {
    Document document = test::randomJourney({.touchpoints = 20, .stages = 3, .lanes = 2}, 3);
    const std::string bytes = writeDocument(document);
    Random random(4);
    std::vector<ChangeSet> edits;
    for (int i = 0; i < 50; ++i) {
        edits.push_back(test::randomEdit(document, {}, random));
        ASSERT_TRUE(document.apply(edits.back()));
    }
    while (!edits.empty()) {
        ASSERT_TRUE(document.apply(inverse(edits.back())));
        edits.pop_back();
    }
    EXPECT_EQ(writeDocument(document), bytes);
}

TEST(FileFormat, AResponseThatAnswersAMeasureTwiceBecomesTwoAndLosesNothing) {
    const auto read = readDocument(
        "{\"format\":\"waymark\",\"version\":\"1.3\"}\n"
        "{\"row\":\"measure\",\"id\":1,\"name\":\"CSAT\",\"kind\":\"csat\"}\n"
        "{\"row\":\"measure\",\"id\":2,\"name\":\"NPS\",\"kind\":\"nps\"}\n"
        "{\"row\":\"response\",\"id\":1,\"date\":\"2026-01-02\",\"respondent\":\"case 7\","
        "\"answers\":[[1,4],[2,9],[1,5],[1,3]]}\n"
        "{\"row\":\"response\",\"id\":4,\"date\":\"2026-01-03\",\"answers\":[[1,2]]}\n"
        "{\"row\":\"end\"}\n");
    ASSERT_TRUE(read);
    std::vector<std::vector<Answer>> answers;
    for (const SurveyResponse& row : read->document.table<SurveyResponse>()) {
        answers.push_back(row.answers);
        if (row.id.value != 4) {
            EXPECT_EQ(row.respondent, "case 7");
        }
    }
    const Id<Measure> one{1};
    EXPECT_EQ(answers,
              (std::vector<std::vector<Answer>>{{{one, 4}, {Id<Measure>{2}, 9}}, {{one, 2}}, {{one, 5}}, {{one, 3}}}));
    const auto isSaid = [](const Problem& note) { return note.id == "answer-twice"; };
    EXPECT_EQ(std::ranges::count_if(read->notes, isSaid), 2);
    EXPECT_TRUE(readDocument(writeDocument(read->document))->notes.empty());
}

TEST(FileFormat, ABaselineOfAnEarlierVersionHasNoFigures) {
    const auto read = readDocument(
        "{\"format\":\"waymark\",\"version\":\"1.2\"}\n"
        "{\"row\":\"touchpoint\",\"id\":1,\"code\":\"A\"}\n"
        "{\"row\":\"baseline\",\"id\":1,\"name\":\"Spring\",\"date\":\"2026-03-01\",\"touchpoints\":[[1,0,480,1]],"
        "\"buffers\":[[1,0,480,120]]}\n"
        "{\"row\":\"end\"}\n");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->document.table<Baseline>().size(), 1U);
    EXPECT_FALSE(read->document.table<Baseline>().begin()->figures);
}

TEST(FileFormat, FiguresOfABaselineOutOfRangeAreRefusedWithTheirLine) {
    const auto refusalOf = [](const std::string& figures) {
        const auto read = readDocument(
            "{\"format\":\"waymark\",\"version\":\"1.3\"}\n"
            "{\"row\":\"baseline\",\"id\":1,\"name\":\"Spring\",\"figures\":" +
            figures + "}\n{\"row\":\"end\"}\n");
        EXPECT_FALSE(read) << figures;
        return read ? Error{} : read.error();
    };
    EXPECT_EQ(refusalOf("{\"satisfaction\":3}").line, 2);
    EXPECT_EQ(refusalOf("{\"expected\":-1}").code, ErrorCode::OutOfRange);
    EXPECT_EQ(refusalOf("{\"chance\":1.5}").line, 2);
    EXPECT_EQ(refusalOf("[]").code, ErrorCode::WrongType);
}

// What no reader of numbers holds is refused like what is a little too much: by its key, with its limits.
TEST(FileFormat, NumbersBeyondAllNumbersAreRefusedByTheirKey) {
    const auto refusalOf = [](const std::string& row) {
        const auto read =
            readDocument("{\"format\":\"waymark\",\"version\":\"1.3\"}\n" + row + "\n{\"row\":\"end\"}\n");
        EXPECT_FALSE(read) << row;
        return read ? Error{} : read.error();
    };
    for (const char* number : {"100000000000000000000", "-100000000000000000000", "1e400"}) {
        const Error cost =
            refusalOf(std::string("{\"row\":\"touchpoint\",\"id\":1,\"code\":\"A\",\"cost\":") + number + "}");
        EXPECT_EQ(cost.code, ErrorCode::OutOfRange) << number;
        EXPECT_EQ(cost.line, 2);
        ASSERT_EQ(cost.details.size(), 4U);
        EXPECT_EQ(cost.details[0], "cost");
        EXPECT_EQ(cost.details[1], number);
    }
    const Error amount = refusalOf(
        "{\"row\":\"cashFlow\",\"id\":1,\"initiative\":1,\"name\":\"12345678901234567890123 \\\"1e999\",\"amount\":"
        "[1,2,1e400]}");
    EXPECT_EQ(amount.code, ErrorCode::OutOfRange);
    EXPECT_EQ(amount.details[0], "amount");
    EXPECT_EQ(amount.details[1], "1e400");
    EXPECT_EQ(refusalOf("{\"row\":\"figure\",\"id\":1,\"measure\":1,\"date\":\"2026-01-01\",\"value\":1e400}").code,
              ErrorCode::OutOfRange);
    EXPECT_EQ(refusalOf("{\"row\":\"touchpoint\",\"id\":1,\"code\":\"A\",\"later\":1e400}").code,
              ErrorCode::DamagedFile)
        << "of a key that nobody knows";
    EXPECT_EQ(refusalOf("{\"row\":\"touchpoint\",\"id\":1,\"code\":\"A\",\"cost\":1.2.3}").code,
              ErrorCode::DamagedFile);
}

}  // namespace
}  // namespace waymark
