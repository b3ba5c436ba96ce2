#pragma once
// The field that finds any command or touchpoint by a few letters (Ctrl+K). It floats over its window and closes
// by itself.

#include <functional>
#include <vector>

#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QStandardItemModel>

#include "ui/actions/command_rows.h"

namespace waymark {

class ActionRegistry;

struct PaletteEntry {
    CommandRow row;  // `marked` and `entry` are the palette's business
    std::function<void()> run;
    QString code = {};  // typed in full, finds the entry at once; part of the row's title or detail
};

// The enabled commands of a registry, ready to run.
[[nodiscard]] std::vector<PaletteEntry> paletteEntries(const ActionRegistry& actions);

class CommandPalette : public QFrame {
    Q_OBJECT

public:
    CommandPalette(const Theme& theme, QWidget* parent);
    void setTheme(const Theme& theme);

    // Shows the entries, with the cursor in the field. Choosing one closes the palette, then runs the entry.
    void open(std::vector<PaletteEntry> entries);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void filter(const QString& text);
    void choose();
    void step(int rows);

    const Theme* m_theme;
    std::vector<PaletteEntry> m_entries;
    QLineEdit* m_field;
    QListView* m_list;
    QStandardItemModel* m_rows;
    CommandRowDelegate* m_delegate;
    QPointer<QWidget> m_focusBefore;
};

}  // namespace waymark
