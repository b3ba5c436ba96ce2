#pragma once
// What stands in the tip of a card: everything its lens knows about the touchpoint, in words, with the days of a
// journey that has a start date.

#include <QString>

#include "ui/canvas/map_content.h"

namespace waymark {

// One fact a line. The touchpoint must be shown.
[[nodiscard]] QString cardHelp(const MapContent& content, Id<Touchpoint> id);

}  // namespace waymark
