#include "core/edit/measure_edits.h"

#include <gtest/gtest.h>

#include "core/edit/band_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/days.h"
#include "tests/support/editing.h"

namespace waymark {
namespace {

using test::apply;
using test::applyAdding;
using test::on;
using test::refusal;

constexpr auto kDay = on(2026, 3, 1);

// A touchpoint in a stage with a measure, a figure, a response and a comment.
struct Measured {
    Document document;
    Id<Stage> stage;
    Id<Touchpoint> touchpoint;
    Id<Measure> measure, other;

    Measured() {
        apply(document, edit::addStage(document, "First"));
        stage = applyAdding<Stage>(document, edit::addStage(document, "Second"));
        touchpoint = applyAdding<Touchpoint>(document, edit::addTouchpoint(document, {{}, "Call", {250, 0}}));
        measure = add("Satisfaction with the call", touchpoint, stage);
        other = add("Satisfaction", {}, {});
        edit::Series series;
        series.figures = {{{}, measure, kDay, 81.5, 40}};
        series.responses = {{{}, kDay, "one", {{other, 4.0}, {measure, 5.0}}}, {{}, kDay, "two", {{measure, 2.0}}}};
        series.comments = {{{}, touchpoint, "Nobody called back.", "Ines", kDay, -2}};
        apply(document, edit::addSeries(document, series));
    }
    Id<Measure> add(std::string name, Id<Touchpoint> at, Id<Stage> in) {
        Measure row;
        row.name = std::move(name);
        row.kind = MeasureKind::CustomerSatisfaction;
        row.touchpoint = at;
        row.stage = in;
        return applyAdding<Measure>(document, edit::addMeasure(document, row));
    }
};

TEST(MeasureEdits, AMeasureOfATouchpointIsOfNoStage) {
    const Measured one;
    EXPECT_EQ(one.document.find(one.measure)->touchpoint, one.touchpoint);
    EXPECT_FALSE(one.document.find(one.measure)->stage.isValid());
}

TEST(MeasureEdits, WhatWasMeasuredAndSaidStaysWhenItsTouchpointGoes) {
    Measured one;
    Document& document = one.document;
    ASSERT_EQ(document.find(one.touchpoint)->stage, one.stage);
    apply(document, edit::removeTouchpoints(document, std::vector{one.touchpoint}, {}));
    EXPECT_EQ(document.find(one.measure)->stage, one.stage);
    EXPECT_FALSE(document.find(one.measure)->touchpoint.isValid());
    EXPECT_FALSE(document.table<Comment>().begin()->touchpoint.isValid());
    EXPECT_EQ(document.table<MeasureFigure>().size(), 1U);
    apply(document, edit::removeStage(document, one.stage));
    EXPECT_EQ(document.find(one.measure)->stage, document.table<Stage>().begin()->id);
}

TEST(MeasureEdits, RemovingAMeasureTakesItsFiguresAndAnswersAlong) {
    Measured one;
    Document& document = one.document;
    apply(document, edit::removeMeasure(document, one.measure));
    EXPECT_TRUE(document.table<MeasureFigure>().empty());
    ASSERT_EQ(document.table<SurveyResponse>().size(), 1U);
    EXPECT_EQ(document.table<SurveyResponse>().begin()->answers, (std::vector<Answer>{{one.other, 4.0}}));
}

TEST(MeasureEdits, AnswersAreSortedAndOneMeasureIsAnsweredOnce) {
    const Measured one;
    const SurveyResponse& first = *one.document.table<SurveyResponse>().begin();
    EXPECT_EQ(first.answers, (std::vector<Answer>{{one.measure, 5.0}, {one.other, 4.0}}));
    edit::Series twice;
    twice.responses = {{{}, kDay, "", {{one.other, 4.0}, {one.other, 5.0}}}};
    EXPECT_EQ(refusal(edit::addSeries(one.document, twice)), ErrorCode::DuplicateRow);
}

TEST(MeasureEdits, ASeriesComesAsAWholeOrNotAtAll) {
    const Measured one;
    edit::Series series;
    series.figures = {{{}, one.measure, kDay, 1.0, 0}, {{}, Id<Measure>{77}, kDay, 1.0, 0}};
    EXPECT_EQ(refusal(edit::addSeries(one.document, series)), ErrorCode::RowMissing);
    series.figures = {{{}, one.measure, on(2026, 2, 30), 1.0, 0}};
    EXPECT_EQ(refusal(edit::addSeries(one.document, series)), ErrorCode::OutOfRange);
    series.figures = {{{}, one.measure, kDay, 1e18, 0}};
    EXPECT_EQ(refusal(edit::addSeries(one.document, series)), ErrorCode::OutOfRange);
    series.figures.clear();
    series.comments = {{{}, one.touchpoint, "  ", "", std::nullopt, 0}};
    EXPECT_EQ(refusal(edit::addSeries(one.document, series)), ErrorCode::EmptyName);
}

TEST(MeasureEdits, FiguresResponsesAndCommentsCanBeChangedAndRemoved) {
    Measured one;
    Document& document = one.document;
    MeasureFigure figure = *document.table<MeasureFigure>().begin();
    figure.value = 90.0;
    apply(document, edit::setFigure(document, figure));
    EXPECT_EQ(document.find(figure.id)->value, 90.0);
    apply(document, edit::removeFigures(document, std::vector{figure.id}));
    EXPECT_EQ(refusal(edit::setFigure(document, figure)), ErrorCode::RowMissing);
    apply(document, edit::removeResponses(document, std::vector{document.table<SurveyResponse>().begin()->id}));
    EXPECT_EQ(document.table<SurveyResponse>().size(), 1U);
    apply(document, edit::removeComment(document, document.table<Comment>().begin()->id));
    EXPECT_TRUE(document.table<Comment>().empty());
}

}  // namespace
}  // namespace waymark
