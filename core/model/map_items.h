#pragma once
// What lies on the map and can be picked out, moved, locked and grouped: cards of touchpoints, and sticky notes.

#include <vector>

#include "core/model/document.h"

namespace waymark {

struct MapItems {
    std::vector<Id<Touchpoint>> touchpoints;
    std::vector<Id<StickyNote>> notes;

    [[nodiscard]] std::size_t size() const { return touchpoints.size() + notes.size(); }
    [[nodiscard]] bool empty() const { return size() == 0; }
    bool operator==(const MapItems&) const = default;
};

// 0: in no group.
[[nodiscard]] GroupNumber groupOf(const Document& document, Id<Touchpoint> id);
[[nodiscard]] GroupNumber groupOf(const Document& document, Id<StickyNote> id);

// The items with all that are in a group with one of them, in the order of their ids, each once. Cost: linear in the
// cards and notes of the map where one of them is in a group.
[[nodiscard]] MapItems withGroups(const Document& document, const MapItems& items);

// A number that no group has, nor one of these; linear in the cards and notes.
[[nodiscard]] GroupNumber freeGroup(const Document& document, std::vector<GroupNumber> taken = {});

// Locked items stay where they lie: dragging, nudging, arranging and aligning leave them alone.
[[nodiscard]] bool isLocked(const Document& document, Id<Touchpoint> id);
[[nodiscard]] bool isLocked(const Document& document, Id<StickyNote> id);

}  // namespace waymark
