#include "ui/charts/gantt_chart.h"

#include <QImage>

#include <gtest/gtest.h>

#include "core/edit/plan_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/journey_builder.h"
#include "tests/support/staffed_journey.h"
#include "ui/charts/gantt_painting.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

struct Planned {
    explicit Planned(Document its) : document(std::move(its)), schedule(document), plan(*makeChainPlan(document, {})) {}
    [[nodiscard]] GanttChart chart() const { return ganttChart(document, schedule, plan); }

    Document document;
    IncrementalSchedule schedule;
    ChainPlan plan;
};

const GanttRow& rowOf(const GanttChart& chart, const char* code) {
    return *std::ranges::find(chart.rows, QString(code), &GanttRow::code);
}

std::uint32_t taskOf(const Planned& planned, Id<Touchpoint> id) {
    return static_cast<std::uint32_t>(std::ranges::find(planned.plan.problem.touchpoints, id) -
                                      planned.plan.problem.touchpoints.begin());
}

QImage picture(const GanttChart& chart, const GanttLook& look) {
    QImage image(ganttSize(chart).toSize(), QImage::Format_RGB32);
    image.fill(look.theme.panel);
    QPainter painter(&image);
    paintGantt(painter, image.rect(), chart, look);
    return image;
}

// Pixels that are of this colour, more or less.
int inkOf(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            const int away = std::abs(here.red() - colour.red()) + std::abs(here.green() - colour.green()) +
                             std::abs(here.blue() - colour.blue());
            if (away < 24) ++count;
        }
    }
    return count;
}

TEST(GanttChart, RowsComeInTheOrderInWhichTheyBegin) {
    const GanttChart chart = Planned(test::randomStaffedJourney(40, 3)).chart();
    ASSERT_EQ(chart.rows.size(), 40);
    EXPECT_TRUE(std::ranges::is_sorted(chart.rows, {}, &GanttRow::start));
}

TEST(GanttChart, SaysWhatEachTouchpointBelongsTo) {
    const Planned planned(test::staffedJourney());
    const GanttChart chart = planned.chart();
    for (const char* code : {"A", "B", "C"}) EXPECT_EQ(rowOf(chart, code).place, ChainPlace::Chain) << code;
    EXPECT_EQ(rowOf(chart, "D").place, ChainPlace::Feeding);
    EXPECT_TRUE(rowOf(chart, "D").span.endsWith("feeds C"));
    EXPECT_EQ(rowOf(chart, "A").resources, "Agent");
    EXPECT_EQ(rowOf(chart, "A").colour, rowOf(chart, "B").colour);
    EXPECT_NE(rowOf(chart, "A").colour, rowOf(chart, "C").colour);
    EXPECT_EQ(rowOf(chart, "C").alert, "Have Customer ready: the critical chain comes here");
    EXPECT_EQ(rowOf(chart, "C").end, static_cast<double>(planned.plan.makespan.count()));
}

TEST(GanttChart, TheProjectBufferFollowsTheEndOfTheChain) {
    const Planned planned(test::staffedJourney());
    const GanttChart chart = planned.chart();
    const GanttRow& last = rowOf(chart, "C");
    ASSERT_EQ(last.buffers.size(), 1);
    EXPECT_TRUE(last.buffers[0].isProject);
    EXPECT_EQ(last.buffers[0].begin, last.end);
    EXPECT_EQ(last.buffers[0].placed, planned.plan.projectBuffer);
    EXPECT_EQ(last.buffers[0].words, "project buffer " + durationWords(planned.plan.projectBuffer, chart.words.unit));
    EXPECT_GE(chart.end, planned.plan.finish());
}

TEST(GanttChart, AFeedingBufferThatFindsLessRoomSaysWhatItWantedAndWhatItGot) {
    Planned planned(test::staffedJourney());
    FeedingBuffer& buffer = planned.plan.feedingBuffers.at(0);
    buffer.wanted = 240.0;
    buffer.placed = 48.0;
    EXPECT_EQ(rowOf(planned.chart(), "D").buffers[0].words, u"feeding buffer: wanted 0.5\u00a0d, placed 0.1\u00a0d");
    buffer.placed = 0.0;
    EXPECT_EQ(rowOf(planned.chart(), "D").buffers[0].words, u"feeding buffer: wanted 0.5\u00a0d, placed none");
    buffer.placed = 240.0;
    EXPECT_EQ(rowOf(planned.chart(), "D").buffers[0].words, u"feeding buffer 0.5\u00a0d");
}

TEST(GanttChart, WhatRunsLateTakesItFromItsFeedingBufferWhichStaysBehindIt) {
    Planned planned(test::staffedJourney());
    FeedingBuffer& feeding = planned.plan.feedingBuffers.at(0);
    feeding.wanted = feeding.placed = 240.0;
    const double planEnd = rowOf(planned.chart(), "D").end;
    const Id<Touchpoint> d = rowOf(planned.chart(), "D").id;
    const auto tell = [&](Minutes late) {
        Progress told;
        told.id = progressOf(d);
        told.start = WorkTime{planned.plan.starts[taskOf(planned, d)] + late};
        ASSERT_TRUE(planned.document.apply(*edit::setProgress(planned.document, told)));
    };
    tell(Minutes{60});
    GanttRow row = rowOf(planned.chart(), "D");
    ASSERT_EQ(row.buffers.size(), 1);
    EXPECT_EQ(row.end, planEnd + 60.0);
    EXPECT_EQ(row.buffers[0].begin, row.end);
    EXPECT_EQ(row.buffers[0].placed, 180.0) << "it ends where it did";
    EXPECT_TRUE(row.buffers[0].words.contains("left of the feeding buffer"));
    tell(Minutes{400});
    row = rowOf(planned.chart(), "D");
    EXPECT_EQ(row.buffers[0].begin, row.end);
    EXPECT_EQ(row.buffers[0].placed, 0.0);
    EXPECT_TRUE(row.buffers[0].words.startsWith("nothing left"));
}

