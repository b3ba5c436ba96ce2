#pragma once
// Edits of where cards are drawn. A card dropped into another stage or lane comes to belong to it. Locked cards stay.

#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/map/bands.h"
#include "core/map/free_place.h"
#include "core/map/placed_map.h"
#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark::edit {

// Moves cards by an offset in scene units. Cards may be dropped onto others: what a person does with the mouse is
// taken as meant. Errors: RowMissing, CoordinateOutOfRange.
[[nodiscard]] Result<ChangeSet> moveItems(const Document& document, std::span<const Id<Touchpoint>> ids, double dx,
                                          double dy);

// Where cards that are dropped come to rest. Made once for a drag: making it is linear in the journey, asking it is
// not.
class Landing {
public:
    // Ids that are not there count for nothing.
    Landing(const Document& document, std::span<const Id<Touchpoint>> ids);

    // At this offset, or as near to it as none of the cards lies on one that stays.
    [[nodiscard]] layout::Point offsetFor(layout::Point wish) const;

private:
    std::vector<layout::Point> m_places;
    OccupiedPlaces m_staying;
    std::vector<StageBand> m_stages;
    std::vector<LaneBand> m_lanes;
};

// Puts cards at given places.
[[nodiscard]] Result<ChangeSet> placeItems(const Document& document, std::span<const MapCard> cards);

// Makes the drawn map tidy: cards in their stages and lanes, bands as wide and high as they need to be. Locked cards
// and sticky notes lie in their stage and lane as they did before.
[[nodiscard]] Result<ChangeSet> arrangeByStages(const Document& document, const IncrementalSchedule& schedule);

}  // namespace waymark::edit
