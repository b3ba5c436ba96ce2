// The panels that show a simulation: the figures of the plan, in words, and pale while they belong to an earlier one.

#include <QTest>

#include <gtest/gtest.h>

#include "core/edit/demand_edits.h"
#include "core/edit/journey_edits.h"
#include "core/edit/plan_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/journey_builder.h"
#include "tests/support/patience.h"
#include "tests/support/staffed_journey.h"
#include "ui/charts/chart_axis.h"
#include "ui/panels/drivers_panel.h"
#include "ui/panels/finish_panel.h"
#include "ui/panels/live_figures_bar.h"
#include "ui/session/risk_words.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

// Two paths of nearly the same length merge: the simulated end lies behind the critical path.
Document merging() {
    test::JourneyBuilder build;
    build.touchpoint("A", test::estimateInDays(2, 4, 12))
        .touchpoint("B", test::estimateInDays(2, 4, 12))
        .touchpoint("C", 3)
        .after("C", "A")
        .after("C", "B");
    return build.document();
}

struct Fixture {
    Session session{merging()};
    LiveChain chain{session};
    LiveRisk risk{session, chain};
    LiveScenarios scenarios{session, chain, risk};
    const Theme& theme = themeOf(ThemeKind::Light);

    void wait() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return risk.figures() && !risk.isComputing(); }, test::kPatience));
    }
    [[nodiscard]] PromisedEnd within(int days) const {
        return promisedEnd(session.schedule().calendar(), {test::days(days), TimeUnit::Day});
    }
    void promise(int days) {
        session.edit(edit::setPromise(session.document(), WrittenDuration{test::days(days), TimeUnit::Day}), "Promise");
    }
};

QString plain(QString text) { return text.replace(QChar(0xA0), ' '); }

const Figure& figureOf(const LiveFiguresBar& bar, const char* name) {
    return bar.findChild<FigureCell*>(QString::fromLatin1(name))->figure();
}

TEST(LiveFiguresBar, ShowsTheSimulatedChanceWithTheClassicalOneBesideIt) {
    Fixture fix;
    fix.promise(9);
    LiveFiguresBar bar(fix.session, {fix.risk, fix.chain, fix.scenarios}, fix.theme);
    EXPECT_EQ(figureOf(bar, "promiseFigure").remark, "kept, by classical PERT");
    fix.wait();
    const FinishDistribution& finish = fix.risk.figures()->finish;
    EXPECT_EQ(figureOf(bar, "promiseFigure").figure, shareWords(finish.chanceWithin(9.0 * 480.0).value));
    EXPECT_TRUE(figureOf(bar, "promiseFigure").remark.contains("PERT says"));
    EXPECT_EQ(plain(figureOf(bar, "sureFigure").remark), "of 10,000 runs");
    auto* sure = bar.findChild<FigureCell*>("sureFigure");
    EXPECT_TRUE(sure->toolTip().contains("where paths merge")) << sure->toolTip().toStdString();
}

TEST(LiveFiguresBar, SaysThatNobodyWaitsWhereSharedPeopleAreLeftOut) {
    Fixture fix;
    fix.promise(9);
    const Id<Touchpoint> first = (*fix.session.document().table<Touchpoint>().begin()).id;
    ASSERT_TRUE(fix.session.edit(edit::setDemands(fix.session.document(), first, "agent"), "Needs"));
    LiveFiguresBar bar(fix.session, {fix.risk, fix.chain, fix.scenarios}, fix.theme);
    fix.wait();
    EXPECT_EQ(figureOf(bar, "promiseFigure").remark, "kept if nobody waits");
    EXPECT_EQ(figureOf(bar, "sureFigure").remark, "if nobody waits");
    fix.risk.setResourceUse(ResourceUse::ChainOrder);
    fix.wait();
    EXPECT_EQ(figureOf(bar, "sureFigure").remark, "resources shared");
    EXPECT_TRUE(figureOf(bar, "promiseFigure").remark.contains("PERT says"));
}

