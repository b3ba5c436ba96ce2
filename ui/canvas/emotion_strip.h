#pragma once
// The strip below the map that shows how customers feel along the journey: a curve for each persona, one of which is
// active. It follows the map sideways; the points of the active curve are dragged up and down, or moved with the arrow
// keys; Page up and Page down make another one active, and so does a click on its name.

#include <optional>
#include <vector>

#include <QWidget>

#include "ui/canvas/emotion_painting.h"
#include "ui/canvas/map_view.h"

namespace waymark {

class EmotionStrip : public QWidget {
    Q_OBJECT

public:
    // Both must outlive it.
    EmotionStrip(Session& session, MapView& map, QWidget* parent = nullptr);

    // The person wants to see it; it hides all the same while the journey has no touchpoint that a customer meets.
    void setWanted(bool isWanted);
    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    // In a low window the map comes first; who asks for the strip there sees it all the same.
    void setHasRoom(bool hasRoom);
    // Of the active curve.
    [[nodiscard]] const std::vector<EmotionPoint>& points() const { return m_lines[m_active].points; }
    // Whose curve is active; invalid for the common one.
    [[nodiscard]] Id<Persona> activePersona() const { return m_lines[m_active].persona; }
    void activate(Id<Persona> persona);
    // Where the name of a curve stands, in pixels of this widget; empty where it finds no room.
    [[nodiscard]] QRectF keyRectOf(std::size_t line) const;
    // In pixels of this widget.
    [[nodiscard]] EmotionFrame frame() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void refresh();
    void appear();
    [[nodiscard]] const EmotionPoint* pointAt(const QPointF& pixel) const;
    [[nodiscard]] const EmotionPoint* current() const;
    void hover(const QPointF& pixel);
    void go(qsizetype steps);
    void step(std::ptrdiff_t steps);  // to another curve
    void feel(Id<Touchpoint> id, std::optional<int> emotion);
    [[nodiscard]] QRectF keyArea() const;
    [[nodiscard]] bool pressKey(const QPointF& pixel);
    void offerLines();
    void describe();
    [[nodiscard]] QString words(const EmotionPoint& point) const;

    Session& m_session;
    MapView& m_map;
    // A point that is being dragged, and what was stated of it before.
    struct Dragged {
        Id<Touchpoint> id;
        std::optional<int> before;  // none: the persona felt nothing of its own
    };
    [[nodiscard]] std::optional<int> statedAt(Id<Touchpoint> id) const;

    Faces m_faces;
    std::vector<EmotionLine> m_lines;
    std::size_t m_active = 0;
    std::optional<Id<Touchpoint>> m_hovered;
    std::optional<Dragged> m_dragged;
    int m_gesture = 0;
    bool m_isWanted = true;
    bool m_hasRoom = true;
    bool m_isAsked = false;         // though there is no room
    bool m_isCommonWanted = false;  // though there are personas
};

}  // namespace waymark
