#include "core/resource/assigned_demands.h"

#include <gtest/gtest.h>

#include <map>

#include "core/base/random.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::JourneyBuilder;

Id<Resource> team(JourneyBuilder& journey, std::int32_t capacity, std::vector<std::string> skills) {
    Resource row;
    row.name = "Team";
    row.capacity = capacity;
    row.skills = std::move(skills);
    return journey.add(row);
}

void need(JourneyBuilder& journey, std::string_view code, Id<Resource> resource, std::string skill,
          std::int32_t amount = 1) {
    Demand row;
    row.touchpoint = journey.id(code);
    row.resource = resource;
    row.skill = std::move(skill);
    row.amount = amount;
    journey.add(row);
}

TEST(AssignedDemands, SkillsGoToWhoeverHasLeastToDo) {
    JourneyBuilder journey;
    journey.touchpoint("A", 4).touchpoint("B", 2).touchpoint("C", 1);
    const Id<Resource> busy = team(journey, 1, {"french"});
    const Id<Resource> free = team(journey, 1, {"french"});
    need(journey, "A", busy, {});
    need(journey, "B", {}, "french");
    need(journey, "C", {}, "french");
    EXPECT_EQ(assignDemands(journey.document()),
              (std::vector<AssignedDemand>{
                  {journey.id("A"), busy, 1}, {journey.id("B"), free, 1}, {journey.id("C"), free, 1}}));
}

TEST(AssignedDemands, ADemandThatIsTooMuchForOneIsShared) {
    JourneyBuilder journey;
    journey.touchpoint("A", 1);
    const Id<Resource> two = team(journey, 2, {"welding"});
    const Id<Resource> one = team(journey, 1, {"welding"});
    need(journey, "A", {}, "welding", 3);
    EXPECT_EQ(assignDemands(journey.document()),
              (std::vector<AssignedDemand>{{journey.id("A"), two, 2}, {journey.id("A"), one, 1}}));
}

TEST(AssignedDemands, NobodyWorksTwiceOnOneTouchpoint) {
    JourneyBuilder journey;
    journey.touchpoint("A", 1);
    const Id<Resource> lead = team(journey, 1, {"french"});
    const Id<Resource> other = team(journey, 1, {"french"});
    need(journey, "A", lead, {});
    need(journey, "A", {}, "french");
    EXPECT_EQ(assignDemands(journey.document()),
              (std::vector<AssignedDemand>{{journey.id("A"), lead, 1}, {journey.id("A"), other, 1}}));
}

TEST(AssignedDemands, WhatNobodyCanDoIsLeftOut) {
    JourneyBuilder journey;
    journey.touchpoint("A", 1).touchpoint("B", 1);
    const Id<Resource> one = team(journey, 1, {"french"});
    team(journey, 0, {"welding"});
    need(journey, "A", {}, "welding");
    need(journey, "B", {}, "french", 5);
    EXPECT_EQ(assignDemands(journey.document()), (std::vector<AssignedDemand>{{journey.id("B"), one, 1}}));
}

TEST(AssignedDemands, WhoeverIsTheOnlyOneForAnotherSkillIsKeptForIt) {
    JourneyBuilder journey;
    journey.touchpoint("A", 1);
    const Id<Resource> both = team(journey, 1, {"french", "welding"});
    const Id<Resource> french = team(journey, 1, {"french"});
    need(journey, "A", {}, "french");
    need(journey, "A", {}, "welding");
    EXPECT_EQ(assignDemands(journey.document()),
              (std::vector<AssignedDemand>{{journey.id("A"), both, 1}, {journey.id("A"), french, 1}}));
}

// Whatever is asked for: demands by name stay as they are, nobody does what they cannot, nothing is done twice.
TEST(AssignedDemands, NeverAskMoreOfAResourceThanItHasForSkills) {
    Random random(8);
    for (int k = 0; k < 200; ++k) {
        JourneyBuilder journey;
        const std::vector<std::string> skills{"a", "b"};
        std::map<Id<Resource>, std::int32_t> capacities;
        for (std::uint64_t count = 1 + random.below(4); count > 0; --count) {
            const auto capacity = static_cast<std::int32_t>(random.below(4));
            std::vector<std::string> known;
            for (const std::string& skill : skills) {
                if (random.below(2) == 0) known.push_back(skill);
            }
            capacities.emplace(team(journey, capacity, known), capacity);
        }
        journey.touchpoint("A", 1).touchpoint("B", 2);
        std::map<Id<Touchpoint>, std::int32_t> wanted;
        for (const char* code : {"A", "B", "A", "B"}) {
            const auto amount = static_cast<std::int32_t>(1 + random.below(4));
            need(journey, code, {}, skills[random.below(2)], amount);
            wanted[journey.id(code)] += amount;
        }
        std::map<Id<Touchpoint>, std::int32_t> given;
        for (const AssignedDemand& demand : assignDemands(journey.document())) {
            ASSERT_GT(demand.amount, 0);
            ASSERT_LE(demand.amount, capacities.at(demand.resource));
            ASSERT_FALSE(journey.document().table<Resource>().at(demand.resource).skills.empty());
            given[demand.touchpoint] += demand.amount;
        }
        for (const auto& [id, amount] : given) ASSERT_LE(amount, wanted.at(id));
    }
}

}  // namespace
}  // namespace waymark
