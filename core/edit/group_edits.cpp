#include "core/edit/group_edits.h"

#include <algorithm>

#include "core/edit/change_notes.h"
#include "core/edit/checks.h"
#include "core/edit/note_edits.h"
#include "core/edit/placement_edits.h"
#include "core/edit/shown_places.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/change_builder.h"

namespace waymark::edit {
namespace {

// Two edits of the same document that touch different rows.
ChangeSet joined(ChangeSet one, const ChangeSet& other) {
    one.rows.insert(one.rows.end(), other.rows.begin(), other.rows.end());
    return one;
}

// Changes the card or note of each item.
template <class Change>
Result<ChangeSet> changeEach(const Document& document, const MapItems& items, Change&& change) {
    ChangeBuilder build(document);
    ShownPlaces shown(document);
    for (const Id<Touchpoint> id : items.touchpoints) {
        if (const auto there = checkThere(document, id); !there) return tl::unexpected(there.error());
        const Placement* known = document.find(placementOf(id));
        Placement row = known ? *known : placedAt(nullptr, id, shown.of(id));
        change(row);
        build.put(row);
    }
    return changeNotes(document, build, items.notes, change).and_then([&] { return checkedPlaces(build.take()); });
}

}  // namespace

Result<ChangeSet> moveAll(const Document& document, const MapItems& items, double dx, double dy) {
    return moveItems(document, items.touchpoints, dx, dy).and_then([&](ChangeSet moved) {
        return moveNotes(document, items.notes, dx, dy).map([&](ChangeSet notes) { return joined(moved, notes); });
    });
}

Result<ChangeSet> removeAll(const Document& document, const MapItems& items,
                            std::span<const Id<Dependency>> dependencies) {
    return removeTouchpoints(document, items.touchpoints, dependencies).and_then([&](ChangeSet removed) {
        return removeNotes(document, items.notes).map([&](ChangeSet notes) { return joined(removed, notes); });
    });
}

Result<ChangeSet> setLocked(const Document& document, const MapItems& items, bool isLocked) {
    return changeEach(document, items, [&](auto& row) { row.isLocked = isLocked; });
}

Result<ChangeSet> groupItems(const Document& document, const MapItems& items) {
    const MapItems all = withGroups(document, items);
    if (all.size() < 2) return failure(ErrorCode::NothingToGroup);
    const GroupNumber number = freeGroup(document);
    return changeEach(document, all, [&](auto& row) { row.group = number; });
}

Result<ChangeSet> ungroupItems(const Document& document, const MapItems& items) {
    return changeEach(document, withGroups(document, items), [](auto& row) { row.group = 0; });
}

}  // namespace waymark::edit
