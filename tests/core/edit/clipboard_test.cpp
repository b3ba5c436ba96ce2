#include "core/edit/clipboard.h"

#include <array>
#include <set>

#include <gtest/gtest.h>

#include "core/edit/band_edits.h"
#include "core/edit/dependency_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/format/file_format.h"
#include "core/map/free_place.h"
#include "tests/support/editing.h"
#include "tests/support/invariants.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::apply;
using test::JourneyBuilder;
using test::refusal;

// A and B linked and placed side by side, C behind B, and B needs two agents.
JourneyBuilder three() {
    JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 2).touchpoint("C", 3);
    build.depend("A", "B", DependencyKind::StartToStart, 1.5).depend("B", "C");
    build.place("A", 80.0, 80.0).place("B", 240.0, 80.0).place("C", 400.0, 80.0);
    Resource agent;
    agent.name = "agent";
    agent.capacity = 3;
    Demand demand;
    demand.resource = build.add(agent);
    demand.touchpoint = build.id("B");
    demand.amount = 2;
    build.add(demand);
    return build;
}

TEST(Clipboard, ACopyHoldsWhatWasChosenAndTheLinksAmongIt) {
    const JourneyBuilder build = three();
    const edit::Clip clip =
        edit::copyItems(build.document(), std::vector{build.id("B"), build.id("A"), Id<Touchpoint>{99}});
    EXPECT_EQ(clip.document.table<Touchpoint>().size(), 2U);
    EXPECT_EQ(clip.document.table<Dependency>().size(), 1U);
    EXPECT_EQ(clip.document.table<Demand>().size(), 1U);
    EXPECT_EQ(clip.document.table<Placement>().size(), 2U);
}

TEST(Clipboard, ADuplicateTakesItsLinksWithOthersAlongWhereThatIsAskedFor) {
    JourneyBuilder build = three();
    build.touchpoint("D", 1).place("D", 560.0, 80.0);
    const Id<Dependency> toC = build.dependency("B", "C");
    Document document = build.document();
    Dependency shared = *document.find(toC);
    shared.share = Probability::from(0.4);
    apply(document, edit::setDependency(document, shared));
    const std::array original{build.id("C")};
    const auto changes = edit::duplicateLinked(document, original, 0.0, 200.0);
    apply(document, changes);
    const Id<Touchpoint> copy = edit::allAddedIn<Touchpoint>(*changes).front();
    ASSERT_EQ(document.incoming(copy).size(), 1U);
    const Dependency& link = *document.find(document.incoming(copy).front());
    EXPECT_EQ(link.predecessor, build.id("B"));
    EXPECT_FALSE(link.share.has_value()) << "the shares of B make 100 % as they are";
    EXPECT_EQ(document.find(toC)->share, shared.share);
    // Of two together the link among them is copied once, and those to the outside as well.
    const std::array both{build.id("A"), build.id("B")};
    const auto two = edit::duplicateLinked(document, both, 0.0, 400.0);
    apply(document, two);
    const auto copies = edit::allAddedIn<Touchpoint>(*two);
    EXPECT_EQ(document.outgoing(copies[0]).size(), 1U);
    EXPECT_EQ(document.outgoing(copies[1]).size(), 2U);  // to C and to its copy
    EXPECT_EQ(document.table<Dependency>().size(), 6U);
    // Without being asked for, links to others stay where they are.
    const auto plain = edit::duplicate(document, original, 0.0, 600.0);
    apply(document, plain);
    EXPECT_TRUE(document.incoming(edit::allAddedIn<Touchpoint>(*plain).front()).empty());
}

TEST(Clipboard, AClipSurvivesBeingWrittenAsText) {
    const JourneyBuilder build = three();
    const edit::Clip clip = edit::copyItems(build.document(), std::vector{build.id("A"), build.id("B")});
    const auto reread = readDocument(writeDocument(clip.document));
    ASSERT_TRUE(reread);
    EXPECT_TRUE(reread->document == clip.document);
}

