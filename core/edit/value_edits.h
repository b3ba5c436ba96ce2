#pragma once
// Edits about money: initiatives with their costs, benefits and effects, how money is reckoned, and scenarios.

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

// Rows are added under a new number. Lists of initiatives are sorted; one that names itself is dropped. Errors:
// EmptyName, TextTooLong, RowMissing (an initiative), OutOfRange (period).
[[nodiscard]] Result<ChangeSet> addInitiative(const Document& document, Initiative row);
// Errors: RowMissing and those of addInitiative.
[[nodiscard]] Result<ChangeSet> setInitiative(const Document& document, Initiative row);
// With its flows and effects; other initiatives and scenarios forget it. Error: RowMissing.
[[nodiscard]] Result<ChangeSet> removeInitiative(const Document& document, Id<Initiative> id);

// Errors: RowMissing, EmptyName, TextTooLong, TooManyRows (tags), OutOfRange and those of checkAmounts. Horizon and
// periods need not fit together; that is a problem, no error.
[[nodiscard]] Result<ChangeSet> addCashFlow(const Document& document, CashFlow row);
[[nodiscard]] Result<ChangeSet> setCashFlow(const Document& document, CashFlow row);
[[nodiscard]] Result<ChangeSet> removeCashFlow(const Document& document, Id<CashFlow> id);

// Errors: RowMissing, TextTooLong, OutOfRange and those of checkEstimate.
[[nodiscard]] Result<ChangeSet> addEffect(const Document& document, Effect row);
[[nodiscard]] Result<ChangeSet> setEffect(const Document& document, Effect row);
[[nodiscard]] Result<ChangeSet> removeEffect(const Document& document, Id<Effect> id);

// Error: OutOfRange. A horizon of 0 and a rate of -1 are taken; that is a problem, no error.
[[nodiscard]] Result<ChangeSet> setValueSettings(const Document& document, ValueSettings row);

// Errors: EmptyName, TextTooLong, RowMissing (an initiative).
[[nodiscard]] Result<ChangeSet> addScenario(const Document& document, Scenario row);
// Errors: RowMissing and those of addScenario.
[[nodiscard]] Result<ChangeSet> setScenario(const Document& document, Scenario row);
[[nodiscard]] Result<ChangeSet> removeScenario(const Document& document, Id<Scenario> id);

}  // namespace waymark::edit
