#pragma once
// What the files of the scheduling literature hold, PSPLIB (Kolisch and Sprecher 1996) and Patterson (1984) alike:
// jobs of whole periods with successors and demands, and how they become a journey.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/format/loaded.h"

namespace waymark {

struct ProjectJob {
    std::int64_t line = 0;  // of its duration and demands
    std::int64_t successorLine = 0;
    std::int64_t duration = 0;             // periods
    std::vector<std::int64_t> demands;     // of each resource
    std::vector<std::int64_t> successors;  // job numbers from 1
};

struct Project {
    std::vector<ProjectJob> jobs;
    std::vector<std::int64_t> capacities;
    std::int64_t capacityLine = 0;
};

// One period is one working day; job n becomes the touchpoint with the code n. The first and the last job are left out
// where they are dummies: no time, no demands, nothing in front or behind. Errors, with the line: DanglingReference,
// SelfDependency, DuplicateDependency, NegativeDuration, DurationTooLong, OutOfRange, EmptyTable.
[[nodiscard]] Result<Loaded> journeyOf(const Project& project);

// The words of a line, between blanks.
[[nodiscard]] std::vector<std::string_view> wordsOf(std::string_view line);

// Error: NotAnInteger, saying what the number is for.
[[nodiscard]] Result<std::int64_t> wholeNumber(std::string_view word, std::string_view what, std::int64_t line);

// A count that decides how much is read. Errors: NotAnInteger, OutOfRange.
[[nodiscard]] Result<std::int64_t> countUpTo(std::int64_t most, std::string_view word, std::string_view what,
                                             std::int64_t line);

}  // namespace waymark
