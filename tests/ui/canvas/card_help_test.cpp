#include "ui/canvas/card_help.h"

#include <gtest/gtest.h>

#include "core/edit/journey_edits.h"
#include "tests/support/staffed_journey.h"

namespace waymark {
namespace {

constexpr Id<Touchpoint> kFirst{1}, kLast{3};

Document datedJourney() {
    Document document = test::staffedJourney();
    EXPECT_TRUE(
        document.apply(*edit::setStartDate(document, std::chrono::year_month_day{std::chrono::year{2026} / 3 / 2})));
    return document;
}

TEST(CardHelp, SaysTheDatesWithTheirDaysWhereTheJourneyHasAStartDate) {
    const Session plain(test::staffedJourney());
    const QString without = cardHelp(MapContent(plain, Lens::Pert, MapLayout::Drawn), kLast);
    EXPECT_TRUE(without.contains("Early")) << without.toStdString();
    EXPECT_TRUE(without.contains("Critical"));
    EXPECT_FALSE(without.contains("Mar"));
    const Session dated(datedJourney());
    const QString with = cardHelp(MapContent(dated, Lens::Pert, MapLayout::Drawn), kLast);
    EXPECT_TRUE(with.contains("Mar ")) << with.toStdString();
}

TEST(CardHelp, TellsInTheChainLensWhatThePlanSays) {
    const Session session(datedJourney());
    MapContent content(session, Lens::Chain, MapLayout::Drawn);
    const auto plan = makeChainPlan(session.document(), chainSettings(session.document()));
    content.setChain(ChainLayer(session.document(), session.schedule(), *plan, false));
    const QString help = cardHelp(content, kLast);
    EXPECT_TRUE(help.contains("critical chain")) << help.toStdString();
    EXPECT_TRUE(help.contains("project buffer"));
    EXPECT_TRUE(help.contains("Mar"));
}

TEST(CardFace, PertBoxesAreCaptionedWithTheirDays) {
    const Session session(datedJourney());
    MapContent pert(session, Lens::Pert, MapLayout::Drawn);
    EXPECT_TRUE(pert.face(*pert.card(kFirst)).caption.text.endsWith("Mar"));
    MapContent network(session, Lens::Pert, MapLayout::Network);
    EXPECT_TRUE(network.face(*network.card(kFirst)).caption.text.startsWith("A · "));
    EXPECT_TRUE(network.face(*network.card(kFirst)).caption.text.contains("Mar"));
    MapContent journey(session, Lens::Journey, MapLayout::Drawn);
    EXPECT_EQ(journey.face(*journey.card(kFirst)).caption.text, "");
}

}  // namespace
}  // namespace waymark
