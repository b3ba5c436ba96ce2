#include "core/layout/track_field.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "core/layout/layer_columns.h"
#include "core/layout/track_room.h"

namespace waymark::layout {

namespace {

constexpr double kReachStep = 64;  // so that reaches mostly stay the same where lines only move aside
constexpr double kReachOffset = 32;
constexpr std::size_t kMostNear = 256;  // tracks moved by one near settling, besides those that changed

double stepped(double place, double (*round)(double)) {
    return round((place - kReachOffset) / kReachStep) * kReachStep + kReachOffset;
}

}  // namespace

TrackField::TrackField(bool isVertical, const Rect& area, std::size_t lines)
    : m_isVertical(isVertical), m_groups(area, lines) {
    m_entries.reserve(2 * lines);
    m_byCompany.reserve(2 * lines);
}

// Two tracks depend on each other only if these meet.
Rect TrackField::reachOf(const Track& track) const {
    const double least = track.least - kTrackDistance / 2;
    const double begin = stepped(track.begin - kCornerRoom / 2, std::floor);
    const double width = track.most + kTrackDistance / 2 - least;
    const double length = stepped(track.end + kCornerRoom / 2, std::ceil) - begin;
    return m_isVertical ? Rect{least, begin, width, length} : Rect{begin, least, length, width};
}

void TrackField::makeStale(std::uint32_t track) {
    if (m_entries[track].isStale) return;
    m_entries[track].isStale = true;
    m_stale.push_back(track);
}

void TrackField::enter(std::uint32_t number, SpreadLine& line) {
    for (std::uint32_t k = 0; k < line.pieces.size(); ++k) {
        SpreadLine::Piece& piece = line.pieces[k];
        if (piece.isVertical != m_isVertical) continue;
        const auto fresh = m_unused.empty() ? static_cast<std::uint32_t>(m_entries.size()) : m_unused.back();
        const auto [known, isNew] = m_byCompany.try_emplace(piece.company, fresh);
        piece.track = known->second;
        if (isNew && m_unused.empty()) m_entries.emplace_back();
        if (isNew && !m_unused.empty()) m_unused.pop_back();
        m_entries[piece.track].company = piece.company;
        m_entries[piece.track].members.push_back({number, k});
        makeStale(piece.track);
    }
}

void TrackField::leave(std::uint32_t number, const SpreadLine& line) {
    for (std::uint32_t k = 0; k < line.pieces.size(); ++k) {
        const SpreadLine::Piece& piece = line.pieces[k];
        if (piece.isVertical != m_isVertical) continue;
        std::erase(m_entries[piece.track].members, Member{number, k});
        makeStale(piece.track);
    }
}

void TrackField::stretch(const SpreadLine& line) {
    for (const SpreadLine::Piece& piece : line.pieces) {
        if (piece.isVertical == m_isVertical) makeStale(piece.track);
    }
}

// Where the members run.
void TrackField::findExtent(Entry& entry, std::span<const SpreadLine> lines) const {
    constexpr double kFar = std::numeric_limits<double>::max();
    entry.track.begin = kFar;
    entry.track.end = -kFar;
    for (const auto& [number, piece] : entry.members) {
        const SpreadLine& line = lines[number];
        const auto [from, to] = std::minmax({along(line, piece), along(line, piece + 1)});
        entry.track.wish = across(line.wishes[piece]);
        entry.track.begin = std::min(entry.track.begin, from);
        entry.track.end = std::max(entry.track.end, to);
    }
}

// The edges that run on a track, and what branches off from it.
void TrackField::findBranches(Entry& entry, std::span<const SpreadLine> lines) const {
    entry.edges.clear();
    entry.branches.clear();
    for (const auto& [number, piece] : entry.members) {
        const SpreadLine& line = lines[number];
        const double wish = across(line.wishes[piece]);
        entry.edges.push_back(number);
        if (piece > 0) entry.branches.push_back({along(line, piece), across(line.wishes[piece - 1]) > wish});
        if (piece + 1 < line.pieces.size())
            entry.branches.push_back({along(line, piece + 1), across(line.wishes[piece + 2]) > wish});
    }
    std::ranges::sort(entry.branches);
    entry.branches.erase(std::unique(entry.branches.begin(), entry.branches.end()), entry.branches.end());
}

void TrackField::findRoom(std::uint32_t number, std::span<const SpreadLine> lines, const RectGrid& nodes) {
    constexpr double kFar = std::numeric_limits<double>::max();
    const Entry& entry = m_entries[number];
    Track& track = m_entries[number].track;
    track.least = -kFar;
    track.most = kFar;
    m_seen[number] = {};
    StraightPart last;
    for (const auto& [edge, piece] : entry.members) {
        const SpreadLine& line = lines[edge];
        const bool isFixed = piece == 0 || piece + 1 == line.pieces.size();
        if (isFixed) track.least = track.most = track.wish;
        const StraightPart part{m_isVertical, track.wish, along(line, piece), along(line, piece + 1), line.clearance};
        if (isFixed || part == last) continue;
        const TrackRoom room = roomAround(nodes, part);
        m_seen[number] = last == StraightPart{} ? room.seen : united(m_seen[number], room.seen);
        track.least = std::max(track.least, room.least);
        track.most = std::min(track.most, room.most);
        last = part;
    }
    if (track.least > track.most) track.least = track.most = track.wish;
}

// Tracks that have more room, or less, as nodes around them have moved.
void TrackField::findStale(std::span<const SpreadLine> lines, const RectGrid& nodes, const TouchedAreas& touched) {
    m_seen.resize(m_entries.size());
    if (touched.areNone()) return;
    for (std::uint32_t track = 0; track < m_entries.size(); ++track) {
        if (!touched.touch(m_seen[track])) continue;
        const Entry& entry = m_entries[track];
        if (entry.isStale || entry.members.empty()) continue;
        const Track before = entry.track;
        findRoom(track, lines, nodes);
        if (entry.track.least != before.least || entry.track.most != before.most) makeStale(track);
    }
}

// Tracks that nothing runs on any more.
void TrackField::forgetEmpty() {
    std::erase_if(m_stale, [&](std::uint32_t track) {
        if (!m_entries[track].members.empty()) return false;
        m_byCompany.erase(m_entries[track].company);
        m_groups.remove(track);
        m_entries[track] = {};
        m_unused.push_back(track);
        return true;
    });
}

std::vector<std::uint32_t> TrackField::settle(std::vector<SpreadLine>& lines, const RectGrid& nodes,
                                              const TouchedAreas& touched, Settling settling) {
    findStale(lines, nodes, touched);
    forgetEmpty();
    for (const std::uint32_t number : m_stale) {
        Entry& entry = m_entries[number];
        std::sort(entry.members.begin(), entry.members.end());
        findExtent(entry, lines);
        findBranches(entry, lines);
        findRoom(number, lines, nodes);
        m_groups.set(number, reachOf(entry.track), entry.track.isFixed());
        if (entry.track.isFixed()) put(entry, entry.track.wish, lines);
    }
    if (settling == Settling::Full) {
        for (const TrackGroups::Changed group : m_groups.update()) placeGroup(group, lines);
    } else {
        placeNear(lines);
    }
    for (const std::uint32_t track : m_stale) m_entries[track].isStale = false;
    m_stale.clear();
    std::sort(m_moved.begin(), m_moved.end());
    m_moved.erase(std::unique(m_moved.begin(), m_moved.end()), m_moved.end());
    return std::exchange(m_moved, {});
}

// An order that does not tell how the field came about.
void TrackField::sortByCompany(std::vector<std::uint32_t>& tracks) const {
    std::sort(tracks.begin(), tracks.end(),
              [&](std::uint32_t a, std::uint32_t b) { return m_entries[a].company < m_entries[b].company; });
}

// Puts the stale tracks and those that meet them in places among all others around, which stay. Their groups are left
// for a full settling to place.
void TrackField::placeNear(std::vector<SpreadLine>& lines) {
    std::vector<std::uint32_t> moving, around;
    const auto sortOnce = [&](std::vector<std::uint32_t>& tracks) {
        std::sort(tracks.begin(), tracks.end());
        tracks.erase(std::unique(tracks.begin(), tracks.end()), tracks.end());
    };
    for (const std::uint32_t track : m_stale) {
        if (!m_entries[track].track.isFixed()) moving.push_back(track);
    }
    if (moving.empty()) return;
    const std::size_t stale = moving.size();
    for (std::size_t k = 0; k < stale && moving.size() <= kMostNear; ++k) {
        m_groups.visitMovable(reachOf(m_entries[moving[k]].track),
                              [&](std::uint32_t track) { moving.push_back(track); });
    }
    if (moving.size() > kMostNear) moving.resize(stale);
    sortOnce(moving);
    for (const std::uint32_t track : moving) {
        const Rect reach = reachOf(m_entries[track].track);
        const auto take = [&](std::uint32_t other) {
            if (!std::binary_search(moving.begin(), moving.end(), other)) around.push_back(other);
        };
        m_groups.visitMovable(reach, take);
        m_groups.visitWalls(reach, take);
    }
    sortOnce(around);
    sortByCompany(moving);
    sortByCompany(around);
    Corridor corridor(moving.size() + around.size());
    for (const std::uint32_t number : moving) {
        const Entry& entry = m_entries[number];
        corridor.add(entry.track, entry.edges, entry.branches);
    }
    for (const std::uint32_t number : around) {
        const Entry& entry = m_entries[number];
        Track wall = entry.track;
        wall.wish = wall.least = wall.most = entry.place;
        corridor.add(wall, entry.edges, entry.branches);
    }
    corridor.reduceToOrder();
    const std::vector<double> places = placeTracks(corridor);
    for (std::size_t k = 0; k < moving.size(); ++k) {
        put(m_entries[moving[k]], places[k], lines);
        m_groups.renew(moving[k]);
    }
}

void TrackField::placeGroup(TrackGroups::Changed group, std::vector<SpreadLine>& lines) {
    std::vector<std::uint32_t>& numbers = m_groups.tracks(group.group);
    if (group.isNew) sortByCompany(numbers);
    Corridor corridor(numbers.size());
    for (const std::uint32_t number : numbers) {
        const Entry& entry = m_entries[number];
        corridor.add(entry.track, entry.edges, entry.branches);
    }
    corridor.reduceToOrder();
    if (m_corridors.size() <= group.group) m_corridors.resize(group.group + 1);
    const bool isSettled = !group.isNew && corridor == m_corridors[group.group];
    const std::vector<double> places = isSettled ? std::vector<double>{} : placeTracks(corridor);
    for (std::size_t k = 0; k < numbers.size(); ++k) {
        Entry& entry = m_entries[numbers[k]];
        if (!entry.track.isFixed()) put(entry, isSettled ? entry.place : places[k], lines);
    }
    m_corridors[group.group] = std::move(corridor);
}

void TrackField::put(Entry& entry, double place, std::vector<SpreadLine>& lines) {
    if (!entry.isStale && entry.place == place) return;
    entry.place = place;
    for (const auto& [number, piece] : entry.members) {
        SpreadLine& line = lines[number];
        if (piece == 0 || piece + 1 == line.pieces.size()) continue;
        across(line.points[piece]) = across(line.points[piece + 1]) = place;
        m_moved.push_back(number);
    }
}

}  // namespace waymark::layout
