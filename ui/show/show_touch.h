#pragma once
// Fingers on the map during a show: a quick swipe turns to the next scene or back, a slow drag moves the map, two
// fingers zoom it, and a tap is a tap.

#include <functional>

#include <QElapsedTimer>
#include <QPointF>
#include <QTouchEvent>

namespace waymark {

class MapView;

class ShowTouch {
public:
    struct Wishes {
        std::function<void()> next, previous;
        std::function<void(QPointF)> tap;
    };
    ShowTouch(MapView& view, Wishes wishes);

    // Takes every touch of the viewport.
    void touched(const QTouchEvent& event);

private:
    void moved(const QTouchEvent& event);
    void released();

    MapView& m_view;
    Wishes m_wishes;
    QElapsedTimer m_time;
    QPointF m_from, m_last;
    double m_spread = 0.0;  // of two fingers
    bool m_wasZoom = false;
};

}  // namespace waymark
