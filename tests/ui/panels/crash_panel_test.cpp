#include "ui/panels/crash_panel.h"

#include <gtest/gtest.h>

#include "core/edit/demand_edits.h"
#include "core/edit/plan_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/hurried_journey.h"
#include "tests/support/journey_builder.h"
#include "tests/support/patience.h"
#include "tests/ui/panels/panel_hand.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

// A (4 days) then B (3 days). A can be hurried to 2 days for 200, B to 2 days for 300: a day of A costs 100, one of B
// 300, so the curve has its corners at 7 days for 0, 5 days for 200 and 4 days for 500.
Document twoInARow() {
    test::JourneyBuilder build;
    build.touchpoint("A", 4).touchpoint("B", 3).after("B", "A");
    Document document = build.document();
    const auto hurry = [&](const char* code, Money cost) {
        EXPECT_TRUE(document.apply(
            *edit::setCrashOption(document, {crashOptionOf(build.id(code)), {test::days(2), TimeUnit::Day}, cost})));
    };
    hurry("A", Money{20'000});
    hurry("B", Money{30'000});
    return document;
}

class CrashPanelTest : public testing::Test {
protected:
    CrashPanelTest() {
        panel.resize(1200, 300);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
        EXPECT_TRUE(settled());
    }
    ~CrashPanelTest() override { panel.hide(); }  // what is typed is taken while it is whole
    bool settled() {
        return QTest::qWaitFor([this] { return button().isEnabled(); }, test::kPatience);
    }
    QPushButton& button() { return *panel.findChild<QPushButton*>("applyCrash"); }
    CrashView& view() { return *panel.findChild<CrashView*>("crashChart"); }
    double expected(std::uint32_t id) {
        return expectedMinutes(session.document().table<Touchpoint>().at(Id<Touchpoint>{id}).estimate) / 480.0;
    }

    Session session{twoInARow()};
    CrashPanel panel{session, themeOf(ThemeKind::Light)};
};

TEST_F(CrashPanelTest, SaysWhatTheCurveLeavesOut) {
    auto* words = panel.findChild<QLabel*>("crashWords");
    EXPECT_FALSE(words->text().contains("not counted"));
    EXPECT_TRUE(words->text().contains("No other way costs less")) << words->text().toStdString();
    ASSERT_TRUE(session.edit(edit::setDemands(session.document(), Id<Touchpoint>{1}, "agent"), "Needs"));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return words->text().contains("Shared people are not counted"); }, test::kPatience))
        << words->text().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return words->text().contains("critical chain ends at"); }, test::kPatience))
        << words->text().toStdString();
}

// Elapsed time between: the finish is that of the calendar, and said to be the cheapest there is.
TEST(CrashPanel, AnswersForTheCalendarWhereTheJourneyWaits) {
    test::JourneyBuilder build;
    build.touchpoint("A", 4);
    build.touchpoint("W",
                     Estimate{Minutes{2880}, Minutes{2880}, Minutes{2880}, TimeUnit::ElapsedDay, Distribution::Fixed});
    build.touchpoint("B", 1).after("W", "A").after("B", "W");
    Document document = build.document();
    const CrashOption option{crashOptionOf(build.id("A")), {test::days(2), TimeUnit::Day}, Money{20'000}};
    ASSERT_TRUE(document.apply(*edit::setCrashOption(document, option)));
    Session session{document};
    CrashPanel panel(session, themeOf(ThemeKind::Light));
    panel.resize(1000, 300);
    panel.show();
    const auto& chart = panel.findChild<CrashView*>("crashChart")->chart();
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart.target.has_value(); }, test::kPatience));
    EXPECT_EQ(chart.curve.front().finish, session.schedule().finish().count());
    test::typeInto(panel, "crashTarget", "5.9d");
    auto* words = panel.findChild<QLabel*>("crashWords");
    ASSERT_TRUE(QTest::qWaitFor([&] { return words->text().contains("110"); }, test::kPatience))
        << words->text().toStdString();
    EXPECT_TRUE(words->text().contains(". No other way costs less."));
    EXPECT_EQ(test::cellText(panel, "crashTable", 0, 2), "4.0 d");
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart.curve.size() == 3; }, test::kPatience)) << "it leaps";
    EXPECT_EQ(chart.curve[1].finish, chart.curve[0].finish - 1);
    QTest::mouseClick(panel.findChild<QPushButton*>("applyCrash"), Qt::LeftButton);
    EXPECT_LE(session.schedule().finish(), test::days(5.9));
}

