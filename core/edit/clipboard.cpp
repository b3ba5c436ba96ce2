#include "core/edit/clipboard.h"

#include <algorithm>
#include <cassert>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/number_text.h"
#include "core/edit/checks.h"
#include "core/edit/cycle_check.h"
#include "core/edit/shown_places.h"
#include "core/model/change_builder.h"
#include "core/model/codes.h"

namespace waymark::edit {
namespace {

using layout::Point;

template <class Row>
void copyRow(ChangeBuilder& build, const Document& document, Id<Row> id) {
    if (const Row* row = document.find(id)) build.put(*row);
}

// With the resource and its calendar.
void copyDemand(ChangeBuilder& build, const Document& document, Id<Demand> id) {
    const Demand& demand = document.table<Demand>().at(id);
    if (const Resource* resource = document.find(demand.resource)) {
        copyRow(build, document, resource->calendar);
        build.put(*resource);
    }
    build.put(demand);
}

// The places of a clip's touchpoints, in the order of their ids, around their common middle.
std::vector<Point> placesAroundMiddle(const Document& clip) {
    std::vector<Point> places;
    Point low;
    Point high;
    for (const MapCard& card : drawnPlaces(clip).cards) {
        const Point place = card.rect.centre();
        low = places.empty() ? place : Point{std::min(low.x, place.x), std::min(low.y, place.y)};
        high = places.empty() ? place : Point{std::max(high.x, place.x), std::max(high.y, place.y)};
        places.push_back(place);
    }
    const Point middle = snapped({(low.x + high.x) / 2.0, (low.y + high.y) / 2.0});
    for (Point& place : places) place = {place.x - middle.x, place.y - middle.y};
    return places;
}

// Adds the rows of a clip to a journey under new numbers.
class Paster {
public:
    Paster(const Document& document, const Document& clip)
        : m_document(document), m_clip(clip), m_build(document), m_codes(document) {
        for (const Resource& row : document.table<Resource>()) m_resources.emplace(row.name, row.id);
        for (const Calendar& row : document.table<Calendar>()) m_calendars.emplace(row.name, row.id);
    }

    void addTouchpoints(std::span<const Point> places) {
        const auto stages = stageBands(m_document);
        const auto lanes = laneBands(m_document);
        std::size_t next = 0;
        for (const Touchpoint& original : m_clip.table<Touchpoint>()) {
            const Point place = places[next++];
            Touchpoint row = original;
            if (m_codes.find(row.code).isValid() || row.code.empty()) row.code = m_codes.takeFree();
            row.stage = stageAt(stages, place.x);
            row.lane = laneAt(lanes, place.y);
            const Id<Touchpoint> id = m_build.add(row);
            m_codes.assign(row.code, id);
            m_ids.emplace(original.id, id);
            m_build.put(Placement{placementOf(id), place.x, place.y});
        }
    }

    void addWhatBelongsToThem() {
        for (Experience row : m_clip.table<Experience>()) {
            row.id = experienceOf(m_ids.at(Id<Touchpoint>{row.id.value}));
            m_build.put(std::move(row));
        }
        for (Dependency row : m_clip.table<Dependency>()) {
            row.predecessor = m_ids.at(row.predecessor);
            row.successor = m_ids.at(row.successor);
            m_build.add(std::move(row));
        }
        for (Demand row : m_clip.table<Demand>()) {
            row.touchpoint = m_ids.at(row.touchpoint);
            if (row.skill.empty()) row.resource = resourceLike(m_clip.table<Resource>().at(row.resource));
            m_build.add(std::move(row));
        }
        for (CrashOption row : m_clip.table<CrashOption>()) {
            row.id = crashOptionOf(m_ids.at(Id<Touchpoint>{row.id.value}));
            m_build.put(std::move(row));
        }
    }

