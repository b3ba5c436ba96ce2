#include "core/map/free_place.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

#include "core/map/free_places.h"

namespace waymark {
namespace {

using layout::kCardSize;
using layout::kGrid;
using layout::Point;

constexpr double kColumn = kCardSize.width + kCardGap;
constexpr double kRow = kCardSize.height + kCardGap;

std::uint64_t cellOf(double x, double y) {
    const auto part = [](double value, double size) {
        return static_cast<std::uint32_t>(static_cast<std::int32_t>(std::floor(value / size)));
    };
    return (std::uint64_t{part(x, kColumn)} << 32U) | part(y, kRow);
}

// Steps around a place in the order of their distance, as far as five cards away.
std::vector<Point> stepsByDistance() {
    constexpr int kReach = 50;
    constexpr double kStep = 2.0 * kGrid;
    std::vector<Point> steps;
    for (int row = -kReach; row <= kReach; ++row) {
        for (int column = -kReach; column <= kReach; ++column) steps.push_back({column * kStep, row * kStep});
    }
    std::ranges::stable_sort(steps, {}, [](Point p) { return p.x * p.x + p.y * p.y; });
    return steps;
}

// The part of a band in which a whole card lies; the middle of a band that is too narrow.
struct Span {
    double first;
    double last;
};

Span roomFor(double begin, double end, double card) {
    const double margin = std::min((end - begin) / 2.0, card / 2.0 + kGrid / 2.0);
    return {begin + margin, end - margin};
}

// Where the centre of a card may lie that is to stay in the bands of `wish`; no limit outside of them.
template <class Band>
std::optional<Span> roomAt(std::span<const Band> bands, double place, double card) {
    for (const Band& band : bands) {
        if (place >= band.begin && place < band.end) return roomFor(band.begin, band.end, card);
    }
    return std::nullopt;
}

double within(double place, const std::optional<Span>& room) {
    return room ? std::clamp(place, room->first, room->last) : place;
}

// Onto the grid without leaving the room, if the room holds a line of the grid.
double onGrid(double place, const std::optional<Span>& room) {
    const double line = std::round(place / kGrid) * kGrid;
    if (!room || (line >= room->first && line <= room->last)) return line;
    const double inner = line < room->first ? line + kGrid : line - kGrid;
    return inner >= room->first && inner <= room->last ? inner : place;
}

bool isInside(double place, const std::optional<Span>& room) {
    return !room || (place >= room->first && place <= room->last);
}

const std::vector<Point>& steps() {
    static const std::vector<Point> all = stepsByDistance();
    return all;
}

struct Bands {
    std::span<const StageBand> stages;
    std::span<const LaneBand> lanes;
};

// Where a card lies that is wished for there, with room around it in its bands.
struct Start {
    std::optional<Span> column, row;
    Point place;

