#pragma once
// Edits of the scenes in which a journey is presented.

#include <span>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

// Replaces the scene with the row's number, or adds it behind all others where it has none. A region without width or
// height is the whole map. Errors: RowMissing, EmptyName, TextTooLong, TooManyRows, CoordinateOutOfRange.
[[nodiscard]] Result<ChangeSet> putScene(const Document& document, Scene row);
// Puts a scene in front of another one, or behind all of them. Error: RowMissing.
[[nodiscard]] Result<ChangeSet> moveScene(const Document& document, Id<Scene> id, Id<Scene> before);
// Error: RowMissing.
[[nodiscard]] Result<ChangeSet> removeScenes(const Document& document, std::span<const Id<Scene>> ids);

}  // namespace waymark::edit
