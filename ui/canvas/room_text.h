#pragma once
// Cards in letters of a given size: a name and one figure, the name alone, the code, or nothing, whichever finds room.

#include "ui/canvas/card_text.h"

namespace waymark {

// The plan for letters of so many scene units, seen at this zoom; without the figure where it shall not be there.
[[nodiscard]] const CardTextPlan& roomTextPlan(int size, double zoom, bool hasFigure = true);

}  // namespace waymark
