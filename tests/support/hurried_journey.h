#pragma once
// Journeys whose touchpoints can all be hurried for money, with waits around the clock and somebody who works in few
// hours of the week.

#include "core/base/random.h"
#include "core/model/document.h"

namespace waymark::test {

// Every third touchpoint or so waits for one to three days; the others are worked at for half an hour up to two days.
[[nodiscard]] Document hurriedJourney(std::size_t touchpoints, Random& random);

}  // namespace waymark::test
