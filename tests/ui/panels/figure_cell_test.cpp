#include "ui/panels/figure_cell.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

#include "tests/support/patience.h"

namespace waymark {
namespace {

FigureValue figureTime(double minutes, const QString& basis = {}) { return {FigureKind::Time, minutes, basis}; }

QString followed(FigureChange& change, const std::optional<FigureValue>& value, std::uint64_t revision) {
    return change.follow(value, revision).replace(QChar(0xA0), ' ');
}

TEST(FigureChange, ComparesSettledValuesOfTwoRevisionsOnly) {
    FigureChange change;
    EXPECT_EQ(followed(change, figureTime(960), 1), "") << "the first is no change";
    EXPECT_EQ(followed(change, figureTime(980), 1), "") << "the same state, computed better";
    EXPECT_EQ(followed(change, figureTime(500), 2), "−1.0 d");
    EXPECT_EQ(followed(change, figureTime(500), 3), "");
    EXPECT_EQ(followed(change, figureTime(530), 4), "+30 min");
    EXPECT_EQ(followed(change, figureTime(530.4), 5), "") << "words of zero";
    EXPECT_EQ(followed(change, std::nullopt, 6), "");
    EXPECT_EQ(followed(change, figureTime(960), 7), "") << "a first again";
}

TEST(FigureChange, ComparesOnlyFiguresOfTheSameThing) {
    FigureChange change;
    change.follow(figureTime(960, "within 5 d"), 1);
    EXPECT_EQ(followed(change, figureTime(480, "within 6 d"), 2), "");
    EXPECT_EQ(followed(change, figureTime(960, "within 6 d"), 3), "+1.0 d");
}

TEST(FigureChange, SaysPointsAndCounts) {
    EXPECT_EQ(changeWords(FigureKind::Points, 1), "+1 point");
    EXPECT_EQ(changeWords(FigureKind::Points, -12), "−12 points");
    EXPECT_EQ(changeWords(FigureKind::Count, -1), "−1");
    EXPECT_EQ(changeWords(FigureKind::Count, 0), "");
}

TEST(FigureCell, WhatIsSoonComputedChangesNothingOnTheWay) {
    FigureCell cell(themeOf(ThemeKind::Light), false);
    const Figure known{"Sure", "5.0 d", "of 10,000 runs", {}};
    const Figure stale{"Sure", "5.0 d", "computing", Qt::gray};
    cell.setFigure(known);
    cell.awaitFigure(stale);
    EXPECT_EQ(cell.figure(), known);
    const Figure next{"Sure", "6.0 d", "of 10,000 runs", {}};
    cell.setFigure(next);
    QTest::qWait(300);  // longer than the wait that is shown
    EXPECT_EQ(cell.figure(), next);
    EXPECT_FALSE(cell.showsWork());
    EXPECT_TRUE(cell.accessibleDescription().isEmpty());
}

TEST(FigureCell, HelpIsPlainText) {
    FigureCell cell(themeOf(ThemeKind::Light), false);
    cell.resize(400, 60);
    cell.setVisible(true);
    cell.setToolTip("Measured by the kept plan “<img src='/etc/hostname'>”.");
    QHelpEvent hover(QEvent::ToolTip, {10, 10}, cell.mapToGlobal(QPoint(10, 10)));
    QCoreApplication::sendEvent(&cell, &hover);
    EXPECT_TRUE(QToolTip::text().contains("&lt;img")) << qPrintable(QToolTip::text());
    EXPECT_FALSE(QToolTip::text().contains("<img"));
    QToolTip::hideText();
}

TEST(FigureCell, WhatTakesLongIsShownAsSuchUntilItIsThere) {
    FigureCell cell(themeOf(ThemeKind::Light), false);
    const Figure stale{"Sure", "5.0 d", "computing", Qt::gray};
    cell.setFigure({"Sure", "5.0 d", "of 10,000 runs", {}});
    cell.awaitFigure(stale);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell.showsWork(); }, test::kPatience));
    EXPECT_EQ(cell.figure(), stale);
    EXPECT_EQ(cell.accessibleDescription(), "being computed");
    const Figure later{"Sure", "5.5 d", "computing", Qt::gray};
    cell.awaitFigure(later);
    EXPECT_EQ(cell.figure(), later) << "no second wait";
    const Figure coarse{"Sure", "6.0 d", "of 2,000 runs", {}};
    cell.setFigure(coarse, true);
    EXPECT_EQ(cell.figure(), coarse);
    EXPECT_TRUE(cell.showsWork());
    cell.setFigure({"Sure", "6.1 d", "of 10,000 runs", {}});
    EXPECT_FALSE(cell.showsWork());
}

TEST(FigureCell, AFirstFigureIsAwaitedWithoutAWord) {
    FigureCell cell(themeOf(ThemeKind::Light), false);
    cell.awaitFigure({"Sure", "–", "computing", Qt::gray});
    EXPECT_EQ(cell.figure(), (Figure{"Sure", "–", {}, Qt::gray}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell.showsWork(); }, test::kPatience));
    EXPECT_EQ(cell.figure().remark, "computing");
}

}  // namespace
}  // namespace waymark
