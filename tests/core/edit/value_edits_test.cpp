#include "core/edit/value_edits.h"

#include <gtest/gtest.h>

#include "core/edit/resource_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/editing.h"

namespace waymark {
namespace {

using test::apply;
using test::applyAdding;
using test::refusal;

// Two initiatives, the second of which needs the first, with a flow, an effect on a touchpoint and a scenario.
struct Improved {
    Document document;
    Id<Touchpoint> touchpoint;
    Id<Initiative> first, second;
    Id<CashFlow> flow;
    Id<Effect> effect;
    Id<Scenario> scenario;

    Improved() {
        touchpoint = applyAdding<Touchpoint>(document, edit::addTouchpoint(document, {{}, "Call", {0, 0}}));
        first = applyAdding<Initiative>(document, edit::addInitiative(document, named("Self-service")));
        Initiative other = named("Chat");
        other.needs = {first};
        other.excludes = {first};
        second = applyAdding<Initiative>(document, edit::addInitiative(document, other));
        CashFlow row;
        row.initiative = first;
        row.name = "Licence";
        row.amount = exactly(Money{1000});
        flow = applyAdding<CashFlow>(document, edit::addCashFlow(document, row));
        Effect change;
        change.initiative = first;
        change.touchpoint = touchpoint;
        change.factor = 0.6;
        effect = applyAdding<Effect>(document, edit::addEffect(document, change));
        scenario = applyAdding<Scenario>(document, edit::addScenario(document, {{}, "Both", "", {second, first}}));
    }
    static Initiative named(std::string name) {
        Initiative row;
        row.name = std::move(name);
        return row;
    }
};

TEST(ValueEdits, RemovingAnInitiativeTakesItsFlowsAndEffectsAlongAndTheOthersForgetIt) {
    Improved two;
    apply(two.document, edit::removeInitiative(two.document, two.first));
    EXPECT_TRUE(two.document.table<CashFlow>().empty());
    EXPECT_TRUE(two.document.table<Effect>().empty());
    EXPECT_TRUE(two.document.find(two.second)->needs.empty());
    EXPECT_TRUE(two.document.find(two.second)->excludes.empty());
    EXPECT_EQ(two.document.find(two.scenario)->initiatives, std::vector{two.second});
}

TEST(ValueEdits, TheDocumentRefusesToLoseAnInitiativeThatOthersName) {
    Improved two;
    Document& document = two.document;
    ChangeSet changes;
    changes.rows.push_back(RowChange<Initiative>{two.first, *document.find(two.first), std::nullopt});
    EXPECT_EQ(document.apply(changes).error().code, ErrorCode::RowMissing);
    EXPECT_TRUE(document.find(two.first));
}

TEST(ValueEdits, AnInitiativeThatNeedsItselfNeedsNothing) {
    Improved two;
    Initiative row = *two.document.find(two.second);
    row.needs = {two.second, two.first, two.first};
    apply(two.document, edit::setInitiative(two.document, row));
    EXPECT_EQ(two.document.find(two.second)->needs, std::vector{two.first});
}

TEST(ValueEdits, EffectsGoWithTheirTouchpointOrResource) {
    Improved two;
    Document& document = two.document;
    const auto agents = applyAdding<Resource>(document, edit::addResource(document, {{}, "agent", 2, {}}));
    Effect more;
    more.initiative = two.second;
    more.kind = EffectKind::AddedCapacity;
    more.resource = agents;
    more.amount = 1;
    const auto added = applyAdding<Effect>(document, edit::addEffect(document, more));
    apply(document, edit::removeTouchpoints(document, std::vector{two.touchpoint}, {}));
    EXPECT_FALSE(document.find(two.effect));
    EXPECT_TRUE(document.find(added));
    apply(document, edit::removeResource(document, agents));
    EXPECT_FALSE(document.find(added));
}

TEST(ValueEdits, RefuseWhatAFileCouldNotHold) {
    Improved two;
    Document& document = two.document;
    CashFlow flow = *document.find(two.flow);
    flow.amount = {Money{3}, Money{2}, Money{4}};
    EXPECT_EQ(refusal(edit::setCashFlow(document, flow)), ErrorCode::AmountOrder);
    flow.amount = exactly(Money{1'000'000'000'000'000'000});
    EXPECT_EQ(refusal(edit::setCashFlow(document, flow)), ErrorCode::OutOfRange);
    flow.amount = exactly(Money{kLargestAmount});
    EXPECT_TRUE(edit::setCashFlow(document, flow));
    flow.growth = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(refusal(edit::setCashFlow(document, flow)), ErrorCode::OutOfRange);
    flow = *document.find(two.flow);
    flow.initiative = Id<Initiative>{99};
    EXPECT_EQ(refusal(edit::addCashFlow(document, flow)), ErrorCode::RowMissing);
    Effect effect = *document.find(two.effect);
    effect.factor = -0.1;
    EXPECT_EQ(refusal(edit::setEffect(document, effect)), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(edit::addScenario(document, {{}, " ", "", {}})), ErrorCode::EmptyName);
    EXPECT_EQ(refusal(edit::addScenario(document, {{}, "x", "", {Id<Initiative>{99}}})), ErrorCode::RowMissing);
}

TEST(ValueEdits, AHorizonOfZeroAndTheLowestRateAreKeptAsTheyWereTyped) {
    Document document;
    ValueSettings settings;
    settings.horizon = 0;
    settings.discountRate = -1.0;
    apply(document, edit::setValueSettings(document, settings));
    EXPECT_EQ(document.valueSettings(), settings);
    settings.discountRate = -1.01;
    EXPECT_EQ(refusal(edit::setValueSettings(document, settings)), ErrorCode::OutOfRange);
    apply(document, edit::setValueSettings(document, {}));
    EXPECT_TRUE(document.table<ValueSettings>().empty());
}

}  // namespace
}  // namespace waymark
