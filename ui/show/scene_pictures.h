#pragma once
// Pictures of the scenes of an open journey, painted in the background and anew after every edit while somebody looks.

#include <unordered_map>
#include <vector>

#include <QImage>
#include <QObject>
#include <QTimer>

#include "ui/session/background_job.h"
#include "ui/show/live_journey.h"
#include "ui/style/theme.h"

namespace waymark {

class ScenePictures : public QObject {
    Q_OBJECT

public:
    // Of the scenes of the document, in so many pixels.
    ScenePictures(const LiveJourney& live, const Theme& theme, QSize pixels, QObject* parent = nullptr);
    // Of these instead; their ids tell them apart.
    void setScenes(std::vector<Scene> scenes);

    void setTheme(const Theme& theme);
    // They are painted only while they are wanted.
    void setWanted(bool isWanted);
    // The scene as it was last painted, perhaps of an earlier state; null where it never was.
    [[nodiscard]] QImage picture(Id<Scene> id) const;
    // All of the present state are there.
    [[nodiscard]] bool isDone() const { return !m_isStale && !m_pause.isActive() && !m_job.isRunning(); }

Q_SIGNALS:
    void changed();

private:
    struct Part {
        Id<Scene> id;
        QImage image;
    };
    [[nodiscard]] std::vector<Scene> scenes() const;
    void expire();
    void start();

    LiveJourney m_live;
    const Theme* m_theme;
    QSize m_pixels;
    std::vector<Scene> m_scenes;  // empty: those of the document
    bool m_isWanted = false;
    bool m_isStale = true;
    QTimer m_pause;  // in which further edits are waited for
    LatestJob<Part> m_job;
    std::unordered_map<Id<Scene>, QImage> m_pictures;
};

}  // namespace waymark
