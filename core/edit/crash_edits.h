#pragma once
// Buying time: touchpoints become shorter and dearer, as a crash plan (core/value) says.

#include <span>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

// A touchpoint that is to be expected to take so many minutes, of work or of the clock as its estimate counts, for so
// much money on top; of one that has begun, so many more.
struct Hurried {
    Id<Touchpoint> touchpoint;
    Minutes expected{0};
    Money cost;
};

// Shrinks all times of the estimates, and typed safe times, in the same proportion, down to whole minutes, so that none
// takes longer than asked for; the money is added to the cost of a pass and taken off the crash option, which goes when
// it is used up. Of what has begun only the time that remains becomes shorter. Touchpoints that take no longer than
// asked for anyway stay as they are, and so does what is done.
// Errors: RowMissing, OutOfRange (cost), NegativeDuration.
[[nodiscard]] Result<ChangeSet> hurry(const Document& document, std::span<const Hurried> touchpoints);

}  // namespace waymark::edit
