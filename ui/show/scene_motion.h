#pragma once
// Takes a map to what a scene shows: its lens and arrangement at once, its place by a smooth move.

#include <functional>

#include <QObject>
#include <QVariantAnimation>

#include "core/model/scene_rows.h"
#include "ui/canvas/map_view.h"

namespace waymark {

inline constexpr int kSceneMoveMilliseconds = 400;

class SceneMotion : public QObject {
    Q_OBJECT

public:
    explicit SceneMotion(MapView& view);

    // At once where there is to be less motion. `arrange` gives the view the size in which the scene is to be seen,
    // once it has lens and arrangement.
    void go(const Scene& scene, const std::function<void()>& arrange = {});
    // Where it goes is where it is.
    void finish();
    [[nodiscard]] bool isMoving() const { return m_progress.state() == QAbstractAnimation::Running; }
    // Somebody has looked closer or elsewhere since.
    [[nodiscard]] bool hasLeft() const;

    // What the map shows now, as a scene without words.
    [[nodiscard]] static Scene sceneOf(const MapView& view);

Q_SIGNALS:
    // So much of the way is about to be done: 0 to 1.
    void stepping(double share);

private:
    [[nodiscard]] ViewPlace placeOf(const Scene& scene);
    void step(double share);

    MapView& m_view;
    QVariantAnimation m_progress;
    ViewPlace m_from, m_to;
};

}  // namespace waymark
