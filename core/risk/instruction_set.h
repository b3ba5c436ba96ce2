#pragma once
// Which of the processor's vector instructions the simulation may use. Results do not depend on it.

#include <cstdint>
#include <vector>

namespace waymark {

enum class InstructionSet : std::uint8_t { Portable, Avx2, Avx512 };

// Those this machine has, the fastest last.
[[nodiscard]] const std::vector<InstructionSet>& instructionSets();

}  // namespace waymark
