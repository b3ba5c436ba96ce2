// What the tables of money and measures show is what they take back, in every locale.

#include <algorithm>

#include <QLocale>

#include <gtest/gtest.h>

#include "core/edit/measure_edits.h"
#include "core/edit/value_edits.h"
#include "ui/models/cash_flow_model.h"
#include "ui/models/effect_model.h"
#include "ui/models/figure_model.h"
#include "ui/models/initiative_model.h"
#include "ui/models/measure_model.h"
#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/session/templates.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

class LocaleRoundTrip : public ::testing::TestWithParam<const char*> {
protected:
    LocaleRoundTrip() : session(*loadTemplate("post-purchase-support")) {
        QLocale::setDefault(QLocale(QString::fromLatin1(GetParam())));
        awkward();
    }
    ~LocaleRoundTrip() override { QLocale::setDefault(QLocale::c()); }

    // Numbers with three decimals, which look like groups of digits where a point or a comma parts those.
    void awkward() {
        std::vector<CashFlow> flows;
        for (const CashFlow& row : session.document().table<CashFlow>()) flows.push_back(row);
        for (CashFlow& row : flows) {
            row.growth = 0.01125;
            row.score = row.kind == FlowKind::Intangible ? 1.125 : row.score;
            row.customers = 1'126;
            session.edit(edit::setCashFlow(session.document(), row), {});
        }
        std::vector<Effect> effects;
        for (const Effect& row : session.document().table<Effect>()) effects.push_back(row);
        for (Effect& row : effects) {
            if (row.kind == EffectKind::TimeFactor) row.factor = 0.125;
            if (row.kind == EffectKind::BranchShare) row.shift = 0.04125;
            session.edit(edit::setEffect(session.document(), row), {});
        }
        std::vector<Measure> rows;
        for (const Measure& row : session.document().table<Measure>()) rows.push_back(row);
        for (Measure& row : rows) {
            if (row.target) row.target = 1.126;
            session.edit(edit::setMeasure(session.document(), row), {});
        }
        MeasureFigure figure;
        figure.date = std::chrono::year{2026} / std::chrono::March / 1;
        figure.value = 1.126;
        figure.count = 1'250;
        session.edit(edit::putFigures(session.document(), rows.front().id, std::array{figure}), {});
        figure.value = -1126.5;
        figure.date = std::chrono::year{2026} / std::chrono::April / 1;
        session.edit(edit::putFigures(session.document(), rows.front().id, std::array{figure}), {});
    }
    // Types into each cell what stands in it.
    int retype(RowTableModel& model) {
        int typed = 0;
        QObject::connect(&model, &RowTableModel::refused, [](const QModelIndex& index, const QString& why) {
            ADD_FAILURE() << index.row() << ' ' << index.column() << ' ' << qPrintable(why);
        });
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex at = model.index(row, column);
                const QString text = at.data(Qt::EditRole).toString();
                const bool hasNumber = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
                if (!(at.flags() & Qt::ItemIsEditable) || !hasNumber) continue;
                const Document before = session.document();
                EXPECT_TRUE(model.setTexts({{at, text}}, QStringLiteral("Type"))) << qPrintable(text);
                EXPECT_EQ(session.document(), before) << column << ' ' << qPrintable(text);
                ++typed;
            }
        }
        return typed;
    }

    Session session;
};

TEST_P(LocaleRoundTrip, EveryCellTakesBackWhatItShows) {
    CashFlowModel flows(session);
    InitiativeModel initiatives(session);
    EffectModel effects(session);
    MeasureModel measures(session);
    FigureModel figures(session);
    for (RowTableModel* model :
         std::initializer_list<RowTableModel*>{&flows, &initiatives, &effects, &measures, &figures})
        EXPECT_GT(retype(*model), 2);
}

TEST_P(LocaleRoundTrip, NumbersAreWrittenWithTheMarkOfTheLocale) {
    const QString mark = QLocale().decimalPoint();
    EXPECT_EQ(numberWords(1.125, 3), "1" + mark + "125");
    EXPECT_EQ(numberWords(QStringLiteral("12")), "12");
    EXPECT_DOUBLE_EQ(*readFigure(numberWords(1.126, 3), {}), 1.126);
    EXPECT_DOUBLE_EQ(*readFigure(QLocale().toString(1126.5, 'f', 1), {}), 1126.5);
    EXPECT_EQ(durationWords(Minutes{1200}, TimeUnit::Day), "2" + mark + "5" + QChar(0xA0) + "d");
    EXPECT_EQ(readTime(writtenWords(Minutes{1200}, TimeUnit::Day), TimeUnit::Hour)->length, Minutes{1200});
    EXPECT_DOUBLE_EQ((*readShare(shareWords(Probability::from(0.125))))->value(), 0.125);
}

INSTANTIATE_TEST_SUITE_P(Locales, LocaleRoundTrip, ::testing::Values("C", "en_GB", "de_DE", "de_CH", "fr_FR", "sv_SE"),
                         [](const auto& name) { return std::string(name.param); });

TEST(ValueText, ANumberThatBeginsWithZeroHasNoGroups) {
    EXPECT_DOUBLE_EQ(*readFigure("0,125", {}), 0.125);
    EXPECT_DOUBLE_EQ(*readFigure("12,34,567", {}), 1'234'567.0);
    EXPECT_DOUBLE_EQ(*readFigure("1,126", {}), 1126.0);
    EXPECT_DOUBLE_EQ(*readFigure("1.126,5", {}), 1126.5);
    EXPECT_DOUBLE_EQ(*readFigure("1,126.5", {}), 1126.5);
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    EXPECT_DOUBLE_EQ(*readFigure("1.126", {}), 1126.0);
    EXPECT_DOUBLE_EQ(*readFigure("1,126", {}), 1.126);
    EXPECT_DOUBLE_EQ(*readFigure("0.125", {}), 0.125);
    EXPECT_FALSE(readFigure("01.08.2026", {})) << "a day is no number";
    QLocale::setDefault(QLocale::c());
}

}  // namespace
}  // namespace waymark
