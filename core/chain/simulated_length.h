#pragma once
// How long a chain of independent tasks takes with a given chance, by simulation (Monte Carlo).

#include "core/chain/buffer_sizing.h"

namespace waymark {

// Draws the duration of each task of a chain from its estimate, adds them up, and gives the quantile `safe` of the
// sums. A task with a typed safe time and no spread is drawn as log-normal through its two times. The same result for
// the same chain. The document must not change while the function is in use.
[[nodiscard]] SimulatedLength simulatedLength(const Document& document, const ChainQuantiles& quantiles);

}  // namespace waymark
