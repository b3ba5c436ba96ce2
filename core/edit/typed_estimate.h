#pragma once
// An estimate typed in cell by cell: what was not typed stays as it was, as far as the order of the three times lets
// it.

#include <optional>
#include <string>

#include "core/base/error.h"
#include "core/model/estimate.h"

namespace waymark::edit {

// The time cells of one touchpoint that somebody typed into; nothing where they did not, empty text where they
// cleared a cell.
struct TypedTimes {
    std::optional<std::string> optimistic, likely, pessimistic, duration, distribution;

    [[nodiscard]] bool any() const { return optimistic || likely || pessimistic || duration || distribution; }
};

// Times that were not typed give way to typed ones: an optimistic time of 3 days and then a most likely one of 2 make
// the optimistic one 2 as well. Where nothing was stated before, or a fixed time, a single most likely time stands for
// all three. A duration alone is a fixed time; where the distribution is observed it is a list of measured times. A
// cleared optimistic or pessimistic time becomes the most likely one; clearing all three, or the duration of a fixed
// time, takes the estimate away. Bare numbers count in the unit of the estimate, and in `bareUnit` where there is none.
// Errors: those of readEstimate.
[[nodiscard]] Result<Estimate> typedEstimate(const Estimate& before, const TypedTimes& typed, TimeUnit bareUnit);

}  // namespace waymark::edit
