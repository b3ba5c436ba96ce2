#pragma once
// Random edits about calendars, resources and carrying a plan out, for tests/support/random_edits.h.

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/model/document.h"

namespace waymark::test {

[[nodiscard]] Result<ChangeSet> changeCalendars(const Document& document, Random& random);
[[nodiscard]] Result<ChangeSet> addResource(const Document& document, Random& random);
[[nodiscard]] Result<ChangeSet> changeProgress(const Document& document, Random& random);
[[nodiscard]] Result<ChangeSet> changeCrashOptions(const Document& document, Random& random);
[[nodiscard]] Result<ChangeSet> changeRiskEvents(const Document& document, Random& random);
[[nodiscard]] Result<ChangeSet> changePlanSettings(const Document& document, Random& random);
[[nodiscard]] Result<ChangeSet> changeBaselines(const Document& document, Random& random);

// Working hours of a day, now and then none.
[[nodiscard]] WorkingHours randomHours(Random& random);
// A calendar with some working time in its week and a few exceptions early in 2026.
[[nodiscard]] Calendar randomCalendar(Random& random);

}  // namespace waymark::test
