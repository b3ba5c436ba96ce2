#pragma once
// A table that works like a spreadsheet: type to edit, Enter goes down, Tab goes right, Delete clears, copy gives
// text that Excel takes.

#include <functional>

#include <QSortFilterProxyModel>
#include <QTableView>

#include "ui/models/row_table_model.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"

namespace waymark {

class TableView : public QTableView {
    Q_OBJECT

public:
    // The view owns the model, and sorts and filters it.
    TableView(Session& session, RowTableModel* model, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    // Columns as wide as headings and cells are now, within reason.
    void fitColumns();
    // Only rows that hold this text are shown.
    void setFilter(const QString& text);
    // And only those that are wanted; empty: all.
    void setRowFilter(std::function<bool(const RowRef& row)> isWanted);
    [[nodiscard]] QSortFilterProxyModel& proxy();
    [[nodiscard]] RowTableModel& table() { return *m_table; }
    // The selected rectangle as tab-separated text.
    [[nodiscard]] QString selectedText() const;

Q_SIGNALS:
    // Text from the clipboard belongs at this cell of the view.
    void pasted(const QModelIndex& at, const QString& text);
    void refused(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void filterAnew(const std::function<void()>& change);
    void copy() const;
    void clearSelected();
    void takeSelection();
    void giveSelection();

    Session& m_session;
    RowTableModel* m_table;
    class Proxy;
    Proxy* m_proxy;
    QString m_filter;
    bool m_isFollowing = false;  // the selection comes from the session
};

}  // namespace waymark
