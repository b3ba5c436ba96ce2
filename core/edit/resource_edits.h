#pragma once
// Edits of the people, teams and systems that touchpoints need.

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

// Adds a resource under a new number. Its name is what demands are written with, so it is the only one of its kind and
// holds no colon or semicolon. A capacity of 0 is allowed: nobody is there yet.
// Errors: EmptyName, TextTooLong, DuplicateName, UnknownValue for the name, OutOfRange, TooManyRows (skills),
// RowMissing (calendar).
[[nodiscard]] Result<ChangeSet> addResource(const Document& document, Resource row);

// Replaces the resource with the row's id. Errors: RowMissing and those of addResource.
[[nodiscard]] Result<ChangeSet> setResource(const Document& document, Resource row);

// Takes away a resource together with the demands on it. Error: RowMissing.
[[nodiscard]] Result<ChangeSet> removeResource(const Document& document, Id<Resource> id);

}  // namespace waymark::edit
