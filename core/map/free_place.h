#pragma once
// Finds room for cards on a map that already holds others.

#include <cstdint>
#include <span>
#include <unordered_map>

#include "core/layout/geometry.h"
#include "core/map/bands.h"
#include "core/model/document.h"

namespace waymark {

inline constexpr double kCardGap = 16.0;  // the least distance between cards that the program places itself

// The nearest whole multiple of the grid.
[[nodiscard]] layout::Point snapped(layout::Point point);

// Where cards lie. Adding, removing and asking take constant time on a map without heaps of cards.
class OccupiedPlaces {
public:
    OccupiedPlaces() = default;
    explicit OccupiedPlaces(const Document& document);

    void add(layout::Point centre);
    void remove(layout::Point centre);
    // No other card would be closer than kCardGap to a card here.
    [[nodiscard]] bool isFree(layout::Point centre) const { return !isAnyWithin(centre, kCardGap); }
    // A card here would lie on another one.
    [[nodiscard]] bool isCovered(layout::Point centre) const { return isAnyWithin(centre, 0.0); }
    // The y of the lowest card, 0 if there is none.
    [[nodiscard]] double lowest() const;

private:
    [[nodiscard]] bool isAnyWithin(layout::Point centre, double gap) const;

    std::unordered_multimap<std::uint64_t, layout::Point> m_cards;
};

// The free place on the grid that is nearest to the wish: within the same stage and lane if they have room, else
// wherever there is some.
[[nodiscard]] layout::Point freePlaceNear(const OccupiedPlaces& occupied, layout::Point wish,
                                          std::span<const StageBand> stages, std::span<const LaneBand> lanes);
// The same for one card; linear in the number of cards.
[[nodiscard]] layout::Point freePlaceNear(const Document& document, layout::Point wish,
                                          std::span<const StageBand> stages, std::span<const LaneBand> lanes);

// What to add to the places of several cards so that none of them touches another card: as near as possible to the
// wish, each card wholly inside a stage and a lane, or outside of all, if that is possible nearby. `places` are not
// looked at among themselves.
[[nodiscard]] layout::Point freeOffsetNear(const OccupiedPlaces& occupied, std::span<const layout::Point> places,
                                           layout::Point wish, std::span<const StageBand> stages,
                                           std::span<const LaneBand> lanes);

}  // namespace waymark
