#include "core/value/scenario.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/edit/demand_edits.h"
#include "core/edit/dependency_edits.h"
#include "core/edit/experience_edits.h"
#include "core/edit/plan_edits.h"
#include "core/edit/resource_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/edit/value_edits.h"
#include "core/format/file_format.h"
#include "core/value/journey_cost.h"
#include "core/value/scenario_figures.h"
#include "core/value/scenario_outcome.h"
#include "tests/support/editing.h"
#include "tests/support/journey_builder.h"
#include "tests/support/random_journey.h"
#include "tests/support/random_row.h"
#include "tests/support/random_value_edits.h"
#include "tests/support/staffed_journey.h"

namespace waymark {
namespace {

using test::apply;
using test::applyAdding;
using test::JourneyBuilder;

Id<Initiative> addInitiative(Document& document) {
    Initiative row;
    row.name = "Better";
    return applyAdding<Initiative>(document, edit::addInitiative(document, row));
}

Effect effectOn(Id<Initiative> initiative, EffectKind kind, Id<Touchpoint> touchpoint) {
    Effect effect;
    effect.initiative = initiative;
    effect.kind = kind;
    effect.touchpoint = touchpoint;
    return effect;
}

// Carries the effect out as a person would, one edit after the other.
void carryOut(Document& document, const Effect& effect) {
    const Touchpoint* row = document.find(effect.touchpoint);
    switch (effect.kind) {
        case EffectKind::TimeFactor: {
            Estimate estimate = row->estimate;
            for (Minutes* length : {&estimate.optimistic, &estimate.likely, &estimate.pessimistic}) {
                *length = Minutes{std::llround(static_cast<double>(length->count()) * effect.factor)};
            }
            return apply(document, edit::setEstimate(document, row->id, estimate));
        }
        case EffectKind::NewEstimate: return apply(document, edit::setEstimate(document, row->id, effect.estimate));
        case EffectKind::NewCost: return apply(document, edit::setCost(document, row->id, effect.cost));
        case EffectKind::AddedCapacity: {
            Resource resource = *document.find(effect.resource);
            resource.capacity = std::max(0, resource.capacity + effect.amount);
            return apply(document, edit::setResource(document, resource));
        }
        case EffectKind::Satisfaction:
            return apply(document, edit::setEmotion(document, std::vector{row->id}, effect.amount));
        case EffectKind::Replace: {
            Touchpoint changed = *row;
            changed.name = effect.name;
            changed.channel = effect.channel;
            changed.estimate = effect.estimate;
            changed.cost = effect.cost;
            apply(document, edit::setDemands(document, row->id, ""));
            return apply(document, edit::setTouchpoint(document, changed));
        }
        default: break;
    }
}

TEST(Scenario, EffectsGiveWhatEditingByHandGives) {
    Random random(1);
    int changed = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        SCOPED_TRACE(seed);
        Document document = test::randomStaffedJourney(2 + random.below(20), seed);
        const Id<Initiative> initiative = addInitiative(document);
        Effect effect = test::randomEffect(document, random, initiative);
        effect.kind = static_cast<EffectKind>(random.below(8));
        if (effect.kind == EffectKind::BranchShare || effect.kind == EffectKind::Remove)
            effect.kind = EffectKind::Replace;
        effect.touchpoint = test::some<Touchpoint>(document, random);
        effect.resource = test::some<Resource>(document, random);
        effect.amount = static_cast<std::int32_t>(random.below(5)) - 2;
        apply(document, edit::addEffect(document, effect));
        const Document asScenario = *withInitiatives(document, std::vector{initiative});
        Document byHand = document;
        carryOut(byHand, effect);
        EXPECT_EQ(writeDocument(asScenario), writeDocument(byHand)) << nameOf(effect.kind);
        EXPECT_EQ(scenarioFigures(asScenario), scenarioFigures(byHand));
        changed += asScenario == document ? 0 : 1;
    }
    EXPECT_GT(changed, 150);
}

TEST(Scenario, WhatFallsAwayIsAsIfItTookNoTimeAndCostNothing) {
    Random random(2);
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE(seed);
        const bool hasLeads = seed % 2 == 0;
        Document document = test::randomJourney({.touchpoints = 3 + random.below(15),
                                                 .dependencies = 5 + random.below(30),
                                                 .mixedKinds = hasLeads ? 0.5 : 0.0},
                                                seed);
        const Id<Initiative> initiative = addInitiative(document);
        Document byHand = document;
        for (std::uint64_t k = 1 + random.below(3); k > 0; --k) {
            const Id<Touchpoint> id = test::some<Touchpoint>(document, random);
            apply(document, edit::addEffect(document, effectOn(initiative, EffectKind::Remove, id)));
            Touchpoint row = *byHand.find(id);
            row.estimate = {};
            row.kind = TouchpointKind::Milestone;
            apply(byHand, edit::setTouchpoint(byHand, row));
        }
        const Document without = *withInitiatives(document, std::vector{initiative});
        const IncrementalSchedule schedule(without);
        const IncrementalSchedule byHandSchedule(byHand);
        EXPECT_LT(without.table<Touchpoint>().size(), byHand.table<Touchpoint>().size());
        for (const Touchpoint& row : without.table<Touchpoint>()) {
            const WorkTime start = schedule.dates(row.id)->earlyStart;
            const WorkTime expected = byHandSchedule.dates(row.id)->earlyStart;
            // What does not start before the journey, like a milestone behind a lead, may hold others back.
            EXPECT_LE(start, expected) << row.code;
            if (!hasLeads) {
                EXPECT_EQ(start, expected) << row.code;
            }
        }
    }
}

