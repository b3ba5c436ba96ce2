#pragma once
// The scene of a journey map: what MapContent holds, the decoration on top, and events handed to the tool in use. It
// reads the document and never changes it. There are no graphics items: at 10,000 touchpoints Qt walks all of them for
// every frame, while the grid of MapContent knows at once what is in sight.

#include <functional>
#include <span>

#include <QGraphicsScene>

#include "ui/canvas/canvas_tool.h"
#include "ui/canvas/decoration.h"
#include "ui/canvas/found_painting.h"
#include "ui/canvas/map_content.h"
#include "ui/canvas/room_marks.h"
#include "ui/session/live_chain.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"

namespace waymark {

// Kinds of touchpoints are dragged from the palette under this type; the data is the kind's name in files.
inline constexpr const char* kKindMimeType = "application/x-waymark-kind";

class MapScene : public QGraphicsScene {
    Q_OBJECT

public:
    // Both must outlive the scene, or the theme be replaced before it goes.
    MapScene(Session& session, const Theme& theme, QObject* parent = nullptr);
    ~MapScene() override;

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] MapContent& content() { return m_content; }
    [[nodiscard]] const MapContent& content() const { return m_content; }
    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    [[nodiscard]] Lens lens() const { return m_content.lens(); }
    [[nodiscard]] MapLayout mapLayout() const { return m_content.mapLayout(); }
    void setTheme(const Theme& theme);
    void setLens(Lens lens);
    void setMapLayout(MapLayout layout);
    // What the Chain lens shows from now on; must outlive the scene.
    void setChain(const LiveChain& chain);
    // By what cards of the Journey lens are coloured.
    void setCardColours(CardColours colours);
    [[nodiscard]] CardColours cardColours() const { return m_content.cardColours(); }
    // What a scenario changes, marked in every lens.
    void setScenario(ScenarioLayer scenario);
    // The simulation that the Risk lens shows.
    void setRisk(RiskView risk);

    // The tool in use, which the caller owns; null for none.
    [[nodiscard]] CanvasTool* tool() const { return m_tool; }
    void setTool(CanvasTool* tool);

    [[nodiscard]] const Decoration& decoration() const { return m_decoration; }
    void setDecoration(Decoration decoration);

    // What a search has found, marked until the next one.
    [[nodiscard]] const FoundMarks& found() const { return m_found; }
    void setFound(FoundMarks found);

    // Names and one figure in letters that are read across a room.
    void setBigText(bool isBig);

    // What is drawn on the map for a room while it is shown.
    [[nodiscard]] const RoomMarks& roomMarks() const { return m_roomMarks; }
    void setRoomMarks(RoomMarks marks);
    // Those of them that are on the map.
    [[nodiscard]] std::vector<Id<Touchpoint>> pickedOut() const;
    // The map is shown to a room: letters of headers and legend, and of big text, take at least so many pixels. 0: it
    // is not.
    void setRoomText(double pixels);
    [[nodiscard]] double roomText() const { return m_content.leastLetters(); }
    // Of headers and the distances in them.
    [[nodiscard]] double headScale() const;
    // Pixels of the row of stage names.
    [[nodiscard]] double stageHeaderHeight() const;

    // Shows cards elsewhere while they are dragged, without an edit.
    void previewCards(std::span<const MapCard> cards);
    void endPreview();
    // Shows these notes elsewhere while they are dragged; none: all where they are.
    void previewNotes(const std::unordered_map<Id<StickyNote>, QRectF>& rects);

    // Behind cards and routes, which the view paints (overview_painting.h), and over them: sticky notes and dots; then
    // what a tool shows. Dots also of some touchpoints alone.
    void paintBackground(QPainter& painter, const QRectF& exposed);
    void paintNotes(QPainter& painter, const QRectF& exposed);
    void paintDots(QPainter& painter, const QRectF& exposed, const std::vector<Id<Touchpoint>>* only = nullptr) const;
    void paintForeground(QPainter& painter, const QRectF& exposed);
    // How many pixels a scene unit takes; set by the view.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    // Repaints this part in all views.
    void repaint(const QRectF& area);
    void repaint(std::span<const QRectF> areas);

Q_SIGNALS:
    // Cards, routes, bands, lens, arrangement or theme are other than before.
    void contentChanged(bool boundsChanged);
    // A right click or the menu key; what it concerns is selected by then.
    void contextMenuRequested(const QPoint& screen, const QPointF& place);
    // A kind was dragged here from the palette.
    void kindDropped(TouchpointKind kind, const QPointF& place);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event) override;
    void contextMenuEvent(QGraphicsSceneContextMenuEvent* event) override;
    void helpEvent(QGraphicsSceneHelpEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QGraphicsSceneDragDropEvent* event) override;
    void dragMoveEvent(QGraphicsSceneDragDropEvent* event) override;
    void dragLeaveEvent(QGraphicsSceneDragDropEvent* event) override;
    void dropEvent(QGraphicsSceneDragDropEvent* event) override;

private:
    void documentChanged(const ChangeSet& changes, const ScheduleDelta& delta);
    void selectionChanged();
    void repaint(const ContentDelta& delta);
    void showMoved(const std::function<ContentDelta()>& move);
    void takeChain();
    void showChain();
    void paintHandOvers(QPainter& painter, const QRectF& exposed) const;
    [[nodiscard]] std::vector<QRectF> handOverAreas() const;
    [[nodiscard]] std::vector<QRectF> movedHandOvers();
    void paintGroupFrames(QPainter& painter) const;
    void paintStrokes(QPainter& painter) const;
    void repaintAll();
    void selectUnder(QPointF place);

    Session& m_session;
    const LiveChain* m_chain = nullptr;
    MapContent m_content;
    const Theme* m_theme;
    double m_zoom = 1.0;
    CanvasTool* m_tool = nullptr;
    Decoration m_decoration;
    std::vector<QRectF> m_handOverAreas;  // of the lines in their order, as they are on the screen
    FoundMarks m_found;
    RoomMarks m_roomMarks;
    std::vector<RowRef> m_shownSelection;
};

}  // namespace waymark
