#include "core/edit/clipboard.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/number_text.h"
#include "core/edit/checks.h"
#include "core/edit/cycle_check.h"
#include "core/edit/shown_places.h"
#include "core/model/change_builder.h"
#include "core/model/codes.h"
#include "core/model/map_items.h"

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

// The places of a clip's touchpoints, in the order of their ids, around the middle of all that is in it.
struct ClipPlaces {
    std::vector<Point> cards;
    Point middle;
};

ClipPlaces placesAroundMiddle(const Document& clip) {
    ClipPlaces places;
    std::vector<Point> all;
    for (const MapCard& card : drawnPlaces(clip).cards) places.cards.push_back(card.rect.centre());
    all = places.cards;
    for (const StickyNote& note : clip.table<StickyNote>()) all.push_back({note.x, note.y});
    const auto [left, right] = std::ranges::minmax(all, {}, &Point::x);
    const auto [top, bottom] = std::ranges::minmax(all, {}, &Point::y);
    places.middle = snapped({(left.x + right.x) / 2.0, (top.y + bottom.y) / 2.0});
    for (Point& place : places.cards) place = {place.x - places.middle.x, place.y - places.middle.y};
    return places;
}

// Adds the rows of a clip to a journey under new numbers.
class Paster {
public:
    Paster(const Document& document, const Document& clip)
        : m_document(document), m_clip(clip), m_build(document), m_codes(document) {
        for (const Resource& row : document.table<Resource>()) m_resources.emplace(row.name, row.id);
        for (const Calendar& row : document.table<Calendar>()) m_calendars.emplace(row.name, row.id);
        for (const Persona& row : document.table<Persona>()) m_personas.emplace(row.name, row.id);
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
            const Placement* card = m_clip.find(placementOf(original.id));
            m_build.put(Placement{placementOf(id), place.x, place.y, false, newGroup(card ? card->group : 0)});
        }
    }

    void addNotes(Point offset) {
        for (StickyNote row : m_clip.table<StickyNote>()) {
            row.x += offset.x;
            row.y += offset.y;
            row.isLocked = false;
            row.group = newGroup(row.group);
            m_build.add(std::move(row));
        }
    }

    void addWhatBelongsToThem() {
        for (Experience row : m_clip.table<Experience>()) {
            row.id = experienceOf(m_ids.at(Id<Touchpoint>{row.id.value}));
            m_build.put(std::move(row));
        }
        for (Feeling row : m_clip.table<Feeling>()) addFeeling(row);
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

    // Of touchpoints that were copied from this journey.
    void addLinksWithOthers() {
        for (const auto& [original, copy] : m_ids) {
            for (const Id<Dependency> id : m_document.outgoing(original)) {
                Dependency row = m_document.table<Dependency>().at(id);
                if (m_ids.contains(row.successor)) continue;
                row.predecessor = copy;
                m_build.add(std::move(row));
            }
            for (const Id<Dependency> id : m_document.incoming(original)) {
                Dependency row = m_document.table<Dependency>().at(id);
                if (m_ids.contains(row.predecessor)) continue;
                row.successor = copy;
                row.share.reset();
                m_build.add(std::move(row));
            }
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
    // Two personas of the clip may have the same name; the first one is heard.
    void addFeeling(Feeling row) {
        row.touchpoint = m_ids.at(row.touchpoint);
        row.persona = personaLike(m_clip.table<Persona>().at(row.persona));
        if (m_felt.emplace(row.touchpoint, row.persona).second) m_build.add(row);
    }
    Id<Persona> personaLike(const Persona& row) {
        const Persona* same = m_document.find(row.id);
        if (same && same->name == row.name) return row.id;
        const auto [known, isNew] = m_personas.try_emplace(row.name);
        if (isNew) known->second = m_build.add(row);
        return known->second;
    }
    GroupNumber newGroup(GroupNumber group) {
        if (group == 0) return 0;
        const auto [known, isNew] = m_groups.try_emplace(group);
        if (isNew) known->second = m_newGroups.emplace_back(freeGroup(m_document, m_newGroups));
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
    std::unordered_map<std::string, Id<Persona>> m_personas;
    std::set<std::pair<Id<Touchpoint>, Id<Persona>>> m_felt;
    std::unordered_map<GroupNumber, GroupNumber> m_groups;  // from the clip's to the new one
    std::vector<GroupNumber> m_newGroups;
    std::map<Id<Touchpoint>, Id<Touchpoint>> m_ids;  // from the clip's to the new one
};

Result<void> checkClip(const Document& document, const Document& clip) {
    const std::size_t count = clip.table<Touchpoint>().size();
    if (count == 0 && clip.table<StickyNote>().empty()) return failure(ErrorCode::NothingToPaste);
    if (document.table<Touchpoint>().size() + count > kMostTouchpoints) {
        return failure(ErrorCode::TooManyRows, {"touchpoints", toText(std::int64_t{kMostTouchpoints})});
    }
    std::vector<Id<Dependency>> links;
    for (const Dependency& row : clip.table<Dependency>()) links.push_back(row.id);
    return checkNoCycle(clip, links);
}

}  // namespace

Clip copyItems(const Document& document, std::span<const Id<Touchpoint>> ids, std::span<const Id<StickyNote>> notes) {
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
        build.put(placedAt(document.find(placementOf(id)), id, place));
        copyRow(build, document, experienceOf(id));
        for (const Id<Feeling> feeling : document.feelings(id)) {
            copyRow(build, document, document.table<Feeling>().at(feeling).persona);
            copyRow(build, document, feeling);
        }
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
    for (const Id<StickyNote> id : notes) copyRow(build, document, id);
    const auto copied = clip.document.apply(build.take());
    assert(copied);
    (void)copied;
    return clip;
}

namespace {

// Where the clip's touchpoints go, with what belongs to them.
Result<Paster> pasted(const Document& document, const Clip& clip, Point centre) {
    const auto checked =
        checkClip(document, clip.document).and_then([&] { return checkCoordinate(centre.x); }).and_then([&] {
            return checkCoordinate(centre.y);
        });
    if (!checked) return tl::unexpected(checked.error());
    auto [places, middle] = placesAroundMiddle(clip.document);
    Point offset = snapped(centre);
    if (!places.empty()) {
        offset = freeOffsetNear(OccupiedPlaces(document), places, offset, stageBands(document), laneBands(document));
    }
    for (Point& place : places) place = {place.x + offset.x, place.y + offset.y};
    Paster paster(document, clip.document);
    paster.addTouchpoints(places);
    paster.addWhatBelongsToThem();
    paster.addNotes({offset.x - middle.x, offset.y - middle.y});
    return paster;
}

Result<Paster> duplicated(const Document& document, const Clip& clip, Point offset) {
    if (clip.document.table<Touchpoint>().empty() && clip.document.table<StickyNote>().empty()) {
        return failure(ErrorCode::NothingToPaste);
    }
    const Point middle = placesAroundMiddle(clip.document).middle;
    return pasted(document, clip, {middle.x + offset.x, middle.y + offset.y});
}

}  // namespace

Result<ChangeSet> paste(const Document& document, const Clip& clip, Point centre) {
    return pasted(document, clip, centre).and_then([](Paster paster) { return checkedPlaces(paster.take()); });
}

Result<ChangeSet> duplicate(const Document& document, std::span<const Id<Touchpoint>> ids, double dx, double dy,
                            std::span<const Id<StickyNote>> notes) {
    return duplicated(document, copyItems(document, ids, notes), {dx, dy}).and_then([](Paster paster) {
        return checkedPlaces(paster.take());
    });
}

Result<ChangeSet> duplicateLinked(const Document& document, std::span<const Id<Touchpoint>> ids, double dx, double dy,
                                  std::span<const Id<StickyNote>> notes) {
    return duplicated(document, copyItems(document, ids, notes), {dx, dy}).and_then([](Paster paster) {
        paster.addLinksWithOthers();
        return checkedPlaces(paster.take());
    });
}

}  // namespace waymark::edit
