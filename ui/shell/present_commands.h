#pragma once
// Scenes of the journey, and showing them to a room.

#include <cstddef>
#include <memory>

#include <QObject>

namespace waymark {

class JourneyWorkspace;
class MainWindow;
class ShowWindow;
class Workbench;

class PresentCommands : public QObject {
    Q_OBJECT

public:
    PresentCommands(MainWindow& window, Workbench& bench);
    ~PresentCommands() override;

    // Another journey is about to take the place of this one.
    void follow(JourneyWorkspace& workspace);
    // While a journey is shown to a room, else null.
    [[nodiscard]] ShowWindow* show() const { return m_show.get(); }

private:
    void connectWorkshop();
    void saveScene();
    void makeScenes();
    void present(bool fromCurrent);
    void ended();

    MainWindow& m_window;
    Workbench& m_bench;
    std::unique_ptr<ShowWindow> m_show;
    bool m_isProposed = false;  // its scenes, which the journey does not have
};

}  // namespace waymark
