#pragma once
// What cards and dependencies say. A lens never changes where they are.

#include <cstdint>

namespace waymark {

enum class Lens : std::uint8_t { Journey, Pert, Chain, Risk };

// Whether the lens marks what is critical: by PERT, or on the critical chain.
[[nodiscard]] constexpr bool marksCritical(Lens lens) { return lens == Lens::Pert || lens == Lens::Chain; }

}  // namespace waymark
