#include "ui/canvas/chain_layer.h"

#include <QImage>
#include <QTest>

#include <gtest/gtest.h>

#include "core/edit/plan_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/patience.h"
#include "tests/support/staffed_journey.h"
#include "ui/canvas/legend.h"
#include "ui/canvas/map_painting.h"
#include "ui/canvas/map_view.h"

namespace waymark {
namespace {

constexpr Id<Touchpoint> kA{1}, kB{2}, kC{3}, kD{4};

ChainLayer layerOf(const Document& document, bool isPale = false) {
    const auto plan = makeChainPlan(document, chainSettings(document));
    return {document, IncrementalSchedule(document), *plan, isPale};
}

bool settled(const LiveChain& chain) {
    return QTest::qWaitFor([&] { return !chain.isComputing(); }, test::kPatience);
}

TEST(ChainLayer, KnowsTheChainAndWhoHandsOverToWhom) {
    const ChainLayer layer = layerOf(test::staffedJourney());
    for (const auto id : {kA, kB, kC}) EXPECT_TRUE(layer.isOnChain(id));
    EXPECT_FALSE(layer.isOnChain(kD));
    EXPECT_NE(layer.isOnChain(kA, kC), layer.isOnChain(kB, kC));  // whichever comes second
    EXPECT_FALSE(layer.isOnChain(kD, kC));
    ASSERT_EQ(layer.handOvers().size(), 1);  // the agent, between the two that no dependency joins
    const HandOverLine& line = layer.handOvers().front();
    EXPECT_TRUE((line.from == kA && line.to == kB) || (line.from == kB && line.to == kA));
    EXPECT_TRUE(line.isOnChain);
    EXPECT_EQ(line.colour, 0);
}

TEST(ChainLayer, CardsSayWhereTheyStandWhoDoesThemAndWhatProtectsThem) {
    const ChainLayer layer = layerOf(test::staffedJourney());
    const auto last = chainFace(layer, kC);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->standing.text, "chain, 3 of 3");
    EXPECT_EQ(last->resources.text, "Customer");
    EXPECT_TRUE(last->buffer.text.startsWith("project buffer"));
    const auto feeding = chainFace(layer, kD);
    EXPECT_EQ(feeding->standing.text, "feeds C");
    EXPECT_TRUE(feeding->buffer.text.startsWith("buffer"));
    EXPECT_EQ(feeding->place, ChainPlace::Feeding);
    EXPECT_TRUE(chainFace(layer, kA)->buffer.text.isEmpty());
    EXPECT_FALSE(chainFace(layer, Id<Touchpoint>{99}));
}

TEST(ChainLens, FollowsProgressThoughThePlanStaysTheSame) {
    Session session(test::staffedJourney());
    LiveChain chain(session);
    MapView view(session, themeOf(ThemeKind::Light));
    view.mapScene().setChain(chain);
    view.setLens(Lens::Chain);
    ASSERT_TRUE(settled(chain));
    const auto bufferWords = [&] { return chainFace(view.mapScene().content().chain(), kC)->buffer.text; };
    const QString before = bufferWords();
    PlanSettings settings = session.document().planSettings();
    settings.status = WorkTime{20 * kWorkingDay};
    ASSERT_TRUE(session.edit(edit::setPlanSettings(session.document(), settings), "As of"));
    ASSERT_TRUE(session.edit(
        edit::setProgress(session.document(), {progressOf(kC), WorkTime{}, WorkTime{20 * kWorkingDay}, {}}),
        "Done late"));
    EXPECT_FALSE(chain.isComputing());
    EXPECT_NE(bufferWords(), before) << before.toStdString();
}

TEST(ChainLens, MarksTheCriticalChainWhereThePertLensMarksThePath) {
    Session session(test::staffedJourney());
    LiveChain chain(session);
    MapView view(session, themeOf(ThemeKind::Light));
    view.mapScene().setChain(chain);
    ASSERT_TRUE(settled(chain));
    const MapContent& content = view.mapScene().content();
    view.setLens(Lens::Pert);
    EXPECT_NE(content.card(kA)->isCritical, content.card(kB)->isCritical);  // only the longer one
    const QRectF place = content.card(kA)->rect;
    view.setLens(Lens::Chain);
    EXPECT_TRUE(content.card(kA)->isCritical && content.card(kB)->isCritical && content.card(kC)->isCritical);
    EXPECT_FALSE(content.card(kD)->isCritical);
    EXPECT_EQ(content.card(kA)->rect, place);
    view.setLens(Lens::Pert);
    EXPECT_NE(content.card(kA)->isCritical, content.card(kB)->isCritical);
}

TEST(ChainLens, TurnsPaleUntilThePlanOfTheEditedJourneyIsThere) {
    Session session(test::staffedJourney());
    LiveChain chain(session);
    MapView view(session, themeOf(ThemeKind::Dark));
    view.mapScene().setChain(chain);
    view.setLens(Lens::Chain);
    ASSERT_TRUE(settled(chain));
    MapContent& content = view.mapScene().content();
    EXPECT_FALSE(content.face(*content.card(kA)).chain->isPale);
    Touchpoint row = session.document().table<Touchpoint>().at(kD);
    row.estimate = fixedEstimate(40 * kWorkingDay);
    session.edit(edit::setTouchpoint(session.document(), row), "longer");
    EXPECT_TRUE(content.face(*content.card(kA)).chain->isPale);
    ASSERT_TRUE(settled(chain));
    EXPECT_FALSE(content.face(*content.card(kD)).chain->isPale);
    EXPECT_TRUE(content.card(kD)->isCritical);
    EXPECT_FALSE(content.card(kA)->isCritical);
}

TEST(ChainLens, PaintsTheSamePictureForPagesAsItsPartsSay) {
    const Document document = test::staffedJourney();
    const IncrementalSchedule schedule(document);
    const PlacedMap map = placeMap(document, schedule, MapLayout::Network);
    const auto picture = [&](const ChainLayer* layer, Lens lens) {
        const MapSource source{document, schedule, lens, MapLayout::Network, layer};
        QImage image(pictureBounds(map, source).size().toSize() + QSize(40, 40), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(-pictureBounds(map, source).topLeft() + QPointF(20, 20));
        paintMap(painter, map, source, themeOf(ThemeKind::Light));
        return image;
    };
    const ChainLayer layer = layerOf(document);
    const ChainLayer pale = layerOf(document, true);
    EXPECT_NE(picture(&layer, Lens::Chain), picture(nullptr, Lens::Chain));
    EXPECT_NE(picture(&layer, Lens::Chain), picture(&pale, Lens::Chain));
    EXPECT_NE(picture(nullptr, Lens::Chain), picture(nullptr, Lens::Pert));
}

// The map of a window a thousand pixels wide, with both side panels open, has about 410 for it.
TEST(Legend, TakesMoreRowsRatherThanMoreWidth) {
    constexpr double kNarrow = 410.0;
    for (const Lens lens : {Lens::Journey, Lens::Pert, Lens::Chain, Lens::Risk, Lens::Money, Lens::Measures}) {
        EXPECT_LE(legendSize(lens, kNarrow).width(), kNarrow) << static_cast<int>(lens);
    }
    const QSizeF wide = legendSize(Lens::Chain, 2000.0);
    const QSizeF narrow = legendSize(Lens::Chain, kNarrow);
    EXPECT_GT(wide.width(), kNarrow);
    EXPECT_GT(narrow.height(), wide.height());
    // Painted into that size, no ink touches its sides.
    QImage image((narrow + QSizeF(8.0, 8.0)).toSize(), QImage::Format_RGB32);
    const Theme& theme = themeOf(ThemeKind::Light);
    image.fill(theme.window);
    QPainter painter(&image);
    paintLegend(painter, QRectF(QPointF(4.0, 4.0), narrow), Lens::Chain, theme);
    painter.end();
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) ink += image.pixelColor(x, y) == theme.window ? 0 : 1;
        EXPECT_EQ(image.pixelColor(0, y), theme.window);
        EXPECT_EQ(image.pixelColor(image.width() - 1, y), theme.window);
    }
    EXPECT_GT(ink, 500);
}

}  // namespace
}  // namespace waymark