TEST(LiveFiguresBar, FiguresOfAnEarlierPlanStayUntilNewOnesComeAndArePaleWhereNoneWillCome) {
    Fixture fix;
    LiveFiguresBar bar(fix.session, {fix.risk, fix.chain, fix.scenarios}, fix.theme);
    fix.wait();
    const Figure before = figureOf(bar, "sureFigure");
    fix.session.edit(edit::setEstimate(fix.session.document(), Id<Touchpoint>{3}, fixedEstimate(test::days(9))),
                     "Retime");
    EXPECT_EQ(figureOf(bar, "sureFigure"), before) << "most edits are answered before anybody looks";
    fix.risk.cancel();
    EXPECT_EQ(figureOf(bar, "sureFigure").remark, "out of date");
    EXPECT_EQ(figureOf(bar, "sureFigure").colour, fix.theme.faint);
    fix.risk.restart();
    fix.wait();
    EXPECT_EQ(figureOf(bar, "sureFigure").remark, "of 10,000 runs");
}

TEST(LiveFiguresBar, AnEditMarksEachFigureWithItsDifferenceAndAUndoWithTheOpposite) {
    Fixture fix;
    fix.promise(12);
    LiveFiguresBar bar(fix.session, {fix.risk, fix.chain, fix.scenarios}, fix.theme);
    const auto mark = [&](const char* name) {
        return plain(bar.findChild<FigureCell*>(QString::fromLatin1(name))->difference());
    };
    const auto settled = [&] {
        return QTest::qWaitFor(
            [&] {
                return fix.risk.figures() && !fix.risk.isComputing() && fix.chain.plan() && !fix.chain.isComputing();
            },
            test::kPatience);
    };
    ASSERT_TRUE(settled());
    for (const char* name : {"expectedFigure", "sureFigure", "promiseFigure", "chainFigure", "criticalFigure"})
        EXPECT_EQ(mark(name), "") << name << " has not changed, only become known";
    fix.session.edit(edit::setEstimate(fix.session.document(), Id<Touchpoint>{3}, fixedEstimate(test::days(5))),
                     "Retime");
    EXPECT_EQ(mark("expectedFigure"), "+2.0 d");
    ASSERT_TRUE(settled());
    EXPECT_EQ(mark("sureFigure"), "+2.0 d");
    EXPECT_EQ(mark("chainFigure"), "+2.0 d");
    EXPECT_TRUE(mark("promiseFigure").startsWith("−") && mark("promiseFigure").endsWith(" points"))
        << mark("promiseFigure").toStdString();
    EXPECT_EQ(mark("criticalFigure"), "");
    EXPECT_EQ(mark("problemsFigure"), "");
    fix.session.undoStack().undo();
    ASSERT_TRUE(settled());
    for (const char* name : {"expectedFigure", "sureFigure", "chainFigure"}) EXPECT_EQ(mark(name), "−2.0 d") << name;
    EXPECT_TRUE(mark("promiseFigure").startsWith("+"));
}

TEST(FinishPanel, ShowsTimesWithIntervalsAndTheBias) {
    Fixture fix;
    fix.promise(12);
    FinishPanel panel(fix.session, fix.risk, fix.theme);
    panel.resize(1000, 220);
    panel.show();
    fix.wait();
    const auto text = [&](const char* name) {
        return plain(panel.findChild<QLabel*>(QString::fromLatin1(name))->text());
    };
    const FinishDistribution& finish = fix.risk.figures()->finish;
    EXPECT_EQ(text("sure1"), plain(durationWords(finish.quantile(0.8).value, TimeUnit::Day)));
    EXPECT_EQ(text("sure3"), plain(shareWords(finish.chanceWithin(12.0 * 480.0).value)));
    EXPECT_TRUE(text("mergeBias").contains("where paths merge"));
    EXPECT_FALSE(panel.findChild<QPushButton*>("cancelSimulation")->isVisible());
}

