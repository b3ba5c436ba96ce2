#include "core/model/map_items.h"

#include <algorithm>
#include <unordered_set>

namespace waymark {
namespace {

template <class Row>
void sortOnce(std::vector<Id<Row>>& ids) {
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

}  // namespace

GroupNumber groupOf(const Document& document, Id<Touchpoint> id) {
    const Placement* card = document.find(placementOf(id));
    return card ? card->group : 0;
}

GroupNumber groupOf(const Document& document, Id<StickyNote> id) {
    const StickyNote* note = document.find(id);
    return note ? note->group : 0;
}

MapItems withGroups(const Document& document, const MapItems& items) {
    std::unordered_set<GroupNumber> groups;
    for (const Id<Touchpoint> id : items.touchpoints) groups.insert(groupOf(document, id));
    for (const Id<StickyNote> id : items.notes) groups.insert(groupOf(document, id));
    groups.erase(0);
    MapItems all = items;
    if (!groups.empty()) {
        for (const Placement& card : document.table<Placement>()) {
            if (groups.contains(card.group)) all.touchpoints.emplace_back(card.id.value);
        }
        for (const StickyNote& note : document.table<StickyNote>()) {
            if (groups.contains(note.group)) all.notes.push_back(note.id);
        }
    }
    sortOnce(all.touchpoints);
    sortOnce(all.notes);
    return all;
}

GroupNumber freeGroup(const Document& document, std::vector<GroupNumber> taken) {
    for (const Placement& row : document.table<Placement>()) taken.push_back(row.group);
    for (const StickyNote& row : document.table<StickyNote>()) taken.push_back(row.group);
    const GroupNumber highest = taken.empty() ? 0 : std::ranges::max(taken);
    if (highest < kLargestGroup) return highest + 1;
    std::ranges::sort(taken);
    GroupNumber free = 1;
    for (const GroupNumber number : taken) free = number == free ? free + 1 : free;
    return free;
}

bool isLocked(const Document& document, Id<Touchpoint> id) {
    const Placement* card = document.find(placementOf(id));
    return card && card->isLocked;
}

bool isLocked(const Document& document, Id<StickyNote> id) {
    const StickyNote* note = document.find(id);
    return note && note->isLocked;
}

}  // namespace waymark
