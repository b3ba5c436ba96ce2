#pragma once
// What cards and dependencies say. A lens never changes where they are.

#include <cstdint>

namespace waymark {

enum class Lens : std::uint8_t { Journey, Pert };

}  // namespace waymark