// A wait of two days around the clock that is put off from Tuesday to Thursday ends on Saturday, so on Monday morning.
TEST(GanttChart, AWaitThatIsPutOffGoesOnAroundTheClock) {
    test::JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("W", 1).touchpoint("B", 1).after("W", "A").after("B", "W");
    Touchpoint wait = build.document().table<Touchpoint>().at(build.id("W"));
    wait.estimate = fixedEstimate(std::chrono::duration_cast<Minutes>(std::chrono::days{2}), TimeUnit::ElapsedDay);
    wait.kind = TouchpointKind::Waiting;
    build.replace(wait);
    Journey journey = build.document().journey();
    journey.startDate = std::chrono::year{2026} / 3 / 2;  // a Monday
    build.replace(journey);
    Progress told;
    told.id = progressOf(build.id("A"));
    told.start = WorkTime{};
    told.remaining = WrittenDuration{test::days(3), TimeUnit::Day};
    build.add(told);
    const Planned planned(build.document());
    const GanttChart chart = planned.chart();
    EXPECT_EQ(rowOf(chart, "W").start, rowOf(chart, "A").end);
    EXPECT_EQ(rowOf(chart, "B").start, rowOf(chart, "W").end) << "no hole between them";
}

TEST(GanttChart, WhereNothingWasCutThereIsNoBufferOfNothing) {
    test::JourneyBuilder build;
    build.touchpoint("A", 5).touchpoint("B", 2).touchpoint("C", 3).after("C", "A B");
    const Planned planned(build.document());
    const GanttChart chart = planned.chart();
    EXPECT_TRUE(rowOf(chart, "B").buffers.empty());
    EXPECT_TRUE(rowOf(chart, "B").details.contains("No feeding buffer: nothing was cut"));
    ASSERT_EQ(rowOf(chart, "C").buffers.size(), 1);
    EXPECT_EQ(rowOf(chart, "C").buffers[0].words, "no project buffer: nothing was cut");
    for (const GanttRow& row : chart.rows)
        EXPECT_FALSE(row.details.contains(u"buffer 0.0")) << row.details.toStdString();
}

TEST(GanttChart, WhatWasCutIsTheSafeTimeLessTheAggressiveOne) {
    const Planned planned(test::staffedJourney());
    const GanttChart chart = planned.chart();
    for (std::size_t task = 0; task < planned.plan.times.size(); ++task) {
        const ChainTimes& times = planned.plan.times[task];
        const auto row = std::ranges::find(chart.rows, times.touchpoint, &GanttRow::id);
        EXPECT_EQ(row->cut, durationWords(times.cut(), chart.words.unit));
        EXPECT_TRUE(row->details.contains(durationWords(times.safe, chart.words.unit)));
    }
}

TEST(GanttChart, TouchpointsThatAreGoneSinceHaveNoRow) {
    Planned planned(test::staffedJourney());
    const Id<Touchpoint> gone{4};
    const auto changes = edit::removeTouchpoints(planned.document, std::span(&gone, 1), {});
    ASSERT_TRUE(planned.document.apply(*changes));
    planned.schedule.update(planned.document, *changes);
    EXPECT_EQ(planned.chart().rows.size(), 3);
}

TEST(GanttChart, EachRuleOfSizingIsCalledByItsExactName) {
    for (const BufferSizing sizing : {BufferSizing::Rsem, BufferSizing::BiasRsem, BufferSizing::Simulation}) {
        EXPECT_TRUE(sizingWords(sizing).endsWith('(' + QString::fromUtf8(nameOf(sizing).data()) + ')'));
    }
}

TEST(GanttPainting, ChainsAndBuffersCanBeSeenInBothThemes) {
    const GanttChart chart = Planned(test::staffedJourney()).chart();
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme& theme = themeOf(kind);
        const QImage image = picture(chart, {theme});
        EXPECT_GT(inkOf(image, theme.critical), 300);    // under three bars
        EXPECT_GT(inkOf(image, theme.warning), 60);      // the frames of the buffers
        EXPECT_GT(inkOf(image, theme.series[0]), 1000);  // bars of the agent
    }
}

// In grey the chain must be told from the rest too: its bars are filled, the others are not.
TEST(GanttPainting, BarsOfTheChainAreFilledAndOthersAreNot) {
    const Theme& theme = themeOf(ThemeKind::Light);
    GanttRow row;
    row.end = 480.0;
    row.colour = 0;
    const auto ink = [&](ChainPlace place) {
        row.place = place;
        QImage image(200, static_cast<int>(kGanttRow), QImage::Format_RGB32);
        image.fill(theme.panel);
        QPainter painter(&image);
        paintGanttRow(painter, image.rect(), row, {10.0, 0.2, Minutes{480}}, {theme});
        painter.end();
        return inkOf(image, theme.series[0]);
    };
    EXPECT_GT(ink(ChainPlace::Chain), 3 * ink(ChainPlace::Free));
    EXPECT_GT(ink(ChainPlace::Free), 50);
}

TEST(GanttPainting, EarlyDatesAreDrawnOnlyOnRequestAndStaleChartsPale) {
    const GanttChart chart = Planned(test::staffedJourney()).chart();
    const Theme& theme = themeOf(ThemeKind::Light);
    const QImage plain = picture(chart, {theme});
    EXPECT_NE(plain, picture(chart, {theme, true, false}));
    EXPECT_LT(inkOf(picture(chart, {theme, false, true}), theme.series[0]), inkOf(plain, theme.series[0]) / 10);
}

}  // namespace
}  // namespace waymark
