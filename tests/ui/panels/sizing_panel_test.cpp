#include "ui/panels/sizing_panel.h"

#include <gtest/gtest.h>

#include <QHeaderView>
#include <QScrollBar>

#include "core/edit/touchpoint_edits.h"
#include "core/model/names.h"
#include "tests/support/patience.h"
#include "tests/support/staffed_journey.h"
#include "tests/ui/panels/panel_hand.h"
#include "ui/charts/gantt_chart.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

class SizingPanelTest : public testing::Test {
protected:
    SizingPanelTest() {
        panel.resize(1200, 300);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
        EXPECT_TRUE(settled());
    }
    ~SizingPanelTest() override { panel.hide(); }  // what is typed is taken while it is whole
    bool settled() {
        return QTest::qWaitFor(
            [this] { return !chain.isComputing() && !test::cellText(panel, "sizingTable", 7, 4).startsWith(u'…'); },
            test::kPatience);
    }
    static int rowOf(BufferSizing sizing) { return static_cast<int>(sizing); }

    Session session{test::staffedJourney()};
    LiveChain chain{session};
    SizingPanel panel{session, chain, themeOf(ThemeKind::Light)};
};

TEST_F(SizingPanelTest, AllEightRulesStandSideBySideUnderTheirExactNames) {
    const QAbstractItemModel* rules = test::tableIn(panel, "sizingTable").model();
    ASSERT_EQ(rules->rowCount(), 8);
    for (const BufferSizing sizing : kAllOf<BufferSizing>) {
        const QString name = test::cellText(panel, "sizingTable", rowOf(sizing), 0);
        EXPECT_EQ(name, nameOf(sizing).data());
    }
    EXPECT_TRUE(test::cellText(panel, "sizingTable", 0, 1).startsWith("in use"));
    // Half of the chain and its finish, to be worked out by hand.
    const double half = static_cast<double>(chain.plan()->makespan.count()) / 2.0;
    const auto words = [&](double minutes) {
        return durationWords(minutes, unitOf(*chain.plan())).replace(QChar(0xA0), ' ');
    };
    EXPECT_EQ(test::cellText(panel, "sizingTable", rowOf(BufferSizing::HalfChain), 2), words(half));
    EXPECT_EQ(test::cellText(panel, "sizingTable", rowOf(BufferSizing::HalfChain), 3), words(3.0 * half));
    // More buffer is never a smaller chance.
    const auto gauge = [&](BufferSizing sizing) { return rules->index(rowOf(sizing), 4).data(kGaugeRole).toDouble(); };
    EXPECT_LE(gauge(BufferSizing::HalfSafety), gauge(BufferSizing::AllSafety));
    EXPECT_GT(gauge(BufferSizing::AllSafety), 0.8);
}

// As in a window a thousand pixels wide, with both side panels open.
TEST_F(SizingPanelTest, NothingIsCutInANarrowWindow) {
    for (const int width : {1400, 1000, 700, 456}) {
        panel.resize(width, 300);
        QCoreApplication::processEvents();
        EXPECT_EQ(panel.width(), width);
        for (const char* name : {"sizingTable", "cutTable"}) {
            const FactTable& table = test::tableIn(panel, name);
            EXPECT_LE(table.horizontalHeader()->length(), table.viewport()->width()) << name << ' ' << width;
            for (int column = 0; column < table.model()->columnCount(); ++column) {
                if (table.isColumnHidden(column) || column == 1) continue;
                for (int row = 0; row < table.model()->rowCount(); ++row) {
                    const QModelIndex cell = table.model()->index(row, column);
                    EXPECT_GE(table.columnWidth(column), table.sizeHintForIndex(cell).width()) << name << ' ' << width;
                }
            }
        }
    }
    const FactTable& rules = test::tableIn(panel, "sizingTable");
    EXPECT_TRUE(rules.isColumnHidden(1));
    EXPECT_TRUE(rules.model()->index(0, 0).data(Qt::ToolTipRole).toString().contains("in use"));
}

