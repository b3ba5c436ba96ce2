#include "core/model/scene_rows.h"

#include <array>

namespace waymark {

std::string_view nameOf(Lens lens) {
    constexpr std::array<std::string_view, 6> names{"journey", "pert", "chain", "risk", "money", "measures"};
    return names[static_cast<std::size_t>(lens)];
}

std::string_view nameOf(MapLayout layout) {
    constexpr std::array<std::string_view, 4> names{"drawn", "stages", "network", "time"};
    return names[static_cast<std::size_t>(layout)];
}

}  // namespace waymark
