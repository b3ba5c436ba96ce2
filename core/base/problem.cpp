#include "core/base/problem.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace waymark {

Problem makeProblem(std::string_view id, std::vector<RowRef> rows, std::vector<std::string> details) {
    const auto kind = std::ranges::find(kProblemKinds, id, &ProblemKind::id);
    assert(kind != kProblemKinds.end());
    return {std::string(id), kind->severity, std::move(rows), std::move(details)};
}

}  // namespace waymark
