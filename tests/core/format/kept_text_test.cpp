// Files of newer versions: what is not understood stays in the file, byte for byte, through any edit of the rest.

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/edit/touchpoint_edits.h"
#include "core/format/file_format.h"
#include "core/format/raw_json.h"
#include "core/format/salvage.h"
#include "core/store/save_document.h"
#include "tests/core/format/full_journey.h"
#include "tests/support/editing.h"

namespace waymark {
namespace {

const std::string kNewer =
    "{\"format\":\"waymark\",\"version\":\"1.99\",\"generator\":\"Other 9\",\"tool\" : { \"a\":[1, 2] }}\n"
    "{\"row\":\"journey\",\"id\":1,\"name\":\"Repair\",\"mood\": 1.50 "
    ",\"promise\":{\"minutes\":480,\"unit\":\"d\",\"sure\":\"a,}\\\"b\"}}\n"
    "{\"row\":\"touchpoint\",\"id\":1,\"weight\":1e2,\"code\":\"A\",\"estimate\":{\"optimistic\":5,\"likely\":10,"
    "\"x\\u0041\":[],"
    "\"pessimistic\":30,\"unit\":\"m\",\"distribution\":\"beta-pert\"}}\n"
    "{\"row\":\"touchpoint\",\"id\":2,\"code\":\"B\",\"weight\":null}\n"
    "{\"row\":\"dependency\",\"id\":1,\"predecessor\":1,\"successor\":2,\"lag\":{\"why\":\"rest\"}}\n"
    "{\"row\":\"calendar\",\"id\":1,\"exceptions\":[{\"date\":\"2026-01-01\"},{\"date\":\"2026-12-25\",\"half\":true}]}"
    "\n"
    "{\"row\":\"hologram\", \"id\":7,\"of\":1}\n"
    "{\"row\":\"hologram\",\"id\":3}\n"
    "{\"row\":\"end\",\"counts\":{\"hologram\":2},\"crc32\":\"00000000\"}\n";

TEST(KeptText, StaysInTheFileByteForByte) {
    const auto read = readDocument(kNewer);
    ASSERT_TRUE(read);
    const std::string bytes = writeDocument(read->document);
    for (const char* part :
         {"\"tool\" : { \"a\":[1, 2] }}\n", "\"mood\": 1.50}", R"(,"sure":"a,}\"b"})", "\"weight\":1e2}",
          R"("x\u0041":[]})", "\"weight\":null}", R"("lag":{"minutes":0,"unit":"d","why":"rest"})",
          R"({"date":"2026-12-25","half":true})",
          "{\"row\":\"hologram\", \"id\":7,\"of\":1}\n{\"row\":\"hologram\",\"id\":3}\n", "\"hologram\":2}"}) {
        EXPECT_NE(bytes.find(part), std::string::npos) << part << "\n" << bytes;
    }
    const auto again = readDocument(bytes);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->document == read->document);
    EXPECT_EQ(writeDocument(again->document), bytes);
}

// As another system writes its lines; in a damaged file too.
TEST(KeptText, LeavesTheEndsOfItsLines) {
    std::string file = kNewer;
    for (std::size_t at = 0; (at = file.find('\n', at)) != std::string::npos; at += 3) file.insert(at, "\r\r");
    const auto read = readDocument(file);
    ASSERT_TRUE(read);
    Error damage;
    damage.code = ErrorCode::DamagedFile;
    const auto salvaged = salvageDocument(file, damage);
    ASSERT_TRUE(salvaged);
    for (const Document& document : {read->document, salvaged->document}) {
        const std::string bytes = writeDocument(document);
        EXPECT_EQ(bytes.find('\r'), std::string::npos);
        EXPECT_NE(bytes.find("{\"row\":\"hologram\", \"id\":7,\"of\":1}\n"), std::string::npos) << bytes;
    }
}

TEST(KeptText, GoesWithItsRow) {
    auto read = readDocument(kNewer);
    ASSERT_TRUE(read);
    Document& document = read->document;
    const std::string before = writeDocument(document);
    const Document copy = document;
    const auto removal = edit::removeTouchpoints(document, std::vector{Id<Touchpoint>{1}}, {});
    test::apply(document, removal);
    const std::string without = writeDocument(document);
    EXPECT_EQ(without.find("1e2"), std::string::npos);
    EXPECT_NE(without.find("\"weight\":null"), std::string::npos);
    ASSERT_TRUE(document.apply(inverse(*removal)));
    EXPECT_EQ(writeDocument(document), before);
    EXPECT_EQ(writeDocument(copy), before);
}

// Unknown members in front of, between and behind the known ones of every object of every row.
std::string withUnknownMembers(std::string_view bytes, Random& random, std::size_t& count) {
    std::string changed;
    bool isText = false;
    const std::size_t end = bytes.rfind(R"({"row":"end")");
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const char sign = bytes[at];
        changed += sign;
        if (isText && sign == '\\') {
            changed += bytes[++at];
            continue;
        }
        if (sign == '"') isText = !isText;
        const bool isMember =
            !isText && at < end && sign == ',' && bytes[at + 1] == '"' && at > 2 && bytes[at - 1] != ']';
        if (!isMember || random.below(3) != 0) continue;
        // Only between members, not between the texts of a list.
        const auto close = bytes.find('"', at + 2);
        if (bytes.substr(close + 1, 1) != ":") continue;
        changed += "\"new" + std::to_string(++count) + R"(":{"q":["}],\"",-0.50e1]},)";
    }
    return changed;
}

TEST(KeptText, NothingIsLostAtAnyLevel) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Random random(seed);
        const Document document = test::fullJourney(12, seed);
        std::size_t count = 0;
        const std::string newer = withUnknownMembers(writeDocument(document), random, count);
        const auto read = readDocument(newer);
        ASSERT_TRUE(read) << seed;
        EXPECT_TRUE(read->document == document) << seed;
        const std::string bytes = writeDocument(read->document);
        for (std::size_t k = 1; k <= count; ++k) {
            const std::string member = "\"new" + std::to_string(k) + R"(":{"q":["}],\"",-0.50e1]})";
            EXPECT_NE(bytes.find(member), std::string::npos) << seed << ": " << member;
        }
        EXPECT_GT(count, 10U);
        const auto again = readDocument(bytes);
        ASSERT_TRUE(again);
        EXPECT_EQ(writeDocument(again->document), bytes) << seed;
    }
}

TEST(RawJson, PartsAreCutAtTheirCommas) {
    using Parts = std::vector<std::string_view>;
    EXPECT_EQ(partsOf(" { \"a\" : 1 , \"b,\\\"}\":[1,{\"c\":2}] } "),
              (Parts{"\"a\" : 1", "\"b,\\\"}\":[1,{\"c\":2}]"}));
    EXPECT_EQ(partsOf("[1,[2,3],\"]\"]"), (Parts{"1", "[2,3]", "\"]\""}));
    EXPECT_EQ(partsOf("{ }"), Parts{});
    EXPECT_EQ(valueOf("\"a:\\\"\" : {\"b\":1}"), "{\"b\":1}");
}

}  // namespace
}  // namespace waymark
