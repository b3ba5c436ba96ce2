#pragma once
// Seeded random journeys and random edits of them, the same on every machine: for oracle tests and benchmarks.

#include <cstddef>
#include <cstdint>

#include "core/base/random.h"
#include "core/model/document.h"

namespace waymark::test {

// What a random journey looks like.
struct JourneyShape {
    std::size_t touchpoints = 20;
    std::size_t dependencies = 40;
    // How far a dependency reaches forward in the order of the touchpoints; 0: as far as there are any.
    std::size_t reach = 0;
    // Share of dependencies that are not plain finish-to-start without a lag.
    double mixedKinds = 0.5;
    // Share of lags and estimates that pass around the clock.
    double elapsed = 0.0;
    // Share of dependencies whose direction is left to chance, so that there are cycles.
    double backwards = 0.0;
    // Stages and lanes to spread the touchpoints over, with a placement each; 0: none.
    std::size_t stages = 0;
    std::size_t lanes = 0;
};

// Touchpoints are numbered 1 to n; with backwards = 0 every dependency leads from a lower to a higher number. No two
// dependencies join the same pair; where the shape has no room for that many dependencies there are fewer.
[[nodiscard]] Document randomJourney(const JourneyShape& shape, std::uint64_t seed);

// Three times of up to some ten days, now and then a fixed time, zero included.
[[nodiscard]] Estimate randomEstimate(Random& random);

// What a random edit may do.
struct EditMix {
    bool rows = true;        // add and remove touchpoints and dependencies
    bool cycles = false;     // now and then a dependency may close a cycle
    bool placements = true;  // now and then only move or rename something
    double elapsed = 0.0;    // share of lags and estimates that pass around the clock
};

// An edit that `document` accepts: one to three touchpoints or dependencies added, removed, retimed, relinked or
// given another lag or kind.
[[nodiscard]] ChangeSet randomEdit(const Document& document, const EditMix& mix, Random& random);

}  // namespace waymark::test
