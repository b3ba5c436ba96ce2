#pragma once
// The journey map on the screen: zooms, pans, keeps headers in sight, and paints its own overview when far away.

#include <optional>

#include <QGraphicsView>

#include "ui/canvas/lens_fade.h"
#include "ui/canvas/map_fit.h"
#include "ui/canvas/map_header.h"
#include "ui/canvas/map_scene.h"
#include "ui/canvas/view_motion.h"
#include "ui/canvas/view_overlay.h"

namespace waymark {

// What of the map is in sight.
struct ViewPlace {
    double zoom = 1.0;
    QPointF middle;
};

class MapView : public QGraphicsView {
    Q_OBJECT

public:
    // Both must outlive the view, or the theme be replaced before it goes.
    MapView(Session& session, const Theme& theme, QWidget* parent = nullptr);
    ~MapView() override;

    [[nodiscard]] MapScene& mapScene() { return m_scene; }
    [[nodiscard]] MapHeader& stageHeader() { return *m_stageHeader; }
    [[nodiscard]] MapHeader& laneHeader() { return *m_laneHeader; }

    [[nodiscard]] Lens lens() const { return m_scene.lens(); }
    [[nodiscard]] MapLayout mapLayout() const { return m_scene.mapLayout(); }
    // Fades from one picture to the other unless there is to be less motion.
    void setLens(Lens lens);
    void setRisk(RiskView risk) { m_scene.setRisk(std::move(risk)); }
    // Shows the whole map in the new arrangement.
    void setMapLayout(MapLayout layout);
    void setTheme(const Theme& theme) { m_scene.setTheme(theme); }
    void setLegendShown(bool isShown);

    // How many pixels a scene unit takes; 1 is 100 %.
    [[nodiscard]] double zoom() const { return m_scene.zoom(); }
    void setZoom(double zoom);                // around the middle of the view
    void zoomAt(QPointF pixel, double zoom);  // what is under the pixel stays there
    void zoomIn();                            // to the next round percentage
    void zoomOut();
    void fitAll();
    void fitSelection();
    // Shown to a room: see MapScene::setRoomText. A whole map is as large as it can be, beyond 100 % too, and there is
    // no overview in the corner.
    void setRoomText(double pixels);
    // How much of so much room the whole map takes then.
    [[nodiscard]] QSize sizeOfWhole(QSize room) const;
    // The journey as it is first met: all of it if it can be read at that size, else its beginning.
    void showBeginning();

    // Scrolls no more than needed to bring the card into sight.
    void reveal(Id<Touchpoint> id);
    void revealArea(const QRectF& rect);  // of the scene
    // Scrolls a touchpoint, stage, lane or dependency to the middle of the view.
    void centre(const RowRef& row);
    // The touchpoint that is nearest to what is seen now, for who has scrolled away from all of them.
    void showNearest();
    [[nodiscard]] ViewPlace place() const;
    void goBack(const ViewPlace& place);
    // What a search has found, marked on the map and in its headers.
    void setFound(FoundMarks found);
    // Where pasted and added cards belong: under the pointer if it is over the map, else in the middle of the view.
    [[nodiscard]] QPointF pastePlace() const;
    // Where they belong instead while a menu over the map is open; nothing when it is closed.
    void choosePlace(std::optional<QPointF> place) { m_chosenPlace = place; }
    // Where the first touchpoint of a journey belongs, in the first stage and lane if there are any.
    [[nodiscard]] QPointF beginning() const;
    [[nodiscard]] QRectF visibleRect() const;

    [[nodiscard]] const ViewOverlay& overlay() const { return m_overlay; }
    void scrollBy(QPoint pixels);
    void showInMiddle(QPointF place);
    // Wheel without Ctrl: scroll (as it is) or zoom.
    void setWheelZooms(bool zooms) { m_motion.setWheelZooms(zooms); }
    // Pictures change at once, as they do for whoever has asked the desktop for it.
    void setLessMotion(bool isLess) { m_isLessMotion = isLess; }
    // Cards, notes and bands stay where they are, whatever the hand does.
    void setMapLocked(bool isLocked);
    [[nodiscard]] bool isMapLocked() const { return m_isMapLocked; }
    // Whether what moves by itself moves smoothly: seen, and nobody asked for less motion.
    [[nodiscard]] bool movesSmoothly() const;
    [[nodiscard]] bool isFading() const { return m_fade->isRunning(); }
    // Gives the keyboard to the names of the stages, from there to those of the lanes, and back to the map.
    void focusNextHeader();

Q_SIGNALS:
    void zoomChanged(double zoom);
    // Another part of the map is in sight, at this or another zoom.
    void moved();
    // A plain key of the map asks for this command of the window.
    void commandKeyed(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void contentChanged(bool boundsChanged);
    void updateScrollArea();
    void placeHeaders();
    void follow();
    void fit(const QRectF& area, double mostZoom);
    [[nodiscard]] MapFit wholeFit() const;
    [[nodiscard]] double mostFit() const;
    void applyZoom(double zoom);
    void scrollTo(QPointF place, QPointF pixel);
    void paintMap(const QRegion& region);
    void paintOverlay();
    [[nodiscard]] bool isPinned(Qt::Orientation axis) const;

    MapScene m_scene;
    MapHeader* m_stageHeader;
    MapHeader* m_laneHeader;
    QWidget* m_corner;
    ViewOverlay m_overlay;
    ViewMotion m_motion;
    LensFade* m_fade;
    std::optional<QPointF> m_chosenPlace;
    bool m_isLessMotion = true;  // until whoever shows the view says otherwise
    bool m_isKeyboardFocus = false;
    bool m_isMapLocked = false;
    bool m_isUntouched = true;  // nobody has zoomed or scrolled yet: keep showing the beginning
};

}  // namespace waymark
