#include "core/measure/measure_series.h"

#include <gtest/gtest.h>

#include "core/edit/measure_edits.h"
#include "core/measure/key_touchpoints.h"
#include "tests/support/days.h"
#include "tests/support/editing.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::apply;
using test::applyAdding;
using test::on;
using Date = std::chrono::year_month_day;

Id<Measure> add(Document& document, MeasureKind kind, std::optional<double> target = std::nullopt,
                Id<Touchpoint> touchpoint = {}) {
    Measure row;
    row.name = "Measure";
    row.kind = kind;
    row.target = target;
    row.direction = usualDirection(kind);
    row.touchpoint = touchpoint;
    return applyAdding<Measure>(document, edit::addMeasure(document, row));
}

void answer(Document& document, Date date, std::vector<Answer> answers) {
    edit::Series series;
    series.responses = {{{}, date, "", std::move(answers)}};
    apply(document, edit::addSeries(document, series));
}

void figure(Document& document, Id<Measure> measure, Date date, double value, std::int64_t count = 0) {
    edit::Series series;
    series.figures = {{{}, measure, date, value, count}};
    apply(document, edit::addSeries(document, series));
}

TEST(MeasureSeries, PeriodsBeginWhereCalendarsSay) {
    EXPECT_EQ(beginOf(on(2026, 5, 17), PeriodLength::Month), on(2026, 5, 1));
    EXPECT_EQ(beginOf(on(2026, 5, 17), PeriodLength::Quarter), on(2026, 4, 1));
    EXPECT_EQ(beginOf(on(2026, 5, 17), PeriodLength::Year), on(2026, 1, 1));
    EXPECT_EQ(beginOf(on(2026, 5, 17), PeriodLength::Week), on(2026, 5, 11)) << "a Sunday";
    EXPECT_EQ(beginOf(on(2026, 1, 1), PeriodLength::Week), on(2025, 12, 29));
}

TEST(MeasureSeries, AnswersArePutTogetherByPeriodInTheOrderOfTime) {
    Document document;
    const auto id = add(document, MeasureKind::PromoterScore);
    answer(document, on(2026, 2, 20), {{id, 10}});
    answer(document, on(2026, 1, 5), {{id, 3}});
    answer(document, on(2026, 2, 1), {{id, 8}});
    answer(document, on(2026, 2, 2), {{id, 11}});  // off the scale
    const auto series = measureSeries(document);
    ASSERT_EQ(series.size(), 1U);
    ASSERT_EQ(series[0].points.size(), 2U);
    EXPECT_EQ(series[0].points[0].date, on(2026, 1, 1));
    EXPECT_EQ(series[0].points[0].figure.value, -100.0);
    EXPECT_EQ(series[0].points[1].figure.value, 50.0);
    EXPECT_EQ(series[0].points[1].figure.count, 2);
    EXPECT_EQ(series[0].offScale, 1);
    EXPECT_EQ(series[0].overall->value, 0.0);
    EXPECT_EQ(series[0].overall->count, 3);
}

TEST(MeasureSeries, ReadyFiguresStandWhereThereAreNoAnswersOfTheirPeriod) {
    Document document;
    const auto id = add(document, MeasureKind::CustomerSatisfaction);
    figure(document, id, on(2026, 3, 1), 80.0, 100);
    figure(document, id, on(2026, 1, 1), 70.0);
    figure(document, id, on(2026, 2, 15), 10.0);
    answer(document, on(2026, 2, 3), {{id, 5}});
    const MeasureSeries series = measureSeries(document)[0];
    EXPECT_EQ(series.values(), (std::vector<double>{70.0, 100.0, 80.0}));
    EXPECT_FALSE(series.points[0].figure.range) << "nobody says of how many";
    EXPECT_NEAR(series.points[2].figure.range->low, 71.1169, 5e-4);
}

