#pragma once
// Edits of the people, teams and systems that touchpoints need.

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

// Replaces the resource with the row's id. Its name is what demands are written with, so it is the only one of its
// kind and holds no colon or semicolon.
// Errors: RowMissing, EmptyName, TextTooLong, DuplicateName, UnknownValue for the name, OutOfRange.
[[nodiscard]] Result<ChangeSet> setResource(const Document& document, Resource row);

// Takes away a resource together with the demands on it. Error: RowMissing.
[[nodiscard]] Result<ChangeSet> removeResource(const Document& document, Id<Resource> id);

}  // namespace waymark::edit
