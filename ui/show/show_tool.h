#pragma once
// What mouse and keyboard do on the map during a show: drag to move it, click beside the cards to go on, click a card
// to pick it, double-click it to change its times; or draw with a pen that nobody keeps; or give dots.

#include <functional>

#include "ui/canvas/map_view.h"
#include "ui/session/ballot.h"
#include "ui/session/session.h"

namespace waymark {

class ShowTool : public CanvasTool {
public:
    enum class Use { Point, Pen, Vote };
    struct Wishes {
        std::function<void()> goOn, goBack;
        std::function<void(Id<Touchpoint>)> retime;
        std::function<void(const QString&)> say;
    };
    ShowTool(Session& session, MapView& view, Ballot& ballot, Wishes wishes);
    ~ShowTool() override;

    // Turns back to pointing where it is used so already.
    void toggle(Use use) { setUse(m_use == use ? Use::Point : use); }
    void setUse(Use use);
    [[nodiscard]] Use use() const { return m_use; }
    void clearStrokes();
    // A finger has touched this pixel of the map for a moment: cards are picked, and opened by the next touch; beside
    // them the left quarter of the map leads back and the rest of it on.
    void tap(QPointF pixel);

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
    [[nodiscard]] bool ownsRightButton() const override { return true; }

private:
    [[nodiscard]] MapScene& scene() const { return m_view.mapScene(); }
    void vote(const CanvasPointer& pointer);

    Session& m_session;
    MapView& m_view;
    Ballot& m_ballot;
    Wishes m_wishes;
    std::optional<QPoint> m_from;  // on the screen, while a button is down
    bool m_hasMoved = false;
    Use m_use = Use::Point;
};

}  // namespace waymark
