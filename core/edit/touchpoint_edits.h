#pragma once
// Edits of touchpoints: adding, describing and removing them. A touchpoint's stage and lane always agree with the
// place of its card: see core/map/bands.h.

#include <span>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/layout/geometry.h"
#include "core/model/document.h"

namespace waymark::edit {

struct NewTouchpoint {
    TouchpointKind kind = TouchpointKind::Contact;
    std::string name;      // may be empty
    layout::Point centre;  // wished place of the card: it goes to the nearest free one
};

// Adds a touchpoint under the next free code, in the stage and lane of its place, without an estimate.
// addedIn<Touchpoint>(changes) tells its id. Errors: TextTooLong, CoordinateOutOfRange.
[[nodiscard]] Result<ChangeSet> addTouchpoint(const Document& document, const NewTouchpoint& wish);
// The same, with a finish-to-start dependency from `from`. Errors: besides, RowMissing.
[[nodiscard]] Result<ChangeSet> addConnectedTouchpoint(const Document& document, Id<Touchpoint> from,
                                                       const NewTouchpoint& wish);

// Replaces the touchpoint with the row's id; a change of stage or lane moves its card there.
// Errors: RowMissing (also for a stage or lane), EmptyCode, DuplicateCode, TextTooLong, OutOfRange for the cost, and
// those of checkEstimate.
[[nodiscard]] Result<ChangeSet> setTouchpoint(const Document& document, Touchpoint row);

// setTouchpoint for one field.
[[nodiscard]] Result<ChangeSet> setName(const Document& document, Id<Touchpoint> id, std::string name);
[[nodiscard]] Result<ChangeSet> setCode(const Document& document, Id<Touchpoint> id, std::string code);
[[nodiscard]] Result<ChangeSet> setEstimate(const Document& document, Id<Touchpoint> id, const Estimate& estimate);
// The safe time of critical chain; without one it is a quantile of the estimate again.
[[nodiscard]] Result<ChangeSet> setSafeTime(const Document& document, Id<Touchpoint> id,
                                            std::optional<WrittenDuration> safe);
[[nodiscard]] Result<ChangeSet> setKind(const Document& document, Id<Touchpoint> id, TouchpointKind kind);
[[nodiscard]] Result<ChangeSet> setStage(const Document& document, Id<Touchpoint> id, Id<Stage> stage);
[[nodiscard]] Result<ChangeSet> setLane(const Document& document, Id<Touchpoint> id, Id<Lane> lane);
[[nodiscard]] Result<ChangeSet> setChannel(const Document& document, Id<Touchpoint> id, std::string channel);
[[nodiscard]] Result<ChangeSet> setOwner(const Document& document, Id<Touchpoint> id, std::string owner);
[[nodiscard]] Result<ChangeSet> setNotes(const Document& document, Id<Touchpoint> id, std::string notes);
[[nodiscard]] Result<ChangeSet> setCost(const Document& document, Id<Touchpoint> id, Money cost);

// Removes touchpoints with everything that hangs on them, and other dependencies. Naming one twice is allowed.
// Error: RowMissing.
[[nodiscard]] Result<ChangeSet> removeTouchpoints(const Document& document, std::span<const Id<Touchpoint>> touchpoints,
                                                  std::span<const Id<Dependency>> dependencies);

}  // namespace waymark::edit
