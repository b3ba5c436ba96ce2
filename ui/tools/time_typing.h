#pragma once
// Typing the times of a touchpoint on its card, as one text: "2d", or "1d / 2d / 5d".

#include <functional>

#include <QRectF>

#include "ui/tools/tool_context.h"

namespace waymark {

// A line that lies over a part of the card and goes along with it.
[[nodiscard]] EditPlace placeOnCard(const ToolContext& context, Id<Touchpoint> id,
                                    std::function<QRectF(const QRectF& card)> part);

// The times of a touchpoint as a text to be typed; what is taken is one step of undo.
[[nodiscard]] EditText timesText(Session& session, Id<Touchpoint> id);

// Opens the times of the touchpoint. Shift+Tab goes back to its name, Ctrl+Return on to the next touchpoint.
void retime(const ToolContext& context, Id<Touchpoint> id);

}  // namespace waymark
