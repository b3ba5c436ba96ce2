#pragma once
// How the map is scrolled and zoomed by hand: wheel and touchpad, middle button, space bar, a drag in the overview, and
// a drag of something to the edge of the view.

#include <optional>

#include <QObject>
#include <QPoint>
#include <QTimer>

class QEvent;
class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace waymark {

class MapView;

class ViewMotion : public QObject {
    Q_OBJECT

public:
    explicit ViewMotion(MapView& view);

    // Wheel without Ctrl: scroll (as it is) or zoom.
    void setWheelZooms(bool zooms) { m_wheelZooms = zooms; }

    void wheel(const QWheelEvent& event);
    // Whether the event was meant for the view itself; tools do not hear of it then.
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release();
    [[nodiscard]] bool doubleClick(const QMouseEvent& event) const;
    bool keyPress(const QKeyEvent& event);
    bool keyRelease(const QKeyEvent& event);
    bool gesture(const QEvent& event);
    // A tool has seen this move: near the edge its drag scrolls the map.
    void moved(QPoint pixel);
    // The view has lost the keyboard.
    void leave();

private:
    void endPan();
    void scrollAtEdge();
    [[nodiscard]] QPoint edgeStep() const;

    MapView& m_view;
    QTimer m_autoScroll;
    QPoint m_dragPixel;
    std::optional<QPoint> m_panFrom;
    bool m_isSpaceDown = false;
    bool m_isMinimapDrag = false;
    bool m_wheelZooms = false;
};

}  // namespace waymark
