#include "ui/canvas/map_content.h"

#include <gtest/gtest.h>

#include "tests/support/journey_builder.h"
#include "tests/support/random_journey.h"
#include "ui/canvas/map_scene.h"

namespace waymark {
namespace {

// What two contents show must be the same, down to the words on the cards.
void expectSame(MapContent& live, MapContent& fresh) {
    EXPECT_EQ(live.unit(), fresh.unit());
    EXPECT_EQ(live.map(), fresh.map());
    ASSERT_EQ(live.cards().size(), fresh.cards().size());
    ASSERT_EQ(live.edges().size(), fresh.edges().size());
    for (const auto& [id, look] : fresh.cards()) {
        const CardLook* other = live.card(id);
        ASSERT_TRUE(other);
        EXPECT_EQ(other->rect, look.rect);
        EXPECT_EQ(other->isCritical, look.isCritical);
        EXPECT_EQ(other->emotion, look.emotion);
        EXPECT_EQ(other->kind, look.kind);
        EXPECT_EQ(other->problem, look.problem);
        EXPECT_EQ(live.face(*other), fresh.face(look)) << id.value;
    }
    for (const auto& [id, look] : fresh.edges()) {
        const EdgeLook* other = live.edge(id);
        ASSERT_TRUE(other);
        EXPECT_EQ(other->route, look.route);
        EXPECT_EQ(other->isCritical, look.isCritical);
        EXPECT_EQ(live.face(*other), fresh.face(look)) << id.value;
        EXPECT_EQ(live.picture(*other).bounds, fresh.picture(look).bounds);
    }
    const QRectF everywhere(-1e6, -1e6, 2e6, 2e6);
    EXPECT_EQ(live.cardsIn(everywhere).size(), fresh.cards().size());
    EXPECT_EQ(live.edgesIn(everywhere).size(), fresh.edges().size());
}

class MapContentOracle : public ::testing::TestWithParam<MapLayout> {};

TEST_P(MapContentOracle, EqualsAFreshOneAfterEveryEditUndoAndRedo) {
    const Document start = test::randomJourney({.touchpoints = 14, .dependencies = 22, .stages = 3, .lanes = 2}, 5);
    Session session(start);
    MapScene scene(session, themeOf(ThemeKind::Light));
    scene.setMapLayout(GetParam());
    scene.setLens(Lens::Pert);
    Random random(17);
    const auto check = [&] {
        MapContent fresh(session, Lens::Pert, GetParam());
        expectSame(scene.content(), fresh);
    };
    for (int round = 0; round < 40; ++round) {
        session.edit(test::randomEdit(session.document(), {}, random), "edit");
        check();
        if (random.below(3) == 0) {
            session.undoStack().undo();
            check();
        }
        if (::testing::Test::HasFailure()) break;
    }
    while (session.undoStack().canUndo()) session.undoStack().undo();
    check();
    EXPECT_EQ(session.document(), start);
}

INSTANTIATE_TEST_SUITE_P(AllLayouts, MapContentOracle,
                         ::testing::Values(MapLayout::Drawn, MapLayout::Stages, MapLayout::Network, MapLayout::Time));

struct MapContentTest : ::testing::Test {
    test::JourneyBuilder journey;
    MapContentTest() {
        journey.touchpoint("A", 5.0).touchpoint("B", 5.0).touchpoint("C", 1.0).after("B", "A").after("C", "A");
        journey.place("A", 100.0, 100.0).place("B", 400.0, 100.0).place("C", 400.0, 300.0);
    }
};

TEST_F(MapContentTest, FindsTheCardUnderAPlace) {
    const Session session(journey.document());
    const MapContent content(session, Lens::Journey, MapLayout::Drawn);
    EXPECT_EQ(content.touchpointAt({100.0, 100.0}), journey.id("A"));
    EXPECT_EQ(content.touchpointAt({171.0, 135.0}), journey.id("A"));
    EXPECT_FALSE(content.touchpointAt({180.0, 100.0}).isValid());
}

TEST_F(MapContentTest, FindsTheDependencyNearAPlaceButNotFurtherThanAsked) {
    const Session session(journey.document());
    const MapContent content(session, Lens::Journey, MapLayout::Drawn);
    EXPECT_EQ(content.dependencyAt({300.0, 104.0}, 6.0), journey.dependency("A", "B"));
    EXPECT_FALSE(content.dependencyAt({300.0, 110.0}, 6.0).isValid());
}

TEST_F(MapContentTest, AnEstimateTouchesOnlyWhatTheScheduleSaysHasChanged) {
    Session session(journey.document());
    MapContent content(session, Lens::Pert, MapLayout::Drawn);
    ContentDelta done;
    QObject::connect(&session, &Session::changed, &session, [&](const ChangeSet& changes, const ScheduleDelta& delta) {
        done = content.update(changes, delta);
    });
    Touchpoint row = session.document().table<Touchpoint>().at(journey.id("C"));
    const Touchpoint before = row;
    row.estimate = fixedEstimate(test::days(2.0));
    session.edit(ChangeSet{{RowChange<Touchpoint>{row.id, before, row}}}, "retime");
    EXPECT_EQ(done.cards, std::vector{journey.id("C")});
    EXPECT_TRUE(done.edges.empty());
    EXPECT_FALSE(done.boundsChanged);
    EXPECT_EQ(content.face(*content.card(journey.id("C"))).early[1].text, "2.0");
}

TEST_F(MapContentTest, APreviewMovesCardAndRoutesAndEndsWhereItBegan) {
    const Session session(journey.document());
    MapContent content(session, Lens::Pert, MapLayout::Drawn);
    const auto before = content.edge(journey.dependency("A", "B"))->route;
    const std::vector moved{MapCard{journey.id("B"), cardRect({400.0, 500.0})}};
    content.preview(moved);
    EXPECT_EQ(content.touchpointAt({400.0, 500.0}), journey.id("B"));
    EXPECT_FALSE(content.touchpointAt({400.0, 100.0}).isValid());
    EXPECT_NE(content.edge(journey.dependency("A", "B"))->route, before);
    content.endPreview();
    EXPECT_EQ(content.touchpointAt({400.0, 100.0}), journey.id("B"));
    EXPECT_EQ(content.edge(journey.dependency("A", "B"))->route, before);
}

}  // namespace
}  // namespace waymark
