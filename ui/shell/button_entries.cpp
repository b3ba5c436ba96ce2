#include "ui/shell/button_entries.h"

#include <algorithm>

#include <QLineEdit>
#include <QPointer>

#include "ui/actions/action_registry.h"
#include "ui/panels/figure_cell.h"
#include "ui/panels/inspector.h"
#include "ui/shell/bottom_panel.h"
#include "ui/shell/journey_workspace.h"
#include "ui/shell/kind_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tool_bar.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

// Where it is: the panel that is open below the map, the inspector, or the window.
QString placeOf(const QAbstractButton& button, MainWindow& window) {
    JourneyWorkspace* workspace = window.workspace();
    if (workspace && workspace->bottomPanel().isAncestorOf(&button)) {
        const QString shown = workspace->bottomPanel().shown();
        return shown.isEmpty() ? QString() : window.actions().action(shown).text();
    }
    if (workspace && workspace->inspector().isAncestorOf(&button)) return tr("Inspector");
    return {};
}

// Tool bar and palette of kinds only show what commands are called anyway.
bool standsForACommand(const QAbstractButton& button) {
    for (const QWidget* at = button.parentWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<const ToolBar*>(at) || qobject_cast<const KindPalette*>(at)) return true;
        if (qobject_cast<const QLineEdit*>(at)) return true;  // its sign that clears it
    }
    return false;
}

}  // namespace

QString nameOf(const QAbstractButton& button) {
    const auto isName = [](const QString& text) {
        return std::ranges::any_of(text, [](QChar letter) { return letter.isLetter(); });
    };
    QString words = button.text();
    words.remove('&');
    if (isName(words) && words.size() > 1) return words;
    return button.accessibleName().isEmpty() ? button.toolTip() : button.accessibleName();
}

std::vector<PaletteEntry> buttonEntries(MainWindow& window) {
    std::vector<PaletteEntry> entries;
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const bool canBePressed = button->isVisible() && button->isEnabled();
        const auto* figure = qobject_cast<const FigureCell*>(button);
        const bool onlyShows = figure && !figure->canBePressed();
        if (!canBePressed || onlyShows || standsForACommand(*button)) continue;
        const auto press = [pressed = QPointer<QAbstractButton>(button)] {
            if (pressed) pressed->click();
        };
        entries.push_back({{plainCommandText(nameOf(*button)), placeOf(*button, window), {}, {}}, press});
    }
    return entries;
}

}  // namespace waymark
