#include "core/value/scenario_effects.h"

#include <functional>

#include <gtest/gtest.h>

#include "core/edit/value_edits.h"
#include "tests/support/editing.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::apply;
using test::applyAdding;

constexpr Id<Touchpoint> kSecond{2};

// Three touchpoints in a row, and an initiative with one effect on the second.
struct Improved {
    Document document;
    Id<Initiative> initiative;

    explicit Improved(const std::function<void(Effect&)>& shape) {
        test::JourneyBuilder build;
        build.touchpoint("A", 1).touchpoint("B", 2).touchpoint("C", 1).after("B", "A").after("C", "B");
        document = build.document();
        Initiative row;
        row.name = "Better";
        initiative = applyAdding<Initiative>(document, edit::addInitiative(document, row));
        Effect effect;
        effect.initiative = initiative;
        effect.touchpoint = kSecond;
        shape(effect);
        apply(document, edit::addEffect(document, effect));
    }
    [[nodiscard]] std::vector<TouchpointEffect> effects() const {
        return *scenarioEffects(document, std::vector{initiative});
    }
};

TEST(ScenarioEffects, SayTheTimeBeforeAndAfter) {
    const Improved journey([](Effect& effect) { effect.factor = 0.5; });
    const auto effects = journey.effects();
    ASSERT_EQ(effects.size(), 1U);
    EXPECT_EQ(effects[0].id, kSecond);
    EXPECT_EQ(effects[0].time, (BeforeAfter<Minutes>{Minutes{960}, Minutes{480}}));
    EXPECT_FALSE(effects[0].isRemoved);
}

TEST(ScenarioEffects, SayWhatFallsAwayAndWhatTakesItsPlace) {
    const Improved removed([](Effect& effect) { effect.kind = EffectKind::Remove; });
    ASSERT_EQ(removed.effects().size(), 1U);
    EXPECT_TRUE(removed.effects()[0].isRemoved);
    const Improved replaced([](Effect& effect) {
        effect.kind = EffectKind::Replace;
        effect.name = "Chat";
        effect.cost = Money{120};
    });
    ASSERT_EQ(replaced.effects().size(), 1U);
    EXPECT_EQ(replaced.effects()[0].newName, "Chat");
    EXPECT_EQ(replaced.effects()[0].cost, (BeforeAfter<Money>{Money{}, Money{120}}));
}

TEST(ScenarioEffects, SayHowMuchHappierCustomersAre) {
    const Improved journey([](Effect& effect) {
        effect.kind = EffectKind::Satisfaction;
        effect.amount = 1;
    });
    ASSERT_EQ(journey.effects().size(), 1U);
    EXPECT_EQ(journey.effects()[0].satisfaction, 1);
    EXPECT_FALSE(journey.effects()[0].time);
}

TEST(ScenarioEffects, AreNoneWhereNothingChanges) {
    const Improved same([](Effect& effect) { effect.factor = 1.0; });
    EXPECT_TRUE(same.effects().empty());
    EXPECT_TRUE(scenarioEffects(same.document, {})->empty());
    EXPECT_EQ(scenarioEffects(same.document, std::vector{Id<Initiative>{77}}).error().code, ErrorCode::RowMissing);
}

}  // namespace
}  // namespace waymark
