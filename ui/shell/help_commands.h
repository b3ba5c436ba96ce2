#pragma once
// Command palette, shortcut sheet, about.

#include <QObject>
#include <QPointer>

#include "ui/style/theme.h"

namespace waymark {

class CommandPalette;
class MainWindow;
class Workbench;

class HelpCommands : public QObject {
    Q_OBJECT

public:
    HelpCommands(MainWindow& window, Workbench& bench);
    void setTheme(const Theme& theme);

private:
    void openPalette();
    void showShortcuts();
    void showAbout();

    MainWindow& m_window;
    Workbench& m_bench;
    QPointer<CommandPalette> m_palette;
};

}  // namespace waymark
