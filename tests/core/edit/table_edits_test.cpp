#include "core/edit/table_edits.h"

#include <gtest/gtest.h>

#include "core/edit/demand_edits.h"
#include "core/edit/predecessor_edits.h"
#include "core/model/plan_cell.h"
#include "core/model/predecessor_cell.h"
#include "tests/support/editing.h"
#include "tests/support/invariants.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using edit::PlanCellText;
using edit::TableText;
using test::apply;
using test::JourneyBuilder;
using test::refusal;

JourneyBuilder abc() {
    JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 2).touchpoint("C", 3);
    build.after("B", "A").place("A", 80.0, 80.0).place("B", 240.0, 80.0).place("C", 400.0, 80.0);
    return build;
}

std::vector<std::string> codes(const Document& document) {
    std::vector<std::string> all;
    for (const Touchpoint& row : document.table<Touchpoint>()) all.push_back(row.code);
    return all;
}

const Touchpoint& coded(const Document& document, const std::string& code) {
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        if (row.code == code) return row;
    }
    ADD_FAILURE() << "no " << code;
    return *document.table<Touchpoint>().begin();
}

TEST(TableEdits, EveryColumnCanBeTypedInto) {
    const JourneyBuilder build = abc();
    Document document = build.document();
    const auto c = build.id("C");
    const std::vector<PlanCellText> cells{
        {c, PlanColumn::Code, "C1"},           {c, PlanColumn::Name, " Sign "},
        {c, PlanColumn::Stage, "Purchase"},    {c, PlanColumn::Lane, "Customer"},
        {c, PlanColumn::Kind, "Decision"},     {c, PlanColumn::Channel, "Phone"},
        {c, PlanColumn::Optimistic, "1d"},     {c, PlanColumn::Likely, "2d"},
        {c, PlanColumn::Pessimistic, "1w"},    {c, PlanColumn::Distribution, "triangular"},
        {c, PlanColumn::Safe, "6d"},           {c, PlanColumn::Predecessors, "A SS+1d; B"},
        {c, PlanColumn::Resources, "agent:2"}, {c, PlanColumn::Cost, "12.50"},
        {c, PlanColumn::Emotion, "-2"},        {c, PlanColumn::Importance, "5"},
        {c, PlanColumn::Owner, "Ada"},         {c, PlanColumn::Notes, "one\ntwo"}};
    apply(document, edit::setPlanCells(document, cells));
    const Touchpoint& row = coded(document, "C1");
    EXPECT_EQ(row.name, "Sign");
    EXPECT_EQ(document.find(row.stage)->name, "Purchase");
    EXPECT_EQ(document.find(row.lane)->name, "Customer");
    EXPECT_EQ(row.kind, TouchpointKind::Decision);
    EXPECT_EQ(row.channel, "Phone");
    EXPECT_EQ(row.estimate.pessimistic, Minutes{5 * 480});
    EXPECT_EQ(row.estimate.distribution, Distribution::Triangular);
    EXPECT_EQ(row.safe->length, Minutes{6 * 480});
    EXPECT_EQ(writePredecessors(document, c), "A SS+1d; B");
    EXPECT_EQ(writeDemands(document, c), "agent:2");
    EXPECT_EQ(row.cost.minorUnits, 1250);
    EXPECT_EQ(document.find(experienceOf(c))->emotion, -2);
    EXPECT_EQ(document.find(experienceOf(c))->importance, 5);
    EXPECT_EQ(row.owner, "Ada");
    EXPECT_EQ(row.notes, "one\ntwo");
    EXPECT_EQ(test::brokenInvariants(document), std::vector<std::string>{});
}

TEST(TableEdits, EmptyTextsTakeAwayWhatWasThere) {
    const JourneyBuilder build = abc();
    Document document = build.document();
    const auto b = build.id("B");
    apply(document, edit::setPlanCells(document, std::vector<PlanCellText>{{b, PlanColumn::Resources, "agent"},
                                                                           {b, PlanColumn::Emotion, "1"},
                                                                           {b, PlanColumn::Safe, "1d"}}));
    apply(document, edit::setPlanCells(document, std::vector<PlanCellText>{{b, PlanColumn::Resources, ""},
                                                                           {b, PlanColumn::Emotion, ""},
                                                                           {b, PlanColumn::Safe, ""},
                                                                           {b, PlanColumn::Predecessors, ""}}));
    EXPECT_TRUE(document.incoming(b).empty());
    EXPECT_TRUE(document.demands(b).empty());
    EXPECT_FALSE(document.find(experienceOf(b)));
    EXPECT_FALSE(document.find(b)->safe);
}

TEST(TableEdits, CodesMayChangePlacesInOneEdit) {
    const JourneyBuilder build = abc();
    Document document = build.document();
    const std::vector<PlanCellText> swap{{build.id("A"), PlanColumn::Code, "B"},
                                         {build.id("B"), PlanColumn::Code, "A"}};
    apply(document, edit::setPlanCells(document, swap));
    EXPECT_EQ(codes(document), (std::vector<std::string>{"B", "A", "C"}));
    const std::vector<PlanCellText> twice{{build.id("A"), PlanColumn::Code, "X"},
                                          {build.id("C"), PlanColumn::Code, "X"}};
    EXPECT_EQ(refusal(edit::setPlanCells(document, twice)), ErrorCode::DuplicateCode);
    EXPECT_EQ(refusal(edit::setPlanCells(document, std::vector<PlanCellText>{{build.id("A"), PlanColumn::Code, " "}})),
              ErrorCode::EmptyCode);
}

