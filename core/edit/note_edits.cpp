#include "core/edit/note_edits.h"

#include <algorithm>
#include <cmath>

#include "core/edit/change_notes.h"
#include "core/edit/checks.h"
#include "core/edit/row_edits.h"

namespace waymark::edit {
namespace {

template <class Change>
Result<ChangeSet> changeEach(const Document& document, std::span<const Id<StickyNote>> ids, Change&& change) {
    ChangeBuilder build(document);
    return changeNotes(document, build, ids, change).and_then([&] { return checkedPlaces(build.take()); });
}

}  // namespace

Result<ChangeSet> putNote(const Document& document, StickyNote row) {
    if (const auto there = checkThereIfAny(document, row.id); !there) return tl::unexpected(there.error());
    row.width = std::clamp(row.width, kNarrowestNote, kWidestNote);
    row.height = std::clamp(row.height, kNarrowestNote, kWidestNote);
    return tidyNotes(row.text, "text").and_then([&] { return tidyLine(row.author, "author"); }).and_then([&] {
        return checkedPlaces(putRow(document, row));
    });
}

Result<ChangeSet> moveNotes(const Document& document, std::span<const Id<StickyNote>> ids, double dx, double dy) {
    return changeEach(document, ids, [&](StickyNote& row) {
        if (row.isLocked) return;
        row.x += dx;
        row.y += dy;
    });
}

Result<ChangeSet> setNoteColour(const Document& document, std::span<const Id<StickyNote>> ids, std::uint8_t colour) {
    return changeEach(document, ids, [&](StickyNote& row) { row.colour = colour; });
}

Result<ChangeSet> parkNotes(const Document& document, std::span<const Id<StickyNote>> ids, bool isParked) {
    return changeEach(document, ids, [&](StickyNote& row) { row.isParked = isParked; });
}

Result<ChangeSet> removeNotes(const Document& document, std::span<const Id<StickyNote>> ids) {
    ChangeBuilder build(document);
    for (const Id<StickyNote> id : ids) {
        if (const auto there = checkThere(document, id); !there) return tl::unexpected(there.error());
        build.remove(id);
    }
    for (const Vote& vote : document.table<Vote>()) {
        if (vote.note.isValid() && !build.find(vote.note)) build.remove(vote.id);
    }
    return build.take();
}

}  // namespace waymark::edit
