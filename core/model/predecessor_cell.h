#pragma once
// The predecessors of a touchpoint as people write them: "A; B SS+2d; C FF-1d", also as MS Project does: "3FS+2d".

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark {

// The touchpoint with a code; an invalid id where there is none.
using CodeLookup = std::function<Id<Touchpoint>(const std::string&)>;

struct PredecessorCell {
    Id<Touchpoint> predecessor;
    DependencyKind kind = DependencyKind::FinishToStart;
    WrittenDuration lag;

    bool operator==(const PredecessorCell&) const = default;
};

// Semicolons part the list; commas do where every part then makes sense. Codes may hold anything: "B SS" is B with a
// kind if there is a B, "T-1" the touchpoint T-1 if there is one; what stands in double quotes is always a code.
// Errors: MissingPredecessor, MalformedPredecessor, DurationTooLong.
[[nodiscard]] Result<std::vector<PredecessorCell>> readPredecessors(std::string_view cell, const CodeLookup& lookup,
                                                                    TimeUnit bareUnit = TimeUnit::Day);
// Reads back as the same dependencies. In the order of their ids.
[[nodiscard]] std::string writePredecessors(const Document& document, Id<Touchpoint> successor);

}  // namespace waymark
