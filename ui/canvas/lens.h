#pragma once
// What each lens shows.

#include "core/model/scene_rows.h"

namespace waymark {

// Whether cards show a note of note_layer.h.
[[nodiscard]] constexpr bool showsNotes(Lens lens) { return lens == Lens::Money || lens == Lens::Measures; }

// Whether cards are coloured by how much they stand out.
[[nodiscard]] constexpr bool showsHeat(Lens lens) { return lens == Lens::Risk || showsNotes(lens); }

// Whether the lens marks what is critical: by PERT, or on the critical chain.
[[nodiscard]] constexpr bool marksCritical(Lens lens) { return lens == Lens::Pert || lens == Lens::Chain; }

}  // namespace waymark
