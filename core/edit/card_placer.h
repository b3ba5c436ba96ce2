#pragma once
// Puts cards on the drawn map while an edit is being built, keeping the stage and lane of each touchpoint in step
// with its place, and making room where a stage and lane are full.

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "core/map/bands.h"
#include "core/map/free_place.h"
#include "core/model/change_builder.h"

namespace waymark::edit {

// Lives as long as one edit. Making it is linear in the number of cards; then each card takes constant time on
// average, also where thousands go into one stage.
class CardPlacer {
public:
    CardPlacer(const Document& document, ChangeBuilder& build);

    // To the free place nearest to the wish. The touchpoint must be in the builder or the document.
    void putNear(Id<Touchpoint> id, layout::Point wish);
    // Exactly there, whatever lies there already.
    void putAt(Id<Touchpoint> id, layout::Point centre);
    // To a free place in these bands; an invalid id stands for a place outside of all bands of that kind. A card
    // that changes only one of the two keeps the other coordinate if there is room.
    void putInto(Id<Touchpoint> id, Id<Stage> stage, Id<Lane> lane);

    [[nodiscard]] const OccupiedPlaces& occupied() const { return m_occupied; }
    [[nodiscard]] const std::vector<StageBand>& stages() const { return m_stages; }
    [[nodiscard]] const std::vector<LaneBand>& lanes() const { return m_lanes; }

private:
    // Where a stage and a lane meet, filled column by column, or row by row outside of all lanes.
    struct Cell {
        double left = 0.0, top = 0.0;        // centre of the first card
        std::int64_t columns = 0, rows = 0;  // of whole cards
        bool downwards = true;

        [[nodiscard]] layout::Point place(std::int64_t column, std::int64_t row) const;
    };

    [[nodiscard]] Cell cellOf(Id<Stage> stage, Id<Lane> lane) const;
    [[nodiscard]] std::optional<layout::Point> besides(const Placement& now, Id<Stage> stage, Id<Lane> lane) const;
    [[nodiscard]] layout::Point freeIn(Id<Stage> stage, Id<Lane> lane);
    void lift(Id<Touchpoint> id);
    void set(Id<Touchpoint> id, layout::Point centre, Id<Stage> stage, Id<Lane> lane);
    void makeRoom(const Cell& cell, Id<Stage> stage, Id<Lane> lane);
    template <class Row>
    void stretch(Id<Row> id, double by);

    const Document& m_document;
    ChangeBuilder& m_build;
    OccupiedPlaces m_occupied;
    std::vector<StageBand> m_stages;
    std::vector<LaneBand> m_lanes;
    Id<Touchpoint> m_lifted;                                   // the card that is being put somewhere
    std::vector<Id<Touchpoint>> m_added;                       // cards that the document does not show yet
    std::unordered_map<std::uint64_t, std::int64_t> m_filled;  // by stage and lane: places known to be taken
};

}  // namespace waymark::edit
