#pragma once
// Room for very many cards at once.

#include <cstddef>
#include <map>
#include <span>
#include <utility>

#include "core/map/free_place.h"

namespace waymark {

// Each card comes to lie where freePlaceNear() puts it once those before it lie. Cards with one wish are found
// together: none is sought where there was no room before. Stages and lanes must outlive it.
class FreePlaces {
public:
    FreePlaces(OccupiedPlaces occupied, std::span<const StageBand> stages, std::span<const LaneBand> lanes);

    [[nodiscard]] layout::Point take(layout::Point wish);

private:
    OccupiedPlaces m_occupied;
    std::span<const StageBand> m_stages;
    std::span<const LaneBand> m_lanes;
    double m_lowest;
    std::map<std::pair<double, double>, std::size_t> m_tried;  // by wish: how many places nearby are taken
};

}  // namespace waymark
