#pragma once
// Dot voting: a click on a card or a sticky note gives it a dot, a right click or Shift+click takes one back.

#include <string>

#include "ui/canvas/canvas_tool.h"
#include "ui/tools/canvas_keys.h"

namespace waymark {

class VoteTool : public CanvasTool {
public:
    explicit VoteTool(const ToolContext& context) : m_context(context), m_keys(context) {}

    // Who votes, and how many dots everybody has; empty: nobody says who. 0: as many as they like.
    void setVoter(std::string voter, int most);
    [[nodiscard]] const std::string& voter() const { return m_voter; }
    // Dots that the voter has left; negative where there is no limit.
    [[nodiscard]] int left() const;

    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer&) override {}
    void doubleClick(const CanvasPointer& pointer) override { press(pointer); }  // two dots
    bool key(const QKeyEvent& event) override { return event.key() != Qt::Key_Escape && m_keys.key(event); }
    void modifiersChanged(Qt::KeyboardModifiers modifiers) override { m_keys.modifiersChanged(modifiers); }
    bool walk(bool forward) override { return m_keys.walk(forward); }
    void cancel() override;
    [[nodiscard]] bool isDragging() const override { return false; }
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::PointingHandCursor; }
    [[nodiscard]] bool ownsRightButton() const override { return true; }

private:
    const ToolContext& m_context;
    CanvasKeys m_keys;
    std::string m_voter;
    int m_most = 0;
};

}  // namespace waymark
