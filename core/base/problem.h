#pragma once
// What is wrong with a plan. Problems never stop editing: a plan may be wrong while it is being made.

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"

namespace waymark {

// Note: worth knowing. Warning: probably not meant. Error: figures that depend on it are wrong or missing.
enum class Severity : std::uint8_t { Note, Warning, Error };

// `id` is stable and kebab-case ("cycle", "missing-estimate"): tests, scripts and translations refer to it.
struct Problem {
    std::string id;
    Severity severity = Severity::Warning;
    std::vector<RowRef> rows;
    std::vector<std::string> details;  // raw facts for the sentence, for example codes of touchpoints

    bool operator==(const Problem&) const = default;
};

struct ProblemKind {
    std::string_view id;
    Severity severity;
};

// Every problem there is. A test walks the list: each has a sentence, and each of a document has a fixture.
inline constexpr std::array kProblemKinds{
    // notes of a reader, about the file
    ProblemKind{"newer-minor-version", Severity::Warning},  // details: version found, newest version read here
    ProblemKind{"unknown-key", Severity::Warning},          // details: kind of row, key, how often
    ProblemKind{"unknown-row", Severity::Warning},          // details: kind of row, how often
    ProblemKind{"checksum-differs", Severity::Note},
    ProblemKind{"rows-missing", Severity::Warning},     // details: kind of row, count written, count found
    ProblemKind{"text-cleaned", Severity::Note},        // details: how many texts
    ProblemKind{"demand-left-out", Severity::Warning},  // details: code, number of the resource that is not there
    ProblemKind{"unknown-column", Severity::Note},      // details: column
    ProblemKind{"column-left-out", Severity::Note},     // details: column of a table of resources
    ProblemKind{"duration-set-aside", Severity::Note},  // details: code, duration beside a three-point estimate
};

// A problem of a kind that is in the list, with the severity that stands there.
[[nodiscard]] Problem makeProblem(std::string_view id, std::vector<RowRef> rows, std::vector<std::string> details);

}  // namespace waymark
