#pragma once
// What is wrong with a plan. Problems never stop editing: a plan may be wrong while it is being made.

#include <string>
#include <vector>

#include "core/base/id.h"

namespace waymark {

enum class Severity : std::uint8_t { Note, Warning, Error };

// `id` is stable and kebab-case ("cycle", "missing-estimate"): tests, scripts and translations refer to it.
struct Problem {
    std::string id;
    Severity severity = Severity::Warning;
    std::vector<RowRef> rows;
    std::vector<std::string> details;  // raw facts for the sentence, for example codes of touchpoints

    bool operator==(const Problem&) const = default;
};

}  // namespace waymark
