#pragma once
// What mouse and keyboard do on the map during a show: drag to move it, click beside the cards to go on, double-click a
// card to change its times; or draw with a pen that nobody keeps.

#include <functional>

#include "ui/canvas/map_view.h"
#include "ui/session/session.h"

namespace waymark {

class ShowTool : public CanvasTool {
public:
    struct Wishes {
        std::function<void()> goOn;
        std::function<void(Id<Touchpoint>)> retime;
    };
    ShowTool(Session& session, MapView& view, Wishes wishes);
    ~ShowTool() override;

    void setPen(bool isPen);
    [[nodiscard]] bool isPen() const { return m_isPen; }
    void clearStrokes();

    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer& pointer) override;
    void doubleClick(const CanvasPointer& pointer) override;
    bool key(const QKeyEvent&) override { return false; }
    void modifiersChanged(Qt::KeyboardModifiers) override {}
    bool walk(bool forward) override;
    [[nodiscard]] bool isDragging() const override { return false; }  // the map does not scroll at its edges
    void cancel() override { m_from.reset(); }
    [[nodiscard]] Qt::CursorShape cursor() const override;

private:
    [[nodiscard]] MapScene& scene() const { return m_view.mapScene(); }

    Session& m_session;
    MapView& m_view;
    Wishes m_wishes;
    std::optional<QPoint> m_from;  // on the screen, while a button is down
    bool m_hasMoved = false;
    bool m_isPen = false;
};

}  // namespace waymark
