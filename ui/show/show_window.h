#pragma once
// A journey shown to a room, scene after scene, on a whole screen: the map, charts beside it, the figures that follow
// every edit above, the caption below. What is changed in front of the room can be kept or discarded. The window the
// show was started from stays as it is below.

#include <memory>
#include <vector>

#include <QFrame>
#include <QScreen>
#include <QTimer>
#include <QWidget>

#include "ui/show/live_journey.h"
#include "ui/show/room_changes.h"
#include "ui/show/room_editor.h"
#include "ui/show/room_floor.h"
#include "ui/show/show_keys.h"
#include "ui/show/show_tool.h"
#include "ui/show/show_touch.h"
#include "ui/show/talk_timer.h"
#include "ui/style/theme.h"

namespace waymark {

class CaptionBand;
class LaserDot;
class PresenterWindow;
class RoomFiguresBar;

class ShowWindow : public QWidget {
    Q_OBJECT

public:
    // At least one scene. What is live must outlive the window, and the ballot.
    ShowWindow(const LiveJourney& live, Ballot& ballot, std::vector<Scene> scenes, const Theme& theme,
               bool isLessMotion);
    ~ShowWindow() override;

    // Fills the screen of the room; the speaker's, if there is one, shows the speaker view.
    void begin(std::size_t scene, QScreen* room, QScreen* speaker);

    [[nodiscard]] std::size_t current() const { return m_current; }
    [[nodiscard]] std::size_t sceneCount() const { return m_scenes.size(); }
    void go(std::size_t scene);
    void next();
    void previous();
    [[nodiscard]] bool isMoving() const { return m_floor->isMoving(); }
    [[nodiscard]] bool isBlack() const { return !m_curtain->isHidden(); }
    [[nodiscard]] bool isAsking() const { return !m_question->isHidden(); }
    // Opens the times of a touchpoint beside its card, in letters for a room.
    void retime(Id<Touchpoint> id);
    // Ends the show, and asks first what becomes of the changes if there are any.
    void leave();

    // As in the window: large letters on cards.
    void setBigText(bool isBig);

    [[nodiscard]] MapView& map() { return *m_map; }
    [[nodiscard]] RoomFloor& floor() { return *m_floor; }
    [[nodiscard]] ShowTool& tool() { return *m_tool; }
    [[nodiscard]] TalkTimer& talk() { return m_talk; }
    [[nodiscard]] RoomChanges& changes() { return m_changes; }
    [[nodiscard]] RoomFiguresBar& figures() { return *m_figures; }
    [[nodiscard]] CaptionBand& caption() { return *m_caption; }
    [[nodiscard]] RoomEditor& editor() { return *m_editor; }
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
    // What keys ask for. Whether they asked for anything.
    bool pressed(const QKeyEvent& event);
    bool released(const QKeyEvent& event);
    void answer(int key);
    void perform(const ShowWish& wish);
    void performOnMap(const ShowWish& wish);
    void goBack();
    void open();
    // At once, with the changes or without them.
    void end(bool keeps);
    // Turns back to pointing where it is used so already.
    void use(ShowTool::Use use);
    // Over everything; away with it where it is there.
    void toggleCurtain(Qt::GlobalColor curtain);
    // The speaker view, on another screen if there is one, else over the show, to rehearse.
    void togglePresenter();
    [[nodiscard]] QString captionOf(const Scene& scene) const;
    void showCaption();
    void showScenario();
    void showRisk();
    void showPresenter(QScreen* screen);
    void showPointer();

    LiveJourney m_live;
    Ballot& m_ballot;
    std::vector<Scene> m_scenes;
    const Theme* m_theme;
    RoomChanges m_changes;
    std::vector<RowRef> m_selectionBefore;
    Id<Scenario> m_scenarioBefore;
    std::size_t m_current = 0;
    bool m_isOver = false;

    RoomFiguresBar* m_figures;
    RoomFloor* m_floor;
    MapView* m_map;  // of the floor
    CaptionBand* m_caption;
    QWidget* m_curtain;
    QFrame* m_question;
    LaserDot* m_laser;
    RoomEditor* m_editor;
    std::unique_ptr<ShowTool> m_tool;
    ShowTouch m_touch;
    std::unique_ptr<PresenterWindow> m_presenter;
    ShowKeys m_keys;
    QTimer m_pointerTime;  // until a pointer that rests is hidden
    TalkTimer m_talk;
};

}  // namespace waymark
