#pragma once
// Random edits of many rows at once: bringing cards into line, moving and removing what is picked out, growing the map,
// buying time, series of figures, scenes of a story, and another journey in the place of this one.

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/model/document.h"

namespace waymark::test {

Result<ChangeSet> alignSome(const Document& document, Random& random);
Result<ChangeSet> moveOrRemoveSome(const Document& document, Random& random);
Result<ChangeSet> growOne(const Document& document, Random& random);
Result<ChangeSet> duplicateSomeLinked(const Document& document, Random& random);
Result<ChangeSet> parkSome(const Document& document, Random& random);
Result<ChangeSet> setSomeSafeTime(const Document& document, Random& random);
Result<ChangeSet> hurrySome(const Document& document, Random& random);
Result<ChangeSet> putSomeFigures(const Document& document, Random& random);
Result<ChangeSet> addSomeScenes(const Document& document, Random& random);
Result<ChangeSet> replaceByAnother(const Document& document, Random& random);

}  // namespace waymark::test
