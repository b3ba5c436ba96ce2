#include "core/layout/track_groups.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace waymark::layout {

TrackGroups::TrackGroups(const Rect& area, std::size_t tracks) : m_movable(area, tracks), m_walls(area, tracks) {}

void TrackGroups::set(std::uint32_t track, const Rect& reach, bool isWall) {
    if (track >= m_entries.size()) m_entries.resize(track + 1);
    Entry& entry = m_entries[track];
    const Kind kind = isWall ? Kind::Wall : Kind::Movable;
    if (entry.kind == kind && gridOf(kind).rects()[track] == reach) {
        if (isWall) m_rebuilt.push_back(reach);
        if (!isWall && entry.group != kNone) touch(entry.group);
        return;
    }
    remove(track);
    entry.kind = kind;
    gridOf(kind).put(track, reach);
    if (isWall) m_walled.push_back(reach);
    if (!isWall) m_alone.push_back(track);
}

void TrackGroups::remove(std::uint32_t track) {
    if (track >= m_entries.size() || m_entries[track].kind == Kind::Absent) return;
    Entry& entry = m_entries[track];
    const Kind kind = std::exchange(entry.kind, Kind::Absent);
    if (kind == Kind::Wall) m_walled.push_back(m_walls.rects()[track]);
    gridOf(kind).remove(track);
    if (entry.group != kNone) dissolve(entry.group);
}

void TrackGroups::renew(std::uint32_t track) {
    if (m_entries[track].group != kNone) dissolve(m_entries[track].group);
}

void TrackGroups::dissolve(std::uint32_t group) {
    for (const std::uint32_t track : m_groups[group]) {
        if (m_entries[track].group != group) continue;  // a wall
        m_entries[track].group = kNone;
        m_alone.push_back(track);
    }
    m_groups[group].clear();
    m_isTouched[group] = false;
    m_unused.push_back(group);
}

void TrackGroups::touch(std::uint32_t group) {
    if (m_isTouched[group]) return;
    m_isTouched[group] = true;
    m_touched.push_back(group);
}

// The track and all that are connected with it, other groups among them.
std::uint32_t TrackGroups::makeGroup(std::uint32_t track) {
    std::vector<std::uint32_t> tracks = m_movable.takeConnected(track);
    const std::size_t movable = tracks.size();
    for (std::size_t k = 0; k < movable; ++k) {
        if (m_entries[tracks[k]].group != kNone) dissolve(m_entries[tracks[k]].group);
    }
    const auto number = m_unused.empty() ? static_cast<std::uint32_t>(m_groups.size()) : m_unused.back();
    for (std::size_t k = 0; k < movable; ++k) {
        const Rect reach = m_movable.rects()[tracks[k]];
        m_movable.put(tracks[k], reach);
        m_entries[tracks[k]].group = number;
        m_walls.visit(reach, [&](std::uint32_t wall) {
            if (std::exchange(m_entries[wall].metBy, track) != track) tracks.push_back(wall);
        });
    }
    for (std::size_t k = movable; k < tracks.size(); ++k) m_entries[tracks[k]].metBy = kNone;
    if (m_unused.empty()) {
        m_groups.emplace_back();
        m_isTouched.push_back(false);
    } else {
        m_unused.pop_back();
    }
    m_groups[number] = std::move(tracks);
    return number;
}

std::vector<TrackGroups::Changed> TrackGroups::update() {
    const auto forEachGroupIn = [&](std::vector<Rect> areas, auto change) {
        if (m_groups.empty()) return;
        std::sort(areas.begin(), areas.end(), [](const Rect& a, const Rect& b) {
            return std::tie(a.x, a.y, a.width, a.height) < std::tie(b.x, b.y, b.width, b.height);
        });
        areas.erase(std::unique(areas.begin(), areas.end()), areas.end());
        for (const Rect& area : areas) {
            m_movable.visit(area, [&](std::uint32_t track) {
                if (m_entries[track].group != kNone) (this->*change)(m_entries[track].group);
            });
        }
    };
    forEachGroupIn(std::exchange(m_walled, {}), &TrackGroups::dissolve);
    forEachGroupIn(std::exchange(m_rebuilt, {}), &TrackGroups::touch);
    std::vector<Changed> groups;
    for (std::size_t next = 0; next < m_alone.size(); ++next) {
        const Entry& entry = m_entries[m_alone[next]];
        if (entry.kind == Kind::Movable && entry.group == kNone) groups.push_back({makeGroup(m_alone[next]), true});
    }
    m_alone.clear();
    for (const std::uint32_t group : std::exchange(m_touched, {})) {
        if (m_isTouched[group]) groups.push_back({group, false});
        m_isTouched[group] = false;
    }
    return groups;
}

}  // namespace waymark::layout
