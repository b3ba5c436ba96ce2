#include "ui/charts/baseline_picture.h"

#include <gtest/gtest.h>

#include "core/edit/plan_edits.h"
#include "tests/support/days.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::on;

WorkTime baselineDay(double days) { return WorkTime{Minutes{static_cast<std::int64_t>(480.0 * days)}}; }

BaselineFigures baselineOf(double expected, double chance, double cost) {
    BaselineFigures figures;
    figures.expected = baselineDay(expected);
    figures.promise = WrittenDuration{Minutes{4800}, TimeUnit::Day};
    figures.chance = Probability::from(chance);
    figures.chainEnd = baselineDay(expected);
    figures.bufferEnd = baselineDay(expected + 2.0);
    figures.costPerPass = Money{static_cast<std::int64_t>(100.0 * cost)};
    return figures;
}

// An older plan without figures, then two with them.
Document threeKept() {
    test::JourneyBuilder journey;
    journey.touchpoint("A", 1);
    Document document = journey.document();
    const auto add = [&](Baseline row) { ASSERT_TRUE(document.apply(*edit::addBaseline(document, std::move(row)))); };
    const Id<Touchpoint> first = document.table<Touchpoint>().begin()->id;
    add({{}, "Old", {}, {{first, baselineDay(0), baselineDay(8), true}}, {{first, {}, baselineDay(8), Minutes{480}}}});
    add({{}, "Spring", on(2026, 3, 9), {}, {}, {}, baselineOf(10.0, 0.5, 80.0)});
    add({{}, "Summer", on(2026, 6, 9), {}, {}, {}, baselineOf(7.0, 0.5, 90.0)});
    return document;
}

QString wordsAt(const std::vector<BaselineLine>& lines, std::size_t line, BaselineColumn column) {
    return QString(lines[line].at(column).words).replace(QChar(0xA0), ' ');
}

TEST(BaselineView, ListsWhatWasKeptAndTheJourneyAsItIsLast) {
    const auto lines = baselineLines(threeKept(), baselineOf(6.0, 0.75, 90.0));
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines[1].name, "Spring");
    EXPECT_EQ(lines[1].when, "9 Mar 2026");
    EXPECT_EQ(wordsAt(lines, 1, BaselineColumn::Expected), "10.0 d");
    EXPECT_EQ(wordsAt(lines, 1, BaselineColumn::Chance), "50 % of 10 d");
    EXPECT_EQ(wordsAt(lines, 1, BaselineColumn::Chain), "12.0 d = 10.0 + 2.0");
    EXPECT_EQ(wordsAt(lines, 1, BaselineColumn::Likely80), "–");
    EXPECT_FALSE(lines[3].id.isValid());
    EXPECT_EQ(wordsAt(lines, 3, BaselineColumn::Expected), "6.0 d");
}

TEST(BaselineView, ABaselineWithoutFiguresSaysSoAndStillKnowsItsChain) {
    const auto lines = baselineLines(threeKept(), std::nullopt);
    ASSERT_EQ(lines.size(), 3U) << "nothing is known of the journey as it is";
    EXPECT_FALSE(lines[0].hasFigures);
    EXPECT_EQ(wordsAt(lines, 0, BaselineColumn::Expected), "not kept");
    EXPECT_EQ(wordsAt(lines, 0, BaselineColumn::Chain), "9.0 d = 8.0 + 1.0");
    EXPECT_TRUE(lines[0].help.contains("No figures were kept"));
}

TEST(BaselineView, SaysWhatGotBetterAndWhatWorse) {
    const auto lines = baselineLines(threeKept(), baselineOf(6.0, 0.75, 90.0));
    EXPECT_EQ(changeAt(lines, 1, BaselineColumn::Expected), BaselineChange::None) << "nothing was known before";
    EXPECT_EQ(changeAt(lines, 1, BaselineColumn::Chain), BaselineChange::Worse);
    EXPECT_EQ(changeAt(lines, 2, BaselineColumn::Expected), BaselineChange::Better);
    EXPECT_EQ(changeAt(lines, 2, BaselineColumn::Cost), BaselineChange::Worse);
    EXPECT_EQ(changeAt(lines, 3, BaselineColumn::Cost), BaselineChange::None);
    EXPECT_EQ(changeAt(lines, 3, BaselineColumn::Chance), BaselineChange::Better);
}

TEST(BaselinePicture, HasALineForEachFigureThatIsKnownAndTellsItsPoints) {
    const auto lines = baselineLines(threeKept(), baselineOf(6.0, 0.75, 90.0));
    const BaselinePicture picture = baselinePicture(lines);
    ASSERT_EQ(picture.trends.size(), 4U) << "neither 80 % nor satisfaction is known";
    EXPECT_EQ(picture.trends[0].points.size(), 3U);
    EXPECT_EQ(picture.trends[0].latest, BaselineChange::Better);
    EXPECT_EQ(picture.names, (std::vector<QString>{"Old", "9 Mar 2026", "9 Jun 2026", "As it is now"}));
    const QRectF area(0, 0, 400, 240);
    int told = 0;
    for (int x = 0; x < 400; x += 2) {
        for (int y = 0; y < 240; y += 2) {
            const QString said = baselineDetailsAt(area, picture, QPointF(x, y));
            told += said.contains("Summer") && said.contains("Expected: 7.0") ? 1 : 0;
        }
    }
    EXPECT_GT(told, 0);
    EXPECT_EQ(baselinePicture({}).trends.size(), 0U);
}

}  // namespace
}  // namespace waymark
