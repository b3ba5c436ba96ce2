// The ranking of touchpoints with its reasons, and the chart of pain points and opportunities beside it.

#include <QBuffer>
#include <QSvgGenerator>
#include <QTest>

#include <gtest/gtest.h>

#include "core/edit/experience_edits.h"
#include "tests/support/journey_builder.h"
#include "tests/support/patience.h"
#include "tests/ui/panels/panel_hand.h"
#include "ui/panels/key_panel.h"
#include "ui/session/templates.h"

namespace waymark {
namespace {

class KeyPanelTest : public ::testing::Test {
protected:
    KeyPanelTest() : session(*loadTemplate("post-purchase-support")), measures(session) {
        panel = std::make_unique<KeyPanel>(session, measures, themeOf(ThemeKind::Light));
        panel->resize(1100, 320);
        panel->show();
        waitForReport();
    }
    void waitForReport() {
        EXPECT_TRUE(QTest::qWaitFor([&] { return measures.report() != nullptr; }, test::kPatience));
    }
    OpportunityChart& chart() { return *panel->findChild<OpportunityChart*>(QStringLiteral("opportunityChart")); }
    QString cell(int row, int column) { return test::cellText(*panel, "keyTable", row, column); }
    QPoint dotOf(Id<Touchpoint> id) {
        const auto& dots = chart().picture()->dots;
        const auto found = std::ranges::find(dots, id, &OpportunityPicture::Dot::id);
        return dotPlaces(chart().rect(), *chart().picture())[static_cast<std::size_t>(found - dots.begin())].toPoint();
    }

