#pragma once
// Finds out which numbers an edit gave to its new rows, so that a view can select or name them.

#include <vector>

#include "core/model/change_set.h"

namespace waymark::edit {

// The rows of this kind that the edit adds, in the order in which it adds them.
template <class Row>
[[nodiscard]] std::vector<Id<Row>> allAddedIn(const ChangeSet& changes) {
    std::vector<Id<Row>> ids;
    forEachChange<Row>(changes, [&](const RowChange<Row>& change) {
        if (!change.before) ids.push_back(change.id);
    });
    return ids;
}

// The first row of this kind that the edit adds; an invalid id if it adds none.
template <class Row>
[[nodiscard]] Id<Row> addedIn(const ChangeSet& changes) {
    const std::vector<Id<Row>> ids = allAddedIn<Row>(changes);
    return ids.empty() ? Id<Row>{} : ids.front();
}

}  // namespace waymark::edit
