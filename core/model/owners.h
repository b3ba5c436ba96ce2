#pragma once
// Who owns touchpoints, and in which colour that is shown.

#include <cstdint>
#include <string>
#include <vector>

#include "core/model/document.h"

namespace waymark {

struct Owner {
    std::string name;
    std::uint8_t colour = 0;  // index into the palette of series
    std::size_t touchpoints = 0;

    bool operator==(const Owner&) const = default;
};

// In the order in which they first own a touchpoint, so that a new one changes nobody's colour. The colour that was
// chosen for an owner, or else the next one in turn. Linear in the number of touchpoints.
[[nodiscard]] std::vector<Owner> ownersOf(const Document& document);

}  // namespace waymark
