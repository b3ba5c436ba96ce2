// Figures against fixtures computed by hand.

#include "core/measure/survey_figures.h"

#include <vector>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using Answers = std::vector<double>;

TEST(SurveyFigures, PromoterScoreCountsPromotersLessDetractors) {
    const auto figure = promoterScore(Answers{10, 9, 9, 8, 7, 6, 0, 10});
    ASSERT_TRUE(figure);
    EXPECT_EQ(figure->value, 25.0);  // (4 - 2) / 8
    EXPECT_EQ(figure->count, 8);
    EXPECT_NEAR(figure->range->low, -29.4168, 5e-4);
    EXPECT_NEAR(figure->range->high, 65.7804, 5e-4);
    EXPECT_FALSE(promoterScore(Answers{}));
}

TEST(SurveyFigures, AnUnanimousPromoterScoreIsNotCertain) {
    const auto figure = promoterScore(Answers(5, 10.0));
    EXPECT_EQ(figure->value, 100.0);
    EXPECT_LT(figure->range->low, 80.0);
}

TEST(SurveyFigures, SatisfactionIsTheShareOfTheUpperTwo) {
    const auto figure = topTwoShare(Answers{5, 4, 4, 3, 1, 5}, 5);
    ASSERT_TRUE(figure);
    EXPECT_NEAR(figure->value, 66.6667, 5e-4);
    EXPECT_NEAR(figure->range->low, 29.9993, 5e-4);
    EXPECT_NEAR(figure->range->high, 90.3229, 5e-4);
}

TEST(SurveyFigures, EffortIsAMeanWithStudentsInterval) {
    Measure measure;
    measure.kind = MeasureKind::Effort;
    measure.scaleHigh = 7;
    const auto figure = figureOf(measure, Answers{2, 3, 3, 5, 9, 0});  // 9 and 0 are off the scale
    ASSERT_TRUE(figure);
    EXPECT_EQ(figure->value, 3.25);
    EXPECT_EQ(figure->count, 4);
    EXPECT_NEAR(figure->range->high - figure->value, 2.00225, 5e-5);
    EXPECT_FALSE(figureOf(measure, Answers{4})->range) << "one answer does not say how answers scatter";
}

TEST(SurveyFigures, AFewAnswersThatAreAllTheSameSayNothingAboutOthers) {
    EXPECT_FALSE(meanAnswer(Answers(3, 4.0))->range);
    EXPECT_EQ(meanAnswer(Answers(30, 4.0))->range, (Interval{4.0, 4.0}));
}

TEST(SurveyFigures, RangesStayWithinWhatCanBeAndHoldTheFigure) {
    Measure measure;
    measure.kind = MeasureKind::Effort;
    measure.scaleLow = 1;
    measure.scaleHigh = 5;
    EXPECT_EQ(figureOf(measure, Answers{1, 5})->range, (Interval{1.0, 5.0}));
    measure.kind = MeasureKind::ResponseTime;
    EXPECT_EQ(figureOf(measure, Answers{1, 5})->range->low, 0.0);
    EXPECT_GT(figureOf(measure, Answers{1, 5})->range->high, 5.0);
    for (const double answer : {0.0, 10.0}) {
        const auto score = promoterScore(Answers(4, answer));
        EXPECT_LE(score->range->low, score->value);
        EXPECT_GE(score->range->high, score->value);
    }
}

TEST(SurveyFigures, SharesOfCustomersCountThoseWhoDid) {
    Measure measure;
    measure.kind = MeasureKind::RepeatPurchase;
    EXPECT_EQ(figureOf(measure, Answers{1, 0, 0, 1})->value, 50.0);
    EXPECT_EQ(figureOf(measure, Answers{1, 7})->count, 1);
}

TEST(SurveyFigures, WhatCannotBeAFigureIsKnown) {
    Measure measure;
    measure.kind = MeasureKind::PromoterScore;
    EXPECT_TRUE(isPossible(measure, -100.0));
    EXPECT_FALSE(isPossible(measure, 101.0));
    measure.kind = MeasureKind::Churn;
    EXPECT_FALSE(isPossible(measure, -1.0));
    EXPECT_TRUE(isPossible(measure, 100.0));
    measure.kind = MeasureKind::ResponseTime;
    EXPECT_FALSE(isPossible(measure, -0.1));
    measure.kind = MeasureKind::Own;
    EXPECT_TRUE(isPossible(measure, -1e12));
}

}  // namespace
}  // namespace waymark
