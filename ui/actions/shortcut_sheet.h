#pragma once
// A searchable list of every shortcut and of what the mouse does on the map.

#include <vector>

#include <QDialog>
#include <QListView>

#include "ui/actions/command_rows.h"

namespace waymark {

class ActionRegistry;

struct ShortcutLine {
    QString category;
    QString text;
    QString keys;
};

// The shortcuts of all commands that have one, by category.
[[nodiscard]] std::vector<ShortcutLine> shortcutLines(const ActionRegistry& actions);

class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    ShortcutSheet(std::vector<ShortcutLine> lines, const Theme& theme, QWidget* parent = nullptr);

private:
    void filter(const QString& text);

    std::vector<ShortcutLine> m_lines;
    QListView* m_list;
    QStandardItemModel* m_rows;
};

}  // namespace waymark