    Session session;
    LiveMeasures measures;
    std::unique_ptr<KeyPanel> panel;
};

TEST_F(KeyPanelTest, EveryTouchpointIsRankedWithItsReasonsInWords) {
    const MeasuresReport& report = *measures.report();
    ASSERT_EQ(test::tableIn(*panel, "keyTable").model()->rowCount(), static_cast<int>(report.keys.size()));
    QString all;
    for (int row = 0; row < static_cast<int>(report.keys.size()); ++row) {
        EXPECT_EQ(cell(row, 0), QString::number(row + 1));
        EXPECT_FALSE(cell(row, 4).isEmpty()) << row;
        all += cell(row, 4) + '\n';
    }
    for (const char* words : {"target", "eels ", "elay", "per pass"}) EXPECT_TRUE(all.contains(words)) << words;
    // A driver is named with its share, interval and number, or it is said that it cannot be told.
    EXPECT_TRUE(all.contains("n = ")) << qPrintable(all);
    EXPECT_FALSE(panel->findChild<QLabel*>(QStringLiteral("driverSummary"))->text().isEmpty());
}

TEST_F(KeyPanelTest, ARowOrADotSelectsTheTouchpointOnTheMap) {
    std::vector<Id<Touchpoint>> gone;
    QObject::connect(panel.get(), &KeyPanel::wentTo, panel.get(), [&](Id<Touchpoint> id) { gone.push_back(id); });
    test::pressRow(*panel, "keyTable", 1);
    EXPECT_EQ(session.selected<Touchpoint>(), std::vector{measures.report()->keys[1].id});
    const Id<Touchpoint> last = measures.report()->opportunities.back().id;
    QTest::mouseClick(&chart(), Qt::LeftButton, {}, dotOf(last));
    EXPECT_EQ(session.selected<Touchpoint>(), std::vector{last});
    // By keyboard from there to the next better one, and its row is selected too.
    const auto& dots = chart().picture()->dots;
    QTest::keyClick(&chart(), Qt::Key_Left);
    EXPECT_EQ(session.selected<Touchpoint>(), std::vector{dots[dots.size() - 2].id});
    EXPECT_EQ(gone.size(), 3U);
}

TEST_F(KeyPanelTest, RankAndAdviceAgreeAndTheRuleIsSaid) {
    const std::vector<QString> order{"fix first", "fix later", "", "keep it up", "let it be"};
    std::size_t turn = 0;
    for (int row = 0; row < static_cast<int>(measures.report()->keys.size()); ++row) {
        const auto found = std::ranges::find(order, cell(row, 3));
        ASSERT_NE(found, order.end());
        const auto at = static_cast<std::size_t>(found - order.begin());
        EXPECT_GE(at, turn) << row;
        turn = at;
    }
    EXPECT_EQ(cell(0, 3), "fix first");
    const auto* summary = panel->findChild<QLabel*>(QStringLiteral("driverSummary"));
    EXPECT_TRUE(summary->text().contains("Ranked by advice"));
    test::pressRow(*panel, "keyTable", 0);
    EXPECT_TRUE(summary->text().contains("Fix first: important")) << qPrintable(summary->text());
}

TEST_F(KeyPanelTest, ReasonsKeepTheirRoomInANarrowPanel) {
    QTableView& table = test::tableIn(*panel, "keyTable");
    for (const int width : {1100, 700, 420}) {
        panel->resize(width, 260);
        QCoreApplication::processEvents();
        EXPECT_GT(table.columnWidth(4) * table.rowHeight(0), 24 * 300) << width;
    }
    EXPECT_FALSE(chart().isVisible());
    QTest::mouseClick(panel->findChild<QPushButton*>(QStringLiteral("keySwap")), Qt::LeftButton);
    EXPECT_TRUE(chart().isVisible());
    EXPECT_FALSE(table.isVisible());
}

TEST_F(KeyPanelTest, FollowsEdits) {
    const Id<Touchpoint> calm = measures.report()->opportunities.back().id;
    Experience felt = *session.document().find(experienceOf(calm));
    felt.importance = 5;
    felt.emotion = -2;
    session.edit(edit::setExperience(session.document(), felt), {});
    EXPECT_FALSE(measures.report());
    waitForReport();
    const auto& dots = chart().picture()->dots;
    const auto found = std::ranges::find(dots, calm, &OpportunityPicture::Dot::id);
    EXPECT_EQ(found->importance, 10.0);
}

TEST(KeyPanel, SaysWhatIsMissingWhereNothingIsKnown) {
    Session session{Document{}};
    LiveMeasures measures(session);
    KeyPanel panel(session, measures, themeOf(ThemeKind::Light));
    ASSERT_TRUE(QTest::qWaitFor([&] { return measures.report() != nullptr; }, test::kPatience));
    EXPECT_EQ(test::tableIn(panel, "keyTable").model()->rowCount(), 0);
    EXPECT_FALSE(panel.findChild<OpportunityChart*>()->picture());
}

TEST(OpportunityPicture, SaysHowManyOfAllItShows) {
    test::JourneyBuilder journey;
    for (int k = 0; k < 70; ++k) {
        journey.touchpoint("T" + std::to_string(k), 1);
        Experience felt;
        felt.importance = static_cast<std::int8_t>(1 + k % 5);
        felt.painPoints = "Nobody calls back\nand more";
        journey.add(felt);
    }
    const OpportunityPicture picture = opportunityPicture(reportMeasures(journey.document()));
    EXPECT_EQ(picture.dots.size(), 60U);
    EXPECT_EQ(picture.all, 70U);
    EXPECT_TRUE(picture.dots.front().details.endsWith("Pain point: Nobody calls back"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator page;
    page.setOutputDevice(&buffer);
    QPainter painter(&page);
    paintOpportunities(painter, QRectF(0, 0, 440, 420), picture, {themeOf(ThemeKind::Light), {}, false});
    painter.end();
    EXPECT_TRUE(bytes.contains("the 60 most urgent of 70 are shown"));
}

TEST(OpportunityPicture, DotsOfTheSameSpotStandSideBySideInsideTheChart) {
    OpportunityPicture picture;
    for (std::uint32_t k = 1; k <= 9; ++k) {
        OpportunityPicture::Dot dot;
        dot.id = Id<Touchpoint>{k};
        dot.importance = dot.dissatisfaction = 10.0;
        picture.dots.push_back(dot);
    }
    const QRectF area(0, 0, 400, 300);
    const auto places = dotPlaces(area, picture);
    for (std::size_t k = 0; k < places.size(); ++k) {
        EXPECT_TRUE(area.contains(places[k]));
        EXPECT_FALSE(QRectF(340, 24, 50, 18).contains(places[k])) << "where fix first stands";
        for (std::size_t other = 0; other < k; ++other) {
            EXPECT_GT(QLineF(places[k], places[other]).length(), 18.0);
        }
        EXPECT_EQ(dotAt(area, picture, places[k]), k);
    }
}

}  // namespace
}  // namespace waymark
