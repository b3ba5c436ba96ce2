#pragma once
// Edits of what follows what. A journey's dependencies never close a cycle by an edit.

#include <vector>

#include "core/base/duration_text.h"
#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

// The touchpoints around the cycle that a dependency from `from` to `to` would close, `from` first and last; empty
// if it would close none. The shortest such cycle. Cheap enough to ask while a dependency is being drawn: it looks
// at each touchpoint behind `to` at most once.
[[nodiscard]] std::vector<Id<Touchpoint>> cycleThrough(const Document& document, Id<Touchpoint> from,
                                                       Id<Touchpoint> to);

// Lets `to` depend on `from`. Two touchpoints may be connected more than once if the kinds differ, as in the usual
// ladder of start-to-start and finish-to-finish.
// Errors: RowMissing, SelfDependency, DuplicateDependency, CycleRefused, DurationTooLong.
[[nodiscard]] Result<ChangeSet> connect(const Document& document, Id<Touchpoint> from, Id<Touchpoint> to,
                                        DependencyKind kind = DependencyKind::FinishToStart, WrittenDuration lag = {});

// Replaces the dependency with the row's id. Errors: as for connect.
[[nodiscard]] Result<ChangeSet> setDependency(const Document& document, Dependency row);
[[nodiscard]] Result<ChangeSet> reconnect(const Document& document, Id<Dependency> id, Id<Touchpoint> from,
                                          Id<Touchpoint> to);
// Error: RowMissing.
[[nodiscard]] Result<ChangeSet> removeDependency(const Document& document, Id<Dependency> id);

}  // namespace waymark::edit
