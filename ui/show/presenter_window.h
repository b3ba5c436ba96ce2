#pragma once
// What only the speaker sees, on the second screen or for a rehearsal: this scene and the next one, notes, clock, and a
// timer that can be paused.

#include <vector>

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

#include "ui/show/live_journey.h"
#include "ui/show/scene_pictures.h"
#include "ui/show/talk_timer.h"
#include "ui/style/theme.h"

namespace waymark {

// A picture scaled into whatever room there is.
class ScenePictureView : public QWidget {
    Q_OBJECT

public:
    ScenePictureView(const QString& accessibleName, const Theme& theme, QWidget* parent);
    void setImage(QImage image, const QString& meanwhile);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    QImage m_image;
    QString m_meanwhile;  // words where there is no picture
};

class PresenterWindow : public QWidget {
    Q_OBJECT

public:
    // The timer runs since the show began, and must outlive the window.
    PresenterWindow(const LiveJourney& live, std::vector<Scene> scenes, const Theme& theme, TalkTimer& talk);

    void setCurrent(std::size_t scene);
    [[nodiscard]] QString notes() const { return m_notes->toPlainText(); }
    [[nodiscard]] TalkTimer& timer() { return m_talk; }
    void showTime();

Q_SIGNALS:
    void previousWanted();
    void nextWanted();
    void blackWanted();
    void endWanted();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QLayout* makeHead();
    QLayout* makePictures();
    QLayout* makeFoot();
    void showPictures();
    QPushButton* makeButton(const QString& text, const char* name);

    std::vector<Scene> m_scenes;
    std::size_t m_current = 0;
    const Theme* m_theme;
    ScenePictures m_pictures;
    TalkTimer& m_talk;
    QTimer m_tick;
    QLabel* m_number;
    QLabel* m_clock;
    QLabel* m_time;
    QLabel* m_nextName;
    ScenePictureView* m_now;
    ScenePictureView* m_next;
    QPlainTextEdit* m_notes;
    QPushButton* m_pause;
};

}  // namespace waymark
