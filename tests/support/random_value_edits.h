#pragma once
// Random edits of money and measures, for tests that undo and write whatever a person may do.

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/model/document.h"

namespace waymark::test {

// Rows at random, for a journey that has these rows; not yet numbered.
[[nodiscard]] CashFlow randomCashFlow(Random& random, Id<Initiative> initiative);
[[nodiscard]] Effect randomEffect(const Document& document, Random& random, Id<Initiative> initiative);
[[nodiscard]] ValueSettings randomValueSettings(Random& random);

// Each adds, changes or removes a row of its kind.
[[nodiscard]] Result<ChangeSet> changeInitiatives(const Document& document, Random& random);
[[nodiscard]] Result<ChangeSet> changeCashFlows(const Document& document, Random& random);
[[nodiscard]] Result<ChangeSet> changeEffects(const Document& document, Random& random);
[[nodiscard]] Result<ChangeSet> changeValueSettings(const Document& document, Random& random);
[[nodiscard]] Result<ChangeSet> changeScenarios(const Document& document, Random& random);
[[nodiscard]] Result<ChangeSet> changeMeasures(const Document& document, Random& random);
[[nodiscard]] Result<ChangeSet> changeFigures(const Document& document, Random& random);
[[nodiscard]] Result<ChangeSet> changeResponses(const Document& document, Random& random);
[[nodiscard]] Result<ChangeSet> changeComments(const Document& document, Random& random);

}  // namespace waymark::test
