#pragma once
// Published examples of critical chain as journeys: aggressive times as fixed durations, safe ones typed in.

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/chain/chain_plan.h"
#include "tests/support/journey_builder.h"

namespace waymark::test {

// Builds chains: tasks named by code, times in days.
class ChainBuilder {
public:
    // `needs` names the one resource the task needs.
    ChainBuilder& task(std::string_view code, double aggressive, double safe, std::string_view needs = {});
    ChainBuilder& after(std::string_view successor, std::initializer_list<std::string_view> predecessors);
    ChainBuilder& depend(std::string_view predecessor, std::string_view successor, DependencyKind kind,
                         double lagInDays = 0.0);
    [[nodiscard]] Document document() const { return m_journey.document(); }

private:
    Id<Resource> resource(std::string_view name);

    JourneyBuilder m_journey;
    std::map<std::string, Id<Touchpoint>> m_ids;
    std::map<std::string, Id<Resource>> m_resources;
};

// Eight activities without resources (a lecture of the PM Knowledge Center).
[[nodiscard]] Document eightActivities();
// Six tasks of three people (the golden example of an open-source scheduler).
[[nodiscard]] Document threePeople();
// Eight tasks of engineers and scientists with two nearly equal chains (the same source).
[[nodiscard]] Document labTrials();
// P and Q feed the chain A, B, R, and H joins Q beside P: a branch that joins a feeding chain (our own).
[[nodiscard]] Document branchIntoAFeedingChain();
// Four tasks in a row.
[[nodiscard]] Document fourTasks();

[[nodiscard]] std::uint32_t taskWith(const ChainPlan& plan, const Document& document, std::string_view code);
// The codes of these tasks, with blanks between them.
[[nodiscard]] std::string codesOf(const ChainPlan& plan, const Document& document,
                                  const std::vector<std::uint32_t>& tasks);
// The only feeding buffer behind this task, which must be there.
[[nodiscard]] const FeedingBuffer& bufferBehind(const ChainPlan& plan, const Document& document, std::string_view code);
// The only one between these two, which must be there; without `into` the one before the end of the journey.
[[nodiscard]] const FeedingBuffer& bufferBetween(const ChainPlan& plan, const Document& document, std::string_view from,
                                                 std::string_view into = {});
// A number of minutes in days.
[[nodiscard]] double inDays(double minutes);

}  // namespace waymark::test
