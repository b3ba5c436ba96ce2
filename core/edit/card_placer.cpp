#include "core/edit/card_placer.h"

#include <algorithm>
#include <cmath>

#include "core/edit/axis.h"
#include "core/edit/shown_places.h"

namespace waymark::edit {
namespace {

using layout::Point;

constexpr double kColumn = layout::kCardSize.width + kCardGap;
constexpr double kRow = layout::kCardSize.height + kCardGap;
constexpr std::int64_t kWithoutEnd = 1'000'000;  // columns or rows outside of all bands
constexpr std::int64_t kFewColumns = 8;          // cards side by side where neither side has an end
constexpr std::int64_t kTries = 8;               // places looked at to keep one coordinate of a card

struct Series {
    double first;
    std::int64_t count;
};

// The centres of the cards that stand in a band one after the other.
template <class Row>
Series seriesIn(const std::vector<typename Axis<Row>::Band>& bands, Id<Row> id, double usual, double step) {
    const auto band = std::ranges::find(bands, id, &Axis<Row>::Band::id);
    if (band == bands.end()) return {endOf(bands) + usual, kWithoutEnd};
    const double extent = band->end - band->begin;
    const double rest = extent - usual - Axis<Row>::card / 2.0;
    return {band->begin + std::min(usual, extent / 2.0),
            1 + std::max<std::int64_t>(0, std::llround(std::floor(rest / step)))};
}

// The nearest line of the grid, if that is in the same band.
template <class Row>
double onGridWithin(const std::vector<typename Axis<Row>::Band>& bands, Id<Row> id, double exact) {
    const double onGrid = std::round(exact / layout::kGrid) * layout::kGrid;
    return Axis<Row>::at(bands, onGrid) == id ? onGrid : exact;
}

}  // namespace

Point CardPlacer::Cell::place(std::int64_t column, std::int64_t row) const {
    return {left + static_cast<double>(column) * kColumn, top + static_cast<double>(row) * kRow};
}

CardPlacer::CardPlacer(const Document& document, ChangeBuilder& build)
    : m_document(document),
      m_build(build),
      m_occupied(document),
      m_stages(stageBands(document)),
      m_lanes(laneBands(document)) {}

void CardPlacer::putNear(Id<Touchpoint> id, Point wish) {
    lift(id);
    const Point place = freePlaceNear(m_occupied, wish, m_stages, m_lanes);
    set(id, place, stageAt(m_stages, place.x), laneAt(m_lanes, place.y));
}

void CardPlacer::putAt(Id<Touchpoint> id, Point centre) {
    lift(id);
    set(id, centre, stageAt(m_stages, centre.x), laneAt(m_lanes, centre.y));
}

void CardPlacer::putInto(Id<Touchpoint> id, Id<Stage> stage, Id<Lane> lane) {
    const Placement* drawn = m_build.find(placementOf(id));
    const std::optional<Placement> now = drawn ? std::optional(*drawn) : std::nullopt;
    lift(id);
    const std::optional<Point> beside = now ? besides(*now, stage, lane) : std::nullopt;
    set(id, beside ? *beside : freeIn(stage, lane), stage, lane);
}

CardPlacer::Cell CardPlacer::cellOf(Id<Stage> stage, Id<Lane> lane) const {
    const Series across = seriesIn(m_stages, stage, 96.0, kColumn);
    const Series down = seriesIn(m_lanes, lane, 68.0, kRow);
    Cell cell{onGridWithin(m_stages, stage, across.first), onGridWithin(m_lanes, lane, down.first), across.count,
              down.count};
    cell.downwards = down.count < kWithoutEnd;
    if (!cell.downwards) cell.columns = std::min(cell.columns, kFewColumns);
    return cell;
}

std::optional<Point> CardPlacer::besides(const Placement& now, Id<Stage> stage, Id<Lane> lane) const {
    const bool sameStage = stageAt(m_stages, now.x) == stage;
    const bool sameLane = laneAt(m_lanes, now.y) == lane;
    const Cell cell = cellOf(stage, lane);
    const std::int64_t tries = std::min(kTries, sameLane ? cell.columns : cell.rows);
    for (std::int64_t k = 0; k < tries && sameStage != sameLane; ++k) {
        const Point place = sameLane ? Point{cell.place(k, 0).x, now.y} : Point{now.x, cell.place(0, k).y};
        if (m_occupied.isFree(place)) return place;
    }
    return std::nullopt;
}

Point CardPlacer::freeIn(Id<Stage> stage, Id<Lane> lane) {
    const std::uint64_t key = (std::uint64_t{stage.value} << 32U) | lane.value;
    for (;;) {
        const Cell cell = cellOf(stage, lane);
        const std::int64_t first = m_filled[key];
        const std::int64_t end = cell.downwards ? cell.columns * std::min(cell.rows, kWithoutEnd) : kWithoutEnd;
        for (std::int64_t k = first; k < end; ++k) {
            m_filled[key] = k;
            const Point place = cell.downwards ? cell.place(k / cell.rows, k % cell.rows)
                                               : cell.place(k % cell.columns, k / cell.columns);
            if (m_occupied.isFree(place)) return place;
        }
        makeRoom(cell, stage, lane);
    }
}

// Keeps a full cell about four times as wide as high in cards; grows by a quarter, so that filling it with many cards
// stretches it seldom.
void CardPlacer::makeRoom(const Cell& cell, Id<Stage> stage, Id<Lane> lane) {
    const auto quarter = [](std::int64_t count) { return static_cast<double>(std::max<std::int64_t>(1, count / 4)); };
    if (cell.rows * 4 < cell.columns)
        stretch(lane, quarter(cell.rows) * kRow);
    else
        stretch(stage, quarter(cell.columns) * kColumn);
    m_filled.clear();
}

template <class Row>
void CardPlacer::stretch(Id<Row> id, double by) {
    Row row = *m_build.find(id);
    auto& bands = [this]() -> auto& {
        if constexpr (std::is_same_v<Row, Stage>)
            return m_stages;
        else
            return m_lanes;
    }
    ();
    const double behind = std::ranges::find(bands, id, &Axis<Row>::Band::id)->end;
    row.*Axis<Row>::extent += by;
    m_build.put(row);
    for (auto& band : bands) {
        if (band.begin >= behind && band.id != id) band.begin += by;
        if (band.end >= behind) band.end += by;
    }
    OccupiedPlaces occupied;
    const auto shift = [&](Id<Touchpoint> touchpoint) {
        const Placement* drawn = m_build.find(placementOf(touchpoint));
        if (!drawn) return;
        Placement card = *drawn;
        if (card.*Axis<Row>::place >= behind) {
            card.*Axis<Row>::place += by;
            m_build.put(card);
        }
        if (touchpoint != m_lifted) occupied.add({card.x, card.y});
    };
    for (const Placement& card : m_document.table<Placement>()) shift(Id<Touchpoint>{card.id.value});
    for (const Id<Touchpoint> touchpoint : m_added) shift(touchpoint);
    m_occupied = std::move(occupied);
}

void CardPlacer::lift(Id<Touchpoint> id) {
    const Placement* drawn = m_build.find(placementOf(id));
    if (drawn) m_occupied.remove({drawn->x, drawn->y});
    m_lifted = id;
}

void CardPlacer::set(Id<Touchpoint> id, Point centre, Id<Stage> stage, Id<Lane> lane) {
    if (!m_build.find(placementOf(id)) && !m_document.find(placementOf(id))) m_added.push_back(id);
    Touchpoint row = *m_build.find(id);
    row.stage = stage;
    row.lane = lane;
    m_build.put(row);
    m_build.put(placedAt(m_build.find(placementOf(id)), id, centre));
    m_occupied.add(centre);
}

}  // namespace waymark::edit
