#pragma once
// Lens, arrangement shown, zoom, panels, settings of the program.

#include <QObject>

#include "core/risk/simulation.h"
#include "ui/style/language.h"

namespace waymark {

class JourneyWorkspace;
class MainWindow;
class Workbench;

class ViewCommands : public QObject {
    Q_OBJECT

public:
    ViewCommands(MainWindow& window, Workbench& bench);

    // Shows the workspace as the window showed the one before, and keeps the checked commands true.
    void follow(JourneyWorkspace& workspace);
    void refreshTheme();
    void showWheelZooms(bool zooms);
    void showLessMotion(bool isLess);

private:
    void connectZoom();
    void connectPanels();
    void showResourceUse(ResourceUse now);
    void showSettings();
    void takeLanguage(Language language);
    void showShownPanels(JourneyWorkspace& workspace);

    MainWindow& m_window;
    Workbench& m_bench;
};

}  // namespace waymark
