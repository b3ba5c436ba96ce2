#include "core/check/find_problems.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include <gtest/gtest.h>

#include "core/check/problem_ids.h"
#include "core/edit/touchpoint_edits.h"
#include "core/edit/typed_estimate.h"
#include "core/format/file_format.h"
#include "core/store/file.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

std::vector<Problem> problemsOf(const Document& document) {
    return findProblems(document, IncrementalSchedule(document));
}

// tests/fixtures/problems holds one journey for each problem, named after its id, with that problem and no other.
TEST(FindProblems, EveryProblemHasAFixtureThatGivesItAndNothingElse) {
    std::set<std::string> seen;
    for (const auto& entry : std::filesystem::directory_iterator(WAYMARK_FIXTURES "/problems")) {
        const std::string id = entry.path().stem().string();
        const auto loaded = readDocument(*readFile(entry.path().string()));
        ASSERT_TRUE(loaded) << id;
        auto problems = problemsOf(loaded->document);
        problems.insert(problems.end(), loaded->notes.begin(), loaded->notes.end());
        ASSERT_EQ(problems.size(), 1U) << id;
        EXPECT_EQ(problems.front().id, id);
        EXPECT_FALSE(problems.front().rows.empty()) << id;
        seen.insert(id);
    }
    for (const std::string_view id : kProblemIds) EXPECT_TRUE(seen.contains(std::string(id))) << id;
    for (const char* noted : {"demand-left-out", "answer-twice"}) EXPECT_TRUE(seen.contains(noted));  // by the reader
    EXPECT_EQ(seen.size(), kProblemIds.size() + 2);
}

TEST(FindProblems, ASoundJourneyHasNone) {
    test::JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 2).after("B", "A");
    EXPECT_TRUE(problemsOf(build.document()).empty());
}

TEST(FindProblems, ErrorsComeBeforeWarningsBeforeNotes) {
    test::JourneyBuilder build;
    build.touchpoint("A", Estimate{}).touchpoint("B", 1).touchpoint("C", 1).depend("B", "C").depend("C", "B");
    const auto problems = problemsOf(build.document());
    ASSERT_EQ(problems.size(), 3U);
    EXPECT_EQ(problems[0].id, kCycle);
    EXPECT_EQ(problems[0].details, (std::vector<std::string>{"B", "C", "B"}));
    EXPECT_EQ(problems[1].id, kMissingEstimate);
    EXPECT_EQ(problems[2].id, kIsolatedTouchpoint);
}

