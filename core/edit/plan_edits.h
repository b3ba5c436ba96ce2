#pragma once
// Edits about carrying a plan out: progress, crash options, risk events, settings of chain and simulation, baselines.

#include <string>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

// Sets what has happened at the touchpoint with the row's number; a row that says nothing takes it away.
// Errors: RowMissing, OutOfRange (times), FinishBeforeStart, NegativeDuration, DurationTooLong.
[[nodiscard]] Result<ChangeSet> setProgress(const Document& document, const Progress& row);

// Errors: RowMissing, NegativeDuration, DurationTooLong, OutOfRange (cost).
[[nodiscard]] Result<ChangeSet> setCrashOption(const Document& document, const CrashOption& row);
// Error: RowMissing, also where there is no option.
[[nodiscard]] Result<ChangeSet> removeCrashOption(const Document& document, Id<Touchpoint> id);

// Adds the event under a new number. Its touchpoints are sorted. Errors: RowMissing (a touchpoint), EmptyName,
// TextTooLong and those of checkEstimate.
[[nodiscard]] Result<ChangeSet> addRiskEvent(const Document& document, RiskEvent row);
// Errors: RowMissing and those of addRiskEvent.
[[nodiscard]] Result<ChangeSet> setRiskEvent(const Document& document, RiskEvent row);
[[nodiscard]] Result<ChangeSet> removeRiskEvent(const Document& document, Id<RiskEvent> id);

// Errors: SafeBelowAggressive, OutOfRange (risk factor, runs, seed, status).
[[nodiscard]] Result<ChangeSet> setPlanSettings(const Document& document, PlanSettings row);

// Keeps a plan under a new number; entries are sorted by touchpoint. Errors: RowMissing (a touchpoint), DuplicateRow (a
// touchpoint that stands twice), EmptyName, TextTooLong, TooManyRows, OutOfRange (status, figures).
[[nodiscard]] Result<ChangeSet> addBaseline(const Document& document, Baseline row);
// Errors: RowMissing, EmptyName, TextTooLong.
[[nodiscard]] Result<ChangeSet> renameBaseline(const Document& document, Id<Baseline> id, std::string name);
[[nodiscard]] Result<ChangeSet> removeBaseline(const Document& document, Id<Baseline> id);

}  // namespace waymark::edit
