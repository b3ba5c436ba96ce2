#pragma once
// Copying touchpoints within a journey and from one journey to another.

#include <cstdint>
#include <span>

#include "core/base/error.h"
#include "core/layout/geometry.h"
#include "core/model/document.h"

namespace waymark::edit {

// Touchpoints cut out of a journey with their placements, feelings, demands, crash options and the dependencies among
// them, the stages, lanes, resources, calendars and personas they name, and sticky notes: a small journey of its own,
// so core/format can write it as text.
struct Clip {
    Document document;
};

// Ids that are not there are left out.
[[nodiscard]] Clip copyItems(const Document& document, std::span<const Id<Touchpoint>> ids,
                             std::span<const Id<StickyNote>> notes = {});

// Adds copies of the clip's touchpoints and notes around `centre`, arranged as they were, at the nearest place where
// none of them lies on another card, in the stages and lanes there. Codes are made new; dependencies among them are
// kept; resources, calendars and personas are found by name or added; groups stay groups, but nothing is locked.
// Progress and risk events stay behind. Errors: NothingToPaste, TooManyRows, CoordinateOutOfRange.
[[nodiscard]] Result<ChangeSet> paste(const Document& document, const Clip& clip, layout::Point centre);

// The same for touchpoints and notes of this journey, next to the originals. Errors: as for paste.
[[nodiscard]] Result<ChangeSet> duplicate(const Document& document, std::span<const Id<Touchpoint>> ids, double dx,
                                          double dy, std::span<const Id<StickyNote>> notes = {});
// The same with the dependencies that join the originals with others. What leads from a decision there comes without
// its share, since the shares make 100 % already.
[[nodiscard]] Result<ChangeSet> duplicateLinked(const Document& document, std::span<const Id<Touchpoint>> ids,
                                                double dx, double dy, std::span<const Id<StickyNote>> notes = {});

}  // namespace waymark::edit