// A thousandfold a year, but for two years only.
TEST(FindProblems, AFlowIsTooLargeOnlyByWhatFlows) {
    const auto problems = [](std::int32_t to) {
        test::JourneyBuilder build;
        Initiative initiative;
        initiative.name = "Growing";
        CashFlow flow;
        flow.initiative = build.add(initiative);
        flow.name = "Sales";
        flow.kind = FlowKind::Benefit;
        flow.timing = FlowTiming::PerPeriod;
        flow.amount = exactly(Money{100'000});
        flow.growth = 9.0;
        flow.from = 1;
        flow.to = to;
        build.add(flow);
        ValueSettings settings;
        settings.id = kValueSettingsId;
        settings.horizon = 1'000;
        build.add(settings);
        return problemsOf(build.document());
    };
    EXPECT_TRUE(problems(24).empty());
    ASSERT_EQ(problems(600).size(), 1U);
    EXPECT_EQ(problems(600).front().id, kFlowTooLarge);
}

// Far below 0 a rate makes of anything that is far away more than amounts can hold.
TEST(FindProblems, WhatADiscountRateBlowsUpIsNamed) {
    const auto problems = [](double rate) {
        test::JourneyBuilder build;
        Initiative initiative;
        initiative.name = "Dear";
        initiative.savingsFrom = 1;
        const auto id = build.add(initiative);
        CashFlow flow;
        flow.initiative = id;
        flow.name = "Rent";
        flow.timing = FlowTiming::PerPeriod;
        flow.amount = exactly(Money{100'000});
        flow.from = 1;
        build.add(flow);
        ValueSettings settings;
        settings.id = kValueSettingsId;
        settings.horizon = 1'200;
        settings.discountRate = rate;
        settings.customers = 12;
        build.add(settings);
        std::vector<Problem> found = problemsOf(build.document());
        std::erase_if(found, [](const Problem& problem) { return problem.id != kFlowTooLarge; });
        return found;
    };
    EXPECT_TRUE(problems(0.08).empty());
    const auto found = problems(-0.99);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].details, (std::vector<std::string>{"Rent", "Dear", "10000000000000", "-99"}));
    EXPECT_EQ(found[1].details.front(), "") << "what its effects save";
    EXPECT_EQ(found[1].rows, std::vector{refTo(Id<Initiative>{1})});
}

TEST(FindProblems, AnInitiativeThatExcludesItselfIsImpossible) {
    test::JourneyBuilder build;
    Initiative initiative;
    initiative.name = "Paradox";
    initiative.excludes = {Id<Initiative>{1}};
    build.add(initiative);
    const auto problems = problemsOf(build.document());
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().id, kInitiativeImpossible);
}

TEST(FindProblems, SharesMayMissTheSumByLessThanHalfAPerCent) {
    const auto withShares = [](double one, double other) {
        test::JourneyBuilder build;
        build.touchpoint("A", 1).touchpoint("B", 1).touchpoint("C", 1);
        Document document = build.document();
        ChangeSet edit;
        Touchpoint decision = document.table<Touchpoint>().at(build.id("A"));
        const Touchpoint before = decision;
        decision.kind = TouchpointKind::Decision;
        edit.rows.push_back(RowChange<Touchpoint>{before.id, before, decision});
        std::uint32_t number = 1;
        for (const auto& [code, share] : {std::pair{"B", one}, std::pair{"C", other}}) {
            Dependency link;
            link.id = Id<Dependency>{number++};
            link.predecessor = before.id;
            link.successor = build.id(code);
            link.share = Probability::from(share);
            edit.rows.push_back(RowChange<Dependency>{link.id, std::nullopt, link});
        }
        EXPECT_TRUE(document.apply(edit));
        return problemsOf(document).size();
    };
    EXPECT_EQ(withShares(0.6, 0.4), 0U);
    EXPECT_EQ(withShares(0.6, 0.396), 0U);
    EXPECT_EQ(withShares(0.6, 0.39), 1U);
}

Id<Resource> add(test::JourneyBuilder& build, std::int32_t capacity, std::vector<std::string> skills = {}) {
    Resource row;
    row.name = "Team";
    row.capacity = capacity;
    row.skills = std::move(skills);
    return build.add(row);
}

void demand(test::JourneyBuilder& build, Id<Resource> resource, const std::string& skill, std::int32_t amount = 1) {
    Demand row;
    row.touchpoint = build.id("A");
    row.resource = resource;
    row.skill = skill;
    row.amount = amount;
    build.add(row);
}

TEST(FindProblems, DemandsOnTheSameResourceAddUp) {
    test::JourneyBuilder build;
    build.touchpoint("A", 1);
    const Id<Resource> team = add(build, 3);
    demand(build, team, {}, 2);
    EXPECT_TRUE(problemsOf(build.document()).empty());
    demand(build, team, {}, 2);
    const auto problems = problemsOf(build.document());
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].id, kDemandOverCapacity);
    EXPECT_EQ(problems[0].details, (std::vector<std::string>{"A", "Team", "4", "3"}));
}

TEST(FindProblems, NobodyCanFillTwoDemandsBySkillAtOnce) {
    test::JourneyBuilder build;
    build.touchpoint("A", 1);
    add(build, 1, {"french", "welding"});
    demand(build, {}, "french");
    EXPECT_TRUE(problemsOf(build.document()).empty());
    demand(build, {}, "welding");
    const auto problems = problemsOf(build.document());
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].id, kDemandOverCapacity);
    EXPECT_EQ(problems[0].details, (std::vector<std::string>{"A", "french, welding", "2", "1"}));
}

TEST(FindProblems, WhoIsNeededByNameCannotFillADemandBySkillAsWell) {
    test::JourneyBuilder build;
    build.touchpoint("A", 1);
    add(build, 1, {"french"});
    Demand named;
    named.touchpoint = build.id("A");
    named.resource = build.document().table<Resource>().begin()->id;
    build.add(named);
    demand(build, {}, "french");
    const auto problems = problemsOf(build.document());
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].id, kDemandOverCapacity);
    const std::string name = build.document().table<Resource>().begin()->name;
    EXPECT_EQ(problems[0].details, (std::vector<std::string>{"A", "french", "1", "0", name})) << "one, besides it";
}

