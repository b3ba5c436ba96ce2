#pragma once
// Growing the map card by card: the new touchpoint comes to lie on the side that was asked for, and what lies there
// makes room.

#include <cstdint>
#include <string>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

enum class GrowSide : std::uint8_t { Right, Below, Left, Above };

struct GrowWish {
    GrowSide side = GrowSide::Right;
    TouchpointKind kind = TouchpointKind::Contact;
    std::string name;  // may be empty
};

// Adds a touchpoint one step beside `from` and connects the two: `from` comes first, except towards the left, where
// the new one does. Cards that lie there move on, within their stage (or lane, downwards), as far as gaps do not take
// up the shift; a stage or lane that becomes too small is stretched, and all behind it moves along. A second one on
// the same side goes below the first (or to its right). No cards that were apart overlap afterwards. Quadratic in the
// number of cards that move. Errors: RowMissing, TextTooLong, CoordinateOutOfRange.
[[nodiscard]] Result<ChangeSet> growTouchpoint(const Document& document, Id<Touchpoint> from, const GrowWish& wish);

}  // namespace waymark::edit
