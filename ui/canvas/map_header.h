#pragma once
// The names of the stages along the top of the view or of the lanes along its left side. They stay in sight while
// the map scrolls below. In the time layout the top one shows the time axis. With the keyboard: arrows walk, with Shift
// they resize, with Ctrl+Alt they move; Ins adds one in front, Shift+Ins behind; Esc goes back to the map.

#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QWidget>

#include "ui/canvas/map_scene.h"

namespace waymark {

class MapHeader : public QWidget {
    Q_OBJECT

public:
    // Horizontal: stages; vertical: lanes.
    MapHeader(Qt::Orientation orientation, MapScene& scene, QWidget* parent);

    // A place of the scene is drawn at place * zoom + offset pixels.
    void follow(double zoom, double offset);
    // The rectangle of a stage or lane in this widget; empty if it is not shown.
    [[nodiscard]] QRectF rectOf(const RowRef& band) const;
    // All stages or lanes in their order on the map.
    [[nodiscard]] std::vector<RowRef> rows() const;
    // The only selected one; nothing for none.
    [[nodiscard]] std::optional<RowRef> current() const;
    [[nodiscard]] bool isForStages() const { return m_orientation == Qt::Horizontal; }
    [[nodiscard]] MapScene& scene() const { return m_scene; }
    void select(const RowRef& band);  // and brings it into sight
    // Where one more stage or lane is added.
    [[nodiscard]] QRectF addRect() const;
    // The plus at the border in front of this one, which shows while the pointer is there; empty for the first one.
    [[nodiscard]] QRectF insertRect(const RowRef& before) const;
    // Ends a drag without effect; whether there was one.
    bool cancelDrag();

Q_SIGNALS:
    void renameRequested(const RowRef& band);
    // Put the stage or lane (a new one if its number is 0) in front of another (at the end if that number is 0).
    void placeRequested(const RowRef& band, const RowRef& before);
    // A border is being dragged; `gesture` is the same number for one drag.
    void resizeRequested(const RowRef& band, double size, int gesture);
    void contextMenuRequested(const RowRef& band, const QPoint& screen);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Band {
        RowRef row;
        double begin = 0.0;
        double end = 0.0;
    };
    [[nodiscard]] std::vector<Band> bands() const;
    [[nodiscard]] double along(const QPointF& pixel) const;
    [[nodiscard]] QRectF rectBetween(double begin, double end) const;
    [[nodiscard]] std::optional<Band> bandAt(const QPointF& pixel) const;
    [[nodiscard]] std::optional<Band> borderAt(const QPointF& pixel) const;
    [[nodiscard]] QString nameOf(const Band& band) const;
    [[nodiscard]] QRectF namePlace(const Band& band) const;
    [[nodiscard]] QString cutNameAt(const QPointF& pixel) const;
    void paintBandNames(QPainter& painter);
    void paintAdd(QPainter& painter);
    void paintInsert(QPainter& painter);
    void paintDrag(QPainter& painter);
    void dragTo(const QPointF& pixel);
    void showCursor(const QPointF& pixel);
    [[nodiscard]] RowRef atEnd() const { return {isForStages() ? RowKind::Stage : RowKind::Lane, 0}; }
    // In front of which one a band lands that is let go here.
    [[nodiscard]] RowRef frontAt(const QPointF& pixel) const;
    [[nodiscard]] std::optional<RowRef> insertAt(const QPointF& pixel) const;
    [[nodiscard]] RowRef rowAfter(const RowRef& row, int steps) const;
    bool keyOnMap(const QKeyEvent& event);
    void resizeBy(const Band& band, double step);
    void paintFocus(QPainter& painter);
    void paintTicks(QPainter& painter);

    Qt::Orientation m_orientation;
    MapScene& m_scene;
    double m_zoom = 1.0;
    double m_offset = 0.0;
    // A stage or lane held by its name; dragged once the pointer has gone far enough.
    struct Held {
        Band band;
        double grab = 0.0;  // pixels from its beginning to where it is held
        double from = 0.0;
        double at = 0.0;
        bool isDragged = false;
        RowRef before;
    };
    std::optional<Held> m_held;
    std::optional<RowRef> m_insertBefore;  // the plus between two of them that is shown
    std::optional<Band> m_resized;
    int m_gesture = 0;
    RowRef m_keyed;  // resized by key last
    QElapsedTimer m_sinceKey;
    bool m_isAddHovered = false;
};

}  // namespace waymark