TEST(Scenario, ATouchpointThatFallsAwayLeavesItsNeighboursConnected) {
    JourneyBuilder build;
    build.touchpoint("A", 2).touchpoint("B", 5).touchpoint("C", 3).touchpoint("D", 1);
    build.depend("A", "B", DependencyKind::StartToStart, 1).depend("B", "C", DependencyKind::FinishToStart, 2);
    build.depend("B", "D", DependencyKind::FinishToFinish).depend("A", "C");
    Document document = build.document();
    const Id<Initiative> initiative = addInitiative(document);
    apply(document, edit::addEffect(document, effectOn(initiative, EffectKind::Remove, build.id("B"))));
    const Document after = *withInitiatives(document, std::vector{initiative});
    Document byHand = document;
    apply(byHand, edit::removeTouchpoints(byHand, std::vector{build.id("B")}, {}));
    apply(byHand, edit::connect(byHand, build.id("A"), build.id("C"), DependencyKind::StartToStart,
                                {test::days(3), TimeUnit::Day}));
    apply(byHand, edit::connect(byHand, build.id("A"), build.id("D"), DependencyKind::StartToFinish,
                                {test::days(1), TimeUnit::Day}));
    EXPECT_EQ(writeDocument(after), writeDocument(byHand));
    EXPECT_EQ(IncrementalSchedule(after).finish(), test::days(6));
}

// A decision with two ways, one of which passes through another touchpoint.
struct Branching {
    JourneyBuilder build;
    Document document;
    Id<Initiative> initiative;

    Branching() {
        build.touchpoint("D", 1).touchpoint("B", 2).touchpoint("C", 4).touchpoint("E", 1);
        build.depend("D", "B").depend("D", "C").depend("B", "E").depend("C", "E");
        Touchpoint decision = *build.document().find(build.id("D"));
        decision.kind = TouchpointKind::Decision;
        build.replace(decision);
        for (const auto& [code, share] : {std::pair{"B", 0.3}, std::pair{"C", 0.7}}) {
            Dependency way = *build.document().find(build.dependency("D", code));
            way.share = Probability::from(share);
            build.replace(way);
        }
        document = build.document();
        initiative = addInitiative(document);
    }
    Document after(const Effect& effect) {
        apply(document, edit::addEffect(document, effect));
        return *withInitiatives(document, std::vector{initiative});
    }
    double share(const Document& of, std::string_view into) const {
        for (const Id<Dependency> id : of.outgoing(build.id("D"))) {
            const Dependency& way = *of.find(id);
            if (of.find(way.successor)->code == into) return way.share->value();
        }
        return -1.0;
    }
};

TEST(Scenario, CustomersMoveFromOneBranchToAnother) {
    Branching one;
    Effect effect = effectOn(one.initiative, EffectKind::BranchShare, one.build.id("D"));
    effect.into = one.build.id("B");
    effect.shift = 0.5;
    const Document after = one.after(effect);
    EXPECT_NEAR(one.share(after, "B"), 0.8, 1e-12);
    EXPECT_NEAR(one.share(after, "C"), 0.2, 1e-12);
    const Document more = one.after(effect);
    EXPECT_EQ(one.share(more, "B"), 1.0) << "no more than all";
    EXPECT_EQ(one.share(more, "C"), 0.0);
}

TEST(Scenario, TheShareOfABranchGoesPastWhatFallsAway) {
    Branching one;
    const Document after = one.after(effectOn(one.initiative, EffectKind::Remove, one.build.id("B")));
    EXPECT_EQ(after.table<Touchpoint>().size(), 3U);
    EXPECT_NEAR(one.share(after, "E"), 0.3, 1e-12);
    EXPECT_NEAR(one.share(after, "C"), 0.7, 1e-12);
}

