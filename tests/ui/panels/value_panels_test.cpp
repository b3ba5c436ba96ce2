// The panels about money and measures: figures come in beside the window, and what is typed is an edit.

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/patience.h"
#include "ui/models/cash_flow_model.h"
#include "ui/models/initiative_model.h"
#include "ui/models/measure_model.h"
#include "ui/panels/cash_flow_panel.h"
#include "ui/panels/initiative_panel.h"
#include "ui/panels/measure_panel.h"
#include "ui/session/templates.h"

namespace waymark {
namespace {

const Theme& lightTheme() { return themeOf(ThemeKind::Light); }

QString cellOf(TableView& view, int row, int column) {
    return view.table().index(row, column).data().toString().replace(QChar(0xA0), ' ');
}

TEST(InitiativePanel, SaysWhatEachInitiativeIsWorthAndWhichOnesToChoose) {
    Session session(*loadTemplate("customer-onboarding"));
    InitiativePanel panel(session, lightTheme());
    TableView& view = panel.view();
    ASSERT_EQ(view.table().rowCount(), static_cast<int>(session.document().table<Initiative>().size()));
    const auto* chart = panel.findChild<FrontierChart*>(QStringLiteral("frontierChart"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart->picture().has_value(); }, test::kPatience));
    int chosen = 0;
    for (int row = 0; row < view.table().rowCount(); ++row) {
        EXPECT_TRUE(cellOf(view, row, InitiativeModel::Value).contains(QStringLiteral("€")));
        EXPECT_FALSE(cellOf(view, row, InitiativeModel::Choice).isEmpty());
        chosen += cellOf(view, row, InitiativeModel::Choice) == QLatin1String("chosen") ? 1 : 0;
    }
    EXPECT_GT(chosen, 0);
    EXPECT_TRUE(panel.findChild<QLabel*>(QStringLiteral("bestSet"))->text().startsWith("Best set: "));
}

TEST(InitiativePanel, ABudgetOfNothingChoosesNothingThatCosts) {
    Session session(*loadTemplate("customer-onboarding"));
    InitiativePanel panel(session, lightTheme());
    auto* budget = panel.findChild<QLineEdit*>(QStringLiteral("budget"));
    budget->setText(QStringLiteral("1"));
    Q_EMIT budget->editingFinished();
    EXPECT_EQ(session.document().valueSettings().budget, Money{100});
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            for (int row = 0; row < panel.view().table().rowCount(); ++row) {
                const QString cost = cellOf(panel.view(), row, InitiativeModel::Investment);
                const QString choice = cellOf(panel.view(), row, InitiativeModel::Choice);
                if (choice == QLatin1String("…")) return false;
                if (choice == QLatin1String("chosen") && !cost.startsWith('0')) return false;
            }
            return true;
        },
        test::kPatience));
    budget->clear();
    Q_EMIT budget->editingFinished();
    EXPECT_FALSE(session.document().valueSettings().budget);
}

TEST(InitiativePanel, ANameAddsAnInitiativeAndUndoTakesItAway) {
    Session session{Document{}};
    InitiativePanel panel(session, lightTheme());
    auto* name = panel.findChild<QLineEdit*>(QStringLiteral("newInitiative"));
    name->setText(QStringLiteral("Chat assistant"));
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(panel.view().table().rowCount(), 1);
    EXPECT_EQ(cellOf(panel.view(), 0, InitiativeModel::Name), "Chat assistant");
    session.undoStack().undo();
    EXPECT_EQ(panel.view().table().rowCount(), 0);
}