TEST(FinishPanel, RunsAndSeedStartTheSimulationAnewAndCancelKeepsWhatThereIs) {
    Fixture fix;
    FinishPanel panel(fix.session, fix.risk, fix.theme);
    panel.resize(1000, 220);
    panel.show();
    fix.wait();
    const double mean = fix.risk.figures()->finish.mean();
    auto* seed = panel.findChild<QDoubleSpinBox*>("seed");
    seed->setValue(5);
    EXPECT_EQ(fix.risk.settings().seed, 5U);
    fix.wait();
    EXPECT_NE(fix.risk.figures()->finish.mean(), mean);
    seed->setValue(1);
    fix.wait();
    EXPECT_EQ(fix.risk.figures()->finish.mean(), mean);

    auto* runs = panel.findChild<QComboBox*>("runs");
    runs->setCurrentIndex(runs->count() - 1);
    Q_EMIT runs->activated(runs->currentIndex());
    EXPECT_EQ(fix.risk.settings().runs, kMostSimulatedRuns);
    ASSERT_TRUE(QTest::qWaitFor([&] { return fix.risk.figures() != nullptr; }, test::kPatience));
    auto* cancel = panel.findChild<QPushButton*>("cancelSimulation");
    ASSERT_TRUE(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_FALSE(fix.risk.isComputing());
    EXPECT_FALSE(cancel->isVisible());
    EXPECT_TRUE(fix.risk.figures());
}

TEST(FinishPanel, ResourcesAreUnlimitedOrSharedInTheChainsOrder) {
    Session session(test::staffedJourney());
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    FinishPanel panel(session, risk, themeOf(ThemeKind::Light));
    LiveScenarios scenarios(session, chain, risk);
    LiveFiguresBar bar(session, {risk, chain, scenarios}, themeOf(ThemeKind::Light));
    panel.resize(1000, 220);
    panel.show();
    const auto done = [&] {
        return QTest::qWaitFor([&] { return risk.figures() && !risk.isComputing(); }, test::kPatience);
    };
    ASSERT_TRUE(done());
    const double unlimited = risk.figures()->finish.quantile(0.8).value;
    auto* choice = panel.findChild<ChoiceField*>("resourceUse");
    EXPECT_EQ(choice->currentIndex(), 0);
    EXPECT_LE(choice->sizeHint().width(), choice->width());
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    EXPECT_EQ(risk.resourceUse(), ResourceUse::ChainOrder);
    EXPECT_EQ(panel.findChild<QLabel*>("sure1")->text(), QStringLiteral("–"));
    ASSERT_TRUE(done());
    EXPECT_GT(risk.figures()->finish.quantile(0.8).value, unlimited);
    EXPECT_EQ(figureOf(bar, "sureFigure").remark, "resources shared");
    EXPECT_TRUE(panel.findChild<QLabel*>("mergeBias")->text().contains("shared resources"));
    risk.setResourceUse(ResourceUse::Unlimited);
    EXPECT_EQ(choice->currentIndex(), 0);
}

TEST(LiveFiguresBar, DotsTellOfWorkThatIsNotSoonDone) {
    Fixture fix;
    LiveFiguresBar bar(fix.session, {fix.risk, fix.chain, fix.scenarios}, fix.theme);
    auto* sure = bar.findChild<FigureCell*>("sureFigure");
    fix.wait();
    EXPECT_FALSE(sure->showsWork());
    PlanSettings settings = fix.session.document().planSettings();
    settings.runs = kMostSimulatedRuns;
    fix.session.edit(edit::setPlanSettings(fix.session.document(), settings), "Ask for more");
    EXPECT_FALSE(sure->showsWork()) << "not at once: most edits are answered before anybody looks";
    ASSERT_TRUE(QTest::qWaitFor([&] { return sure->showsWork(); }, test::kPatience));
    EXPECT_TRUE(fix.risk.isComputing());
    EXPECT_EQ(sure->accessibleDescription(), "being computed");
    fix.risk.cancel();
    EXPECT_FALSE(sure->showsWork());
}

TEST(FinishChart, SpansTheRunsAndThePromise) {
    Fixture fix;
    fix.wait();
    const FinishDistribution& finish = fix.risk.figures()->finish;
    const FinishPicture picture = finishPicture(finish, fix.within(40));
    EXPECT_LE(picture.from, finish.quantile(0.0).value);
    EXPECT_GE(picture.to, 40.0 * 480.0);
    EXPECT_EQ(picture.kept, 1.0);
    for (std::size_t k = 1; k < picture.curve.size(); ++k) {
        EXPECT_GE(picture.curve[k].x(), picture.curve[k - 1].x());
        EXPECT_GT(picture.curve[k].y(), picture.curve[k - 1].y());
    }
    EXPECT_TRUE(finishPicture({}, std::nullopt).curve.empty());
}

// The curve must leave its colour, and a pale one less of it.
TEST(FinishChart, DrawsInBothThemesAndPaleWhenOutOfDate) {
    Fixture fix;
    fix.wait();
    const FinishPicture picture = finishPicture(fix.risk.figures()->finish, fix.within(10));
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme& theme = themeOf(kind);
        const auto ink = [&](bool isPale) {
            QImage image(700, 200, QImage::Format_RGB32);
            image.fill(theme.panel);
            QPainter painter(&image);
            paintFinish(painter, image.rect(), picture, theme, isPale);
            painter.end();
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y) == theme.accent ? 1 : 0;
            }
            return count;
        };
        EXPECT_GT(ink(false), 300);
        EXPECT_LT(ink(true), ink(false) / 10);
    }
}

