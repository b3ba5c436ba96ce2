#include "core/value/flow_tags.h"

#include <gtest/gtest.h>

#include "core/edit/value_edits.h"
#include "core/value/initiative_value.h"
#include "tests/support/editing.h"

namespace waymark {
namespace {

struct TaggedFlows {
    Document document;
    Id<Initiative> initiative;

    TaggedFlows() {
        Initiative row;
        row.name = "Chat";
        row.savingsFrom = 3;
        initiative = test::applyAdding<Initiative>(document, edit::addInitiative(document, row));
        flow("Licence", FlowKind::Cost, 100, {"IT"});
        flow("Training", FlowKind::Cost, 40, {"people", "IT"});
        flow("Fewer calls", FlowKind::Benefit, 300, {"people"});
        flow("Rent", FlowKind::Cost, 7, {});
        ValueSettings settings;
        settings.discountRate = 0.0;
        test::apply(document, edit::setValueSettings(document, settings));
    }
    void flow(const char* name, FlowKind kind, std::int64_t amount, std::vector<std::string> tags) {
        CashFlow row;
        row.initiative = initiative;
        row.name = name;
        row.kind = kind;
        row.amount = exactly(Money{amount});
        row.tags = std::move(tags);
        test::apply(document, edit::addCashFlow(document, row));
    }
    [[nodiscard]] Money worth(const char* tag) const {
        return *valueOf(withTagOnly(document, tag), std::vector{initiative}).counted().netPresentValue;
    }
};

TEST(FlowTags, AreListedOnceEach) {
    EXPECT_EQ(flowTags(TaggedFlows().document), (std::vector<std::string>{"IT", "people"}));
    EXPECT_TRUE(flowTags(Document{}).empty());
}

TEST(FlowTags, LeaveTheFlowsThatCarryOneOfThem) {
    const TaggedFlows tagged;
    EXPECT_EQ(tagged.worth("IT"), Money{-140});
    EXPECT_EQ(tagged.worth("people"), Money{260});
    EXPECT_EQ(withTagOnly(tagged.document, "IT").table<CashFlow>().size(), 2U);
    EXPECT_EQ(withTagOnly(tagged.document, "IT").find(tagged.initiative)->savingsFrom, 0)
        << "what effects save carries no tag";
    EXPECT_EQ(tagged.document.table<CashFlow>().size(), 4U);
}

TEST(FlowTags, OneThatNobodyCarriesIsRefusedWithThoseThereAre) {
    const TaggedFlows tagged;
    EXPECT_TRUE(checkTag(tagged.document, "IT"));
    const auto known = checkTag(tagged.document, "it");
    ASSERT_FALSE(known);
    EXPECT_EQ(known.error().code, ErrorCode::UnknownValue);
    EXPECT_EQ(known.error().details, (std::vector<std::string>{"tag", "it", "IT, people"}));
}

}  // namespace
}  // namespace waymark
