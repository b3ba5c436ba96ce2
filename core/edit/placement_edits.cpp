#include "core/edit/placement_edits.h"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/edit/axis.h"
#include "core/edit/checks.h"
#include "core/edit/shown_places.h"
#include "core/model/change_builder.h"
#include "core/model/map_items.h"

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
        const Placement* known = m_document.find(placementOf(id));
        if (known && known->isLocked) return {};
        m_build.put(placedAt(known, id, centre));
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

// Arranged bands, made wide enough that locked cards lie in them as they did before.
template <class Row>
class Refit {
public:
    using Bands = std::vector<typename Axis<Row>::Band>;

    Refit(const Document& document, const Bands& arranged)
        : m_before(Axis<Row>::bands(document)), m_arranged(arranged) {
        std::unordered_map<Id<Row>, double> needed;
        for (const Placement& card : document.table<Placement>()) {
            const auto band = bandAt(m_before, card.*Axis<Row>::place);
            if (!card.isLocked || band == m_before.end()) continue;
            double& room = needed[band->id];
            room = std::max(room, card.*Axis<Row>::place - band->begin + Axis<Row>::card / 2.0);
        }
        double end = 0.0;
        for (const auto& band : m_arranged) {
            const double extent = std::max(band.end - band.begin, needed[band.id]);
            m_bands.push_back({band.id, end, end + extent});
            end += extent;
        }
    }

    void putBands(const Document& document, ChangeBuilder& build) const {
        for (const auto& band : m_bands) {
            Row row = document.table<Row>().at(band.id);
            row.*Axis<Row>::extent = band.end - band.begin;
            build.put(std::move(row));
        }
    }
    // Where that comes to lie which stays where it is in its band.
    [[nodiscard]] double ofKept(double place) const {
        const auto band = bandAt(m_before, place);
        if (band != m_before.end()) return place - band->begin + std::ranges::find(m_bands, band->id, &Band::id)->begin;
        return place < 0.0 ? place : place - endOf(m_before) + endOf(m_bands);
    }
    // Where that comes to lie which was arranged.
    [[nodiscard]] double ofArranged(double place) const {
        const auto band = bandAt(m_arranged, place);
        if (band != m_arranged.end()) return place - band->begin + m_bands[band - m_arranged.begin()].begin;
        return place < 0.0 ? place : place - endOf(m_arranged) + endOf(m_bands);
    }
    [[nodiscard]] const Bands& bands() const { return m_bands; }

private:
    using Band = typename Axis<Row>::Band;
    static auto bandAt(const Bands& bands, double place) {
        return std::ranges::find(bands, Axis<Row>::at(bands, place), &Band::id);
    }

    Bands m_before, m_arranged, m_bands;
};

// Cards that were arranged where a locked one lies go to the nearest free place.
void makeRoom(const Document& document, ChangeBuilder& build,
              const std::vector<std::pair<Id<Touchpoint>, layout::Point>>& pushed, const Refit<Stage>& across,
              const Refit<Lane>& down) {
    if (pushed.empty()) return;
    OccupiedPlaces occupied;
    const auto placeOf = [&](Id<Touchpoint> id) {
        const Placement* card = build.find(placementOf(id));
        return layout::Point{card->x, card->y};
    };
    for (const Touchpoint& row : document.table<Touchpoint>()) occupied.add(placeOf(row.id));
    for (const auto& [id, centre] : pushed) occupied.remove(centre);
    for (const auto& [id, centre] : pushed) {
        const layout::Point free = freePlaceNear(occupied, centre, across.bands(), down.bands());
        occupied.add(free);
        const Placement arranged = *build.find(placementOf(id));
        build.put(placedAt(&arranged, id, free));
        Touchpoint row = document.table<Touchpoint>().at(id);
        row.stage = stageAt(across.bands(), free.x);
        row.lane = laneAt(down.bands(), free.y);
        build.put(std::move(row));
    }
}

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

Landing::Landing(const Document& document, std::span<const Id<Touchpoint>> ids)
    : m_staying(document), m_stages(stageBands(document)), m_lanes(laneBands(document)) {
    for (const Id<Touchpoint> id : ids) {
        const Placement* card = document.find(placementOf(id));
        if (!card || card->isLocked) continue;
        m_places.push_back({card->x, card->y});
        m_staying.remove(m_places.back());
    }
}

layout::Point Landing::offsetFor(layout::Point wish) const {
    const auto isCovered = [&](const layout::Point& place) {
        return m_staying.isCovered({place.x + wish.x, place.y + wish.y});
    };
    if (std::ranges::none_of(m_places, isCovered)) return wish;
    return freeOffsetNear(m_staying, m_places, wish, m_stages, m_lanes);
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
    const Refit<Stage> across(document, places.stages);
    const Refit<Lane> down(document, places.lanes);
    ChangeBuilder build(document);
    across.putBands(document, build);
    down.putBands(document, build);
    OccupiedPlaces kept;
    for (const Placement& card : document.table<Placement>()) {
        if (!card.isLocked) continue;
        const layout::Point centre{across.ofKept(card.x), down.ofKept(card.y)};
        kept.add(centre);
        build.put(placedAt(&card, Id<Touchpoint>{card.id.value}, centre));
    }
    std::vector<std::pair<Id<Touchpoint>, layout::Point>> pushed;
    for (const MapCard& card : places.cards) {
        if (isLocked(document, card.id)) continue;
        const layout::Point arranged = card.rect.centre();
        const layout::Point centre{across.ofArranged(arranged.x), down.ofArranged(arranged.y)};
        if (!kept.isFree(centre)) pushed.emplace_back(card.id, centre);
        build.put(placedAt(document.find(placementOf(card.id)), card.id, centre));
    }
    makeRoom(document, build, pushed, across, down);
    for (StickyNote note : document.table<StickyNote>()) {
        note.x = across.ofKept(note.x);
        note.y = down.ofKept(note.y);
        build.put(std::move(note));
    }
    return checkedPlaces(build.take());
}

}  // namespace waymark::edit