TEST(MeasureSeries, ATargetIsMetWhereTheWholeRangeSaysSo) {
    Document document;
    const auto id = add(document, MeasureKind::CustomerSatisfaction, 80.0);
    const auto state = [&] { return targetState(*document.find(id), measureSeries(document)[0]); };
    EXPECT_EQ(state(), TargetState::NoFigure);
    figure(document, id, on(2026, 1, 1), 85.0, 20);
    EXPECT_EQ(state(), TargetState::CannotTell);
    figure(document, id, on(2026, 2, 1), 85.0, 2000);
    EXPECT_EQ(state(), TargetState::Met);
    figure(document, id, on(2026, 3, 1), 60.0, 100);
    EXPECT_EQ(state(), TargetState::Missed);
    EXPECT_NEAR(gapToTarget(*document.find(id), measureSeries(document)[0]), 0.25, 1e-12);
    const auto time = add(document, MeasureKind::ResponseTime, 4.0);
    figure(document, time, on(2026, 1, 1), 5.0);
    const MeasureSeries slow = measureSeries(document)[1];
    EXPECT_EQ(targetState(*document.find(time), slow), TargetState::Missed);
    EXPECT_NEAR(gapToTarget(*document.find(time), slow), 0.25, 1e-12);
    const auto open = add(document, MeasureKind::Own);
    figure(document, open, on(2026, 1, 1), 5.0);
    EXPECT_EQ(targetState(*document.find(open), measureSeries(document)[2]), TargetState::NoTarget);
}

TEST(MeasureSeries, AnAnswerOrTwoDoNotSayWhetherATargetIsMet) {
    Document document;
    const auto id = add(document, MeasureKind::ResponseTime, 4.0);
    answer(document, on(2026, 1, 1), {{id, 1.0}});
    EXPECT_EQ(targetState(*document.find(id), measureSeries(document)[0]), TargetState::CannotTell);
    answer(document, on(2026, 1, 2), {{id, 1.0}});
    EXPECT_EQ(targetState(*document.find(id), measureSeries(document)[0]), TargetState::CannotTell);
    for (unsigned k = 3; k < 30; ++k) answer(document, on(2026, 1, k), {{id, 1.0 + 0.1 * (k % 2)}});
    EXPECT_EQ(targetState(*document.find(id), measureSeries(document)[0]), TargetState::Met);
}

TEST(MeasureSeries, AnswersThatCannotBeDoNotHideAReadyFigure) {
    Document document;
    const auto id = add(document, MeasureKind::PromoterScore);
    figure(document, id, on(2026, 2, 15), 40.0);
    answer(document, on(2026, 2, 2), {{id, 11}});
    const MeasureSeries series = measureSeries(document)[0];
    EXPECT_EQ(series.values(), std::vector<double>{40.0});
    EXPECT_EQ(series.offScale, 1);
}

// Forty people whose satisfaction follows that with the call, not that with the letter.
struct Surveyed {
    test::JourneyBuilder build;
    Document document;
    Id<Measure> overall, call, letter;

    Surveyed() {
        build.touchpoint("Call", 1).touchpoint("Letter", 2).touchpoint("Shop", 3);
        const auto feel = [&](const char* code, int emotion, int importance) {
            Experience row;
            row.emotion = static_cast<std::int8_t>(emotion);
            row.importance = static_cast<std::int8_t>(importance);
            build.add(row);  // numbered like the touchpoints, which are added in the same order
            EXPECT_EQ(build.id(code).value, build.document().table<Experience>().size());
        };
        feel("Call", -1, 5);
        feel("Letter", 2, 2);
        feel("Shop", -2, 4);
        document = build.document();
        overall = add(document, MeasureKind::CustomerSatisfaction);
        call = add(document, MeasureKind::CustomerSatisfaction, 90.0, build.id("Call"));
        letter = add(document, MeasureKind::CustomerSatisfaction, 50.0, build.id("Letter"));
        for (int k = 0; k < 40; ++k) {
            const double felt = 1 + k % 5;
            answer(document, on(2026, 1, 1), {{overall, felt}, {call, felt}, {letter, 4.0 + k % 2}});
        }
    }
};

