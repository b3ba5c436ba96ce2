#pragma once
// The strip below the map that shows how the customer feels along the journey. It follows the map sideways; its
// points are dragged up and down, or moved with the arrow keys.

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
    [[nodiscard]] const std::vector<EmotionPoint>& points() const { return m_points; }
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
    [[nodiscard]] const EmotionPoint* pointAt(const QPointF& pixel) const;
    [[nodiscard]] const EmotionPoint* current() const;
    void hover(const QPointF& pixel);
    void go(qsizetype steps);
    void feel(Id<Touchpoint> id, int emotion);
    void describe();
    [[nodiscard]] QString words(const EmotionPoint& point) const;

    Session& m_session;
    MapView& m_map;
    std::vector<EmotionPoint> m_points;
    std::vector<CurveKnot> m_curve;
    std::optional<Id<Touchpoint>> m_hovered;
    std::optional<EmotionPoint> m_dragged;  // as it was when it was taken
    int m_gesture = 0;
    bool m_isWanted = true;
};

}  // namespace waymark
