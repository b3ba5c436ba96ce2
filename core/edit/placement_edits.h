#pragma once
// Edits of where cards are drawn. A card dropped into another stage or lane comes to belong to it. Locked cards stay.

#include <span>

#include "core/base/error.h"
#include "core/map/placed_map.h"
#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark::edit {

// Moves cards by an offset in scene units. Cards may be dropped onto others: what a person does with the mouse is
// taken as meant. Errors: RowMissing, CoordinateOutOfRange.
[[nodiscard]] Result<ChangeSet> moveItems(const Document& document, std::span<const Id<Touchpoint>> ids, double dx,
                                          double dy);
// Where cards that are dropped at this offset come to rest: there, or as near to it as none of them lies on a card that
// stays. Ids that are not there count for nothing.
[[nodiscard]] layout::Point landingOffset(const Document& document, std::span<const Id<Touchpoint>> ids, double dx,
                                          double dy);
// Puts cards at given places.
[[nodiscard]] Result<ChangeSet> placeItems(const Document& document, std::span<const MapCard> cards);

// Makes the drawn map tidy: cards in their stages and lanes, bands as wide and high as they need to be. Locked cards
// and sticky notes lie in their stage and lane as they did before.
[[nodiscard]] Result<ChangeSet> arrangeByStages(const Document& document, const IncrementalSchedule& schedule);

}  // namespace waymark::edit
