#pragma once
// Edits of sticky notes. They lie where they were put, over cards and bands, and belong to nothing.

#include <cstdint>
#include <span>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

inline constexpr std::size_t kPapers = 6;  // colours of sticky notes

// Replaces the note with the row's number, or adds it where it has none. Its size is brought within the limits.
// Errors: RowMissing, TextTooLong, CoordinateOutOfRange.
[[nodiscard]] Result<ChangeSet> putNote(const Document& document, StickyNote row);
// Moves notes by an offset in scene units; locked ones stay. Errors: RowMissing, CoordinateOutOfRange.
[[nodiscard]] Result<ChangeSet> moveNotes(const Document& document, std::span<const Id<StickyNote>> ids, double dx,
                                          double dy);
// Error: RowMissing.
[[nodiscard]] Result<ChangeSet> setNoteColour(const Document& document, std::span<const Id<StickyNote>> ids,
                                              std::uint8_t colour);
// Puts notes on the parking list, or back to where they were on the map. Error: RowMissing.
[[nodiscard]] Result<ChangeSet> parkNotes(const Document& document, std::span<const Id<StickyNote>> ids, bool isParked);
// Naming one twice is allowed. Error: RowMissing.
[[nodiscard]] Result<ChangeSet> removeNotes(const Document& document, std::span<const Id<StickyNote>> ids);

}  // namespace waymark::edit
