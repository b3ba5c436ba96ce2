#pragma once
// The cards and sticky notes among the selection.

#include "core/model/map_items.h"
#include "ui/session/session.h"

namespace waymark {

[[nodiscard]] inline MapItems selectedItems(const Session& session) {
    return {session.selected<Touchpoint>(), session.selected<StickyNote>()};
}

inline void selectItems(Session& session, const MapItems& items) {
    std::vector<RowRef> rows;
    for (const Id<Touchpoint> id : items.touchpoints) rows.push_back(refTo(id));
    for (const Id<StickyNote> id : items.notes) rows.push_back(refTo(id));
    session.select(std::move(rows));
}

}  // namespace waymark
