#pragma once
// Which touchpoint comes next for someone who walks the map with the keyboard.

#include "ui/canvas/handles.h"
#include "ui/canvas/map_content.h"

namespace waymark {

// In reading order (column by column from the left, each from top to bottom). From an invalid id: the first or the
// last one. Invalid at the end.
[[nodiscard]] Id<Touchpoint> nextInReadingOrder(const MapContent& content, Id<Touchpoint> from, bool forward);

// The same among the sticky notes that are shown.
[[nodiscard]] Id<StickyNote> nextNote(const MapContent& content, Id<StickyNote> from, bool forward);

// The nearest card on that side, where cards that depend on each other count as nearer. Invalid if there is none.
[[nodiscard]] Id<Touchpoint> neighbour(const MapContent& content, Id<Touchpoint> from, Side side);

}  // namespace waymark
