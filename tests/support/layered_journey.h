#pragma once
// Random journeys that read like real ones: layers of touchpoints that follow each other, each with a few predecessors
// near its own place. For the layouts, which look quite different on edges without any order.

#include <cstddef>
#include <cstdint>

#include "core/model/document.h"

namespace waymark::test {

struct LayeredShape {
    std::size_t touchpoints = 200;
    // Stages that share the layers evenly, and lanes that the touchpoints are spread over; 0: none.
    std::size_t stages = 8;
    std::size_t lanes = 5;
    // Share of dependencies that are not plain finish-to-start.
    double mixedKinds = 0.0;
    // Share of touchpoints with a dependency back to an earlier layer, so that there are cycles.
    double backwards = 0.0;
};

// About as many layers as touchpoints in each; 1 to 4 predecessors, most of them in the layer before. Likely times of
// one to ten days. No placements.
[[nodiscard]] Document layeredJourney(const LayeredShape& shape, std::uint64_t seed);

}  // namespace waymark::test
