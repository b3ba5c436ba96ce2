#include "ui/shell/clipboard.h"

#include <gtest/gtest.h>

#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

Result<edit::Clip> clipOfText(const QString& text) {
    QMimeData data;
    data.setText(text);
    return clipOf(data);
}

std::vector<Touchpoint> rowsOf(const edit::Clip& clip) {
    const auto& table = clip.document.table<Touchpoint>();
    return {table.begin(), table.end()};
}

}  // namespace

TEST(Clipboard, HoldsTheSameTouchpointsAfterwards) {
    test::JourneyBuilder journey;
    journey.touchpoint("A", test::estimateInDays(1, 2, 6)).touchpoint("B", 2).touchpoint("C", 1);
    journey.after("B", "A").after("C", "B").place("A", 80, 80).place("B", 280, 80).place("C", 480, 80);
    const std::vector ids{journey.id("A"), journey.id("B")};
    const edit::Clip clip = edit::copyItems(journey.document(), ids);
    const auto data = mimeDataOf(clip);
    EXPECT_TRUE(holdsClip(data.get()));
    const auto back = clipOf(*data);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->document, clip.document);
}

TEST(Clipboard, OffersAPlanTableToSpreadsheets) {
    test::JourneyBuilder journey;
    journey.touchpoint("A", 1).touchpoint("B", 2).after("B", "A");
    const auto data = mimeDataOf(edit::copyItems(journey.document(), std::vector{journey.id("A"), journey.id("B")}));
    const QStringList lines = data->text().split('\n');
    ASSERT_GE(lines.size(), 3);
    EXPECT_TRUE(lines[0].startsWith("code\tname\t"));
    EXPECT_TRUE(lines[1].startsWith("A\tA\t"));

    QMimeData textOnly;
    textOnly.setText(data->text());
    const auto back = clipOf(textOnly);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->document.table<Touchpoint>().size(), 2U);
    EXPECT_EQ(back->document.table<Dependency>().size(), 1U);
    EXPECT_EQ(back->document.table<Placement>().size(), 2U);
}

TEST(Clipboard, TakesLinesAsNames) {
    const auto clip = clipOfText("Order confirmed, by mail\r\nParcel sent\r\n");
    ASSERT_TRUE(clip);
    const auto rows = rowsOf(*clip);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].name, "Order confirmed, by mail");
    EXPECT_EQ(rows[1].name, "Parcel sent");
}

TEST(Clipboard, TakesATimeOrThreeBesideTheName) {
    const auto one = clipOfText("Pack\t2d\nShip\t4h\n");
    ASSERT_TRUE(one);
    EXPECT_EQ(rowsOf(*one)[0].estimate, fixedEstimate(test::days(2)));
    EXPECT_EQ(rowsOf(*one)[1].estimate.likely, Minutes{240});

    const auto three = clipOfText("Pack\t1d\t2d\t6d\tKim");
    ASSERT_TRUE(three);
    EXPECT_EQ(rowsOf(*three)[0].estimate, test::estimateInDays(1, 2, 6));
    EXPECT_NE(rowsOf(*three)[0].notes.find("Kim"), std::string::npos);
}

TEST(Clipboard, ReadsATableWithItsOwnHeader) {
    const auto clip = clipOfText("Name;Duration\nPack;2d\n");
    ASSERT_TRUE(clip);
    ASSERT_EQ(rowsOf(*clip).size(), 1U);
    EXPECT_EQ(rowsOf(*clip)[0].name, "Pack");
}

TEST(Clipboard, SaysWhenThereIsNothingToPaste) {
    for (const char* text : {"", " \n\t\n"}) {
        const auto clip = clipOfText(text);
        ASSERT_FALSE(clip);
        EXPECT_EQ(clip.error().code, ErrorCode::NothingToPaste);
    }
    const QMimeData nothing;
    EXPECT_FALSE(holdsClip(&nothing));
    EXPECT_FALSE(holdsClip(nullptr));
}

TEST(Clipboard, RefusesForeignDataOfItsOwnType) {
    QMimeData data;
    data.setData(kClipMimeType, "{\"format\":\"something else\"}");
    EXPECT_FALSE(clipOf(data));
}

}  // namespace waymark
