#pragma once
// Random edits of personas and what they feel, of sticky notes, locks, groups, the colours of owners, scenes and votes.

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/model/document.h"

namespace waymark::test {

Result<ChangeSet> changePersonas(const Document& document, Random& random);
Result<ChangeSet> changeFeelings(const Document& document, Random& random);
Result<ChangeSet> changeNotes(const Document& document, Random& random);
Result<ChangeSet> changeLocks(const Document& document, Random& random);
Result<ChangeSet> changeGroups(const Document& document, Random& random);
Result<ChangeSet> changeOwnerColours(const Document& document, Random& random);
Result<ChangeSet> changeScenes(const Document& document, Random& random);
Result<ChangeSet> changeVotes(const Document& document, Random& random);
// Copies some of both, pasted somewhere.
Result<ChangeSet> pasteWithNotes(const Document& document, Random& random);

// The first bytes of a PNG of this size, as base64: enough of one for a document.
std::string pictureOf(std::uint32_t width, std::uint32_t height);

}  // namespace waymark::test
