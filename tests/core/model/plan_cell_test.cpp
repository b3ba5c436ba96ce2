#include "core/model/plan_cell.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/model/predecessor_cell.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

TEST(PredecessorCell, ReadsWhatItWroteWhateverTheCodesAre) {
    const std::vector<std::string> codes{"A", "A SS", "B;C",    "T-1", "T",  "T -1",
                                         "3", "OFF",  "x\"y\"", "Z,W", "FS", "Ä+2d"};
    test::JourneyBuilder journey;
    for (const std::string& code : codes) journey.touchpoint(code, 1.0);
    journey.touchpoint("end", 1.0);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        for (const double lag : {0.0, 2.0, -0.5}) {
            for (const DependencyKind kind : {DependencyKind::FinishToStart, DependencyKind::StartToFinish}) {
                test::JourneyBuilder one = journey;
                one.depend(codes[i], "end", kind, lag);
                const std::string cell = writePredecessors(one.document(), one.id("end"));
                const CodeLookup lookup = [&](const std::string& code) {
                    return std::ranges::find(codes, code) == codes.end() ? Id<Touchpoint>{} : one.id(code);
                };
                const auto read = readPredecessors(cell, lookup);
                ASSERT_TRUE(read) << cell;
                ASSERT_EQ(read->size(), 1U) << cell;
                EXPECT_EQ(read->front().predecessor, one.id(codes[i])) << cell;
                EXPECT_EQ(read->front().kind, kind) << cell;
                EXPECT_EQ(read->front().lag.length, test::days(lag)) << cell;
            }
        }
    }
}

TEST(PredecessorCell, UnderstandsTheWaysInWhichPeopleWrite) {
    const CodeLookup lookup = [](const std::string& code) {
        if (code == "A") return Id<Touchpoint>{1};
        if (code == "3") return Id<Touchpoint>{3};
        if (code == "T-1") return Id<Touchpoint>{4};
        return Id<Touchpoint>{};
    };
    using Cells = std::vector<PredecessorCell>;
    const WrittenDuration none;
    const WrittenDuration twoDays{Minutes{960}, TimeUnit::Day};
    const WrittenDuration lead{Minutes{-480}, TimeUnit::Day};
    const std::vector<std::pair<std::string, Cells>> cases{
        {"", {}},
        {" ; ", {}},
        {"A", {{Id<Touchpoint>{1}, DependencyKind::FinishToStart, none}}},
        {"3FS+2d", {{Id<Touchpoint>{3}, DependencyKind::FinishToStart, twoDays}}},
        {"A ss + 2 d", {{Id<Touchpoint>{1}, DependencyKind::StartToStart, twoDays}}},
        {"A FF-1", {{Id<Touchpoint>{1}, DependencyKind::FinishToFinish, lead}}},
        {"A+2d", {{Id<Touchpoint>{1}, DependencyKind::FinishToStart, twoDays}}},
        {"T-1", {{Id<Touchpoint>{4}, DependencyKind::FinishToStart, none}}},
        {"T-1SF-1d", {{Id<Touchpoint>{4}, DependencyKind::StartToFinish, lead}}},
        {"\"A\"SS", {{Id<Touchpoint>{1}, DependencyKind::StartToStart, none}}},
        {"3FS+2d,A",
         {{Id<Touchpoint>{3}, DependencyKind::FinishToStart, twoDays},
          {Id<Touchpoint>{1}, DependencyKind::FinishToStart, none}}},
        {"A FS+0,5d; 3",
         {{Id<Touchpoint>{1}, DependencyKind::FinishToStart, {Minutes{240}, TimeUnit::Day}},
          {Id<Touchpoint>{3}, DependencyKind::FinishToStart, none}}},
    };
    for (const auto& [cell, expected] : cases) {
        const auto read = readPredecessors(cell, lookup);
        ASSERT_TRUE(read) << cell;
        EXPECT_EQ(*read, expected) << cell;
    }
}

TEST(PlanCell, KnowsWordsHoweverTheyAreSpelled) {
    EXPECT_EQ(readDistribution("Log normal"), Distribution::LogNormal);
    EXPECT_EQ(readDistribution("beta_PERT"), Distribution::BetaPert);
    EXPECT_EQ(readKind(" Milestone"), TouchpointKind::Milestone);
    EXPECT_EQ(readKind(""), TouchpointKind::Contact);
}

