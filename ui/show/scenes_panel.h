#pragma once
// The scenes of the journey: a strip of pictures, and beside it what the room reads below the current one, what only
// the speaker sees, and which charts stand beside the map. Everything here is an edit that can be undone.

#include <functional>

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include "ui/canvas/map_view.h"
#include "ui/panels/typed_text.h"
#include "ui/show/live_journey.h"
#include "ui/show/scene_motion.h"
#include "ui/show/scene_pictures.h"
#include "ui/show/scene_strip.h"

namespace waymark {

class ScenesPanel : public QWidget {
    Q_OBJECT

public:
    // The map is where scenes are taken from and shown.
    ScenesPanel(const LiveJourney& live, MapView& map, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    // The one shown last; invalid: none.
    [[nodiscard]] Id<Scene> current() const { return m_strip->current(); }
    void goTo(Id<Scene> id);
    void updateCurrent();
    [[nodiscard]] SceneStrip& strip() { return *m_strip; }

Q_SIGNALS:
    void presentWanted();
    // A scene of what the map shows now.
    void saveWanted();
    void storyWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* makeWords();
    void refresh();
    void showWords();
    void rename(Id<Scene> id, const QString& name);
    void duplicate();
    void remove();
    void openMenu(const QPoint& screen);
    void fillCharts(QMenu& menu);
    // Edits the current scene.
    std::optional<QString> change(const QString& text, const char* field, const std::function<void(Scene&)>& change);

    LiveJourney m_live;
    MapView& m_map;
    SceneMotion m_motion;
    ScenePictures m_pictures;
    SceneStrip* m_strip;
    QLabel* m_hint;
    QWidget* m_words;
    NotesField* m_caption;
    NotesField* m_notes;
    QToolButton* m_charts;
    QPushButton* m_update;
    QPushButton* m_present;
};

// Saves what the map shows as a scene behind all others, with a name nobody has to think of, and returns it.
Id<Scene> saveScene(const LiveJourney& live, const MapView& map, std::vector<std::string> charts);
// A proposed story as one step of undo, behind the scenes there are.
void makeStory(const LiveJourney& live);

}  // namespace waymark