TEST(Scenario, ADecisionThatFallsAwayStillParts) {
    Branching one;
    const Document after = one.after(effectOn(one.initiative, EffectKind::Remove, one.build.id("D")));
    const Touchpoint& decision = *after.find(one.build.id("D"));
    EXPECT_EQ(decision.kind, TouchpointKind::Decision);
    EXPECT_EQ(decision.estimate, Estimate{});
    EXPECT_NEAR(one.share(after, "B"), 0.3, 1e-12);
}

TEST(Scenario, EffectsWithoutAnythingToActOnChangeNothing) {
    Branching one;
    for (const EffectKind kind :
         {EffectKind::TimeFactor, EffectKind::NewEstimate, EffectKind::NewCost, EffectKind::AddedCapacity,
          EffectKind::Satisfaction, EffectKind::BranchShare, EffectKind::Remove, EffectKind::Replace}) {
        Effect effect = effectOn(one.initiative, kind, {});
        effect.factor = 0.5;
        effect.amount = 1;
        apply(one.document, edit::addEffect(one.document, effect));
    }
    EXPECT_TRUE(initiativeChanges(one.document, std::vector{one.initiative})->empty());
    EXPECT_EQ(initiativeChanges(one.document, std::vector{Id<Initiative>{9}}).error().code, ErrorCode::RowMissing);
}

TEST(Scenario, TheOrderInWhichInitiativesAreNamedDoesNotMatter) {
    Random random(3);
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        Document document = test::randomStaffedJourney(12, seed);
        std::vector<Id<Initiative>> all;
        for (int k = 0; k < 3; ++k) {
            all.push_back(addInitiative(document));
            for (int e = 0; e < 3; ++e) {
                apply(document, edit::addEffect(document, test::randomEffect(document, random, all.back())));
            }
        }
        const Document forwards = *withInitiatives(document, all);
        std::ranges::reverse(all);
        EXPECT_EQ(forwards, *withInitiatives(document, all)) << seed;
        EXPECT_TRUE(IncrementalSchedule(forwards).cycle().empty());
    }
}

TEST(Scenario, ObservedAndFixedTimesAreScaledToo) {
    const Estimate observed = observedEstimate({Minutes{10}, Minutes{20}, Minutes{31}});
    EXPECT_EQ(scaled(observed, 0.5), observedEstimate({Minutes{5}, Minutes{10}, Minutes{16}}));
    EXPECT_EQ(scaled(fixedEstimate(Minutes{9}), 0.5), fixedEstimate(Minutes{5}));
    EXPECT_TRUE(
        checkEstimate(scaled({Minutes{1}, Minutes{2}, Minutes{9}, TimeUnit::Day, Distribution::LogNormal}, 0.1)));
    EXPECT_EQ(scaled(fixedEstimate(kLongestDuration), 3.0), fixedEstimate(kLongestDuration));
}

TEST(ScenarioOutcome, NamesTouchpointsWhoseSharesOrStaffChange) {
    test::JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 1).touchpoint("C", 1).depend("A", "B").depend("A", "C");
    Touchpoint decision = *build.document().find(build.id("A"));
    decision.kind = TouchpointKind::Decision;
    build.replace(decision);
    Dependency way = *build.document().find(build.dependency("A", "B"));
    way.share = Probability::from(0.3);
    build.replace(way);
    Resource agent{{}, "agent", 1, Money{6'000}};
    agent.skills = {"advice"};
    const auto resource = build.add(agent);
    build.add(Demand{{}, build.id("B"), resource, 1});
    Demand bySkill{{}, build.id("C"), {}, 1};
    bySkill.skill = "advice";
    build.add(bySkill);
    Document document = build.document();
    const auto outcomeOf = [&](EffectKind kind) {
        Document changed = document;
        Initiative initiative;
        initiative.name = "Any";
        Effect effect;
        effect.initiative = test::applyAdding<Initiative>(changed, edit::addInitiative(changed, initiative));
        effect.kind = kind;
        effect.touchpoint = build.id("A");
        effect.into = build.id("B");
        effect.shift = 0.2;
        effect.resource = resource;
        effect.amount = 1;
        test::apply(changed, edit::addEffect(changed, effect));
        Scenario scenario;
        scenario.name = "With it";
        scenario.initiatives = {effect.initiative};
        test::apply(changed, edit::addScenario(changed, scenario));
        return scenarioOutcomes(changed, std::nullopt).back().changed;
    };
    EXPECT_EQ(outcomeOf(EffectKind::BranchShare), std::vector{build.id("A")});
    EXPECT_EQ(outcomeOf(EffectKind::AddedCapacity), (std::vector{build.id("B"), build.id("C")}));
}

}  // namespace
}  // namespace waymark