TEST(PlanCell, MoneyGoesThereAndBack) {
    for (const std::int64_t amount : {0, 1, 9, 10, 99, 100, 101, 123456, -1, -250, -100}) {
        EXPECT_EQ(readMoney(writeMoney(Money{amount}), "cost"), Money{amount}) << amount;
    }
    EXPECT_EQ(readMoney("3,5", "cost"), Money{350});
    EXPECT_EQ(readMoney(writeMoney(Money{kLargestAmount}), "cost"), Money{kLargestAmount});
    for (const char* text : {"abc", "1.234", "1.", ".5", "1.2.3", "--1", "€5", "1e3"})
        EXPECT_FALSE(readMoney(text, "cost")) << text;
    EXPECT_EQ(readMoney("10000000000000.01", "cost").error().code, ErrorCode::OutOfRange);
}

TEST(PlanCell, DemandsAddUpAndMayBeQuoted) {
    using Cells = std::vector<DemandCell>;
    EXPECT_EQ(readDemands("agent:2; engineer; agent"), (Cells{{"agent", 3}, {"engineer", 1}}));
    EXPECT_EQ(readDemands("\"a;b:1\":4; Smith, John"), (Cells{{"a;b:1", 4}, {"Smith, John", 1}}));
    for (const char* text : {"agent:x", ":2", "agent:0", "agent:1000001", "\"a\"b"})
        EXPECT_FALSE(readDemands(text)) << text;
}

TEST(PlanCell, DemandsMayAskForASkill) {
    using Cells = std::vector<DemandCell>;
    EXPECT_EQ(readDemands("Skill: french; french; skill:welding:2; skill:french:2"),
              (Cells{{"french", 3, true}, {"french", 1}, {"welding", 2, true}}));
    EXPECT_EQ(readDemands("skill:2; skill:\"2\"; skill:\"a;b\":4"),
              (Cells{{"skill", 2}, {"2", 1, true}, {"a;b", 4, true}}));
    EXPECT_FALSE(readDemands("skill:french:none"));
}

TEST(PlanCell, ObservedDurationsAreAList) {
    const auto observed = readEstimate({"", "", "", "3h; 1h;2h; 90m", "Observed"}, TimeUnit::Day);
    ASSERT_TRUE(observed);
    EXPECT_EQ(*observed, observedEstimate({Minutes{60}, Minutes{90}, Minutes{120}, Minutes{180}}, TimeUnit::Hour));
    EXPECT_EQ(observed->likely, Minutes{90});
    EXPECT_DOUBLE_EQ(expectedMinutes(*observed), 112.5);
    EXPECT_DOUBLE_EQ(varianceMinutes(*observed), (52.5 * 52.5 + 22.5 * 22.5 + 7.5 * 7.5 + 67.5 * 67.5) / 4.0);
    EXPECT_EQ(readEstimate(writeEstimate(*observed), TimeUnit::Day), *observed);
    EXPECT_EQ(readEstimate({"", "", "", "", "observed"}, TimeUnit::Hour), observedEstimate({}, TimeUnit::Hour));
    EXPECT_EQ(readEstimate({"", "", "", "1d; 1ed", "observed"}, TimeUnit::Day).error().code, ErrorCode::MixedUnits);
}

TEST(PlanCell, AnEstimateSurvivesItsCells) {
    for (const Distribution distribution : {Distribution::BetaPert, Distribution::Uniform, Distribution::LogNormal}) {
        for (const Minutes likely : {Minutes{1}, Minutes{100}, Minutes{960}, Minutes{12345}}) {
            const Estimate estimate{likely / 2, likely, likely * 3, TimeUnit::Minute, distribution};
            EXPECT_EQ(readEstimate(writeEstimate(estimate), TimeUnit::Day), estimate);
        }
    }
    EXPECT_EQ(readEstimate(writeEstimate(Estimate{}), TimeUnit::Day), Estimate{});
    EXPECT_EQ(readEstimate({"2", "", "4", "", "uniform"}, TimeUnit::Day),
              (Estimate{Minutes{960}, Minutes{1440}, Minutes{1920}, TimeUnit::Day, Distribution::Uniform}));
}

}  // namespace
}  // namespace waymark