    Start(Point wish, const Bands& bands)
        : column(roomAt(bands.stages, wish.x, kCardSize.width)),
          row(roomAt(bands.lanes, wish.y, kCardSize.height)),
          place{onGrid(within(wish.x, column), column), onGrid(within(wish.y, row), row)} {}
};

// Tries all steps within the stage and lane of the wish, then all steps anywhere; `tried` of them are known to lead to
// taken places, and are more when it returns.
std::optional<Point> placeNearby(const OccupiedPlaces& occupied, Point wish, const Bands& bands, std::size_t& tried) {
    const auto& [column, row, start] = Start(wish, bands);
    const std::size_t count = steps().size();
    for (; tried < count; ++tried) {
        const Point step = steps()[tried];
        const Point place{start.x + step.x, start.y + step.y};
        const bool sameBands = isInside(place.x, column) && isInside(place.y, row) &&
                               stageAt(bands.stages, place.x) == stageAt(bands.stages, start.x) &&
                               laneAt(bands.lanes, place.y) == laneAt(bands.lanes, start.y);
        if (sameBands && occupied.isFree(place)) return place;
    }
    for (; tried < 2 * count; ++tried) {
        const Point step = steps()[tried - count];
        const Start other({start.x + step.x, start.y + step.y}, bands);
        if (occupied.isFree(other.place)) return other.place;
    }
    return std::nullopt;
}

Point placeBelow(Point wish, const Bands& bands, double lowest) {
    const Point start = Start(wish, bands).place;
    return snapped({start.x, std::max(start.y, lowest) + 2.0 * kRow});
}

// The first step after which every card passes the check; nothing if none does within a bounded number of checks.
// A card that failed is asked first the next time, since it is likely to fail again.
template <class Check>
std::optional<Point> stepForAll(std::span<const Point> places, Point wish, Check&& passes) {
    std::size_t likelyToFail = 0;
    std::int64_t checksLeft = 2'000'000;
    for (const Point step : steps()) {
        const Point offset{wish.x + step.x, wish.y + step.y};
        const auto fails = [&](const Point& place) {
            --checksLeft;
            return !passes(Point{place.x + offset.x, place.y + offset.y});
        };
        if (checksLeft < 0) return std::nullopt;
        if (fails(places[likelyToFail])) continue;
        const auto failed = std::ranges::find_if(places, fails);
        if (failed == places.end()) return offset;
        likelyToFail = static_cast<std::size_t>(failed - places.begin());
    }
    return std::nullopt;
}

}  // namespace

Point snapped(Point point) { return {onGrid(point.x, std::nullopt), onGrid(point.y, std::nullopt)}; }

OccupiedPlaces::OccupiedPlaces(const Document& document) {
    m_cards.reserve(document.table<Placement>().size());
    for (const Placement& row : document.table<Placement>()) add({row.x, row.y});
}

void OccupiedPlaces::add(Point centre) { m_cards.emplace(cellOf(centre.x, centre.y), centre); }

void OccupiedPlaces::remove(Point centre) {
    const auto [begin, end] = m_cards.equal_range(cellOf(centre.x, centre.y));
    const auto found = std::find_if(begin, end, [&](const auto& entry) { return entry.second == centre; });
    if (found != end) m_cards.erase(found);
}

// The gap is at most kCardGap, so that cards in the cells around are all there are.
bool OccupiedPlaces::isAnyWithin(Point centre, double gap) const {
    for (const double dx : {-kColumn, 0.0, kColumn}) {
        for (const double dy : {-kRow, 0.0, kRow}) {
            const auto [begin, end] = m_cards.equal_range(cellOf(centre.x + dx, centre.y + dy));
            const bool isClose = std::any_of(begin, end, [&](const auto& entry) {
                const Point other = entry.second;
                return std::abs(other.x - centre.x) < kCardSize.width + gap &&
                       std::abs(other.y - centre.y) < kCardSize.height + gap;
            });
            if (isClose) return true;
        }
    }
    return false;
}

double OccupiedPlaces::lowest() const {
    double lowest = 0.0;
    for (const auto& [cell, centre] : m_cards) lowest = std::max(lowest, centre.y);
    return lowest;
}

Point freePlaceNear(const OccupiedPlaces& occupied, Point wish, std::span<const StageBand> stages,
                    std::span<const LaneBand> lanes) {
    std::size_t tried = 0;
    const auto place = placeNearby(occupied, wish, {stages, lanes}, tried);
    return place ? *place : placeBelow(wish, {stages, lanes}, occupied.lowest());
}

FreePlaces::FreePlaces(OccupiedPlaces occupied, std::span<const StageBand> stages, std::span<const LaneBand> lanes)
    : m_occupied(std::move(occupied)), m_stages(stages), m_lanes(lanes), m_lowest(m_occupied.lowest()) {}

Point FreePlaces::take(Point wish) {
    const Bands bands{m_stages, m_lanes};
    const auto nearby = placeNearby(m_occupied, wish, bands, m_tried[{wish.x, wish.y}]);
    const Point place = nearby ? *nearby : placeBelow(wish, bands, m_lowest);
    m_occupied.add(place);
    m_lowest = std::max(m_lowest, place.y);
    return place;
}

Point freeOffsetNear(const OccupiedPlaces& occupied, std::span<const Point> places, Point wish,
                     std::span<const StageBand> stages, std::span<const LaneBand> lanes) {
    if (places.empty()) return wish;
    if (places.size() == 1) {
        const Point first = places.front();
        const Point place = freePlaceNear(occupied, {first.x + wish.x, first.y + wish.y}, stages, lanes);
        return {place.x - first.x, place.y - first.y};
    }
    const auto isFree = [&](Point place) { return occupied.isFree(place); };
    const auto fits = [&](Point place) {
        return isInside(place.x, roomAt(stages, place.x, kCardSize.width)) &&
               isInside(place.y, roomAt(lanes, place.y, kCardSize.height)) && isFree(place);
    };
    if (const auto offset = stepForAll(places, wish, fits)) return *offset;
    if (const auto offset = stepForAll(places, wish, isFree)) return *offset;
    const double top = std::ranges::min(places, {}, &Point::y).y;
    return snapped({wish.x, occupied.lowest() + 2.0 * kRow - top});
}

Point freePlaceNear(const Document& document, Point wish, std::span<const StageBand> stages,
                    std::span<const LaneBand> lanes) {
    return freePlaceNear(OccupiedPlaces(document), wish, stages, lanes);
}

}  // namespace waymark
