#pragma once
// What cards and dependencies say. A lens never changes where they are.

#include <cstdint>

namespace waymark {

enum class Lens : std::uint8_t { Journey, Pert, Chain, Risk, Money, Measures };

// Whether cards show a note of note_layer.h.
[[nodiscard]] constexpr bool showsNotes(Lens lens) { return lens == Lens::Money || lens == Lens::Measures; }

// Whether cards are coloured by how much they stand out.
[[nodiscard]] constexpr bool showsHeat(Lens lens) { return lens == Lens::Risk || showsNotes(lens); }

// Whether the lens marks what is critical: by PERT, or on the critical chain.
[[nodiscard]] constexpr bool marksCritical(Lens lens) { return lens == Lens::Pert || lens == Lens::Chain; }

}  // namespace waymark
