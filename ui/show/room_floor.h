#pragma once
// What a room looks at between figures and caption: the map, as large as there is room for it and in the middle of it;
// charts beside it, below a map that is very wide, or alone; how customers feel, below a map that leaves room for that;
// and the tally of dots while it votes.

#include <QWidget>

#include "ui/canvas/map_view.h"
#include "ui/show/live_journey.h"
#include "ui/show/room_charts.h"
#include "ui/show/room_feelings.h"
#include "ui/show/room_tally.h"
#include "ui/show/scene_motion.h"

namespace waymark {

class RoomFloor : public QWidget {
    Q_OBJECT

public:
    // What is live must outlive it, and the ballot.
    RoomFloor(const LiveJourney& live, Ballot& ballot, const Theme& theme, QWidget* parent);
    ~RoomFloor() override;

    [[nodiscard]] MapView& map() { return *m_map; }
    [[nodiscard]] RoomCharts& charts() { return *m_charts; }
    [[nodiscard]] RoomTally& tally() { return *m_tally; }
    [[nodiscard]] RoomFeelings& feelings() { return *m_feelings; }

    // Pixels of the smallest text of the frame.
    void setTextSize(double pixels);
    void go(const Scene& scene);
    [[nodiscard]] bool isMoving() const { return m_motion.isMoving(); }
    void finishMove() { m_motion.finish(); }
    // Somebody looks closer or elsewhere than the scene does.
    [[nodiscard]] bool hasLeft() const { return m_motion.hasLeft() || m_isChartLarge; }
    void goBack();
    // A name and a figure on cards; charts have all of the room then, so that their letters are large enough too.
    void setBigText(bool isBig);
    [[nodiscard]] bool isBigText() const { return m_map->mapScene().content().isBigText(); }
    void setVoting(bool isVoting);
    // The chart has all of the room, or its part of it again.
    void enlargeChart(bool isLarge);
    [[nodiscard]] bool isChartLarge() const { return m_isChartLarge; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    // Where everything stands for the scene once the map is there.
    void arrange();
    void arrangeCharts(QRect& room);
    void fitNames();
    [[nodiscard]] QRect placeOfMap(const QRect& room);
    void stay();
    void step(double share);

    const Theme* m_theme;
    MapView* m_map;
    RoomCharts* m_charts;
    RoomFeelings* m_feelings;
    RoomTally* m_tally;
    SceneMotion m_motion;
    Scene m_scene;
    QRect m_before, m_after;  // of the map, while it moves
    double m_text = 20.0;
    bool m_isVoting = false;
    bool m_isChartLarge = false;
};

}  // namespace waymark