// Each of the three is taken for the nearest time that can be, and all else is computed.
TEST(FindProblems, TimesThatCannotBeAreNamedAndTheRestComputed) {
    test::JourneyBuilder build;
    Estimate fromZero = test::estimateInDays(0, 0, 4);
    fromZero.distribution = Distribution::LogNormal;
    build.touchpoint("A", fromZero).touchpoint("B", 2).after("B", "A");
    build.add(CrashOption{{}, {test::days(9), TimeUnit::Day}, Money{}});
    build.add(CrashOption{{}, {test::days(1), TimeUnit::Day}, Money{-5}});
    const auto problems = problemsOf(build.document());
    ASSERT_EQ(problems.size(), 3U);
    EXPECT_EQ(problems[0].id, kLogNormalFromZero);
    EXPECT_EQ(problems[0].details, (std::vector<std::string>{"A", "A", "4d"}));
    EXPECT_EQ(problems[1].id, kCrashTakesLonger);
    EXPECT_EQ(problems[1].details, (std::vector<std::string>{"A", "A", "9d", "4d"}));
    EXPECT_EQ(problems[2].id, kCrashCostBelowZero);
    EXPECT_EQ(IncrementalSchedule(build.document()).finish(), test::days(6));
}

TEST(FindProblems, WhatIsDoneBeforeWhatItWaitsForIsNamed) {
    test::JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 1).after("B", "A");
    build.add(Progress{});  // of A, replaced below
    Progress first{progressOf(build.id("A")), WorkTime{test::days(2)}, {}, {}};
    build.replace(first);
    Progress second{progressOf(build.id("B")), WorkTime{test::days(0)}, WorkTime{test::days(1)}, {}};
    build.add(second);
    const auto problems = problemsOf(build.document());
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].id, kProgressAgainstOrder);
    EXPECT_EQ(problems[0].rows.front(), refTo(build.id("B")));
    EXPECT_EQ(problems[0].details, (std::vector<std::string>{"B", "B", "A", "A", "2d"}));
    first.start = WorkTime{test::days(1)};
    build.replace(first);
    EXPECT_TRUE(problemsOf(build.document()).empty()) << "they overlap, which is odd but may be";
}

TEST(FindProblems, ACalendarWithoutTimeNamesTheTouchpointsConcerned) {
    test::JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 1).after("B", "A");
    Resource row;
    row.name = "Team";
    row.calendar = build.add(Calendar{{}, "Empty", {}, {}});
    demand(build, build.add(row), {});
    const auto problems = problemsOf(build.document());
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].id, kCalendarWithoutTime);
    EXPECT_EQ(problems[0].details.at(1), "Team");
    EXPECT_EQ(problems[0].details.at(2), "A");
    EXPECT_NE(std::ranges::find(problems[0].rows, refTo(build.id("A"))), problems[0].rows.end());
}

TEST(FindProblems, ACalendarWithoutTimeNamesTheTouchpointsThatASkillLeadsTo) {
    test::JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 1).after("B", "A");
    Resource row;
    row.name = "Team";
    row.skills = {"french"};
    row.calendar = build.add(Calendar{{}, "Empty", {}, {}});
    build.add(row);
    demand(build, {}, "french");
    const auto problems = problemsOf(build.document());
    const auto named = std::ranges::find(problems, kCalendarWithoutTime, &Problem::id);
    ASSERT_NE(named, problems.end());
    EXPECT_EQ(std::ranges::count(named->rows, refTo(build.id("A"))), 1);
    EXPECT_EQ(std::ranges::count(named->rows, refTo(build.id("B"))), 0);
}

TEST(FindProblems, AZeroThatWasTypedIsATime) {
    test::JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 1).after("B", "A");
    Document document = build.document();
    const auto missing = [&] { return std::ranges::count(problemsOf(document), kMissingEstimate, &Problem::id); };
    const auto put = [&](const Estimate& estimate) {
        Touchpoint row = document.table<Touchpoint>().at(build.id("A"));
        row.estimate = estimate;
        ASSERT_TRUE(document.apply(*edit::setTouchpoint(document, row)));
    };
    put({});
    EXPECT_EQ(missing(), 1);
    const std::string none = "0d";
    for (const edit::TypedTimes& typed :
         {edit::TypedTimes{{}, none, {}, {}, {}}, edit::TypedTimes{{}, {}, {}, none, {}},
          edit::TypedTimes{none, none, none, {}, {}}}) {
        const auto estimate = edit::typedEstimate({}, typed, TimeUnit::Day);
        ASSERT_TRUE(estimate);
        put(*estimate);
        EXPECT_EQ(missing(), 0);
    }
    put(*edit::typedEstimate(fixedEstimate(Minutes{0}), {{}, {}, {}, std::string(), {}}, TimeUnit::Day));
    EXPECT_EQ(missing(), 1);
}

}  // namespace
}  // namespace waymark
