#pragma once
// The published instances of resource-constrained project scheduling with their best known makespans, where the folder
// that holds them is there.

#include <string>
#include <string_view>
#include <vector>

#include "core/resource/resource_problem.h"

namespace waymark::test {

struct PublishedProject {
    std::string name;
    std::string path;
    Period bestKnown = 0;   // days
    Period lowerBound = 0;  // days; equal to bestKnown where that is proved
};

// All instances of a set ("j30", "j60", "j120", "patterson") in the order of their table; empty if there are none.
[[nodiscard]] std::vector<PublishedProject> publishedProjects(std::string_view set);

// The instance, read as a journey.
[[nodiscard]] ResourceProblem problemOf(const PublishedProject& project);

// Whole days, in which the published makespans count.
[[nodiscard]] Period daysOf(const ResourceProblem& problem, Period periods);

}  // namespace waymark::test
