#pragma once
// Journeys whose touchpoints share people, for tests of everything that plans critical chains.

#include <cstdint>

#include "core/model/document.h"

namespace waymark::test {

// A and B need the one agent and both come before C, which the customer does; D, by the store, feeds C. So the chain is
// A and B in either order, then C, and D has a feeding buffer.
[[nodiscard]] Document staffedJourney();

// A random journey with a few resources, of which each touchpoint needs one or two.
[[nodiscard]] Document randomStaffedJourney(std::size_t touchpoints, std::uint64_t seed);

}  // namespace waymark::test
