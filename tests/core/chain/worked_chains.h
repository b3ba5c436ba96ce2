#pragma once
// Published examples of critical chain as journeys: aggressive times as fixed durations, safe ones typed in.

#include <string>
#include <vector>

#include "core/chain/chain_plan.h"
#include "tests/support/journey_builder.h"

namespace waymark::test {

// Eight activities without resources (a lecture of the PM Knowledge Center).
[[nodiscard]] Document eightActivities();
// Six tasks of three people (the golden example of an open-source scheduler).
[[nodiscard]] Document threePeople();
// Eight tasks of engineers and scientists with two nearly equal chains (the same source).
[[nodiscard]] Document labTrials();
// Four tasks in a row.
[[nodiscard]] Document fourTasks();

[[nodiscard]] std::uint32_t taskWith(const ChainPlan& plan, const Document& document, std::string_view code);
// The codes of these tasks, with blanks between them.
[[nodiscard]] std::string codesOf(const ChainPlan& plan, const Document& document,
                                  const std::vector<std::uint32_t>& tasks);
// The only feeding buffer behind this task, which must be there.
[[nodiscard]] const FeedingBuffer& bufferBehind(const ChainPlan& plan, const Document& document, std::string_view code);
// A number of minutes in days.
[[nodiscard]] double inDays(double minutes);

}  // namespace waymark::test