TEST(TableEdits, ARefusalNamesTheRowAndChangesNothing) {
    const JourneyBuilder build = abc();
    const std::vector<PlanCellText> cells{{build.id("A"), PlanColumn::Name, "new"},
                                          {build.id("C"), PlanColumn::Likely, "soon"}};
    const auto refused = edit::setPlanCells(build.document(), cells);
    EXPECT_EQ(refusal(refused), ErrorCode::NotADuration);
    EXPECT_EQ(refused.error().rows, std::vector<RowRef>{refTo(build.id("C"))});
}

TEST(TableEdits, PredecessorsMustExistAndCloseNoCycle) {
    const JourneyBuilder build = abc();
    const Document& document = build.document();
    EXPECT_EQ(refusal(edit::setPredecessors(document, build.id("A"), "Z")), ErrorCode::MissingPredecessor);
    EXPECT_EQ(refusal(edit::setPredecessors(document, build.id("A"), "A")), ErrorCode::SelfDependency);
    EXPECT_EQ(refusal(edit::setPredecessors(document, build.id("C"), "A; A")), ErrorCode::DuplicateDependency);
    const auto refused = edit::setPredecessors(document, build.id("A"), "C; B");
    EXPECT_EQ(refusal(refused), ErrorCode::CycleRefused);
    EXPECT_EQ(refused.error().details, (std::vector<std::string>{"B", "A", "B"}));
    const std::vector<PlanCellText> circle{{build.id("C"), PlanColumn::Predecessors, "B"},
                                           {build.id("A"), PlanColumn::Predecessors, "C"}};
    EXPECT_EQ(refusal(edit::setPlanCells(document, circle)), ErrorCode::CycleRefused);
}

TEST(TableEdits, ADependencyNamedAgainKeepsItsIdAndShare) {
    const JourneyBuilder build = abc();
    Document document = build.document();
    Dependency row = *document.find(build.dependency("A", "B"));
    row.share = Probability::from(0.4);
    ChangeBuilder share(document);
    share.put(row);
    ASSERT_TRUE(document.apply(share.take()));
    apply(document, edit::setPredecessors(document, build.id("B"), "C; A+2d"));
    ASSERT_TRUE(document.find(row.id));
    EXPECT_EQ(document.find(row.id)->share, Probability::from(0.4));
    EXPECT_EQ(document.find(row.id)->lag.length, Minutes{960});
    EXPECT_EQ(document.incoming(build.id("B")).size(), 2U);
}

TEST(TableEdits, ARectangleFillsRowsAndAddsWhatIsMissing) {
    const JourneyBuilder build = abc();
    Document document = build.document();
    TableText text;
    text.rows = {build.id("C")};
    text.columns = {PlanColumn::Code, PlanColumn::Name, PlanColumn::Stage, PlanColumn::Predecessors};
    text.cells = {{"C", "Deliver", "After", "B"}, {"D", "Thank", "After", "C"}, {"", "Ask", "", "D", "left out"}};
    const auto pasted = edit::pasteTable(document, text);
    apply(document, pasted);
    EXPECT_EQ(edit::allAddedIn<Touchpoint>(*pasted).size(), 2U);
    EXPECT_EQ(codes(document), (std::vector<std::string>{"A", "B", "C", "D", "E"}));
    EXPECT_EQ(coded(document, "E").name, "Ask");
    EXPECT_EQ(writePredecessors(document, coded(document, "E").id), "D");
    EXPECT_EQ(coded(document, "C").stage, coded(document, "D").stage);
    for (const Touchpoint& row : document.table<Touchpoint>()) EXPECT_TRUE(document.find(placementOf(row.id)));
    EXPECT_EQ(test::brokenInvariants(document), std::vector<std::string>{});
    EXPECT_EQ(refusal(edit::pasteTable(document, {})), ErrorCode::NothingToPaste);
}

TEST(TableEdits, ANewResourceHasTheCapacityOfItsLargestDemand) {
    const JourneyBuilder build = abc();
    Document document = build.document();
    apply(document, edit::setPlanCells(
                        document, std::vector<PlanCellText>{{build.id("A"), PlanColumn::Resources, "agent:2; \"a:b\""},
                                                            {build.id("B"), PlanColumn::Resources, "agent:5"}}));
    ASSERT_EQ(document.table<Resource>().size(), 2U);
    EXPECT_EQ(document.table<Resource>().begin()->capacity, 5);
    apply(document, edit::setDemands(document, build.id("A"), "agent:1"));
    EXPECT_EQ(writeDemands(document, build.id("A")), "agent");
    EXPECT_EQ(document.table<Resource>().begin()->capacity, 5) << "was there already";
    EXPECT_EQ(refusal(edit::setDemands(document, build.id("A"), "agent:none")), ErrorCode::MalformedDemand);
    EXPECT_EQ(refusal(edit::setDemands(document, Id<Touchpoint>{9}, "")), ErrorCode::RowMissing);
}

}  // namespace
}  // namespace waymark
