#include "ui/shell/find_rows.h"

#include <gtest/gtest.h>

#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

class FindRowsTest : public ::testing::Test {
protected:
    FindRowsTest() {
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
        for (const FoundRow& found : find(text)) {
            if (found.row.kind == RowKind::Touchpoint)
                codes += document.table<Touchpoint>().at(Id<Touchpoint>{found.row.number}).code;
        }
        return codes;
    }
    std::vector<FoundRow> find(const QString& text) { return findRows(document, IncrementalSchedule(document), text); }
    test::JourneyBuilder builder;
    std::vector<Touchpoint> changed;
    Document document;
};

}  // namespace

TEST_F(FindRowsTest, PutsACodeFirstThenNamesThenOtherTexts) {
    EXPECT_EQ(codesFor("d").substr(0, 1), "D");
    EXPECT_EQ(codesFor("deli"), "BC");
    EXPECT_EQ(codesFor("PHONE"), "CD");
    EXPECT_EQ(codesFor("order"), "A");
}

TEST_F(FindRowsTest, FindsStagesLanesAndWhatDependenciesSay) {
    test::JourneyBuilder journey;
    Stage purchase;
    purchase.name = "Purchase";
    Lane staff;
    staff.name = "Purchasing staff";
    const auto stage = journey.add(purchase);
    const auto lane = journey.add(staff);
    journey.touchpoint("A", 1).touchpoint("B", 1).touchpoint("C", 1);
    journey.after("B", "A").depend("B", "C", DependencyKind::StartToStart, 2.0);
    document = journey.document();
    auto found = find("purch");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].row, refTo(stage));
    EXPECT_EQ(found[1].row, refTo(lane));
    EXPECT_EQ(found[1].marked, (std::vector<int>{0, 1, 2, 3, 4}));
    EXPECT_TRUE(find("prch").empty()) << "letters far apart would find nearly all";
    found = find("SS + 2");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].row.kind, RowKind::Dependency);
    EXPECT_EQ(found[0].detail, "B → C");
}

TEST_F(FindRowsTest, FindsNothingForNothing) {
    EXPECT_EQ(codesFor(""), "");
    EXPECT_EQ(codesFor("   "), "");
    EXPECT_EQ(codesFor("xyzzy"), "");
}

TEST_F(FindRowsTest, MarksTheLettersOfTheName) {
    const auto found = find("parcel");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].marked, (std::vector<int>{0, 1, 2, 3, 4, 5}));
}

}  // namespace waymark