TEST(DriversPanel, ListsTouchpointsWithTheMostSensitiveFirstAndSelectsThem) {
    Fixture fix;
    DriversPanel panel(fix.session, fix.risk, fix.theme);
    panel.resize(1200, 240);
    panel.show();
    fix.wait();
    auto* table = panel.findChild<QTableView*>("driversTable");
    ASSERT_EQ(table->model()->rowCount(), 3);
    const auto cell = [&](int row, RiskColumn column) {
        return table->model()->index(row, static_cast<int>(column)).data().toString();
    };
    EXPECT_EQ(cell(2, RiskColumn::Code), "C");  // does not vary
    EXPECT_EQ(plain(cell(2, RiskColumn::Criticality)), "100 %");
    EXPECT_EQ(cell(2, RiskColumn::Sensitivity), QStringLiteral("–"));
    EXPECT_GE(cell(0, RiskColumn::Sensitivity).toDouble(), cell(1, RiskColumn::Sensitivity).toDouble());
    const QModelIndex first = table->model()->index(0, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    ASSERT_EQ(fix.session.selected<Touchpoint>().size(), 1U);
    EXPECT_NE(fix.session.selected<Touchpoint>().front(), Id<Touchpoint>{3});

    auto* tornado = panel.findChild<TornadoChart*>("tornado");
    ASSERT_EQ(tornado->picture().bars.size(), 2U);
    for (const TornadoBar& bar : tornado->picture().bars) {
        EXPECT_LT(bar.low, tornado->picture().mean);
        EXPECT_GT(bar.high, tornado->picture().mean);
    }
}

TEST(ChartAxis, TicksAreRoundAndNeitherTooManyNorOutside) {
    EXPECT_EQ(roundTicks(0.0, 10.0, 10), (std::vector<double>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
    EXPECT_EQ(roundTicks(6.2, 18.4, 6), (std::vector<double>{10.0, 15.0}));
    EXPECT_TRUE(roundTicks(3.0, 3.0, 5).empty());
    for (double to : {0.013, 0.9, 7.7, 480.0, 1e6}) {
        const auto ticks = roundTicks(to / 3.0, to, 8);
        EXPECT_LE(ticks.size(), 9U);
        EXPECT_GE(ticks.size(), 2U) << to;
        EXPECT_GE(ticks.front(), to / 3.0 * (1.0 - 1e-9));
        EXPECT_LE(ticks.back(), to * (1.0 + 1e-9));
    }
}

}  // namespace
}  // namespace waymark
