#pragma once
// Changing sticky notes one by one within an edit.

#include <span>

#include "core/edit/checks.h"
#include "core/model/change_builder.h"

namespace waymark::edit {

// Puts each note as `change` leaves it. Errors: RowMissing.
template <class Change>
Result<void> changeNotes(const Document& document, ChangeBuilder& build, std::span<const Id<StickyNote>> ids,
                         Change&& change) {
    for (const Id<StickyNote> id : ids) {
        auto row = existing(document, id);
        if (!row) return tl::unexpected(row.error());
        change(*row);
        build.put(std::move(*row));
    }
    return {};
}

}  // namespace waymark::edit
