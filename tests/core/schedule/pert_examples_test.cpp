// Published PERT examples. Chances that the sources print were computed with a rounded z; the tests use exact ones.
#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "tests/core/schedule/published_journey.h"

namespace waymark {
namespace {

using test::Answers;
using test::journeyOf;
using test::PertRow;

// Upper 1 % point of the standard normal distribution.
constexpr double kNormalQuantile99 = 2.3263478740408408;

// Heizer and Render, Operations Management, chapter 3.
TEST(PertExamples, MilwaukeePaper) {
    const auto journey = journeyOf({PertRow{"A", 1, 2, 3, ""},
                                    {"B", 2, 3, 4, ""},
                                    {"C", 1, 2, 3, "A"},
                                    {"D", 2, 4, 6, "B"},
                                    {"E", 1, 4, 7, "C"},
                                    {"F", 1, 2, 9, "C"},
                                    {"G", 3, 4, 11, "D E"},
                                    {"H", 1, 2, 3, "F G"}});
    const Answers answers(journey);
    EXPECT_EQ(answers.dates("A"), "0 2 0 2 0 0");
    EXPECT_EQ(answers.dates("B"), "0 3 1 4 1 0");
    EXPECT_EQ(answers.dates("C"), "2 4 2 4 0 0");
    EXPECT_EQ(answers.dates("D"), "3 7 4 8 1 1");
    EXPECT_EQ(answers.dates("E"), "4 8 4 8 0 0");
    EXPECT_EQ(answers.dates("F"), "4 7 10 13 6 6");
    EXPECT_EQ(answers.dates("G"), "8 13 8 13 0 0");
    EXPECT_EQ(answers.dates("H"), "13 15 13 15 0 0");
    EXPECT_EQ(answers.finish(), 15.0);
    EXPECT_EQ(answers.path(), "A-C-E-G-H");
    EXPECT_NEAR(answers.variance(), 28.0 / 9.0, 1e-12);                                   // printed: 3.11
    EXPECT_NEAR(std::sqrt(answers.variance()), 1.76383, 5e-6);                            // printed: 1.76
    EXPECT_NEAR(answers.chanceWithin(16), 0.714625, 5e-7);                                // printed: 0.7157
    EXPECT_NEAR(15 + kNormalQuantile99 * std::sqrt(answers.variance()), 19.10329, 5e-6);  // printed: 19.1
}

// Hillier and Lieberman, Introduction to Operations Research: Reliable Construction.
TEST(PertExamples, ReliableConstruction) {
    const auto journey = journeyOf({PertRow{"A", 1, 2, 3, ""},
                                    {"B", 2, 3.5, 8, "A"},
                                    {"C", 6, 9, 18, "B"},
                                    {"D", 4, 5.5, 10, "C"},
                                    {"E", 1, 4.5, 5, "C"},
                                    {"F", 4, 4, 10, "E"},
                                    {"G", 5, 6.5, 11, "D"},
                                    {"H", 5, 8, 17, "E G"},
                                    {"I", 3, 7.5, 9, "C"},
                                    {"J", 3, 9, 9, "F I"},
                                    {"K", 4, 4, 4, "J"},
                                    {"L", 1, 5.5, 7, "J"},
                                    {"M", 1, 2, 3, "H"},
                                    {"N", 5, 5.5, 9, "K L"}});
    const Answers answers(journey);
    constexpr std::array means{2.0, 4.0, 10.0, 6.0, 4.0, 5.0, 7.0, 9.0, 7.0, 8.0, 4.0, 5.0, 2.0, 6.0};
    constexpr std::array variances{1.0 / 9, 1.0, 4.0, 1.0, 4.0 / 9, 1.0,     1.0,
                                   4.0,     1.0, 1.0, 0.0, 1.0,     1.0 / 9, 4.0 / 9};
    std::size_t k = 0;
    for (const Touchpoint& row : journey.document().table<Touchpoint>()) {
        EXPECT_EQ(expectedMinutes(row.estimate), 480.0 * means[k]) << row.code;
        EXPECT_NEAR(varianceMinutes(row.estimate), 480.0 * 480.0 * variances[k++], 1e-6) << row.code;
    }
    EXPECT_EQ(answers.finish(), 44.0);
    EXPECT_EQ(answers.path(), "A-B-C-E-F-J-L-N");
    EXPECT_NEAR(answers.variance(), 9.0, 1e-12);
    EXPECT_NEAR(answers.chanceWithin(47), 0.841345, 5e-7);  // printed: 0.84
    EXPECT_EQ(answers.totalFloats(), "D 4, G 4, H 4, I 2, K 1, M 4");
    EXPECT_EQ(answers.freeFloats(), "I 2, K 1, M 4");
}

// Taylor, Introduction to Management Science, chapter 8: activities are arcs between events, with two dummies. Events
// become milestones; a dummy becomes a dependency between two of them.
TEST(PertExamples, OrderProcessing) {
    test::JourneyBuilder journey;
    for (const char* event : {"1", "2", "3", "4", "5", "6", "7", "8", "9"}) journey.milestone(event);
    struct Activity {
        const char *from, *to, *code;
        double optimistic, likely, pessimistic;
    };
    constexpr std::array activities{
        Activity{"1", "2", "1-2", 6, 8, 10}, Activity{"1", "3", "1-3", 3, 6, 9},  Activity{"1", "4", "1-4", 1, 3, 5},
        Activity{"2", "6", "2-6", 2, 4, 12}, Activity{"3", "5", "3-5", 2, 3, 4},  Activity{"4", "5", "4-5", 3, 4, 5},
        Activity{"4", "8", "4-8", 2, 2, 2},  Activity{"5", "7", "5-7", 3, 7, 11}, Activity{"5", "8", "5-8", 2, 4, 6},
        Activity{"6", "9", "6-9", 1, 4, 7},  Activity{"7", "9", "7-9", 1, 10, 13}};
    for (const Activity& a : activities) {
        journey.touchpoint(a.code, test::estimateInDays(a.optimistic, a.likely, a.pessimistic));
        journey.depend(a.from, a.code).depend(a.code, a.to);
    }
    journey.depend("2", "5").depend("8", "7");
    const Answers answers(journey);
    EXPECT_EQ(answers.finish(), 25.0);
    EXPECT_EQ(answers.path(), "1-1-3-3-3-5-5-5-7-7-7-9-9");  // 1, 1-3, 3, 3-5, 5, 5-7, 7, 7-9, 9
    EXPECT_NEAR(answers.variance(), 62.0 / 9.0, 1e-12);      // printed: 6.9
    EXPECT_NEAR(answers.chanceWithin(30), 0.971610, 5e-7);   // printed: 0.9719
    EXPECT_NEAR(answers.chanceWithin(22), 0.126519, 5e-7);   // printed: 0.1271
}

// Heizer and Render, case study: the stadium of Southwestern University, with lengths of a tenth of a day.
TEST(PertExamples, SouthwesternUniversity) {
    const auto journey = journeyOf({PertRow{"A", 20, 30, 40, ""},
                                    {"B", 20, 65, 80, "A"},
                                    {"C", 50, 60, 100, "A"},
                                    {"D", 30, 50, 100, "C"},
                                    {"E", 25, 30, 35, "B"},
                                    {"F", 0.1, 0.1, 0.1, "E"},
                                    {"G", 25, 30, 35, "D E"},
                                    {"H", 10, 20, 30, "G"},
                                    {"I", 20, 25, 60, "H"},
                                    {"J", 8, 10, 12, "H"},
                                    {"K", 0.1, 0.1, 0.1, "J"},
                                    {"L", 20, 25, 60, "I K"}});
    const Answers answers(journey);
    EXPECT_EQ(answers.finish(), 260.0);
    EXPECT_EQ(answers.path(), "A-C-D-G-H-I-L");
    EXPECT_NEAR(answers.variance(), 319.4444, 5e-5);  // printed: 319.43
    EXPECT_NEAR(std::sqrt(answers.variance()), 17.8730, 5e-5);
    EXPECT_NEAR(answers.chanceWithin(270), 0.712091, 5e-7);  // printed: 0.71226
    EXPECT_EQ(answers.totalFloat("B"), 30.0);
    EXPECT_EQ(answers.totalFloat("E"), 30.0);
    EXPECT_DOUBLE_EQ(answers.totalFloat("J"), 19.9);
    EXPECT_DOUBLE_EQ(answers.totalFloat("K"), 19.9);
}

// Wikipedia, "Program evaluation and review technique".
TEST(PertExamples, ExpectedTimesThatAreNotWholeDays) {
    const auto journey = journeyOf({PertRow{"A", 2, 4, 6, ""},
                                    {"B", 3, 5, 9, ""},
                                    {"C", 4, 5, 7, "A"},
                                    {"D", 4, 6, 10, "A"},
                                    {"E", 4, 5, 7, "B C"},
                                    {"F", 3, 4, 8, "D"},
                                    {"G", 3, 5, 8, "E"}});
    const Answers answers(journey);
    EXPECT_NEAR(answers.earlyFinish("B"), 5.33, 5e-3);
    EXPECT_NEAR(answers.earlyFinish("C") - answers.earlyStart("C"), 5.17, 5e-3);
    EXPECT_EQ(answers.finish(), 19.5);  // printed: 19.51, the sum of rounded terms
    EXPECT_EQ(answers.path(), "A-C-E-G");
    EXPECT_NEAR(answers.totalFloat("B"), 3.8333, 5e-5);
    EXPECT_NEAR(answers.totalFloat("D"), 4.6667, 5e-5);
    EXPECT_NEAR(answers.totalFloat("F"), 4.6667, 5e-5);
    EXPECT_NEAR(answers.freeFloat("B"), 3.8333, 5e-5);
    EXPECT_EQ(answers.freeFloat("D"), 0.0);
    EXPECT_NEAR(answers.freeFloat("F"), 4.6667, 5e-5);
}

}  // namespace
}  // namespace waymark
