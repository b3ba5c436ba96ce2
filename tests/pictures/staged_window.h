#pragma once
// A main window set up to be photographed: no memory of earlier sittings, nothing that asks, a fixed size.

#include <QString>

#include "core/model/rows.h"
#include "ui/shell/dialog_prompts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workbench.h"

namespace waymark::pictures {

class StagedWindow {
public:
    explicit StagedWindow(QSize size);

    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] Session& session();

    void open(const QString& templateSlug);
    void setTheme(ThemeKind theme);
    // Runs the command with this id, as its menu entry would.
    void trigger(const QString& command);
    // Selects the touchpoint with this code; nothing with an empty one.
    void select(const QString& code);
    // Until the critical chain is planned, and until this table of the bottom panel has been computed.
    void waitForPlan();
    void waitForTable(const QString& table);
    // Draws a dependency from one card to another with the mouse and holds it there.
    void holdDependency(const QString& from, const QString& to);

    // Lets everything that is pending be painted, then saves what the widget shows.
    static void save(QWidget& widget, const QString& path);
    static void settle();

private:
    [[nodiscard]] Id<Touchpoint> touchpoint(const QString& code);

    Preferences m_preferences;
    DialogPrompts m_prompts;
    Workbench m_bench;
    MainWindow& m_window;
};

}  // namespace waymark::pictures
