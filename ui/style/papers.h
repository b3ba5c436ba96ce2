#pragma once
// The papers of sticky notes.

#include <cstdint>

#include "ui/style/theme.h"

namespace waymark {

struct Paper {
    QColor fill, edge;
};

// The paper with this index, of edit::kPapers; larger ones begin anew. Texts on all of them are as dark as on panels.
[[nodiscard]] Paper paperOf(const Theme& theme, std::uint8_t index);
// "yellow", "orange" and so on, for menus.
[[nodiscard]] QString paperWords(std::uint8_t index);

}  // namespace waymark
