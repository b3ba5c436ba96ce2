#pragma once
// Bringing cards into line and spreading them evenly. Cards never come to lie on each other by it. Locked ones take no
// part in it.

#include <cstdint>
#include <span>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

enum class Alignment : std::uint8_t { Left, Centre, Right, Top, Middle, Bottom };

// Puts the cards into one column (left, centre, right) or one row: that of the outermost card, or of their mean. Cards
// that would lie on each other are spread along it. Once is as good as twice. Errors: RowMissing, CoordinateOutOfRange.
[[nodiscard]] Result<ChangeSet> alignItems(const Document& document, std::span<const Id<Touchpoint>> ids,
                                           Alignment alignment);

enum class SpreadAlong : std::uint8_t { Across, Down };

// Equal distances between neighbours, to the width of the grid; the first card stays, and the last one where there is
// room for all in between. Errors: as for alignItems.
[[nodiscard]] Result<ChangeSet> distributeItems(const Document& document, std::span<const Id<Touchpoint>> ids,
                                                SpreadAlong along);

}  // namespace waymark::edit
