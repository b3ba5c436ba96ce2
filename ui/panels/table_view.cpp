#include "ui/panels/table_view.h"

#include <algorithm>
#include <map>
#include <utility>

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include "ui/models/sorted_rows.h"
#include "ui/panels/row_selection.h"

namespace waymark {
namespace {

constexpr int kRowHeight = 26;
constexpr int kWidestColumn = 240;

// Results are muted, since they cannot be typed in, and faint while they are of an earlier state; critical rows carry a
// bar at their left edge.
class CellDelegate : public QStyledItemDelegate {
public:
    CellDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(&theme) {}
    void setTheme(const Theme& theme) { m_theme = &theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() == 0 && index.data(CriticalRole).toBool()) {
            painter->fillRect(QRect(option.rect.left(), option.rect.top() + 4, 3, option.rect.height() - 8),
                              m_theme->critical);
        }
    }

    // A list to choose from where a cell is usually one of a few; anything can still be typed.
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override {
        const QStringList choices = index.data(ChoicesRole).toStringList();
        if (choices.isEmpty()) return QStyledItemDelegate::createEditor(parent, option, index);
        auto* editor = new QComboBox(parent);
        editor->setEditable(true);
        editor->setInsertPolicy(QComboBox::NoInsert);
        editor->addItems(choices);
        editor->view()->setMinimumWidth(editor->view()->sizeHintForColumn(0) + 24);
        return editor;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(ComputedRole).toBool()) {
            const bool isCritical = index.data(CriticalRole).toBool();
            const bool isStale = index.data(StaleRole).toBool();
            option->palette.setColor(QPalette::Text, isStale      ? m_theme->faint
                                                     : isCritical ? m_theme->critical
                                                                  : m_theme->muted);
        }
    }

private:
    const Theme* m_theme;
};

}  // namespace

// Filters by text, and by what the row is.
class TableView::Proxy : public SortedRows {
public:
    Proxy(RowTableModel& table, QObject* parent) : SortedRows(parent), m_table(table) {}

    // One after the other. Qt tells a view of each gap that a filter leaves, and for each the view goes through all its
    // rows: thousands of gaps would stop the window. So all rows go, and those that pass come.
    void filterAnew(const std::function<void()>& change) {
        m_isEmpty = true;
        invalidateFilter();
        change();
        m_isEmpty = false;
        invalidateFilter();
    }
    void want(std::function<bool(const RowRef& row)> isWanted) { m_isWanted = std::move(isWanted); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        if (m_isEmpty || (m_isWanted && !m_isWanted(m_table.rowRef(m_table.index(row, 0))))) return false;
        return QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    RowTableModel& m_table;
    std::function<bool(const RowRef& row)> m_isWanted;
    bool m_isEmpty = false;
};

TableView::TableView(Session& session, RowTableModel* model, const Theme& theme, QWidget* parent)
    : QTableView(parent), m_session(session), m_table(model), m_proxy(new Proxy(*model, this)) {
    m_table->setParent(this);
    m_proxy->setSourceModel(m_table);
    m_proxy->setFilterRole(FilterRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_proxy);
    setItemDelegate(new CellDelegate(theme, this));
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    setShowGrid(true);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    fitColumns();
    connect(m_table, &RowTableModel::refused, this,
            [this](const QModelIndex&, const QString& sentence) { Q_EMIT refused(sentence); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableView::giveSelection);
    connect(&session, &Session::selectionChanged, this, &TableView::takeSelection);
    takeSelection();
}

void TableView::fitColumns() {
    ensurePolished();
    horizontalHeader()->ensurePolished();
    resizeColumnsToContents();
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        setColumnWidth(column, std::min(columnWidth(column) + 12, kWidestColumn));
    }
}

void TableView::setTheme(const Theme& theme) {
    static_cast<CellDelegate*>(itemDelegate())->setTheme(theme);
    viewport()->update();
}

void TableView::setFilter(const QString& text) {
    if (std::exchange(m_filter, text) == text) return;
    filterAnew([&] { m_proxy->setFilterFixedString(text); });
}

void TableView::setRowFilter(std::function<bool(const RowRef& row)> isWanted) {
    filterAnew([&] { m_proxy->want(std::move(isWanted)); });
}

// What is selected stays so, whether or not it passes. Shows it, else the first row that passes.
void TableView::filterAnew(const std::function<void()>& change) {
    const QModelIndex current = m_proxy->mapToSource(currentIndex());
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_proxy->filterAnew(change);
        selectionModel()->setCurrentIndex(m_proxy->mapFromSource(current), QItemSelectionModel::NoUpdate);
    }
    scrollToTop();
    takeSelection();
}

QSortFilterProxyModel& TableView::proxy() { return *m_proxy; }

QString TableView::selectedText() const {
    std::map<int, std::map<int, QString>> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        // A tab or a line break inside a cell would start another one.
        rows[index.row()][index.column()] = index.data(Qt::DisplayRole).toString().simplified();
    }
    QStringList lines;
    for (const auto& [row, cells] : rows) {
        QStringList texts;
        for (const auto& [column, text] : cells) texts << text;
        lines << texts.join('\t');
    }
    return lines.join('\n');
}

// Keys that mean something to a cell are not for the window's commands, which would copy or delete touchpoints.
bool TableView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        const bool isTyping = !key.text().isEmpty() && key.text().at(0).isPrint() &&
                              !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        const bool isForCells = key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Cut) ||
                                key.matches(QKeySequence::Paste) || key.matches(QKeySequence::SelectAll) ||
                                key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace ||
                                key.key() == Qt::Key_F2;
        if (isTyping || isForCells) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void TableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copy();
    if (event->matches(QKeySequence::Cut)) {
        copy();
        return clearSelected();
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasted(currentIndex(), QGuiApplication::clipboard()->text());
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) return clearSelected();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState && currentIndex().isValid()) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableView::closeEditor(editor, hint);
    if (hint != QAbstractItemDelegate::SubmitModelCache) return;  // not by Enter
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid()) setCurrentIndex(below);
}

void TableView::copy() const { QGuiApplication::clipboard()->setText(selectedText()); }

void TableView::clearSelected() {
    std::vector<CellText> cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        cells.push_back({m_proxy->mapToSource(index), QString()});
    }
    m_table->setTexts(cells, tr("Clear cells"));
}

void TableView::takeSelection() {
    if (m_isFollowing) return;
    const QScopedValueRollback following(m_isFollowing, true);
    std::vector<QModelIndex> rows;
    QModelIndex last;
    for (const RowRef& row : m_session.selection()) {
        const QModelIndex index = m_proxy->mapFromSource(m_table->indexOf(row));
        if (!index.isValid()) continue;
        rows.push_back(index);
        last = index;
    }
    selectionModel()->select(rowSelection(std::move(rows), m_proxy->columnCount() - 1),
                             QItemSelectionModel::ClearAndSelect);
    if (!last.isValid()) return;
    selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    scrollTo(last);
}

void TableView::giveSelection() {
    if (m_isFollowing) return;
    const QScopedValueRollback following(m_isFollowing, true);
    std::vector<RowRef> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(m_table->rowRef(m_proxy->mapToSource(m_proxy->index(row, 0))));
        }
    }
    m_session.select(std::move(rows));
}

}  // namespace waymark