// Waiting is shown around the clock, as it was written.
TEST(CrashPanel, ShowsWaitingAsItWasWritten) {
    test::JourneyBuilder build;
    build.touchpoint("A", 1);
    build.touchpoint("W", fixedEstimate(Minutes{2880}, TimeUnit::ElapsedDay)).after("W", "A");
    Document document = build.document();
    const CrashOption option{crashOptionOf(build.id("W")), {Minutes{1440}, TimeUnit::ElapsedMinute}, Money{500}};
    ASSERT_TRUE(document.apply(*edit::setCrashOption(document, option)));
    Session session{document};
    CrashPanel panel(session, themeOf(ThemeKind::Light));
    panel.resize(1000, 300);
    panel.show();
    const auto& chart = panel.findChild<CrashView*>("crashChart")->chart();
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart.target.has_value(); }, test::kPatience));
    test::typeInto(panel, "crashTarget", "2d");
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart.steps.size() == 1; }, test::kPatience));
    EXPECT_EQ(test::cellText(panel, "crashTable", 0, 2), "2.0 d elapsed");
    EXPECT_EQ(test::cellText(panel, "crashTable", 0, 3), "1.0 d elapsed") << "over on Tuesday evening";
}

// Eight hours of work on a Friday, then a day of waiting: over on Saturday, when no working time passes any more.
TEST(CrashPanel, KnowsTheClockWhereAWaitIsTheLast) {
    test::JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("W", fixedEstimate(kElapsedDay, TimeUnit::ElapsedHour)).after("W", "A");
    Journey row = build.document().journey();
    row.startDate = std::chrono::year{2024} / 3 / 8;
    row.promise = WrittenDuration{kWorkingDay, TimeUnit::Hour};
    build.replace(row);
    build.add(CrashOption{crashOptionOf(build.id("A")), {Minutes{240}, TimeUnit::Hour}, Money{40'000}});
    build.add(CrashOption{crashOptionOf(build.id("W")), {Minutes{120}, TimeUnit::ElapsedHour}, Money{10'000}});
    Session session{build.document()};
    CrashPanel panel(session, themeOf(ThemeKind::Light));
    panel.resize(1000, 300);
    panel.show();
    auto* words = panel.findChild<QLabel*>("crashWords");
    auto* target = panel.findChild<TextField*>("crashTarget");
    const auto says = [&](const char* text) {
        return QTest::qWaitFor([&] { return words->text().contains(QString::fromUtf8(text)); }, test::kPatience);
    };
    EXPECT_TRUE(says("Fri 8 Mar 17:00 instead of Sat 9 Mar 17:00, for 300.00")) << words->text().toStdString();
    EXPECT_TRUE(words->text().contains("No other way costs less."));
    EXPECT_EQ(target->text(), "2024-03-08 17:00") << "the promise";
    test::typeInto(panel, "crashTarget", "2024-03-09");
    EXPECT_TRUE(says("Sat 9 Mar 17:00 instead of Sat 9 Mar 17:00, for 0.00")) << words->text().toStdString();
    test::typeInto(panel, "crashTarget", "20eh");
    EXPECT_TRUE(says("Sat 9 Mar 05:00")) << words->text().toStdString();
    test::typeInto(panel, "crashTarget", "8h");
    ASSERT_TRUE(says("Fri 8 Mar 17:00 instead of"));
    auto* apply = panel.findChild<QPushButton*>("applyCrash");
    ASSERT_TRUE(QTest::qWaitFor([&] { return apply->isEnabled(); }, test::kPatience));
    QTest::mouseClick(apply, Qt::LeftButton);
    EXPECT_EQ(session.schedule().finishTime(), promisedEnd(session.document())->time);
}

TEST_F(CrashPanelTest, SaysThatWhatCanBeHurriedDoesNotHelp) {
    ASSERT_TRUE(session.edit(
        edit::setEstimate(session.document(), Id<Touchpoint>{1}, fixedEstimate(test::days(2), TimeUnit::Day)), "A"));
    ASSERT_TRUE(session.edit(
        edit::setEstimate(session.document(), Id<Touchpoint>{2}, fixedEstimate(test::days(2), TimeUnit::Day)), "B"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return view().accessibleDescription().contains("does not end the journey sooner"); }, test::kPatience))
        << view().accessibleDescription().toStdString();
}

TEST_F(CrashPanelTest, ShowsTheWholeCurveAndBeginsWithItsEnd) {
    const CrashChart& chart = view().chart();
    ASSERT_EQ(chart.curve.size(), 3U);
    const std::array days{7, 5, 4};
    const std::array costs{0.0, 20'000.0, 50'000.0};
    for (std::size_t k = 0; k < 3; ++k) {
        EXPECT_EQ(chart.curve[k].finish, days[k] * 480);
        EXPECT_DOUBLE_EQ(chart.curve[k].cost, costs[k]);
    }
    ASSERT_TRUE(chart.target);
    EXPECT_EQ(chart.target->finish, 4 * 480);
    EXPECT_EQ(chart.steps.size(), 2U);
}

TEST_F(CrashPanelTest, ATypedFinishIsReachedTheCheapestWay) {
    test::typeInto(panel, "crashTarget", "6d");
    ASSERT_TRUE(QTest::qWaitFor([&] { return view().chart().target && view().chart().target->finish == 6 * 480; },
                                test::kPatience));
    ASSERT_EQ(test::tableIn(panel, "crashTable").model()->rowCount(), 1);
    EXPECT_EQ(test::cellText(panel, "crashTable", 0, 0), "A");
    EXPECT_EQ(test::cellText(panel, "crashTable", 0, 2), "4.0 d");
    EXPECT_EQ(test::cellText(panel, "crashTable", 0, 3), "3.0 d");
    EXPECT_TRUE(test::cellText(panel, "crashTable", 0, 4).contains("100"));
    TextField& line = test::typeInto(panel, "crashTarget", "early");
    EXPECT_NE(line.problem(), "");
}

TEST_F(CrashPanelTest, ApplyingIsOneStepOfUndo) {
    test::typeInto(panel, "crashTarget", "4.5d");
    ASSERT_TRUE(QTest::qWaitFor([&] { return view().chart().target && view().chart().target->finish == 2160; },
                                test::kPatience));
    ASSERT_TRUE(settled());
    QTest::mouseClick(&button(), Qt::LeftButton);
    EXPECT_EQ(session.undoStack().count(), 1);
    EXPECT_DOUBLE_EQ(expected(1), 2.0);
    EXPECT_DOUBLE_EQ(expected(2), 2.5);
    EXPECT_EQ(session.document().find(crashOptionOf(Id<Touchpoint>{1})), nullptr);
    EXPECT_EQ(session.schedule().finish(), Minutes{2160});
    session.undoStack().undo();
    EXPECT_DOUBLE_EQ(expected(1), 4.0);
    EXPECT_NE(session.document().find(crashOptionOf(Id<Touchpoint>{1})), nullptr);
}

TEST_F(CrashPanelTest, PointerAndArrowsChooseAPlaceOnTheCurve) {
    CrashView& chart = view();
    const QPointF corner = placeOf(chart.chart(), chart.rect(), chart.chart().curve[1]);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, corner.toPoint());
    const auto target = [&] { return chart.chart().target ? chart.chart().target->finish : 0; };
    ASSERT_TRUE(QTest::qWaitFor([&] { return std::abs(target() - 5 * 480) < 60; }, test::kPatience));
    QTest::keyClick(&chart, Qt::Key_Right);
    ASSERT_TRUE(QTest::qWaitFor([&] { return target() == 7 * 480 || target() == 5 * 480; }, test::kPatience));
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_TRUE(QTest::qWaitFor([&] { return target() == 4 * 480 || target() == 5 * 480; }, test::kPatience));
}

TEST(CrashPanel, SaysWhereToWriteWhatHurryingCosts) {
    test::JourneyBuilder build;
    build.touchpoint("A", 4);
    Session session{build.document()};
    CrashPanel panel(session, themeOf(ThemeKind::Light));
    panel.resize(1000, 300);
    panel.show();
    auto* view = panel.findChild<CrashView*>("crashChart");
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->accessibleDescription().startsWith("Nothing can be hurried yet"); },
                                test::kPatience));
    EXPECT_FALSE(panel.findChild<QPushButton*>("applyCrash")->isEnabled());
}

// In no time nothing is proved; whoever wants to know searches on, stops, or waits until it is.
TEST(CrashPanel, SearchesOnUntilAllIsProved) {
    Random random(2);
    Session session{test::hurriedJourney(15, random)};
    CrashPanel panel(session, themeOf(ThemeKind::Light));
    panel.crash().setPatience({0, 0});
    panel.resize(1200, 300);
    panel.show();
    auto* search = panel.findChild<QPushButton*>("searchOn");
    auto* words = panel.findChild<QLabel*>("crashWords");
    EXPECT_FALSE(search->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([&] { return search->isVisible(); }, test::kPatience));
    EXPECT_TRUE(words->text().contains("The curve lies at most")) << words->text().toStdString();
    QTest::mouseClick(search, Qt::LeftButton);
    EXPECT_TRUE(panel.crash().isSearchingOn());
    EXPECT_TRUE(panel.findChild<QPushButton*>("applyCrash")->isEnabled()) << "what is known can be used meanwhile";
    QTest::mouseClick(search, Qt::LeftButton);
    EXPECT_FALSE(panel.crash().isSearchingOn());
    ASSERT_TRUE(search->isVisible());
    QTest::mouseClick(search, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !panel.crash().isSearchingOn(); }, test::kPatience));
    EXPECT_FALSE(search->isVisible());
    EXPECT_TRUE(panel.crash().curve()->whole.isExact());
    EXPECT_TRUE(panel.crash().answer()->way.isProved());
    EXPECT_FALSE(words->text().contains("The curve lies at most")) << words->text().toStdString();
}

}  // namespace
}  // namespace waymark
