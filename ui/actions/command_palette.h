#pragma once
// The field that finds any command, place of the journey, template or file by a few letters (Ctrl+K). It floats over
// its window and closes by itself. ">" before the letters keeps to commands, "@" to places of the journey.

#include <cstdint>
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

enum class PaletteKind : std::uint8_t { Command, Place, File };

struct PaletteEntry {
    CommandRow row;             // `marked` and `entry` are the palette's business
    std::function<void()> run;  // not there: the entry cannot be chosen now, and its detail says why
    QString code = {};          // typed in full, finds the entry at once; part of the row's title or detail
    QString words = {};         // other words that find it
    PaletteKind kind = PaletteKind::Command;
};

// The commands of a registry: those that can be used now, then the others with what they need.
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
