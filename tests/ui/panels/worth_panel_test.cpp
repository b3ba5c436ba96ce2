// Everything an initiative is worth, with and without intangibles, beside others, and of one tag alone.

#include "ui/panels/worth_panel.h"

#include <QTest>

#include <gtest/gtest.h>

#include "core/edit/value_edits.h"
#include "tests/support/patience.h"
#include "tests/ui/panels/panel_hand.h"
#include "ui/charts/figure_words.h"
#include "ui/charts/worth_figures.h"
#include "ui/models/cash_flow_model.h"
#include "ui/panels/cash_flow_panel.h"
#include "ui/session/templates.h"

namespace waymark {
namespace {

class WorthPanelTest : public ::testing::Test {
protected:
    WorthPanelTest() : session(*loadTemplate("post-purchase-support")), value(session), panel(session, value, light()) {
        panel.resize(1100, 300);
        panel.show();
    }
    static const Theme& light() { return themeOf(ThemeKind::Light); }
    bool wait() {
        return QTest::qWaitFor([this] { return value.report() != nullptr; }, test::kPatience);
    }
    void choose(int index) {
        auto* list = panel.findChild<InitiativeChoice*>(QStringLiteral("worthInitiative"));
        list->setCurrentIndex(index < 0 ? list->count() - 1 : index);
    }
    // The cell of a figure, with plain blanks; a text that says so where it is not in the table.
    QString figure(const QString& name, int column) {
        const QAbstractItemModel* model = test::tableIn(panel, "worthTable").model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data() == name) return test::cellText(panel, "worthTable", row, column);
        }
        return QStringLiteral("not there");
    }
    void tag(Id<CashFlow> id, const char* tag) {
        CashFlow row = session.document().table<CashFlow>().at(id);
        row.tags = {tag};
        session.edit(edit::setCashFlow(session.document(), row), "tag");
    }

    Session session;
    LiveValue value;
    WorthPanel panel;
};

QString plainWorth(QString text) { return text.replace(QChar(0xA0), ' '); }

}  // namespace

TEST_F(WorthPanelTest, ShowsEveryFigureOfTheChosenInitiativeWithAndWithoutIntangibles) {
    ASSERT_TRUE(wait());
    choose(0);
    const ValueReport::Row& row = value.report()->initiatives.front();
    const Document& document = session.document();
    for (const bool with : {true, false}) {
        const MoneyFigures& view = with ? row.value.figures.with : row.value.figures.without;
        for (const WorthFigure& each : worthFigures(view, document))
            EXPECT_EQ(figure(each.name, with ? 1 : 2), plainWorth(each.words)) << qPrintable(each.name);
    }
    for (const WorthFigure& each : sharedWorthFigures(row, document))
        EXPECT_EQ(figure(each.name, 1), plainWorth(each.words)) << qPrintable(each.name);
    EXPECT_NE(figure("Net present value", 1), figure("Net present value", 2));
    EXPECT_EQ(test::tableIn(panel, "switchTable").model()->rowCount(),
              static_cast<int>(row.value.figures.switching.size()));
    EXPECT_FALSE(panel.findChild<TornadoChart*>(QStringLiteral("worthTornado"))->picture().bars.empty());
}

TEST_F(WorthPanelTest, FollowsWhatIsPickedOutElsewhere) {
    ASSERT_TRUE(wait());
    const Id<Initiative> second{2};
    session.select({refTo(second)});
    EXPECT_EQ(figure("Net present value", 1),
              plainWorth(worthFigures(value.report()->find(second)->value.figures.with, session.document())[0].words));
}

TEST_F(WorthPanelTest, ComparesAllSideBySideInBothViews) {
    ASSERT_TRUE(wait());
    choose(-1);
    const QAbstractItemModel* model = test::tableIn(panel, "worthComparison").model();
    ASSERT_EQ(model->columnCount(), static_cast<int>(session.document().table<Initiative>().size()) + 1);
    int values = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data() != QLatin1String("Net present value")) continue;
        ++values;
        for (int column = 1; column < model->columnCount(); ++column) {
            const ValueFigures& figures =
                value.report()->initiatives[static_cast<std::size_t>(column) - 1].value.figures;
            const MoneyFigures& view = values == 1 ? figures.with : figures.without;
            EXPECT_EQ(model->index(row, column).data().toString(),
                      worthFigures(view, session.document()).front().words);
        }
    }
    EXPECT_EQ(values, 2);
}

TEST_F(WorthPanelTest, CountsTheFlowsOfOneTagAlone) {
    ASSERT_TRUE(wait());
    auto* tags = panel.findChild<TagChoice*>();
    tag(Id<CashFlow>{1}, "my tag");
    ASSERT_GE(tags->findData("my tag"), 1);
    tags->setCurrentIndex(tags->findData("my tag"));
    choose(0);
    const QString nothing = plainWorth(amountWords(Money{0}, session.document().journey().currency));
    ASSERT_TRUE(QTest::qWaitFor([&] { return figure("Benefits", 1) == nothing; }, test::kPatience))
        << qPrintable(figure("Benefits", 1));
    EXPECT_EQ(figure("Payback", 1), "never");
    EXPECT_EQ(figure("Internal rate of return", 1), "none");
    EXPECT_TRUE(figure("Internal rate of return", 3).startsWith("At no rate")) << "the reason is said";
    EXPECT_TRUE(panel.findChild<QLabel*>("worthNote")->text().contains("my tag"));
    session.undoStack().undo();  // nothing carries the tag any more
    EXPECT_EQ(tags->chosen(), "");
    ASSERT_TRUE(wait());
    EXPECT_NE(figure("Benefits", 1), nothing);
}

TEST(WorthFigures, ARateThatIsNotTheOnlyOneIsNeverShownAlone) {
    MoneyFigures figures;
    figures.rates = std::vector{0.25, 4.0};
    const auto found = worthFigures(figures, Document{});
    EXPECT_EQ(plainWorth(found[3].words), "25 %, 400 %");
    EXPECT_TRUE(found[3].meaning.contains("none of these rates says whether it pays"));
    figures.rates = undefined(Undefined::NoRate);
    EXPECT_EQ(worthFigures(figures, Document{})[3].words, "none");
    EXPECT_FALSE(worthFigures(figures, Document{})[3].reason.isEmpty());
}

TEST(CashFlowPanel, ShowsTheFlowsOfOneTagAndGivesItToNewOnes) {
    Session session(*loadTemplate("post-purchase-support"));
    CashFlowPanel panel(session, themeOf(ThemeKind::Light));
    TableView& view = panel.view();
    EXPECT_TRUE(view.table().setData(view.table().index(2, CashFlowModel::Tags), "my tag"));
    auto* tags = panel.findChild<TagChoice*>();
    tags->setCurrentIndex(tags->findData("my tag"));
    ASSERT_EQ(view.proxy().rowCount(), 1);
    EXPECT_EQ(view.table().rowRef(view.proxy().mapToSource(view.proxy().index(0, 0))), refTo(Id<CashFlow>{3}));
    auto* name = panel.findChild<QLineEdit*>(QStringLiteral("newFlow"));
    name->setText(QStringLiteral("More of it"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(view.proxy().rowCount(), 2);
    EXPECT_TRUE(view.table().setData(view.table().index(2, CashFlowModel::Tags), "another"));
    EXPECT_EQ(view.proxy().rowCount(), 1) << "it went out of sight with its tag";
    tags->setCurrentIndex(0);
    EXPECT_EQ(view.proxy().rowCount(), view.table().rowCount());
}

}  // namespace waymark
