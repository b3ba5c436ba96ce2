#pragma once
// A map on the screen with its tools, worked with real mouse and keyboard events at places of the scene.

#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "tests/support/journey_builder.h"
#include "ui/tools/canvas_tools.h"

namespace waymark::test {

class Canvas {
public:
    explicit Canvas(Document document);
    ~Canvas();

    [[nodiscard]] Session& session() { return *m_session; }
    [[nodiscard]] const Document& document() const { return m_session->document(); }
    [[nodiscard]] MapView& view() { return *m_view; }
    [[nodiscard]] CanvasTools& tools() { return *m_tools; }
    [[nodiscard]] const Decoration& decoration() { return m_view->mapScene().decoration(); }

    // Pixels of the viewport; the place must be in sight.
    [[nodiscard]] QPoint pixel(QPointF place);
    void hover(QPointF place);
    void click(QPointF place, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void doubleClick(QPointF place);
    void press(QPointF place, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void moveTo(QPointF place, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void release(QPointF place, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    // Press, some steps on the way, release.
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    // To whatever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);

    [[nodiscard]] QPointF centre(Id<Touchpoint> id) const;
    [[nodiscard]] std::string name(Id<Touchpoint> id) const;
    [[nodiscard]] std::vector<Id<Touchpoint>> selected() const { return m_session->selected<Touchpoint>(); }
    // The touchpoint with the highest number.
    [[nodiscard]] Id<Touchpoint> newest() const;

private:
    void sendMove(QPointF place, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<MapView> m_view;
    std::unique_ptr<CanvasTools> m_tools;
};

// A, B and C side by side in one row, with A before B before C; two stages and two lanes.
[[nodiscard]] JourneyBuilder threeInARow();

}  // namespace waymark::test