    ChangeSet take() { return m_build.take(); }

private:
    Id<Resource> resourceLike(const Resource& row) {
        const auto [known, isNew] = m_resources.try_emplace(row.name);
        if (!isNew) return known->second;
        Resource copy = row;
        if (row.calendar.isValid()) copy.calendar = calendarLike(m_clip.table<Calendar>().at(row.calendar));
        known->second = m_build.add(std::move(copy));
        return known->second;
    }
    Id<Calendar> calendarLike(const Calendar& row) {
        const auto [known, isNew] = m_calendars.try_emplace(row.name);
        if (isNew) known->second = m_build.add(row);
        return known->second;
    }

    const Document& m_document;
    const Document& m_clip;
    ChangeBuilder m_build;
    CodeBook m_codes;
    std::unordered_map<std::string, Id<Resource>> m_resources;
    std::unordered_map<std::string, Id<Calendar>> m_calendars;
    std::unordered_map<Id<Touchpoint>, Id<Touchpoint>> m_ids;  // from the clip's to the new one
};

Result<void> checkClip(const Document& document, const Document& clip) {
    const std::size_t count = clip.table<Touchpoint>().size();
    if (count == 0) return failure(ErrorCode::NothingToPaste);
    if (document.table<Touchpoint>().size() + count > kMostTouchpoints) {
        return failure(ErrorCode::TooManyRows, {"touchpoints", toText(std::int64_t{kMostTouchpoints})});
    }
    std::vector<Id<Dependency>> links;
    for (const Dependency& row : clip.table<Dependency>()) links.push_back(row.id);
    return checkNoCycle(clip, links);
}

}  // namespace

Clip copyItems(const Document& document, std::span<const Id<Touchpoint>> ids) {
    Clip clip;
    ChangeBuilder build(clip.document);
    ShownPlaces shown(document);
    for (const Id<Touchpoint> id : ids) {
        const Touchpoint* row = document.find(id);
        if (!row) continue;
        copyRow(build, document, row->stage);
        copyRow(build, document, row->lane);
        build.put(*row);
        const Point place = shown.of(id);
        build.put(Placement{placementOf(id), place.x, place.y});
        copyRow(build, document, experienceOf(id));
        copyRow(build, document, crashOptionOf(id));
        for (const Id<Demand> demand : document.demands(id)) {
            copyDemand(build, document, demand);
        }
    }
    for (const Id<Touchpoint> id : ids) {
        for (const Id<Dependency> link : document.outgoing(id)) {
            if (build.find(document.table<Dependency>().at(link).successor)) copyRow(build, document, link);
        }
    }
    const auto copied = clip.document.apply(build.take());
    assert(copied);
    (void)copied;
    return clip;
}

Result<ChangeSet> paste(const Document& document, const Clip& clip, Point centre) {
    const auto checked =
        checkClip(document, clip.document).and_then([&] { return checkCoordinate(centre.x); }).and_then([&] {
            return checkCoordinate(centre.y);
        });
    if (!checked) return tl::unexpected(checked.error());
    std::vector<Point> places = placesAroundMiddle(clip.document);
    const Point offset =
        freeOffsetNear(OccupiedPlaces(document), places, snapped(centre), stageBands(document), laneBands(document));
    for (Point& place : places) place = {place.x + offset.x, place.y + offset.y};
    Paster paster(document, clip.document);
    paster.addTouchpoints(places);
    paster.addWhatBelongsToThem();
    return checkedPlaces(paster.take());
}

Result<ChangeSet> duplicate(const Document& document, std::span<const Id<Touchpoint>> ids, double dx, double dy) {
    const Clip clip = copyItems(document, ids);
    const std::vector<MapCard> cards = drawnPlaces(clip.document).cards;
    if (cards.empty()) return failure(ErrorCode::NothingToPaste);
    layout::Rect all = cards.front().rect;
    for (const MapCard& card : cards) all = layout::united(all, card.rect);
    return paste(document, clip, {all.centre().x + dx, all.centre().y + dy});
}

}  // namespace waymark::edit
