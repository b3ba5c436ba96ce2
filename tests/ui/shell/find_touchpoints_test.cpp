#include "ui/shell/find_touchpoints.h"

#include <gtest/gtest.h>

#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

class FindTouchpointsTest : public ::testing::Test {
protected:
    FindTouchpointsTest() {
        builder.touchpoint("A", 1).touchpoint("B", 1).touchpoint("C", 1).touchpoint("D", 1);
        change("A", [](Touchpoint& row) { row.name = "Order confirmed"; });
        change("B", [](Touchpoint& row) { row.name = "Parcel delivered"; });
        change("C", [](Touchpoint& row) { row.name = "Call back", row.channel = "Phone", row.owner = "Delia"; });
        change("D", [](Touchpoint& row) { row.name = "Spare part sent", row.notes = "ask the carrier by phone"; });
        document = builder.document();
        for (auto& row : changed) {
            const auto applied =
                document.apply({{RowChange<Touchpoint>{row.id, document.table<Touchpoint>().at(row.id), row}}});
            EXPECT_TRUE(applied);
        }
    }
    template <class Change>
    void change(const char* code, Change edit) {
        Touchpoint row = builder.document().table<Touchpoint>().at(builder.id(code));
        edit(row);
        changed.push_back(row);
    }
    std::string codesFor(const QString& text) {
        std::string codes;
        for (const FoundTouchpoint& found : findTouchpoints(document, text)) {
            codes += document.table<Touchpoint>().at(found.id).code;
        }
        return codes;
    }
    test::JourneyBuilder builder;
    std::vector<Touchpoint> changed;
    Document document;
};

}  // namespace

TEST_F(FindTouchpointsTest, PutsACodeFirstThenNamesThenOtherTexts) {
    EXPECT_EQ(codesFor("d").substr(0, 1), "D");
    EXPECT_EQ(codesFor("deli"), "BC");
    EXPECT_EQ(codesFor("PHONE"), "CD");
    EXPECT_EQ(codesFor("order"), "A");
}

TEST_F(FindTouchpointsTest, FindsNothingForNothing) {
    EXPECT_EQ(codesFor(""), "");
    EXPECT_EQ(codesFor("   "), "");
    EXPECT_EQ(codesFor("xyzzy"), "");
}

TEST_F(FindTouchpointsTest, MarksTheLettersOfTheName) {
    const auto found = findTouchpoints(document, "parcel");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].marked, (std::vector<int>{0, 1, 2, 3, 4, 5}));
}

}  // namespace waymark
