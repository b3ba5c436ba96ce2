#pragma once
// What is done to cards and sticky notes together: moving, removing, locking, grouping.

#include <span>

#include "core/base/error.h"
#include "core/model/map_items.h"

namespace waymark::edit {

// moveItems and moveNotes in one. Errors: RowMissing, CoordinateOutOfRange.
[[nodiscard]] Result<ChangeSet> moveAll(const Document& document, const MapItems& items, double dx, double dy);
// removeTouchpoints and removeNotes in one. Error: RowMissing.
[[nodiscard]] Result<ChangeSet> removeAll(const Document& document, const MapItems& items,
                                          std::span<const Id<Dependency>> dependencies);

// A card that was never placed is placed where it is shown. Error: RowMissing.
[[nodiscard]] Result<ChangeSet> setLocked(const Document& document, const MapItems& items, bool isLocked);

// Makes one group of the items and of all that were in groups with them. Errors: RowMissing, NothingToGroup for fewer
// than two items.
[[nodiscard]] Result<ChangeSet> groupItems(const Document& document, const MapItems& items);
// Takes apart the groups of these items. Error: RowMissing.
[[nodiscard]] Result<ChangeSet> ungroupItems(const Document& document, const MapItems& items);

}  // namespace waymark::edit
