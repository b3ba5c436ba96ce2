#pragma once
// A searchable list of every command with its keys, and of what the mouse does on the map.

#include <vector>

#include <QDialog>
#include <QListView>

#include "ui/actions/command_rows.h"

namespace waymark {

class ActionRegistry;

struct ShortcutLine {
    QString category;
    QString text;
    QString keys;        // empty for none
    QString words = {};  // other words that find it
};

// All commands by category, with their keys where they have any.
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
