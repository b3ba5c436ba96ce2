#pragma once
// Edits of the dots that people give to touchpoints and sticky notes.

#include <string>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

// One dot more. Errors: RowMissing, TextTooLong.
[[nodiscard]] Result<ChangeSet> giveVote(const Document& document, Id<Touchpoint> id, std::string voter = {});
[[nodiscard]] Result<ChangeSet> giveVote(const Document& document, Id<StickyNote> id, std::string voter = {});
// One dot less: the last one of this voter, or of anybody where the voter is empty. Nothing changes where there is
// none. Errors: RowMissing, TextTooLong.
[[nodiscard]] Result<ChangeSet> takeVote(const Document& document, Id<Touchpoint> id, std::string voter = {});
[[nodiscard]] Result<ChangeSet> takeVote(const Document& document, Id<StickyNote> id, std::string voter = {});
// All dots of the journey.
[[nodiscard]] ChangeSet clearVotes(const Document& document);

}  // namespace waymark::edit
