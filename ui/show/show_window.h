#pragma once
// A journey shown to a room, scene after scene, on a whole screen: the map, charts beside it, the figures that follow
// every edit above, the caption below. What is changed in front of the room can be kept or discarded. The window the
// show was started from stays as it is below.

#include <memory>
#include <vector>

#include <QElapsedTimer>
#include <QFrame>
#include <QScreen>
#include <QTimer>
#include <QWidget>

#include "ui/canvas/map_view.h"
#include "ui/show/live_journey.h"
#include "ui/show/room_changes.h"
#include "ui/show/scene_motion.h"
#include "ui/show/show_tool.h"
#include "ui/show/show_touch.h"
#include "ui/style/theme.h"
#include "ui/tools/inline_editor.h"

namespace waymark {

class CaptionBand;
class LaserDot;
class PresenterWindow;
class RoomCharts;
class RoomFiguresBar;

class ShowWindow : public QWidget {
    Q_OBJECT

public:
    // At least one scene. What is live must outlive the window.
    ShowWindow(const LiveJourney& live, std::vector<Scene> scenes, const Theme& theme, bool isLessMotion);
    ~ShowWindow() override;

    // Fills the screen of the room; the speaker's, if there is one, shows the speaker view.
    void begin(std::size_t scene, QScreen* room, QScreen* speaker);

    [[nodiscard]] std::size_t current() const { return m_current; }
    [[nodiscard]] std::size_t sceneCount() const { return m_scenes.size(); }
    void go(std::size_t scene);
    void next();
    void previous();
    [[nodiscard]] bool isMoving() const { return m_motion.isMoving(); }
    [[nodiscard]] bool isBlack() const { return !m_black->isHidden(); }
    [[nodiscard]] bool isAsking() const { return !m_question->isHidden(); }
    // Opens the times of a touchpoint on its card, in letters for a room.
    void retime(Id<Touchpoint> id);
    // Ends the show, and asks first what becomes of the changes if there are any.
    void leave();

    [[nodiscard]] MapView& map() { return *m_map; }
    [[nodiscard]] RoomChanges& changes() { return m_changes; }
    [[nodiscard]] RoomFiguresBar& figures() { return *m_figures; }
    [[nodiscard]] CaptionBand& caption() { return *m_caption; }
    [[nodiscard]] InlineEditor& editor() { return m_editor; }
    [[nodiscard]] PresenterWindow* presenter() const { return m_presenter.get(); }

Q_SIGNALS:
    void ended();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void follow();
    [[nodiscard]] QFrame* makeQuestion();
    bool keyed(const QKeyEvent& event);
    bool turnKeyed(const QKeyEvent& event);
    bool numberKeyed(const QKeyEvent& event);
    bool toolKeyed(const QKeyEvent& event);
    bool editKeyed(const QKeyEvent& event);
    bool answerKeyed(const QKeyEvent& event);
    void laserKeyed(bool isDown);
    void escape();
    void end();
    void showCaption();
    void showScenario();
    void showRisk();
    void showPresenter(QScreen* screen);
    void togglePresenter();
    void setBlack(bool isBlack);

    LiveJourney m_live;
    std::vector<Scene> m_scenes;
    const Theme* m_theme;
    RoomChanges m_changes;
    std::vector<RowRef> m_selectionBefore;
    Id<Scenario> m_scenarioBefore;
    std::size_t m_current = 0;
    bool m_isOver = false;

    RoomFiguresBar* m_figures;
    MapView* m_map;
    RoomCharts* m_charts;
    CaptionBand* m_caption;
    QWidget* m_black;
    QFrame* m_question;
    LaserDot* m_laser;
    InlineEditor m_editor;
    SceneMotion m_motion;
    std::unique_ptr<ShowTool> m_tool;
    ShowTouch m_touch;
    std::unique_ptr<PresenterWindow> m_presenter;
    int m_number = 0;  // that is being typed
    QTimer m_numberTime;
    QElapsedTimer m_laserTime;  // since its key went down
    bool m_wasLaser = false;    // before that
};

}  // namespace waymark
