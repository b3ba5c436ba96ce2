// The series of a measure: typed, pasted, cleared and undone; and what its chart names.

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include "core/edit/measure_edits.h"
#include "tests/support/patience.h"
#include "tests/ui/panels/panel_hand.h"
#include "ui/models/figure_model.h"
#include "ui/models/measure_model.h"
#include "ui/panels/measure_panel.h"
#include "ui/session/templates.h"

namespace waymark {
namespace {

class SeriesViewTest : public ::testing::Test {
protected:
    SeriesViewTest() : session(Document{}) {
        Measure row;
        row.name = "Churn";
        row.kind = MeasureKind::Churn;
        session.edit(edit::addMeasure(session.document(), row), {});
        measures = std::make_unique<LiveMeasures>(session);
        panel = std::make_unique<MeasurePanel>(session, *measures, themeOf(ThemeKind::Light));
        panel->resize(1000, 300);
        panel->show();
        QApplication::setActiveWindow(panel.get());
        QTest::mouseClick(panel->findChild<QToolButton*>(QStringLiteral("showFigures")), Qt::LeftButton);
        session.undoStack().clear();
    }

    TableView& table() { return *panel->findChild<TableView*>(QStringLiteral("figureTable")); }
    QString message() { return panel->findChild<QLabel*>(QStringLiteral("figureMessage"))->text(); }
    std::vector<MeasureFigure> figures() const {
        const auto& rows = session.document().table<MeasureFigure>();
        return {rows.begin(), rows.end()};
    }
    Id<Measure> figuresMeasure() const { return (*session.document().table<Measure>().begin()).id; }
    void typePoint(const QString& text) {
        auto* field = panel->findChild<QLineEdit*>(QStringLiteral("newFigure"));
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void pasteAt(const QModelIndex& at, const QString& text) {
        QApplication::clipboard()->setText(text);
        table().setFocus();
        table().setCurrentIndex(at);
        QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    }

    Session session;
    std::unique_ptr<LiveMeasures> measures;
    std::unique_ptr<MeasurePanel> panel;
};

TEST_F(SeriesViewTest, AFigureBesideAnswersIsShownWithThemAndSaidNotToCount) {
    SurveyResponse response;
    response.date = std::chrono::year{2026} / std::chrono::April / 20;
    response.answers = {{figuresMeasure(), 0.0}};
    session.edit(edit::addSeries(session.document(), {{}, {response}, {}}), {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return measures->report() != nullptr; }, test::kPatience));
    auto* answers = panel->findChild<QWidget*>(QStringLiteral("answerTable"));
    EXPECT_TRUE(answers->isVisible());
    typePoint("2026-04-01, 12");
    ASSERT_EQ(figures().size(), 1U);
    EXPECT_EQ(figures().front().value, 12.0);
    EXPECT_TRUE(message().contains("the answers count")) << qPrintable(message());
    ASSERT_TRUE(QTest::qWaitFor([&] { return measures->report() != nullptr && table().isVisible(); }, test::kPatience));
    EXPECT_TRUE(answers->isVisible()) << "typing a figure hides no answers";
    EXPECT_TRUE(panel->findChild<QLabel*>(QStringLiteral("answersTitle"))->isVisible());
    typePoint("2026-05-01,13");
    EXPECT_EQ(figures().size(), 2U);
    EXPECT_EQ(message(), "");
}

TEST_F(SeriesViewTest, FiguresAreTypedOneByOneAndCorrectThoseOfTheSameDay) {
    typePoint("2026-02-01 4.5 900");
    typePoint("2026-01 5,2");
    ASSERT_EQ(figures().size(), 2U);
    EXPECT_EQ(table().model()->index(0, FigureModel::Date).data().toString(), "2026-01-01");
    EXPECT_EQ(table().model()->index(1, FigureModel::Count).data().toString(), "900");
    typePoint("1.2.2026 4.1");
    ASSERT_EQ(figures().size(), 2U);
    EXPECT_EQ(figures()[0].value, 4.1);
    typePoint("soon 4");
    EXPECT_EQ(figures().size(), 2U);
    EXPECT_FALSE(message().isEmpty());
    session.undoStack().undo();
    EXPECT_EQ(figures()[0].value, 4.5);
}

TEST_F(SeriesViewTest, TwoColumnsFromASpreadsheetArePastedAsOneStep) {
    pasteAt({}, "Month\tChurn\n2026-01\t5,2 %\n2026-02\t4,9 %\n2026-03\t4,1 %\n");
    ASSERT_EQ(figures().size(), 3U);
    EXPECT_EQ(figures()[2].value, 4.1);
    EXPECT_EQ(session.undoStack().count(), 1);
    // A column of figures alone goes over those that are there.
    pasteAt(table().model()->index(1, FigureModel::Value), "3.9\n3.8");
    EXPECT_EQ(figures()[1].value, 3.9);
    EXPECT_EQ(figures()[2].value, 3.8);
    session.undoStack().undo();
    session.undoStack().undo();
    EXPECT_TRUE(figures().empty());
}

TEST_F(SeriesViewTest, DaysWithFiguresArePastedAsRowsWhereverTheCurrentCellIs) {
    pasteAt({}, "2026-01-01\t5\n2026-02-01\t4");
    for (const int column : {FigureModel::Date, FigureModel::Value, FigureModel::Count}) {
        for (const char* text : {"2026-07-01,12", "01.07.2026\t12", "Month\tChurn\n2026-07-01\t12"}) {
            pasteAt(table().model()->index(1, column), text);
            ASSERT_EQ(figures().size(), 3U) << column << ' ' << text;
            EXPECT_EQ(figures()[1].value, 4.0);
            EXPECT_EQ(figures()[2].value, 12.0);
            session.undoStack().undo();
        }
    }
    pasteAt(table().model()->index(1, FigureModel::Value), "2026-07-01\t12\n2026-08-01\tmany");
    EXPECT_EQ(figures().size(), 2U) << "all or nothing";
    EXPECT_TRUE(message().contains("many"));
    pasteAt({}, "nonsense");
    EXPECT_FALSE(message().contains("header"));
    EXPECT_TRUE(message().contains("nonsense"));
}

TEST_F(SeriesViewTest, CellsAreEditedClearedAndRemoved) {
    pasteAt({}, "2026-01\t5\n2026-02\t4\n2026-03\t3");
    table().setCurrentIndex(table().model()->index(0, FigureModel::Value));
    QTest::keyClick(&table(), Qt::Key_F2);
    auto* editor = table().viewport()->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, "6.5");
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();  // the cell is taken over by the next event
    EXPECT_EQ(figures()[0].value, 6.5);
    table().setCurrentIndex(table().model()->index(1, FigureModel::Value));
    QTest::keyClick(&table(), Qt::Key_Delete);
    ASSERT_EQ(figures().size(), 2U);
    table().setCurrentIndex(table().model()->index(1, FigureModel::Date));
    QTest::mouseClick(panel->findChild<QPushButton*>(QStringLiteral("removeFigures")), Qt::LeftButton);
    ASSERT_EQ(figures().size(), 1U);
    EXPECT_EQ(figures()[0].value, 6.5);
}

TEST(SeriesView, FiguresFromAnswersAreListedWithTheirIntervalsAndNumbers) {
    Session session(*loadTemplate("post-purchase-support"));
    LiveMeasures measures(session);
    MeasurePanel panel(session, measures, themeOf(ThemeKind::Light));
    auto* latest = panel.findChild<QLabel*>(QStringLiteral("latestFigure"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !latest->text().isEmpty(); }, test::kPatience));
    EXPECT_TRUE(latest->text().contains("n = ")) << qPrintable(latest->text());
    EXPECT_TRUE(latest->text().endsWith("sample data")) << qPrintable(latest->text());
    ASSERT_EQ(test::tableIn(panel, "answerTable").model()->rowCount(), 12);
    EXPECT_FALSE(test::cellText(panel, "answerTable", 0, 2).isEmpty());
    const auto& points = panel.findChild<TrendChart*>(QStringLiteral("trendChart"))->picture()->points;
    EXPECT_EQ(test::cellText(panel, "answerTable", 3, 3), QString::number(points[3].count));
}

TEST(MeasureModel, DirectionScaleUnitAndPeriodAreTyped) {
    Session session(*loadTemplate("post-purchase-support"));
    MeasureModel model(session);
    const auto type = [&](int column, const char* text) {
        return model.setData(model.index(0, column), QString::fromUtf8(text));
    };
    const auto first = [&] { return *session.document().table<Measure>().begin(); };
    EXPECT_TRUE(type(MeasureModel::Better, "lower"));
    EXPECT_EQ(first().direction, Direction::Lower);
    EXPECT_TRUE(type(MeasureModel::Scale, "0-10"));
    EXPECT_EQ(first().scaleHigh, 10);
    EXPECT_EQ(model.index(0, MeasureModel::Scale).data().toString(), "0 to 10");
    EXPECT_FALSE(type(MeasureModel::Scale, "5 to 1"));
    EXPECT_TRUE(type(MeasureModel::Per, "quarter"));
    EXPECT_EQ(first().period, PeriodLength::Quarter);
    EXPECT_FALSE(type(MeasureModel::Per, "fortnight"));
    EXPECT_TRUE(type(MeasureModel::Owner, "Service"));
    EXPECT_EQ(first().owner, "Service");
}

}  // namespace
}  // namespace waymark
