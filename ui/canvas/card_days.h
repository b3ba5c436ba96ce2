#pragma once
// The days that a card is captioned with: those of the times that a lens tells.

#include <QString>

#include "ui/canvas/map_painting.h"

namespace waymark {

// "3 – 7 Apr": early dates in the PERT lens, those of the plan in the Chain lens; "by 13 Mar" in the Risk lens, for the
// 80 % of the card. Empty in other lenses, and where no days are known.
[[nodiscard]] QString cardDays(const MapSource& source, Id<Touchpoint> id);

}  // namespace waymark
