#pragma once
// A journey of thousands of touchpoints as a map: for the benchmarks of what is drawn and edited.

#include <cstddef>

#include "core/model/document.h"

namespace waymark::bench {

// Cards in columns of 80, column by column in the order of their numbers, within eight stages and six lanes. Each has
// 1.3 dependencies; of these one in twenty leads far across the map, all others to a card a few columns on.
[[nodiscard]] Document wideJourney(std::size_t touchpoints);

}  // namespace waymark::bench