TEST(Clipboard, PastedTouchpointsKeepTheirArrangementLinksAndDemandsUnderNewCodes) {
    const JourneyBuilder build = three();
    Document document = build.document();
    const edit::Clip clip = edit::copyItems(document, std::vector{build.id("A"), build.id("B")});
    const auto pasted = edit::paste(document, clip, {1000.0, 500.0});
    apply(document, pasted);
    const auto ids = edit::allAddedIn<Touchpoint>(*pasted);
    ASSERT_EQ(ids.size(), 2U);
    EXPECT_EQ(document.find(ids[0])->code, "D");
    EXPECT_EQ(document.find(ids[1])->code, "E");
    EXPECT_EQ(document.find(ids[1])->estimate, document.find(build.id("B"))->estimate);
    const Placement* a = document.find(placementOf(ids[0]));
    const Placement* b = document.find(placementOf(ids[1]));
    EXPECT_EQ(b->x - a->x, 160.0);
    EXPECT_EQ((a->x + b->x) / 2.0, 1000.0);
    ASSERT_EQ(document.outgoing(ids[0]).size(), 1U);
    const Dependency* link = document.find(document.outgoing(ids[0]).front());
    EXPECT_EQ(link->successor, ids[1]);
    EXPECT_EQ(link->kind, DependencyKind::StartToStart);
    EXPECT_EQ(link->lag.length, Minutes{720});
    ASSERT_EQ(document.demands(ids[1]).size(), 1U);
    EXPECT_EQ(document.find(document.demands(ids[1]).front())->amount, 2);
    EXPECT_EQ(document.table<Resource>().size(), 1U) << "found by name";
    EXPECT_TRUE(document.outgoing(ids[1]).empty()) << "C was not copied";
}

TEST(Clipboard, IntoAnotherJourneyCodesAreKeptWhereTheyAreFree) {
    const JourneyBuilder build = three();
    const edit::Clip clip = edit::copyItems(build.document(), std::vector{build.id("A"), build.id("C")});
    Document other = JourneyBuilder().touchpoint("A", 5).document();
    apply(other, edit::paste(other, clip, {0.0, 0.0}));
    std::set<std::string> codes;
    for (const Touchpoint& row : other.table<Touchpoint>()) codes.insert(row.code);
    EXPECT_EQ(codes, (std::set<std::string>{"A", "B", "C"}));
    const edit::Clip withAgent = edit::copyItems(build.document(), std::vector{build.id("B")});
    apply(other, edit::paste(other, withAgent, {0.0, 0.0}));
    ASSERT_EQ(other.table<Resource>().size(), 1U);
    EXPECT_EQ(other.table<Resource>().begin()->capacity, 3);
}

TEST(Clipboard, CopiesLandOnNoOtherCardAndInTheBandsOfTheirPlace) {
    JourneyBuilder build = three();
    Document document = build.document();
    apply(document, edit::addStage(document, "One"));
    apply(document, edit::addLane(document, "Upper"));
    const std::vector all{build.id("A"), build.id("B"), build.id("C")};
    for (int k = 0; k < 12; ++k) apply(document, edit::duplicate(document, all, 24.0, 24.0));
    EXPECT_EQ(test::brokenInvariants(document), std::vector<std::string>{});
    std::vector<layout::Rect> rects;
    for (const Placement& row : document.table<Placement>()) rects.push_back(cardRect({row.x, row.y}));
    ASSERT_EQ(rects.size(), 39U);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        for (std::size_t k = i + 1; k < rects.size(); ++k) EXPECT_FALSE(rects[i].intersects(rects[k]));
    }
}

TEST(Clipboard, RefusesNothingAndTooMuchAndCycles) {
    const JourneyBuilder build = three();
    EXPECT_EQ(refusal(edit::paste(build.document(), {}, {0.0, 0.0})), ErrorCode::NothingToPaste);
    EXPECT_EQ(refusal(edit::duplicate(build.document(), {}, 0.0, 0.0)), ErrorCode::NothingToPaste);
    const edit::Clip clip = edit::copyItems(build.document(), std::vector{build.id("A")});
    EXPECT_EQ(refusal(edit::paste(build.document(), clip, {1e8, 0.0})), ErrorCode::CoordinateOutOfRange);
    JourneyBuilder round;
    round.touchpoint("A", 1).touchpoint("B", 1).depend("A", "B").depend("B", "A");
    const auto refused = edit::paste(build.document(), edit::Clip{round.document()}, {0.0, 0.0});
    EXPECT_EQ(refusal(refused), ErrorCode::CycleRefused);
    EXPECT_EQ(refused.error().details.size(), 3U);
}

}  // namespace
}  // namespace waymark
