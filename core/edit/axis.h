#pragma once
// Stages and lanes are the same thing in two directions. What differs is named here, so that each edit of bands is
// written once.

#include "core/edit/band_edits.h"
#include "core/map/bands.h"
#include "core/model/change_builder.h"

namespace waymark::edit {

template <class Row>
struct Axis;

template <>
struct Axis<Stage> {
    using Band = StageBand;
    static constexpr double Placement::*place = &Placement::x;
    static constexpr double StickyNote::*notePlace = &StickyNote::x;
    static constexpr double Stage::*extent = &Stage::width;
    static constexpr Id<Stage> Touchpoint::*member = &Touchpoint::stage;
    static constexpr double card = layout::kCardSize.width;
    static constexpr double narrowest = kNarrowestStage;
    static std::vector<Band> bands(const Document& document) { return stageBands(document); }
    static Id<Stage> at(std::span<const Band> bands, double where) { return stageAt(bands, where); }
};

template <>
struct Axis<Lane> {
    using Band = LaneBand;
    static constexpr double Placement::*place = &Placement::y;
    static constexpr double StickyNote::*notePlace = &StickyNote::y;
    static constexpr double Lane::*extent = &Lane::height;
    static constexpr Id<Lane> Touchpoint::*member = &Touchpoint::lane;
    static constexpr double card = layout::kCardSize.height;
    static constexpr double narrowest = kLowestLane;
    static std::vector<Band> bands(const Document& document) { return laneBands(document); }
    static Id<Lane> at(std::span<const Band> bands, double where) { return laneAt(bands, where); }
};

// The end of the last band, 0 if there is none.
template <class Band>
[[nodiscard]] double endOf(const std::vector<Band>& bands) {
    return bands.empty() ? 0.0 : bands.back().end;
}

}  // namespace waymark::edit
