#pragma once
// The figures of a kept plan, also of one from before figures were kept with it.

#include "core/model/plan_rows.h"

namespace waymark {

// Those that were kept; else what the dates of its chain and of its project buffer say, the rest missing.
[[nodiscard]] BaselineFigures keptFigures(const Baseline& row);

}  // namespace waymark
