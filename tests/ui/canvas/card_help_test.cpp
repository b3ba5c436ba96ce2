#include "ui/canvas/card_help.h"

#include <gtest/gtest.h>

#include "core/edit/journey_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/staffed_journey.h"
#include "ui/style/date_words.h"

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

TEST(CardFace, TheChainLensTellsTheDaysOfThePlan) {
    const Session session(datedJourney());
    MapContent content(session, Lens::Chain, MapLayout::Drawn);
    EXPECT_EQ(content.face(*content.card(kLast)).caption.text, "");  // no plan yet
    const auto plan = makeChainPlan(session.document(), chainSettings(session.document()));
    const ChainLayer layer(session.document(), session.schedule(), *plan, false);
    content.setChain(layer);
    const QString days = content.face(*content.card(kLast)).caption.text;
    EXPECT_TRUE(days.endsWith("Mar")) << days.toStdString();
    const auto clock = session.schedule().clockDates(kLast);  // before A and B share the agent: sooner
    EXPECT_NE(days, daySpanWords(clock->earlyStart, clock->earlyFinish));
    const Session plain(test::staffedJourney());
    MapContent without(plain, Lens::Chain, MapLayout::Drawn);
    without.setChain(ChainLayer(plain.document(), plain.schedule(), *plan, false));
    EXPECT_EQ(without.face(*without.card(kLast)).caption.text, "");
}

TEST(CardFace, TheRiskLensTellsTheDayOnWhichATouchpointIsSurelyOver) {
    const Session session(datedJourney());
    MapContent content(session, Lens::Risk, MapLayout::Drawn);
    const SimulationModel model = makeSimulationModel(planOf(session.document()));
    auto figures = riskFigures(model, simulate(model, {500, 1}), 1, RankMeasures::LeaveOut);
    const double over = *figures->find(kLast)->finishP80;
    content.setRisk({std::make_shared<const RiskFigures>(std::move(*figures)), true});
    EXPECT_EQ(content.face(*content.card(kLast)).caption.text,
              "by " + JourneyDays(session.document(), session.schedule()).finishDay(over).section(' ', 1));
}

// At the width of a card: a number of days, and minutes.
TEST(CardFace, TheTagOfABufferIsNeverCut) {
    for (const std::int64_t scale : {1, 40, 480}) {
        Document document = test::staffedJourney();
        for (const std::uint32_t number : {1U, 2U, 3U, 4U}) {
            Touchpoint row = document.table<Touchpoint>().at(Id<Touchpoint>{number});
            row.estimate.optimistic *= scale;
            row.estimate.likely *= scale;
            row.estimate.pessimistic *= scale;
            ASSERT_TRUE(document.apply(*edit::setTouchpoint(document, row)));
        }
        auto plan = makeChainPlan(document, chainSettings(document));
        ASSERT_TRUE(plan);
        ASSERT_FALSE(plan->feedingBuffers.empty());
        for (const double share : {0.0, 0.4, 1.0}) {
            plan->feedingBuffers.front().placed = share * plan->feedingBuffers.front().wanted;
            const ChainLayer layer(document, IncrementalSchedule(document), *plan, false);
            for (const Id<Touchpoint> id : {plan->problem.touchpoints[plan->feedingBuffers.front().from], kLast}) {
                const QString words = chainFace(layer, id)->buffer.text;
                EXPECT_FALSE(words.isEmpty());
                EXPECT_FALSE(words.contains(QChar(0x2026))) << words.toStdString();
            }
        }
    }
}

}  // namespace
}  // namespace waymark
