// The panels about money and measures: figures come in beside the window, and what is typed is an edit.

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/patience.h"
#include "tests/ui/panels/panel_hand.h"
#include "ui/charts/figure_words.h"
#include "ui/models/cash_flow_model.h"
#include "ui/models/initiative_model.h"
#include "ui/models/measure_model.h"
#include "ui/panels/cash_flow_panel.h"
#include "ui/panels/initiative_panel.h"
#include "ui/panels/measure_panel.h"
#include "ui/panels/options_panel.h"
#include "ui/panels/value_settings_dialog.h"
#include "ui/session/templates.h"

namespace waymark {
namespace {

const Theme& lightTheme() { return themeOf(ThemeKind::Light); }

QString cellOf(TableView& view, int row, int column) {
    return view.table().index(row, column).data().toString().replace(QChar(0xA0), ' ');
}

TEST(InitiativePanel, SaysWhatEachInitiativeIsWorthAndWhichOnesToChoose) {
    Session session(*loadTemplate("customer-onboarding"));
    LiveValue value(session);
    InitiativePanel panel(session, value, lightTheme());
    TableView& view = panel.view();
    ASSERT_EQ(view.table().rowCount(), static_cast<int>(session.document().table<Initiative>().size()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return value.report() != nullptr; }, test::kPatience));
    int chosen = 0;
    for (int row = 0; row < view.table().rowCount(); ++row) {
        EXPECT_TRUE(cellOf(view, row, InitiativeModel::Value).contains(QStringLiteral("€")));
        EXPECT_FALSE(cellOf(view, row, InitiativeModel::Choice).isEmpty());
        chosen += cellOf(view, row, InitiativeModel::Choice) == QLatin1String("chosen") ? 1 : 0;
    }
    EXPECT_GT(chosen, 0);
}

TEST(InitiativePanel, ATornadoSaysWhatTheValueOfTheChosenOneHangsOn) {
    Session session(*loadTemplate("customer-onboarding"));
    LiveValue value(session);
    InitiativePanel panel(session, value, lightTheme());
    ASSERT_TRUE(QTest::qWaitFor([&] { return value.report() != nullptr; }, test::kPatience));
    const auto* tornado = panel.findChild<TornadoChart*>(QStringLiteral("valueTornado"));
    const auto* words = panel.findChild<QLabel*>(QStringLiteral("initiativeSummary"));
    panel.view().setCurrentIndex(panel.view().proxy().index(0, 0));
    ASSERT_FALSE(tornado->picture().bars.empty());
    const TornadoPicture first = tornado->picture();
    for (const TornadoBar& bar : first.bars) {
        EXPECT_LE(bar.low, first.mean);
        EXPECT_GE(bar.high, first.mean);
        EXPECT_LE(bar.high - bar.low, first.bars.front().high - first.bars.front().low);
    }
    EXPECT_TRUE(first.isMoreBetter);
    EXPECT_TRUE(words->text().startsWith(cellOf(panel.view(), 0, InitiativeModel::Name) + " is worth "));
    panel.view().setCurrentIndex(panel.view().proxy().index(1, 0));
    EXPECT_TRUE(words->text().startsWith(cellOf(panel.view(), 1, InitiativeModel::Name) + " is worth "));
}

TEST(InitiativePanel, SampleInitiativesAreMarkedUntilTheyGetAnotherName) {
    Session session(*loadTemplate("post-purchase-support"));
    LiveValue value(session);
    InitiativePanel panel(session, value, lightTheme());
    RowTableModel& table = panel.view().table();
    const QModelIndex name = table.index(0, InitiativeModel::Name);
    EXPECT_EQ(name.data().toString(), "Guided self-service (sample)");
    EXPECT_EQ(name.data(Qt::EditRole).toString(), "Guided self-service");
    EXPECT_TRUE(table.setData(name, "Guided self-service"));
    EXPECT_EQ(name.data().toString(), "Guided self-service (sample)");
    EXPECT_TRUE(table.setData(name, "Our own"));
    EXPECT_EQ(name.data().toString(), "Our own");
}

TEST(InitiativePanel, RequirementsAndExclusionsAreTypedByName) {
    Session session(*loadTemplate("post-purchase-support"));
    LiveValue value(session);
    InitiativePanel panel(session, value, lightTheme());
    RowTableModel& table = panel.view().table();
    const auto type = [&](int column, const QString& text) { return table.setData(table.index(0, column), text); };
    const auto first = [&] { return *session.document().table<Initiative>().begin(); };
    EXPECT_TRUE(type(InitiativeModel::Needs, "chat assistant; Courier pick-up"));
    EXPECT_EQ(first().needs, (std::vector{Id<Initiative>{2}, Id<Initiative>{5}}));
    EXPECT_EQ(cellOf(panel.view(), 0, InitiativeModel::Needs), "Chat assistant; Courier pick-up");
    EXPECT_TRUE(type(InitiativeModel::Excludes, "One more service agent"));
    EXPECT_FALSE(type(InitiativeModel::Excludes, "Nothing of the kind"));
    EXPECT_EQ(first().excludes, std::vector{Id<Initiative>{3}});
    EXPECT_TRUE(type(InitiativeModel::Savings, "4"));
    EXPECT_EQ(first().savingsFrom, 4);
    session.undoStack().undo();
    session.undoStack().undo();
    session.undoStack().undo();
    EXPECT_EQ(cellOf(panel.view(), 0, InitiativeModel::Needs), "");
}

TEST(OptionsPanel, ABudgetOfNothingChoosesNothingThatCosts) {
    Session session(*loadTemplate("customer-onboarding"));
    LiveValue value(session);
    OptionsPanel panel(session, value, lightTheme());
    test::typeInto(panel, "budget", "1");
    EXPECT_EQ(session.document().valueSettings().budget, Money{100});
    ASSERT_TRUE(QTest::qWaitFor([&] { return value.report() != nullptr; }, test::kPatience));
    for (const OptionBar& bar : panel.findChild<OptionsChart*>(QStringLiteral("optionsChart"))->picture().bars) {
        const auto* row = value.report()->find(bar.id);
        EXPECT_TRUE(!bar.isChosen || row->value.figures.investment->minorUnits <= 100) << qPrintable(bar.name);
        EXPECT_FALSE(bar.verdict.isEmpty());
    }
    test::typeInto(panel, "budget", "");
    EXPECT_FALSE(session.document().valueSettings().budget);
}

TEST(OptionsPanel, ABudgetBelowZeroIsTakenAndNamed) {
    Session session(*loadTemplate("customer-onboarding"));
    LiveValue value(session);
    OptionsPanel panel(session, value, lightTheme());
    const auto problem = [&] { return panel.findChild<QLabel*>(QStringLiteral("optionsProblem"))->text(); };
    test::typeInto(panel, "budget", "-5");
    EXPECT_EQ(session.document().valueSettings().budget, Money{-500});
    EXPECT_TRUE(problem().contains("below 0")) << qPrintable(problem());
    test::typeInto(panel, "budget", "soon");
    EXPECT_FALSE(problem().isEmpty());
    test::typeInto(panel, "budget", "5000");
    EXPECT_EQ(problem(), "");
}

TEST(ValueSettingsDialog, NamesRatesThatCannotBe) {
    Session session(*loadTemplate("customer-onboarding"));
    ValueSettingsDialog dialog(session, nullptr);
    const auto problems = [&] { return dialog.findChild<QLabel*>(QStringLiteral("reckoningProblems"))->text(); };
    EXPECT_EQ(problems(), "");
    test::typeInto(dialog, "financeRate", "-100 %");
    EXPECT_EQ(session.document().valueSettings().financeRate, -1.0);
    EXPECT_TRUE(problems().contains("lent")) << qPrintable(problems());
    test::typeInto(dialog, "financeRate", "3 %");
    EXPECT_EQ(problems(), "");
    test::typeInto(dialog, "budgetField", "-1");
    EXPECT_TRUE(problems().contains("budget")) << qPrintable(problems());
}

TEST(InitiativePanel, SaysThatInitiativesOfATemplateAreMadeUp) {
    Session session(*loadTemplate("customer-onboarding"));
    LiveValue value(session);
    InitiativePanel panel(session, value, lightTheme());
    ASSERT_TRUE(QTest::qWaitFor([&] { return value.report() != nullptr; }, test::kPatience));
    const auto* notes = panel.findChild<QLabel*>(QStringLiteral("initiativeNotes"));
    EXPECT_TRUE(notes->text().startsWith("Sample data"));
    EXPECT_TRUE(notes->isVisibleTo(&panel));
}

TEST(OptionsPanel, SaysWhyEachInitiativeIsLeftOut) {
    Session session(*loadTemplate("post-purchase-support"));
    LiveValue value(session);
    OptionsPanel panel(session, value, lightTheme());
    ASSERT_TRUE(QTest::qWaitFor([&] { return value.report() != nullptr; }, test::kPatience));
    EXPECT_TRUE(panel.findChild<QLabel*>(QStringLiteral("bestSet"))->text().startsWith("Best set: "));
    EXPECT_TRUE(panel.findChild<FrontierChart*>(QStringLiteral("frontierChart"))->picture().has_value());
    const QString reasons = panel.findChild<QLabel*>(QStringLiteral("leftOut"))->text();
    ASSERT_FALSE(value.report()->leftOut.empty());
    for (const Initiative& row : session.document().table<Initiative>()) {
        const QString name = nameWords(row) + " is left out.";
        EXPECT_EQ(reasons.contains(name), !value.report()->isChosen(row.id)) << qPrintable(name);
    }
}

TEST(OptionsPanel, TheSwitchForIntangiblesIsAnEdit) {
    Session session(*loadTemplate("post-purchase-support"));
    LiveValue value(session);
    OptionsPanel panel(session, value, lightTheme());
    auto* counts = panel.findChild<QCheckBox*>(QStringLiteral("countIntangibles"));
    const bool before = session.document().valueSettings().countsIntangibles;
    EXPECT_EQ(counts->isChecked(), before);
    panel.resize(900, 300);
    panel.show();
    QTest::mouseClick(counts, Qt::LeftButton, {}, QPoint(8, counts->height() / 2));
    EXPECT_EQ(session.document().valueSettings().countsIntangibles, !before);
    session.undoStack().undo();
    EXPECT_EQ(counts->isChecked(), before);
}

TEST(ValueSettingsDialog, TakesWhatIsTypedAndSaysWhatIsWrong) {
    Session session(*loadTemplate("customer-onboarding"));
    ValueSettingsDialog dialog(session, nullptr);
    dialog.show();
    const auto settings = [&] { return session.document().valueSettings(); };
    test::typeInto(dialog, "horizon", "24");
    test::typeInto(dialog, "discountRate", "6,5 %");
    test::typeInto(dialog, "customers", "12,000");
    test::typeInto(dialog, "delayCost", "4.50");
    test::typeInto(dialog, "financeRate", "4");
    EXPECT_EQ(settings().horizon, 24);
    EXPECT_DOUBLE_EQ(settings().discountRate, 0.065);
    EXPECT_EQ(settings().customers, 12'000);
    EXPECT_EQ(settings().delayCost, Money{450});
    EXPECT_DOUBLE_EQ(*settings().financeRate, 0.04);
    test::typeInto(dialog, "financeRate", "");
    EXPECT_FALSE(settings().financeRate);
    EXPECT_FALSE(test::typeInto(dialog, "horizon", "soon").problem().isEmpty());
    EXPECT_EQ(settings().horizon, 24);
    auto* period = dialog.findChild<ChoiceField*>(QStringLiteral("period"));
    period->setFocus();
    QTest::keyClick(period, Qt::Key_Down);
    EXPECT_EQ(settings().period, PeriodLength::Week);
}

TEST(InitiativePanel, ANameAddsAnInitiativeAndUndoTakesItAway) {
    Session session{Document{}};
    LiveValue value(session);
    InitiativePanel panel(session, value, lightTheme());
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
    EXPECT_TRUE(type(CashFlowModel::Category, "Savings"));
    EXPECT_EQ(first().category, FlowCategory::Savings);
    EXPECT_TRUE(type(CashFlowModel::Customers, "12,500"));
    EXPECT_EQ(first().customers, 12'500);
    EXPECT_TRUE(type(CashFlowModel::Tags, "IT; service"));
    EXPECT_EQ(first().tags, (std::vector<std::string>{"IT", "service"}));
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
    LiveMeasures measures(session);
    MeasurePanel panel(session, measures, lightTheme());
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

TEST(MeasureModel, FiguresOfAnEarlierStateAreMarked) {
    Session session(*loadTemplate("post-purchase-support"));
    MeasureModel model(session);
    const auto report = std::make_shared<const MeasuresReport>(reportMeasures(session.document()));
    const auto isStale = [&](int column) { return model.index(0, column).data(StaleRole).toBool(); };
    model.setReport(report, false);
    EXPECT_FALSE(isStale(MeasureModel::Latest));
    model.setReport(report, true);
    EXPECT_TRUE(isStale(MeasureModel::Latest));
    EXPECT_FALSE(isStale(MeasureModel::Name));
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
    EXPECT_TRUE(type(MeasureModel::Target, "+4,5 h"));
    EXPECT_EQ(first().target, 4.5);
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
