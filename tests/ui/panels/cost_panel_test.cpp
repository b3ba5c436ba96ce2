// The cost of the journey in the window: by stage and touchpoint, through branches, and of delay.

#include "ui/panels/cost_panel.h"

#include <cmath>

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/edit/journey_edits.h"
#include "core/edit/value_edits.h"
#include "core/value/scenario.h"
#include "core/value/scenario_outcome.h"
#include "tests/support/patience.h"
#include "tests/ui/panels/panel_hand.h"
#include "ui/charts/figure_words.h"
#include "ui/session/templates.h"

namespace waymark {
namespace {

class CostPanelTest : public ::testing::Test {
protected:
    CostPanelTest()
        : session(*loadTemplate("post-purchase-support")),
          chain(session),
          risk(session, chain),
          value(session),
          scenarios(session, chain, risk),
          panel(session, {value, risk, scenarios}, themeOf(ThemeKind::Light)) {
        panel.resize(1100, 300);
        panel.show();
    }
    bool wait() {
        return QTest::qWaitFor([this] { return value.report() && risk.figures() && !risk.isComputing(); },
                               test::kPatience);
    }
    QString words(const char* label) {
        return panel.findChild<QLabel*>(QString::fromLatin1(label))->text().replace(QChar(0xA0), ' ');
    }

    Session session;
    LiveChain chain;
    LiveRisk risk;
    LiveValue value;
    LiveScenarios scenarios;
    CostPanel panel;
};

QString plainAmount(double minorUnits) { return amountWords(rounded(minorUnits), "EUR").replace(QChar(0xA0), ' '); }

}  // namespace

TEST_F(CostPanelTest, ListsEachStageWithItsShareAndTheTouchpointsInIt) {
    ASSERT_TRUE(wait());
    const JourneyCost cost = journeyCost(session.document());
    const auto& rows = test::tableIn(panel, "costTable").facts().rows();
    double shares = 0.0;
    std::size_t stages = 0;
    std::size_t touchpoints = 0;
    for (const FactRow& row : rows) {
        if (!row.touchpoint.isValid()) {
            EXPECT_EQ(row.cells[2].text.simplified(), plainAmount(cost.stages[stages].expected));
            shares += *row.cells[3].gauge;
            ++stages;
            continue;
        }
        ++touchpoints;
        EXPECT_NEAR(*row.cells[3].gauge, cost.find(row.touchpoint)->share, 1e-12);
    }
    EXPECT_EQ(stages, cost.stages.size());
    EXPECT_NEAR(shares, 1.0, 1e-9);
    EXPECT_GT(touchpoints, stages);
    EXPECT_TRUE(words("costSummary").contains(plainAmount(cost.expected)));
}

TEST_F(CostPanelTest, TheChartShowsEveryPassOnce) {
    ASSERT_TRUE(wait());
    const CostPicture& picture = panel.findChild<CostChart*>("costChart")->picture();
    double sum = 0.0;
    for (const CostPicture::SpreadBar& bar : picture.spread) sum += bar.chance;
    EXPECT_NEAR(sum, 1.0, 1e-9);
    EXPECT_GT(picture.spread.size(), 1U);
    EXPECT_NEAR(picture.expected * 100.0, journeyCost(session.document()).expected, 1e-6);
}

TEST_F(CostPanelTest, SaysWhatMissingThePromiseCosts) {
    ASSERT_TRUE(wait());
    ValueSettings settings = session.document().valueSettings();
    settings.delayCost = Money{0};
    session.edit(edit::setValueSettings(session.document(), settings), "no cost");
    EXPECT_TRUE(words("costOfDelay").contains("not stated"));
    settings.delayCost = Money{1'000};
    settings.customers = 1'000;
    session.edit(edit::setValueSettings(session.document(), settings), "ten a day");
    session.edit(edit::setPromise(session.document(), WrittenDuration{kWorkingDay, TimeUnit::Day}), "promise");
    ASSERT_TRUE(wait());
    const double late = workingDaysBehind(risk.figures()->finish, kWorkingDay);
    ASSERT_GT(late, 0.0);
    EXPECT_TRUE(words("costOfDelay").contains(plainAmount(1'000.0 * late))) << qPrintable(words("costOfDelay"));
    EXPECT_TRUE(words("costOfDelay").contains(plainAmount(1'000'000.0 * late)));
    session.edit(edit::setPromise(session.document(), std::nullopt), "none");
    EXPECT_TRUE(words("costOfDelay").contains("no promise is set"));
}

TEST_F(CostPanelTest, APressLeadsToTheTouchpoint) {
    ASSERT_TRUE(wait());
    QSignalSpy went(&panel, &CostPanel::wentTo);
    test::pressRow(panel, "costTable", 1);
    const Id<Touchpoint> id = test::tableIn(panel, "costTable").facts().rows()[1].touchpoint;
    EXPECT_EQ(session.selected<Touchpoint>(), std::vector{id});
    EXPECT_EQ(went.count(), 1);
    test::pressRow(panel, "costTable", 0);  // a stage
    EXPECT_EQ(went.count(), 1);
}

TEST(CostPicture, ManyDifferentCostsArePutTogetherAndAllCounted) {
    JourneyCost cost;
    for (int k = 0; k < 500; ++k) cost.outcomes.push_back({Money{10'000 + 7 * k}, 1.0 / 500.0});
    cost.expected = 11'746.5;
    const CostPicture picture = costPicture(cost, Document{});
    EXPECT_LT(picture.spread.size(), 50U);
    double sum = 0.0;
    for (const CostPicture::SpreadBar& bar : picture.spread) sum += bar.chance;
    EXPECT_NEAR(sum, 1.0, 1e-9);
    EXPECT_NEAR(picture.spread.back().to, (10'000 + 7 * 499) / 100.0, 1e-9);
}

TEST_F(CostPanelTest, ShowsWhatAPassCostsWithTheScenarioOnTheMap) {
    ASSERT_TRUE(wait());
    const Scenario& scenario = *session.document().table<Scenario>().begin();
    const double now = journeyCost(session.document()).expected;
    const double then = journeyCost(*applyScenario(session.document(), scenario)).expected;
    ASSERT_GT(std::abs(now - then), 100.0);
    EXPECT_TRUE(words("costSummary").contains(plainAmount(now)));
    scenarios.show(scenario.id);
    EXPECT_TRUE(words("costSummary").startsWith("With “" + QString::fromStdString(scenario.name) + "”"));
    EXPECT_TRUE(words("costSummary").contains(plainAmount(then)));
    EXPECT_TRUE(words("costSummary").contains("As it is, a pass costs " + plainAmount(now)));
    double sum = 0.0;
    for (const StageCost& stage : journeyCost(*applyScenario(session.document(), scenario)).stages)
        sum += stage.expected;
    EXPECT_NEAR(sum, then, 1e-6);
    const auto& rows = test::tableIn(panel, "costTable").facts().rows();
    EXPECT_EQ(rows.front().cells[2].text.simplified(),
              plainAmount(journeyCost(*applyScenario(session.document(), scenario)).stages.front().expected));
    scenarios.show({});
    EXPECT_FALSE(words("costSummary").startsWith("With"));
}

}  // namespace waymark
