#include "core/edit/band_edits.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/edit/axis.h"
#include "core/edit/checks.h"
#include "core/model/change_builder.h"

namespace waymark::edit {
namespace {

template <class Row>
using Bands = std::vector<typename Axis<Row>::Band>;

template <class Row>
auto bandOf(Bands<Row>& bands, Id<Row> id) {
    return std::ranges::find(bands, id, &Axis<Row>::Band::id);
}

// Moves every card and sticky note along the axis by what `offset` says for its place.
template <class Row>
void shiftCards(const Document& document, ChangeBuilder& build, const std::function<double(double)>& offset) {
    for (const Placement& card : document.table<Placement>()) {
        Placement moved = card;
        moved.*Axis<Row>::place += offset(card.*Axis<Row>::place);
        if (!(moved == card)) build.put(moved);
    }
    for (const StickyNote& note : document.table<StickyNote>()) {
        StickyNote moved = note;
        moved.*Axis<Row>::notePlace += offset(note.*Axis<Row>::notePlace);
        if (!(moved == note)) build.put(std::move(moved));
    }
}

// Cards that lie in the band although they belong to none now belong to it.
template <class Row>
void takeIn(const Document& document, ChangeBuilder& build, const typename Axis<Row>::Band& band) {
    for (const Placement& card : document.table<Placement>()) {
        const double place = card.*Axis<Row>::place;
        if (!(place >= band.begin && place < band.end)) continue;
        Touchpoint row = document.table<Touchpoint>().at(Id<Touchpoint>{card.id.value});
        if ((row.*Axis<Row>::member).isValid()) continue;
        row.*Axis<Row>::member = band.id;
        build.put(row);
    }
}

// A number between two others, if there is a good one.
std::optional<double> orderBetween(std::optional<double> low, std::optional<double> high) {
    constexpr double kRoom = 1e-6;
    if (!low && !high) return 1.0;
    const double order = !high ? std::floor(*low) + 1.0 : !low ? std::ceil(*high) - 1.0 : *low + (*high - *low) / 2.0;
    const bool hasRoom = (!low || order - *low > kRoom) && (!high || *high - order > kRoom);
    return hasRoom && std::abs(order) <= kLargestOrder ? std::optional(order) : std::nullopt;
}

// An order that puts a row in front of `before` (at the end, if that is not valid) among the others. Where their
// numbers leave no room for it, all are numbered afresh.
template <class Row>
double orderBefore(const Document& document, ChangeBuilder& build, Id<Row> moved, Id<Row> before) {
    Bands<Row> bands = Axis<Row>::bands(document);
    std::erase_if(bands, [&](const auto& band) { return band.id == moved; });
    const auto next = bandOf<Row>(bands, before);
    const auto orderOf = [&](auto band) { return std::optional(document.table<Row>().at(band->id).order); };
    const auto order = orderBetween(next == bands.begin() ? std::nullopt : orderOf(std::prev(next)),
                                    next == bands.end() ? std::nullopt : orderOf(next));
    if (order) return *order;
    double count = 0.0;
    double free = static_cast<double>(bands.size()) + 1.0;
    for (const auto& band : bands) {
        if (band.id == before) free = ++count;
        Row row = document.table<Row>().at(band.id);
        row.order = ++count;
        build.put(row);
    }
    return free;
}

template <class Row>
Result<void> checkBefore(const Document& document, Id<Row> before) {
    if (!before.isValid() || document.find(before)) return {};
    return failure(ErrorCode::RowMissing, {}, {refTo(before)});
}

template <class Row>
Result<ChangeSet> addBand(const Document& document, const std::string& name, Id<Row> before) {
    Row row;
    row.name = name;
    if constexpr (std::is_same_v<Row, Lane>) {
        row.colour = static_cast<std::uint8_t>(document.table<Lane>().size() % kPaletteColours);
    }
    const auto checked = tidyName(row.name).and_then([&] { return checkBefore(document, before); });
    if (!checked) return tl::unexpected(checked.error());
    ChangeBuilder build(document);
    row.order = orderBefore<Row>(document, build, {}, before);
    Bands<Row> bands = Axis<Row>::bands(document);
    const auto next = bandOf<Row>(bands, before);
    const double begin = next == bands.end() ? endOf(bands) : next->begin;
    const double extent = row.*Axis<Row>::extent;
    const Id<Row> id = build.add(row);
    if (next == bands.end())
        takeIn<Row>(document, build, {id, begin, begin + extent});
    else
        shiftCards<Row>(document, build, [&](double place) { return place >= begin ? extent : 0.0; });
    return checkedPlaces(build.take());
}

template <class Row, class Change>
Result<ChangeSet> changedBand(const Document& document, Id<Row> id, Change&& change) {
    return existing(document, id).and_then([&](Row row) {
        change(row);
        ChangeBuilder build(document);
        build.put(row);
        return Result<ChangeSet>(build.take());
    });
}

// The bands in their places once one of them stands in front of `before`.
template <class Row>
Bands<Row> rearranged(Bands<Row> bands, Id<Row> id, Id<Row> before) {
    const auto moved = *bandOf<Row>(bands, id);
    bands.erase(bandOf<Row>(bands, id));
    bands.insert(bandOf<Row>(bands, before), moved);
    double end = 0.0;
    for (auto& band : bands) {
        const double begin = end;
        end += band.end - band.begin;
        band = {band.id, begin, end};
    }
    return bands;
}

template <class Row>
Result<ChangeSet> moveBand(const Document& document, Id<Row> id, Id<Row> before) {
    const auto found = existing(document, id);
    if (!found) return tl::unexpected(found.error());
    const auto checked = checkBefore(document, before);
    if (!checked) return tl::unexpected(checked.error());
    const Bands<Row> old = Axis<Row>::bands(document);
    const Bands<Row> wanted = id == before ? old : rearranged<Row>(old, id, before);
    ChangeBuilder build(document);
    if (wanted == old) return build.take();
    Row row = *found;
    row.order = orderBefore<Row>(document, build, id, before);
    build.put(row);
    std::unordered_map<Id<Row>, double> offsets;
    for (const auto& band : old) offsets[band.id] -= band.begin;
    for (const auto& band : wanted) offsets[band.id] += band.begin;
    offsets[{}] = 0.0;  // cards outside of all bands
    shiftCards<Row>(document, build, [&](double place) { return offsets.at(Axis<Row>::at(old, place)); });
    return checkedPlaces(build.take());
}

template <class Row>
Result<ChangeSet> resizeBand(const Document& document, Id<Row> id, double wish) {
    const auto found = existing(document, id);
    if (!found) return tl::unexpected(found.error());
    if (!(std::abs(wish) <= kLargestBand)) return failure(ErrorCode::CoordinateOutOfRange, {}, {refTo(id)});
    Bands<Row> bands = Axis<Row>::bands(document);
    const auto band = *bandOf<Row>(bands, id);
    double extent = std::max(wish, Axis<Row>::narrowest);
    for (const Placement& card : document.table<Placement>()) {
        const double place = card.*Axis<Row>::place;
        if (place < band.begin || place >= band.end) continue;
        extent = std::max(extent, place - band.begin + Axis<Row>::card / 2.0);
    }
    Row row = *found;
    const double change = extent - row.*Axis<Row>::extent;
    row.*Axis<Row>::extent = extent;
    ChangeBuilder build(document);
    build.put(row);
    shiftCards<Row>(document, build, [&](double place) { return place >= band.end ? change : 0.0; });
    return checkedPlaces(build.take());
}

template <class Row>
Result<ChangeSet> removeBand(const Document& document, Id<Row> id) {
    const auto found = existing(document, id);
    if (!found) return tl::unexpected(found.error());
    Bands<Row> bands = Axis<Row>::bands(document);
    const auto band = bandOf<Row>(bands, id);
    ChangeBuilder build(document);
    Id<Row> heir;
    if (band != bands.begin())
        heir = std::prev(band)->id;
    else if (std::next(band) != bands.end())
        heir = std::next(band)->id;
    if (heir.isValid()) {
        Row wider = document.table<Row>().at(heir);
        wider.*Axis<Row>::extent += found.value().*Axis<Row>::extent;
        build.put(wider);
    }
    for (const Touchpoint& touchpoint : document.table<Touchpoint>()) {
        if (touchpoint.*Axis<Row>::member != id) continue;
        Touchpoint row = touchpoint;
        row.*Axis<Row>::member = heir;
        build.put(row);
    }
    if constexpr (std::is_same_v<Row, Stage>) {
        for (Measure measure : document.table<Measure>()) {
            if (measure.stage != id) continue;
            measure.stage = heir;
            build.put(std::move(measure));
        }
    }
    build.remove(id);
    return checkedPlaces(build.take());
}

}  // namespace

Result<ChangeSet> addStage(const Document& document, std::string name, Id<Stage> before) {
    return addBand<Stage>(document, name, before);
}

Result<ChangeSet> renameStage(const Document& document, Id<Stage> id, std::string name) {
    return tidyName(name).and_then([&] { return changedBand(document, id, [&](Stage& row) { row.name = name; }); });
}

Result<ChangeSet> moveStage(const Document& document, Id<Stage> id, Id<Stage> before) {
    return moveBand(document, id, before);
}

Result<ChangeSet> resizeStage(const Document& document, Id<Stage> id, double width) {
    return resizeBand(document, id, width);
}

Result<ChangeSet> removeStage(const Document& document, Id<Stage> id) { return removeBand(document, id); }

Result<ChangeSet> addLane(const Document& document, std::string name, Id<Lane> before) {
    return addBand<Lane>(document, name, before);
}

Result<ChangeSet> renameLane(const Document& document, Id<Lane> id, std::string name) {
    return tidyName(name).and_then([&] { return changedBand(document, id, [&](Lane& row) { row.name = name; }); });
}

Result<ChangeSet> moveLane(const Document& document, Id<Lane> id, Id<Lane> before) {
    return moveBand(document, id, before);
}

Result<ChangeSet> resizeLane(const Document& document, Id<Lane> id, double height) {
    return resizeBand(document, id, height);
}

Result<ChangeSet> setLaneColour(const Document& document, Id<Lane> id, std::uint8_t colour) {
    return changedBand(document, id, [&](Lane& row) { row.colour = colour; });
}

Result<ChangeSet> removeLane(const Document& document, Id<Lane> id) { return removeBand(document, id); }

}  // namespace waymark::edit
