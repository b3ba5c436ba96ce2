#pragma once
// The rows of the command palette and of the shortcut sheet: one look for both.

#include <vector>

#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "ui/style/theme.h"

namespace waymark {

struct CommandRow {
    QString title;
    QString detail;                // muted, behind the title
    QString keys;                  // "Ctrl+S", shown as key caps at the right
    QString icon;                  // a name of ui/style/icons.h
    std::vector<int> marked = {};  // letters of the title to stand out
    int entry = -1;                // the caller's number; -1 for a heading
    bool isPale = false;           // cannot be chosen now
};

// The row as an item for a list view with a CommandRowDelegate. Headings cannot be chosen.
[[nodiscard]] QStandardItem* itemOf(const CommandRow& row);
[[nodiscard]] int entryOf(const QModelIndex& index);

class CommandRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CommandRowDelegate(const Theme& theme, QObject* parent);
    void setTheme(const Theme& theme) { m_theme = &theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintEntry(QPainter& painter, const QRect& where, const QModelIndex& index) const;
    [[nodiscard]] int paintKeys(QPainter& painter, const QRect& where, const QString& keys) const;

    const Theme* m_theme;
};

}  // namespace waymark