// The panel of a small window, and a narrow one: the tables stand one above the other.
TEST_F(SizingPanelTest, AllEightRulesAreInSightAboveTheCuts) {
    for (const int height : {220, 300}) {
        panel.resize(700, height);
        QCoreApplication::processEvents();
        const FactTable& rules = test::tableIn(panel, "sizingTable");
        EXPECT_GE(rules.viewport()->height(), rules.verticalHeader()->length());
        EXPECT_EQ(rules.verticalScrollBar()->maximum(), 0);
        const FactTable& cuts = test::tableIn(panel, "cutTable");
        EXPECT_GE(cuts.viewport()->height(), 4 * cuts.verticalHeader()->defaultSectionSize());
    }
}

TEST_F(SizingPanelTest, PressingARuleIsAnEditThatCanBeUndone) {
    test::pressRow(panel, "sizingTable", rowOf(BufferSizing::HalfChain));
    EXPECT_EQ(session.document().planSettings().sizing, BufferSizing::HalfChain);
    EXPECT_EQ(session.undoStack().count(), 1);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(test::cellText(panel, "sizingTable", rowOf(BufferSizing::HalfChain), 1).startsWith("in use"));
    EXPECT_FALSE(test::cellText(panel, "sizingTable", 0, 1).startsWith("in use"));
    session.undoStack().undo();
    EXPECT_EQ(session.document().planSettings().sizing, BufferSizing::Rsem);
    EXPECT_TRUE(test::cellText(panel, "sizingTable", 0, 1).startsWith("in use"));
}

TEST_F(SizingPanelTest, QuantilesAreASettingAndTheCutsFollow) {
    const auto rowWith = [&](const QString& code) {
        for (int row = 0; row < 4; ++row) {
            if (test::cellText(panel, "cutTable", row, 0) == code) return row;
        }
        return -1;
    };
    const QString aggressive = test::cellText(panel, "cutTable", rowWith("B"), 2);
    const QString safe = test::cellText(panel, "cutTable", rowWith("B"), 3);
    test::typeInto(panel, "aggressiveQuantile", "80 %");
    EXPECT_NEAR(session.document().planSettings().aggressive.value(), 0.8, 1e-9);
    ASSERT_TRUE(settled());
    EXPECT_NE(test::cellText(panel, "cutTable", rowWith("B"), 2), aggressive);
    EXPECT_EQ(test::cellText(panel, "cutTable", rowWith("B"), 3), safe);
    TextField& line = test::typeInto(panel, "safeQuantile", "60 %");
    EXPECT_NE(line.problem(), "") << "the safe time cannot be the shorter one";
    EXPECT_NEAR(session.document().planSettings().safe.value(), 0.9, 1e-9);
}

TEST_F(SizingPanelTest, ATypedSafeTimeIsWhatIsCutFrom) {
    Touchpoint row = session.document().table<Touchpoint>().at(Id<Touchpoint>{4});
    row.estimate = fixedEstimate(kWorkingDay);
    row.safe = WrittenDuration{3 * kWorkingDay, TimeUnit::Day};
    session.edit(edit::setTouchpoint(session.document(), row), "Type safe time");
    ASSERT_TRUE(settled());
    const int at = test::tableIn(panel, "cutTable").facts().rowOf(row.id);
    EXPECT_EQ(test::cellText(panel, "cutTable", at, 2), "1.0 d");
    EXPECT_EQ(test::cellText(panel, "cutTable", at, 3), "3.0 d");
    EXPECT_EQ(test::cellText(panel, "cutTable", at, 4), "2.0 d");
    test::pressRow(panel, "cutTable", at);
    EXPECT_EQ(session.selected<Touchpoint>(), std::vector{row.id});
}

TEST_F(SizingPanelTest, WhileItComputesTheTableStaysAndSaysSo) {
    auto* remark = panel.findChild<QLabel*>("sizingRemark");
    const QString before = remark->text();
    Touchpoint row = session.document().table<Touchpoint>().at(Id<Touchpoint>{2});
    row.estimate = fixedEstimate(8 * kWorkingDay);
    session.edit(edit::setTouchpoint(session.document(), row), "longer");
    EXPECT_TRUE(remark->text().startsWith("computing"));
    EXPECT_EQ(test::tableIn(panel, "sizingTable").model()->rowCount(), 8);
    EXPECT_TRUE(QTest::qWaitFor([&] { return remark->text() == before; }, test::kPatience));
}

}  // namespace
}  // namespace waymark