TEST(CashFlowPanel, AmountsAreTypedAsOneNumberOrAsThree) {
    Session session(*loadTemplate("customer-onboarding"));
    CashFlowPanel panel(session, lightTheme());
    RowTableModel& table = panel.view().table();
    const auto type = [&](int column, const char* text) {
        return table.setData(table.index(0, column), QString::fromUtf8(text));
    };
    const auto first = [&] { return *session.document().table<CashFlow>().begin(); };
    EXPECT_TRUE(type(CashFlowModel::Amount, "900 / 1200 / 1800"));
    EXPECT_EQ(first().amount, (MoneyEstimate{Money{90'000}, Money{120'000}, Money{180'000}}));
    EXPECT_EQ(cellOf(panel.view(), 0, CashFlowModel::Amount), "900 / 1,200 / 1,800");
    EXPECT_TRUE(type(CashFlowModel::Amount, "1500.50"));
    EXPECT_EQ(first().amount, exactly(Money{150'050}));
    EXPECT_FALSE(type(CashFlowModel::Amount, "1 / 2"));
    EXPECT_FALSE(type(CashFlowModel::Amount, "3 / 2 / 1"));
    EXPECT_FALSE(type(CashFlowModel::Per, "fortnight"));
    EXPECT_TRUE(type(CashFlowModel::Per, "customer"));
    EXPECT_TRUE(first().isPerCustomer);
    EXPECT_TRUE(type(CashFlowModel::Growth, "3 %"));
    EXPECT_DOUBLE_EQ(first().growth, 0.03);
    EXPECT_TRUE(type(CashFlowModel::Kind, "benefit"));
    EXPECT_EQ(first().kind, FlowKind::Benefit);
}

TEST(CashFlowPanel, ANameAddsACostOfTheInitiativeThatIsChosen) {
    Session session(*loadTemplate("customer-onboarding"));
    CashFlowPanel panel(session, lightTheme());
    auto* initiative = panel.findChild<QComboBox*>(QStringLiteral("flowInitiative"));
    initiative->setCurrentIndex(1);
    const auto before = session.document().table<CashFlow>().size();
    auto* name = panel.findChild<QLineEdit*>(QStringLiteral("newFlow"));
    name->setText(QStringLiteral("Training"));
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(session.document().table<CashFlow>().size(), before + 1);
    const auto number = session.document().table<CashFlow>().nextNumber() - 1;
    const CashFlow added = session.document().table<CashFlow>().at(Id<CashFlow>{number});
    EXPECT_EQ(added.name, "Training");
    EXPECT_EQ(added.initiative.value, initiative->currentData().toUInt());
}

TEST(MeasurePanel, ShowsTheTrendOfTheMeasureThatIsPickedOut) {
    Session session(*loadTemplate("post-purchase-support"));
    MeasurePanel panel(session, lightTheme());
    const auto* chart = panel.findChild<TrendChart*>(QStringLiteral("trendChart"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart->picture().has_value(); }, test::kPatience));
    EXPECT_EQ(chart->picture()->points.size(), 12U);
    EXPECT_TRUE(chart->picture()->target);
    EXPECT_TRUE(chart->picture()->control);
    auto* view = panel.findChild<TableView*>(QStringLiteral("measureTable"));
    const QString before = chart->picture()->targetWords;
    view->setCurrentIndex(view->proxy().index(1, 0));
    EXPECT_NE(chart->picture()->targetWords, before);
}

TEST(MeasurePanel, ReadsFiguresAndSaysWhatIsWrongWithThem) {
    Session session{Document{}};
    MeasurePanel panel(session, lightTheme());
    auto* name = panel.findChild<QLineEdit*>(QStringLiteral("newMeasure"));
    name->setText(QStringLiteral("CSAT"));
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(session.document().table<Measure>().size(), 1U);
    panel.takeSeries("date,CSAT\n2026-01-01,4\n2026-01-02,2\n");
    EXPECT_EQ(session.document().table<SurveyResponse>().size(), 2U);
    panel.takeSeries("date,CSAT\n2026-01-01,good\n");
    EXPECT_EQ(session.document().table<SurveyResponse>().size(), 2U);
    session.undoStack().undo();
    EXPECT_TRUE(session.document().table<SurveyResponse>().empty());
}

TEST(MeasureModel, TargetsAndPlacesAreTyped) {
    Session session(*loadTemplate("post-purchase-support"));
    MeasureModel model(session);
    const auto type = [&](int column, const char* text) {
        return model.setData(model.index(0, column), QString::fromUtf8(text));
    };
    const auto first = [&] { return *session.document().table<Measure>().begin(); };
    EXPECT_TRUE(type(MeasureModel::Target, "85 %"));
    EXPECT_EQ(first().target, 85.0);
    EXPECT_FALSE(type(MeasureModel::Target, "high"));
    EXPECT_TRUE(type(MeasureModel::Target, ""));
    EXPECT_FALSE(first().target);
    EXPECT_TRUE(type(MeasureModel::Place, "F"));
    EXPECT_EQ(session.document().table<Touchpoint>().at(first().touchpoint).code, "F");
    EXPECT_TRUE(type(MeasureModel::Place, "the journey"));
    EXPECT_FALSE(first().touchpoint.isValid());
    EXPECT_FALSE(type(MeasureModel::Place, "nowhere"));
    EXPECT_TRUE(type(MeasureModel::Kind, "nps"));
    EXPECT_EQ(first().kind, MeasureKind::PromoterScore);
}

}  // namespace
}  // namespace waymark
