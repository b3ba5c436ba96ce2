#pragma once
// Command palette, shortcut sheet, guided start, about.

#include <QObject>
#include <QPointer>

#include "ui/style/theme.h"

namespace waymark {

class CommandPalette;
class GuidedStart;
class MainWindow;
class Workbench;

class HelpCommands : public QObject {
    Q_OBJECT

public:
    HelpCommands(MainWindow& window, Workbench& bench);
    void setTheme(const Theme& theme);
    // The guided minute, on a sample of its own.
    void startGuide();

private:
    void guide();
    void endGuide(bool isDone);
    void openPalette();
    void showShortcuts();
    void showAbout();

    MainWindow& m_window;
    Workbench& m_bench;
    QPointer<CommandPalette> m_palette;
    QPointer<GuidedStart> m_guide;
};

}  // namespace waymark
