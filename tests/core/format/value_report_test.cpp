#include "core/format/value_report.h"

#include <gtest/gtest.h>

#include "core/edit/plan_edits.h"
#include "core/edit/value_edits.h"
#include "core/format/value_json.h"
#include "core/format/value_table.h"
#include "tests/support/editing.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::apply;
using test::applyAdding;

const SimulationSettings kFewRuns{200, 1};

// A touchpoint of a day at 60.00 an hour, walked through by 1,200 customers a year; a year in months, undiscounted.
struct ValuedJourney {
    test::JourneyBuilder build;
    Document document;

    ValuedJourney() {
        build.touchpoint("A", 1);
        const auto agent = build.add(Resource{{}, "agent", 1, Money{6'000}});
        build.add(Demand{{}, build.id("A"), agent, 1});
        document = build.document();
        ValueSettings settings;
        settings.horizon = 12;
        settings.discountRate = 0.0;
        settings.customers = 1'200;
        apply(document, edit::setValueSettings(document, settings));
    }
    Id<Initiative> initiative(const char* name, std::int64_t cost, std::vector<Id<Initiative>> needs = {}) {
        Initiative row;
        row.name = name;
        row.savingsFrom = 1;
        row.needs = std::move(needs);
        const auto id = applyAdding<Initiative>(document, edit::addInitiative(document, row));
        CashFlow flow;
        flow.initiative = id;
        flow.name = "Project";
        flow.amount = exactly(Money{cost});
        apply(document, edit::addCashFlow(document, flow));
        return id;
    }
    void effect(Id<Initiative> id, EffectKind kind, double factor = 1.0) {
        Effect row;
        row.initiative = id;
        row.kind = kind;
        row.touchpoint = build.id("A");
        row.factor = factor;
        apply(document, edit::addEffect(document, row));
    }
};

TEST(ValueReport, TheBestSetIsNotWorseThanOneOfItsMembersWhereSavingsOverlap) {
    ValuedJourney journey;
    const auto bot = journey.initiative("Bot removes the call", 2'000'000);
    const auto shorter = journey.initiative("Shorter call", 2'000'000);
    journey.effect(bot, EffectKind::Remove);
    journey.effect(shorter, EffectKind::TimeFactor, 0.5);
    const ValueReport report = reportValue(journey.document, kFewRuns);
    const auto worth = [&](std::vector<Id<Initiative>> ids) {
        return *valueOf(journey.document, ids).counted().netPresentValue;
    };
    ASSERT_LT(worth({bot, shorter}), worth({bot})) << "one saving swallows the other";
    EXPECT_EQ(report.best.chosen, std::vector<std::uint32_t>{0});
    EXPECT_EQ(*report.together.counted().netPresentValue, worth({bot}));
    EXPECT_EQ(report.best.value, worth({bot}));
    EXPECT_EQ(report.best.cost, Money{2'000'000});
    EXPECT_TRUE(report.best.isOptimal);
    EXPECT_FALSE(report.savingsOverlap) << "of the set, which has one member";
    ASSERT_EQ(report.leftOut.size(), 1U);
    EXPECT_EQ(report.leftOut[0].why, WhyLeftOut::Overlaps);
    EXPECT_EQ(report.leftOut[0].because, std::vector<std::uint32_t>{0});
    EXPECT_EQ(report.leftOut[0].loss, Money{2'000'000});
    EXPECT_NE(valueTable(report, TimeUnit::Day).find("adds nothing to"), std::string::npos);
    ASSERT_EQ(report.frontier.size(), 2U);
    EXPECT_EQ(report.frontier.back().chosen, report.best.chosen);
    EXPECT_EQ(report.frontier.back().value, report.best.value);
}

TEST(ValueReport, ASetWhoseSavingsOverlapHasOneFigureEverywhere) {
    ValuedJourney journey;
    const auto half = journey.initiative("Half", 100'000);
    const auto third = journey.initiative("A third", 100'000);
    journey.effect(half, EffectKind::TimeFactor, 0.5);
    journey.effect(third, EffectKind::TimeFactor, 2.0 / 3.0);
    const ValueReport report = reportValue(journey.document, kFewRuns);
    ASSERT_EQ(report.best.chosen, (std::vector<std::uint32_t>{0, 1}));
    EXPECT_TRUE(report.savingsOverlap);
    EXPECT_TRUE(report.best.isOptimal);
    EXPECT_EQ(report.best.value, *report.together.counted().netPresentValue);
    EXPECT_EQ(report.best.value, report.best.bound);
    EXPECT_EQ(report.frontier.back().value, report.best.value);
    EXPECT_NE(valueJson(report, TimeUnit::Day, {}).find("\"savingsOverlap\":true"), std::string::npos);
    EXPECT_NE(valueTable(report, TimeUnit::Day).find("savings overlap"), std::string::npos);
}

// Two touchpoints side by side need one agent, who is there twice with the scenario.
TEST(ValueReport, AddedStaffShortensTheChainOfAScenario) {
    test::JourneyBuilder build;
    build.touchpoint("A", 2).touchpoint("B", 3);
    const auto agent = build.add(Resource{{}, "agent", 1, Money{}});
    for (const char* code : {"A", "B"}) build.add(Demand{{}, build.id(code), agent, 1});
    Document document = build.document();
    Initiative row;
    row.name = "One more agent";
    const auto more = applyAdding<Initiative>(document, edit::addInitiative(document, row));
    Effect effect;
    effect.initiative = more;
    effect.kind = EffectKind::AddedCapacity;
    effect.resource = agent;
    effect.amount = 1;
    apply(document, edit::addEffect(document, effect));
    apply(document, edit::addScenario(document, {{}, "Staffed", "", {more}}));
    const ValueReport report = reportValue(document, kFewRuns);
    ASSERT_EQ(report.chains.size(), 2U);
    ASSERT_TRUE(report.chains[0] && report.chains[1]);
    EXPECT_EQ(report.chains[0]->makespan, 5 * kWorkingDay);
    EXPECT_EQ(report.chains[1]->makespan, 3 * kWorkingDay);
    ASSERT_TRUE(report.chains[0]->shared && report.chains[1]->shared);
    EXPECT_NEAR(report.chains[0]->shared->mean, 5.0 * 480.0, 1.0);
    EXPECT_NEAR(report.chains[1]->shared->mean, 3.0 * 480.0, 1.0);
    const std::string json = valueJson(report, TimeUnit::Day, {});
    for (const char* part : {R"("chain":5,)", R"("chain":3,)", R"("resourcesShared":{"mean":5,)"})
        EXPECT_NE(json.find(part), std::string::npos) << part;
    EXPECT_NE(valueTable(report, TimeUnit::Day).find("people shared"), std::string::npos);
}

TEST(ValueReport, InitiativesThatAreMadeUpAreMarked) {
    ValuedJourney journey;
    Initiative row = *journey.document.find(journey.initiative("Made up", 100));
    const auto says = [&](const char* words) {
        return valueTable(reportValue(journey.document, kFewRuns), TimeUnit::Day).find(words) != std::string::npos;
    };
    EXPECT_FALSE(says("sample"));
    row.isSample = true;
    apply(journey.document, edit::setInitiative(journey.document, row));
    EXPECT_TRUE(says("° is a sample"));
    EXPECT_NE(valueJson(reportValue(journey.document, kFewRuns), TimeUnit::Day, {}).find(R"("sample":true)"),
              std::string::npos);
}

TEST(ValueReport, SavingsThatAddUpAreProved) {
    ValuedJourney journey;
    const auto bot = journey.initiative("Bot removes the call", 2'000'000);
    (void)journey.initiative("Changes nothing", -5, {bot});
    journey.effect(bot, EffectKind::Remove);
    const ValueReport report = reportValue(journey.document, kFewRuns);
    EXPECT_EQ(report.best.chosen, (std::vector<std::uint32_t>{0, 1}));
    EXPECT_TRUE(report.best.isOptimal);
    EXPECT_FALSE(report.savingsOverlap);
}

TEST(ValueReport, WithoutPeriodsNothingIsChosenAndNoReasonIsMadeUp) {
    ValuedJourney journey;
    (void)journey.initiative("Any", 100);
    ValueSettings settings = journey.document.valueSettings();
    settings.horizon = 0;
    settings.budget = Money{1'000};
    apply(journey.document, edit::setValueSettings(journey.document, settings));
    const ValueReport report = reportValue(journey.document, kFewRuns);
    EXPECT_TRUE(report.best.chosen.empty());
    ASSERT_EQ(report.leftOut.size(), 1U);
    EXPECT_EQ(report.leftOut[0].why, WhyLeftOut::Unknown);
}

// Two costs of which each is an amount, but not their sum.
TEST(ValueReport, ACostThatNoAmountHoldsDoesNotFitIntoAnyBudget) {
    ValuedJourney journey;
    const auto dear = journey.initiative("Dear", kLargestAmount);
    CashFlow flow;
    flow.initiative = dear;
    flow.name = "Also";
    flow.amount = exactly(Money{kLargestAmount});
    apply(journey.document, edit::addCashFlow(journey.document, flow));
    flow.kind = FlowKind::Benefit;
    for (int k = 0; k < 3; ++k) apply(journey.document, edit::addCashFlow(journey.document, flow));
    ValueSettings settings = journey.document.valueSettings();
    settings.budget = Money{kLargestAmount};
    apply(journey.document, edit::setValueSettings(journey.document, settings));
    const ValueReport report = reportValue(journey.document, kFewRuns);
    EXPECT_TRUE(report.best.chosen.empty());
    EXPECT_EQ(report.leftOut.front().why, WhyLeftOut::Unknown);
}

TEST(ValueReport, AReportThatIsNotWantedAnyMoreEndsAtOnce) {
    ValuedJourney journey;
    for (int k = 0; k < 5; ++k) (void)journey.initiative("Initiative", -100 * k);
    std::stop_source stop;
    stop.request_stop();
    const ValueReport report = reportValue(journey.document, kFewRuns, stop.get_token());
    EXPECT_TRUE(report.initiatives.empty());
    EXPECT_TRUE(report.leftOut.empty());
    EXPECT_FALSE(report.scenarios.empty()) << "the journey as it is";
}

TEST(ValueReport, OfATagHasItsFlowsAloneAndSaysSo) {
    ValuedJourney journey;
    const auto bot = journey.initiative("Bot", 10'000);
    journey.effect(bot, EffectKind::TimeFactor, 0.5);
    CashFlow flow;
    flow.initiative = bot;
    flow.name = "Licence";
    flow.amount = exactly(Money{3'000});
    flow.tags = {"IT"};
    apply(journey.document, edit::addCashFlow(journey.document, flow));
    const ValueReport report = reportValue(journey.document, kFewRuns, {}, "IT");
    EXPECT_EQ(report.tag, "IT");
    EXPECT_EQ(*report.initiatives.front().value.figures.counted().netPresentValue, Money{-3'000});
    EXPECT_NE(valueJson(report, TimeUnit::Day, {}).find("\"tag\":\"IT\""), std::string::npos);
    EXPECT_NE(valueTable(report, TimeUnit::Day).find("tagged IT"), std::string::npos);
    const ValueReport whole = reportValue(journey.document, kFewRuns);
    EXPECT_GT(*whole.initiatives.front().value.figures.counted().netPresentValue, Money{0});
    EXPECT_EQ(valueJson(whole, TimeUnit::Day, {}).find("\"tag\""), std::string::npos);
}

TEST(ValueReport, BaselinesArePrintedWithTheirFiguresAndThoseWithoutSaySo) {
    ValuedJourney journey;
    Baseline old;
    old.name = "Old";
    old.buffers.push_back({journey.build.id("A"), {}, WorkTime{Minutes{960}}, Minutes{480}});
    apply(journey.document, edit::addBaseline(journey.document, old));
    Baseline spring;
    spring.name = "Spring";
    spring.date = std::chrono::year{2026} / 3 / 9;
    spring.figures.emplace();
    spring.figures->expected = WorkTime{Minutes{960}};
    spring.figures->chance = Probability::from(0.75);
    spring.figures->costPerPass = Money{48'000};
    apply(journey.document, edit::addBaseline(journey.document, spring));
    const ValueReport report = reportValue(journey.document, kFewRuns);
    const std::string json = valueJson(report, TimeUnit::Day, {});
    for (const char* part : {R"("name":"Old","date":null,"hasFigures":false,"finish":null)",
                             R"("name":"Spring","date":"2026-03-09","hasFigures":true,"finish":2)", R"("promise":0.75)",
                             R"("chain":2,"chainWithBuffer":3)", R"("costPerPass":480)"}) {
        EXPECT_NE(json.find(part), std::string::npos) << part << '\n' << json;
    }
    const std::string table = valueTable(report, TimeUnit::Day);
    for (const char* part : {"not kept", "2026-03-09", "75 %", "480.00", "As it is"}) {
        EXPECT_NE(table.find(part), std::string::npos) << part << '\n' << table;
    }
}

}  // namespace
}  // namespace waymark