TEST(KeyTouchpoints, SayWhyTheyMatter) {
    const Surveyed survey;
    const auto series = measureSeries(survey.document);
    const JourneyDrivers drivers = journeyDrivers(survey.document);
    EXPECT_EQ(drivers.overall, survey.overall);
    EXPECT_TRUE(drivers.find(survey.call)->isClear);
    EXPECT_FALSE(drivers.find(survey.letter)->isClear);
    const JourneyCost cost = journeyCost(survey.document);
    const auto keys = keyTouchpoints(survey.document, {&drivers, series, {{survey.build.id("Shop"), 1.0}}, &cost});
    ASSERT_EQ(keys.size(), 2U) << "the letter gives no reason";
    EXPECT_EQ(keys[0].id, survey.build.id("Call"));
    EXPECT_EQ(keys[0].findings[0].reason, KeyReason::Driver);
    EXPECT_EQ(keys[0].findings[0].measure, survey.call);
    EXPECT_EQ(keys[0].findings[1].reason, KeyReason::Gap);
    EXPECT_NEAR(keys[0].findings[1].points, 20.0 * (90.0 - 40.0) / 90.0, 1e-9);
    EXPECT_EQ(keys[0].findings[2].reason, KeyReason::Emotion);
    EXPECT_NEAR(keys[0].findings[2].points, 20.0 * 0.5, 1e-9);
    EXPECT_EQ(keys[1].id, survey.build.id("Shop"));
    EXPECT_NEAR(keys[1].score, 20.0 * 0.8 + 15.0, 1e-9);
}

// "Which touchpoint to fix first" and the ranking are one list: advice goes before points, points before ids.
TEST(KeyTouchpoints, WhatToFixFirstStandsFirst) {
    test::JourneyBuilder build;
    const auto feel = [&](const char* code, int emotion, int importance) {
        build.touchpoint(code, 1);
        Experience row;
        row.id = experienceOf(build.id(code));
        row.emotion = static_cast<std::int8_t>(emotion);
        row.importance = static_cast<std::int8_t>(importance);
        build.add(row);
    };
    feel("Pleases", 2, 5);
    feel("Unjudged", -2, 0);
    feel("Hurts little", -1, 1);
    feel("Hurts", -1, 5);
    feel("Hurts most", -2, 5);
    feel("Pleases little", 1, 1);
    const Document document = build.document();
    KeyEvidence evidence;
    for (const char* code : {"Pleases", "Pleases little", "Hurts little"}) evidence.criticality[build.id(code)] = 1.0;
    std::vector<std::string> order;
    for (const KeyTouchpoint& key : keyTouchpoints(document, evidence)) {
        order.push_back(document.table<Touchpoint>().at(key.id).code);
    }
    EXPECT_EQ(order, (std::vector<std::string>{"Hurts most", "Hurts", "Hurts little", "Unjudged", "Pleases",
                                               "Pleases little"}));
}

TEST(KeyTouchpoints, NothingKnownGivesNoRanking) { EXPECT_TRUE(keyTouchpoints(Document{}, {}).empty()); }

TEST(Opportunities, WhatIsImportantAndHurtsComesFirst) {
    const Surveyed survey;
    const auto found = opportunities(survey.document, measureSeries(survey.document));
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].id, survey.build.id("Call"));  // 10 + 10 - 4
    EXPECT_TRUE(found[0].isMeasured);
    EXPECT_NEAR(found[0].score, 16.0, 1e-9);
    EXPECT_EQ(found[0].quadrant, Quadrant::FixFirst);
    EXPECT_EQ(found[1].id, survey.build.id("Shop"));  // 8 + 8 - 0
    EXPECT_FALSE(found[1].isMeasured);
    EXPECT_EQ(found[1].quadrant, Quadrant::FixFirst);
    EXPECT_EQ(found[2].quadrant, Quadrant::LetBe);
}

}  // namespace
}  // namespace waymark
