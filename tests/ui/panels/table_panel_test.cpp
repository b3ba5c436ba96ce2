#include "ui/panels/table_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/journey_builder.h"
#include "tests/support/patience.h"
#include "ui/models/touchpoint_columns.h"
#include "ui/panels/dependency_panel.h"

namespace waymark {
namespace {

class TablePanelTest : public testing::Test {
protected:
    TablePanelTest() {
        m_panel.resize(1400, 400);
        m_panel.show();
    }
    static Document three() {
        test::JourneyBuilder build;
        build.touchpoint("A", 1).touchpoint("B", 2).touchpoint("C", 3).after("B", "A").after("C", "B");
        return build.document();
    }
    QModelIndex cell(int row, TouchpointColumn column) {
        return m_panel.view().model()->index(row, static_cast<int>(column));
    }
    void typeInto(const QModelIndex& index, const QString& text) {
        m_panel.view().setCurrentIndex(index);
        m_panel.view().edit(index);
        auto* editor = m_panel.view().viewport()->findChild<QLineEdit*>();
        ASSERT_TRUE(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();  // the view takes the text over when the key has been dealt with
    }

    Session m_session{three()};
    TablePanel m_panel{m_session, themeOf(ThemeKind::Light)};
};

TEST_F(TablePanelTest, TypingACellEditsTheJourneyAndGoesDown) {
    typeInto(cell(0, TouchpointColumn::Name), "Welcome call");
    EXPECT_EQ(m_session.document().table<Touchpoint>().at(Id<Touchpoint>{1}).name, "Welcome call");
    EXPECT_EQ(m_panel.view().currentIndex().row(), 1);
    m_session.undoStack().undo();
    EXPECT_EQ(cell(0, TouchpointColumn::Name).data().toString(), "A");
}

TEST_F(TablePanelTest, WhatIsMuchToPasteComesBesideTheWindowAndCanBeGivenUp) {
    const Document before = m_session.document();
    auto* cancel = m_panel.findChild<QPushButton*>("cancelPasting");
    const auto paste = [&](int rows) {
        QGuiApplication::clipboard()->setText(QStringLiteral("One of very many touchpoints\t2d\n").repeated(rows));
        m_panel.view().setCurrentIndex(cell(2, TouchpointColumn::Name));
        QTest::keySequence(&m_panel.view(), QKeySequence::Paste);
    };
    paste(60'000);
    ASSERT_TRUE(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_FALSE(cancel->isVisible());
    QTest::qWait(300);
    EXPECT_EQ(m_session.document(), before);
    EXPECT_EQ(m_session.undoStack().count(), 0);

    paste(4000);
    ASSERT_TRUE(cancel->isVisible());
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_session.document().table<Touchpoint>().size() == 4002; }, test::kPatience));
    EXPECT_FALSE(cancel->isVisible());
    EXPECT_EQ(m_session.document().table<Touchpoint>().at(Id<Touchpoint>{3}).name, "One of very many touchpoints");
    m_session.undoStack().undo();
    EXPECT_EQ(m_session.document(), before);
}

TEST_F(TablePanelTest, AWrongCellSaysWhatWouldBeRightAndChangesNothing) {
    typeInto(cell(1, TouchpointColumn::Likely), "soon");
    EXPECT_EQ(m_session.undoStack().count(), 0);
    bool said = false;
    for (const QLabel* label : m_panel.findChildren<QLabel*>()) said = said || label->text().contains("soon");
    EXPECT_TRUE(said);
}

TEST_F(TablePanelTest, ARectangleIsPastedAsOneStep) {
    QGuiApplication::clipboard()->setText("One\nTwo\n");
    m_panel.view().setCurrentIndex(cell(1, TouchpointColumn::Name));
    QTest::keySequence(&m_panel.view(), QKeySequence::Paste);
    EXPECT_EQ(cell(1, TouchpointColumn::Name).data().toString(), "One");
    EXPECT_EQ(cell(2, TouchpointColumn::Name).data().toString(), "Two");
    EXPECT_EQ(m_session.undoStack().count(), 1);
}

TEST_F(TablePanelTest, ClearingSeveralCellsIsOneStep) {
    QItemSelectionModel* selection = m_panel.view().selectionModel();
    for (int row : {0, 2}) {
        for (auto column : {TouchpointColumn::Optimistic, TouchpointColumn::Likely, TouchpointColumn::Pessimistic}) {
            selection->select(cell(row, column), QItemSelectionModel::Select);
        }
    }
    QTest::keyClick(&m_panel.view(), Qt::Key_Delete);
    EXPECT_EQ(cell(0, TouchpointColumn::Likely).data().toString(), "");
    EXPECT_EQ(cell(2, TouchpointColumn::Likely).data().toString(), "");
    EXPECT_EQ(m_session.undoStack().count(), 1);
    m_session.undoStack().undo();
    EXPECT_EQ(cell(0, TouchpointColumn::Likely).data().toString(), u"1\u00a0d");
    EXPECT_EQ(cell(2, TouchpointColumn::Likely).data().toString(), u"3\u00a0d");
}

TEST_F(TablePanelTest, ClearingCellsOfWhichOneIsNeededChangesNone) {
    QItemSelectionModel* selection = m_panel.view().selectionModel();
    selection->select(cell(0, TouchpointColumn::Likely), QItemSelectionModel::Select);
    selection->select(cell(1, TouchpointColumn::Code), QItemSelectionModel::Select);
    QTest::keyClick(&m_panel.view(), Qt::Key_Delete);
    EXPECT_EQ(m_session.undoStack().count(), 0);
    EXPECT_EQ(cell(0, TouchpointColumn::Likely).data().toString(), u"1\u00a0d");
}

TEST_F(TablePanelTest, WordsTheWindowShowsCanBePasted) {
    QGuiApplication::clipboard()->setText("Backstage work");
    m_panel.view().setCurrentIndex(cell(1, TouchpointColumn::Kind));
    QTest::keySequence(&m_panel.view(), QKeySequence::Paste);
    EXPECT_EQ(m_session.document().table<Touchpoint>().at(Id<Touchpoint>{2}).kind, TouchpointKind::Backstage);
}

TEST_F(TablePanelTest, TheFilterHidesRowsAndSelectionFollowsTheSession) {
    m_session.select({refTo(Id<Touchpoint>{2})});
    EXPECT_EQ(m_panel.view().selectionModel()->selectedRows().size(), 1);
    QTest::keyClicks(m_panel.findChild<QLineEdit*>("tableFilter"), "zzz");
    EXPECT_EQ(m_panel.view().model()->rowCount(), 0);
}

TEST_F(TablePanelTest, TheFilterLeavesWhatIsSelected) {
    TableView& view = m_panel.view();
    auto* field = m_panel.findChild<QLineEdit*>("tableFilter");
    m_session.select({refTo(Id<Touchpoint>{2})});
    QTest::keyClicks(field, "zzz");
    EXPECT_EQ(m_session.selection(), std::vector<RowRef>{refTo(Id<Touchpoint>{2})});
    field->clear();
    EXPECT_EQ(view.currentIndex().row(), 1);
    EXPECT_EQ(view.selectionModel()->selectedRows(), QModelIndexList{cell(1, TouchpointColumn::Code)});
    m_session.select({});
    view.selectionModel()->setCurrentIndex(cell(2, TouchpointColumn::Name), QItemSelectionModel::NoUpdate);
    field->setText("C");
    EXPECT_EQ(view.currentIndex(), cell(view.model()->rowCount() - 1, TouchpointColumn::Name));
    EXPECT_TRUE(m_session.selection().empty());
}

TEST_F(TablePanelTest, TheFilterShowsTheFirstRowThatPasses) {
    m_panel.resize(1400, 130);
    QCoreApplication::processEvents();
    m_panel.view().scrollToBottom();
    ASSERT_GT(m_panel.view().verticalScrollBar()->value(), 0);
    m_panel.view().setRowFilter([](const RowRef& row) { return row.number > 0; });
    QCoreApplication::processEvents();
    EXPECT_EQ(m_panel.view().verticalScrollBar()->value(), 0);
}

// Each gap would be told to the view, which goes through all its rows each time.
TEST_F(TablePanelTest, TheFilterTellsOfRowsAtOnceHoweverScatteredTheyAre) {
    const QSignalSpy gone(m_panel.view().model(), &QAbstractItemModel::rowsRemoved);
    const QSignalSpy come(m_panel.view().model(), &QAbstractItemModel::rowsInserted);
    m_panel.view().setRowFilter([](const RowRef& row) { return row.number == 2; });
    EXPECT_EQ(m_panel.view().model()->rowCount(), 1);
    EXPECT_EQ(gone.size(), 1);
    EXPECT_EQ(come.size(), 1);
    m_panel.view().setFilter(QStringLiteral("B"));
    m_panel.view().setFilter(QStringLiteral("B"));
    EXPECT_EQ(gone.size(), 2) << "nor is it told what is the same";
}

// Otherwise the head of the table asks every row about every other one whenever it is painted.
TEST_F(TablePanelTest, NeighboursAreSelectedAsOneRange) {
    const auto select = [this](const std::vector<std::uint32_t>& numbers) {
        std::vector<RowRef> rows;
        rows.reserve(numbers.size());
        for (const std::uint32_t number : numbers) rows.push_back({RowKind::Touchpoint, number});
        m_session.select(rows);
        return m_panel.view().selectionModel()->selection();
    };
    EXPECT_EQ(select({1, 2, 3}).size(), 1);
    EXPECT_EQ(m_panel.view().selectionModel()->selectedRows().size(), 3);
    EXPECT_EQ(select({1, 3}).size(), 2);
    EXPECT_EQ(m_panel.view().selectionModel()->selectedRows().size(), 2);
    EXPECT_FALSE(m_panel.view().selectionModel()->isRowSelected(1, {}));
}

TEST_F(TablePanelTest, CopyGivesTabSeparatedText) {
    m_panel.view().selectionModel()->select(
        QItemSelection(cell(0, TouchpointColumn::Code), cell(1, TouchpointColumn::Name)),
        QItemSelectionModel::ClearAndSelect);
    QTest::keySequence(&m_panel.view(), QKeySequence::Copy);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), "A\tA\nB\tB");
}

TEST_F(TablePanelTest, DependenciesHaveATableOfTheirOwn) {
    DependencyPanel dependencies(m_session, themeOf(ThemeKind::Light));
    EXPECT_EQ(dependencies.view().model()->rowCount(), 2);
}

}  // namespace
}  // namespace waymark
