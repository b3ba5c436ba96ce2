#pragma once
// Adding touchpoints, stages and lanes, connecting, arranging, and what concerns the journey as a whole.

#include <QObject>

namespace waymark {

class JourneyWorkspace;
class MainWindow;

class MapCommands : public QObject {
    Q_OBJECT

public:
    explicit MapCommands(MainWindow& window);

    // Keeps "Connect" checked while its tool is in use.
    void follow(JourneyWorkspace& workspace);

private:
    void arrangeByStages();
    void showJourney(const QString& field);

    MainWindow& m_window;
};

}  // namespace waymark
