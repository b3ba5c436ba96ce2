#pragma once
// Edits of stages and lanes. Cards stay in their bands: they travel with a band that moves, and a band laid under
// cards takes them in.

#include <cstdint>
#include <string>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

// Stages and lanes are never narrower than this, so that a card fits.
inline constexpr double kNarrowestStage = 160.0;
inline constexpr double kLowestLane = 88.0;

// New lanes take these colours of the palette in turn.

// Adds a stage at the end (cards that lie there without a stage come to belong to it) or in front of another, which
// then moves to the right with all that lies behind. Errors: EmptyName, TextTooLong, RowMissing.
[[nodiscard]] Result<ChangeSet> addStage(const Document& document, std::string name, Id<Stage> before = {});
[[nodiscard]] Result<ChangeSet> renameStage(const Document& document, Id<Stage> id, std::string name);
// Puts the stage in front of another or, without one, at the end. Every card moves with its stage.
[[nodiscard]] Result<ChangeSet> moveStage(const Document& document, Id<Stage> id, Id<Stage> before);
// Moves the right side of the stage and all that lies behind it. A stage does not become narrower than its cards
// need. Error: CoordinateOutOfRange.
[[nodiscard]] Result<ChangeSet> resizeStage(const Document& document, Id<Stage> id, double width);
// The stage before it takes over its place and its touchpoints (the one behind, if it is the first), so that no card
// moves. Touchpoints of the last remaining stage are left without one.
[[nodiscard]] Result<ChangeSet> removeStage(const Document& document, Id<Stage> id);

// The same for lanes, from top to bottom.
[[nodiscard]] Result<ChangeSet> addLane(const Document& document, std::string name, Id<Lane> before = {});
[[nodiscard]] Result<ChangeSet> renameLane(const Document& document, Id<Lane> id, std::string name);
[[nodiscard]] Result<ChangeSet> moveLane(const Document& document, Id<Lane> id, Id<Lane> before);
[[nodiscard]] Result<ChangeSet> resizeLane(const Document& document, Id<Lane> id, double height);
[[nodiscard]] Result<ChangeSet> setLaneColour(const Document& document, Id<Lane> id, std::uint8_t colour);
[[nodiscard]] Result<ChangeSet> removeLane(const Document& document, Id<Lane> id);

}  // namespace waymark::edit
