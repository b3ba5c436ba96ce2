#include "core/edit/align_edits.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/edit/checks.h"
#include "core/edit/placement_edits.h"
#include "core/edit/shown_places.h"
#include "core/model/map_items.h"

namespace waymark::edit {
namespace {

using layout::Point;

// Cards in one direction: x for those in a row, y for those in a column.
struct Direction {
    double Point::*place;
    double least;  // from centre to centre of neighbours that do not touch
};
constexpr Direction kAcross{&Point::x, layout::kCardSize.width + kCardGap};
constexpr Direction kDown{&Point::y, layout::kCardSize.height + kCardGap};

struct Item {
    Id<Touchpoint> id;
    Point centre;
};

Result<std::vector<Item>> itemsOf(const Document& document, std::span<const Id<Touchpoint>> ids) {
    std::vector<Item> items;
    ShownPlaces shown(document);
    for (const Id<Touchpoint> id : ids) {
        if (const auto there = checkThere(document, id); !there) return tl::unexpected(there.error());
        if (!isLocked(document, id)) items.push_back({id, shown.of(id)});
    }
    return items;
}

void sortAlong(std::vector<Item>& items, const Direction& direction) {
    std::ranges::sort(items, [&](const Item& a, const Item& b) {
        const double left = a.centre.*direction.place;
        const double right = b.centre.*direction.place;
        return left != right ? left < right : a.id < b.id;
    });
}

// Pushes each card on until it does not touch the one before.
void spread(std::vector<Item>& items, const Direction& direction) {
    sortAlong(items, direction);
    for (std::size_t k = 1; k < items.size(); ++k) {
        double& place = items[k].centre.*direction.place;
        place = std::max(place, items[k - 1].centre.*direction.place + direction.least);
    }
}

double onGrid(double value) { return std::round(value / layout::kGrid) * layout::kGrid; }

double lineOf(const std::vector<Item>& items, Alignment alignment, double Point::*place) {
    const auto at = [&](const Item& item) { return item.centre.*place; };
    switch (alignment) {
        case Alignment::Left:
        case Alignment::Top: return at(std::ranges::min(items, {}, at));
        case Alignment::Right:
        case Alignment::Bottom: return at(std::ranges::max(items, {}, at));
        case Alignment::Centre:
        case Alignment::Middle: break;
    }
    const double lowest = at(std::ranges::min(items, {}, at));
    const double highest = at(std::ranges::max(items, {}, at));
    return lowest == highest ? lowest : onGrid((lowest + highest) / 2.0);
}

Result<ChangeSet> placed(const Document& document, const std::vector<Item>& items) {
    std::vector<MapCard> cards;
    for (const Item& item : items) cards.push_back({item.id, cardRect(item.centre)});
    return placeItems(document, cards);
}

}  // namespace

Result<ChangeSet> alignItems(const Document& document, std::span<const Id<Touchpoint>> ids, Alignment alignment) {
    return itemsOf(document, ids).and_then([&](std::vector<Item> items) -> Result<ChangeSet> {
        if (items.empty()) return ChangeSet{};
        const bool isColumn = alignment <= Alignment::Right;
        double Point::*fixed = isColumn ? &Point::x : &Point::y;
        const double line = lineOf(items, alignment, fixed);
        for (Item& item : items) item.centre.*fixed = line;
        spread(items, isColumn ? kDown : kAcross);
        return placed(document, items);
    });
}

Result<ChangeSet> distributeItems(const Document& document, std::span<const Id<Touchpoint>> ids, SpreadAlong along) {
    return itemsOf(document, ids).and_then([&](std::vector<Item> items) -> Result<ChangeSet> {
        if (items.size() < 3) return ChangeSet{};
        const Direction& direction = along == SpreadAlong::Across ? kAcross : kDown;
        sortAlong(items, direction);
        const double first = items.front().centre.*direction.place;
        const double last = items.back().centre.*direction.place;
        // Cards of several rows may stand above each other: only those that would touch need the distance.
        const bool isOneLine = std::ranges::all_of(items, [&](const Item& item) {
            const Direction& other = along == SpreadAlong::Across ? kDown : kAcross;
            return std::abs(item.centre.*other.place - items.front().centre.*other.place) < other.least;
        });
        double step = (last - first) / static_cast<double>(items.size() - 1);
        if (isOneLine) step = std::max(step, direction.least);
        for (std::size_t k = 1; k < items.size(); ++k) {
            items[k].centre.*direction.place = first + onGrid(step * static_cast<double>(k));
        }
        return placed(document, items);
    });
}

}  // namespace waymark::edit
