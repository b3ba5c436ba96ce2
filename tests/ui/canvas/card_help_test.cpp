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

QString helpIn(const Session& session) {
    MapContent content(session, Lens::Pert, MapLayout::Drawn);
    return cardHelp(content, kLast, 1.0);
}

TEST(CardHelp, SaysTheDatesWithTheirDaysWhereTheJourneyHasAStartDate) {
    const Session plain(test::staffedJourney());
    const QString without = helpIn(plain);
    EXPECT_TRUE(without.contains("Early")) << without.toStdString();
    EXPECT_TRUE(without.contains("Critical"));
    EXPECT_FALSE(without.contains("Mar"));
    const Session dated(datedJourney());
    const QString with = helpIn(dated);
    EXPECT_TRUE(with.contains("Mar ")) << with.toStdString();
}

TEST(CardHelp, TellsInTheChainLensWhatThePlanSays) {
    const Session session(datedJourney());
    MapContent content(session, Lens::Chain, MapLayout::Drawn);
    const auto plan = makeChainPlan(session.document(), chainSettings(session.document()));
    content.setChain(ChainLayer(session.document(), session.schedule(), *plan, false));
    const QString help = cardHelp(content, kLast, 1.0);
    EXPECT_TRUE(help.contains("critical chain")) << help.toStdString();
    EXPECT_TRUE(help.contains("project buffer"));
    EXPECT_TRUE(help.contains("Mar"));
}

TEST(CardHelp, TellsInTheJourneyLensOnlyTheNameThatWasCut) {
    Document document = datedJourney();
    const Touchpoint before = document.table<Touchpoint>().at(kLast);
    Touchpoint row = before;
    row.name = "Order confirmed by letter";
    ASSERT_TRUE(document.apply({{RowChange<Touchpoint>{kLast, before, row}}}));
    const Session session(document);
    MapContent content(session, Lens::Journey, MapLayout::Drawn);
    EXPECT_EQ(cardHelp(content, kLast, 1.0), "");
    EXPECT_EQ(cardHelp(content, kLast, 0.31), "Order confirmed by letter");
    EXPECT_EQ(cardHelp(content, kLast, 0.2), "Order confirmed by letter");  // a code only
    EXPECT_EQ(cardHelp(content, kLast, 1.0), "");
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
