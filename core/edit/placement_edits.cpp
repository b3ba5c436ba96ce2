#include "core/edit/placement_edits.h"

#include <algorithm>
#include <unordered_set>

#include "core/edit/checks.h"
#include "core/edit/shown_places.h"
#include "core/model/change_builder.h"

namespace waymark::edit {
namespace {

// Puts cards exactly where they are dropped. Touchpoints change only where a card comes into another band, so that
// a move within a stage does not mention them.
class Dropper {
public:
    explicit Dropper(const Document& document)
        : m_document(document), m_stages(stageBands(document)), m_lanes(laneBands(document)), m_build(document) {}

    Result<void> drop(Id<Touchpoint> id, layout::Point centre) {
        const Touchpoint* touchpoint = m_document.find(id);
        if (!touchpoint) return failure(ErrorCode::RowMissing, {}, {refTo(id)});
        m_build.put(Placement{placementOf(id), centre.x, centre.y});
        const Id<Stage> stage = stageAt(m_stages, centre.x);
        const Id<Lane> lane = laneAt(m_lanes, centre.y);
        if (stage == touchpoint->stage && lane == touchpoint->lane) return {};
        Touchpoint row = *touchpoint;
        row.stage = stage;
        row.lane = lane;
        m_build.put(std::move(row));
        return {};
    }

    Result<ChangeSet> take() { return checkedPlaces(m_build.take()); }

private:
    const Document& m_document;
    std::vector<StageBand> m_stages;
    std::vector<LaneBand> m_lanes;
    ChangeBuilder m_build;
};

}  // namespace

Result<ChangeSet> moveItems(const Document& document, std::span<const Id<Touchpoint>> ids, double dx, double dy) {
    Dropper dropper(document);
    ShownPlaces shown(document);
    for (const Id<Touchpoint> id : ids) {
        const layout::Point now = shown.of(id);
        const auto dropped = dropper.drop(id, {now.x + dx, now.y + dy});
        if (!dropped) return tl::unexpected(dropped.error());
    }
    return dropper.take();
}

layout::Point landingOffset(const Document& document, std::span<const Id<Touchpoint>> ids, double dx, double dy) {
    std::unordered_set<std::uint32_t> moving;
    std::vector<layout::Point> places;
    for (const Id<Touchpoint> id : ids) {
        const Placement* card = document.find(placementOf(id));
        if (card && moving.insert(id.value).second) places.push_back({card->x, card->y});
    }
    const auto lands = [&](const Placement& other) {
        const layout::Rect there = cardRect({other.x, other.y});
        return !moving.contains(other.id.value) && std::ranges::any_of(places, [&](layout::Point place) {
            return there.intersects(cardRect({place.x + dx, place.y + dy}));
        });
    };
    if (std::ranges::none_of(document.table<Placement>(), lands)) return {dx, dy};
    OccupiedPlaces occupied(document);
    for (const layout::Point& place : places) occupied.remove(place);
    return freeOffsetNear(occupied, places, {dx, dy}, stageBands(document), laneBands(document));
}

Result<ChangeSet> placeItems(const Document& document, std::span<const MapCard> cards) {
    Dropper dropper(document);
    for (const MapCard& card : cards) {
        const auto dropped = dropper.drop(card.id, card.rect.centre());
        if (!dropped) return tl::unexpected(dropped.error());
    }
    return dropper.take();
}

Result<ChangeSet> arrangeByStages(const Document& document, const IncrementalSchedule& schedule) {
    const MapPlaces places = placesOf(document, schedule, MapLayout::Stages);
    ChangeBuilder build(document);
    for (const StageBand& band : places.stages) {
        Stage row = document.table<Stage>().at(band.id);
        row.width = band.end - band.begin;
        build.put(std::move(row));
    }
    for (const LaneBand& band : places.lanes) {
        Lane row = document.table<Lane>().at(band.id);
        row.height = band.end - band.begin;
        build.put(std::move(row));
    }
    for (const MapCard& card : places.cards) {
        const layout::Point centre = card.rect.centre();
        build.put(Placement{placementOf(card.id), centre.x, centre.y});
    }
    return checkedPlaces(build.take());
}

}  // namespace waymark::edit
