#pragma once
// Edits of the people a journey is drawn for, and of what they feel at touchpoints.

#include <optional>
#include <span>
#include <string>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

// Behind the others, in the next colour. Errors: EmptyName, TextTooLong.
[[nodiscard]] Result<ChangeSet> addPersona(const Document& document, std::string name, std::string goals);
// Replaces the persona with the row's id. Errors: besides, RowMissing, UnfitPicture.
[[nodiscard]] Result<ChangeSet> setPersona(const Document& document, Persona row);
// In front of another one, or behind all. Error: RowMissing.
[[nodiscard]] Result<ChangeSet> movePersona(const Document& document, Id<Persona> id, Id<Persona> before);
// With all that the persona feels. Error: RowMissing.
[[nodiscard]] Result<ChangeSet> removePersona(const Document& document, Id<Persona> id);

// States what the row's persona feels at the row's touchpoint, in place of what was stated before; the number of the
// row does not matter, and one that states nothing takes it away. Errors: RowMissing, OutOfRange.
[[nodiscard]] Result<ChangeSet> setFeeling(const Document& document, Feeling row);
// The emotion of one persona at many touchpoints; without one the common emotion counts again. Errors: as above.
[[nodiscard]] Result<ChangeSet> setPersonaEmotion(const Document& document, std::span<const Id<Touchpoint>> ids,
                                                  Id<Persona> persona, std::optional<int> emotion);

}  // namespace waymark::edit
