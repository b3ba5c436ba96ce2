#pragma once
// Problems of a plan as JSON, for scripts.

#include <span>
#include <string>

#include "core/base/problem.h"
#include "core/format/json_writer.h"
#include "core/model/document.h"

namespace waymark {

// An array of {id, severity, touchpoints, details}: severity is error, warning or note; touchpoints are the codes of
// those concerned; details are the raw facts in the order that belongs to the id.
void writeProblems(JsonWriter& json, const Document& document, std::span<const Problem> problems);

// {journey, problems}. Ends with a line feed.
[[nodiscard]] std::string problemsJson(const Document& document, std::span<const Problem> problems);

}  // namespace waymark
