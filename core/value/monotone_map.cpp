#include "core/value/monotone_map.h"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

struct Corner {
    double x = 0.0, y = 0.0;
};

// Whether b lies on or above the line from a to c.
bool isAbove(const Corner& a, const Corner& b, const Corner& c) {
    return (b.y - a.y) * (c.x - a.x) >= (c.y - a.y) * (b.x - a.x);
}

void addToHull(std::vector<Corner>& hull, Corner corner) {
    if (!hull.empty() && hull.back().x >= corner.x) return;
    while (hull.size() > 1 && isAbove(hull[hull.size() - 2], hull.back(), corner)) hull.pop_back();
    hull.push_back(corner);
}

}  // namespace

MonotoneMap::MonotoneMap(std::int64_t first, std::int64_t last, std::int64_t shift) : m_last(last) {
    if (first <= last) m_pieces.push_back({first, first + shift, true});
}

MonotoneMap::MonotoneMap(std::vector<Piece> pieces, std::int64_t last) : m_last(last) {
    for (const Piece& piece : pieces) append(piece);
}

// A piece that goes on as the one before it did is the same piece.
void MonotoneMap::append(Piece piece) {
    if (!m_pieces.empty()) {
        Piece& before = m_pieces.back();
        const bool isAlone = piece.from == before.from + 1;  // then either way of going on is right
        const std::int64_t step = piece.value - before.at(piece.from - 1);
        if (isAlone && step == (piece.isRising ? 1 : 0)) {
            before.isRising = piece.isRising;
            return;
        }
        if (piece.isRising == before.isRising && step == (piece.isRising ? 1 : 0)) return;
    }
    m_pieces.push_back(piece);
}

std::size_t MonotoneMap::indexOf(std::int64_t x) const {
    const auto next = std::ranges::upper_bound(m_pieces, x, {}, &Piece::from);
    return next == m_pieces.begin() ? 0 : static_cast<std::size_t>(next - m_pieces.begin()) - 1;
}

std::int64_t MonotoneMap::lastBelow(std::int64_t y) const {
    const auto next = std::ranges::upper_bound(m_pieces, y, {}, &Piece::value);
    if (next == m_pieces.begin()) return first() - 1;
    const auto index = static_cast<std::size_t>(next - m_pieces.begin()) - 1;
    const Piece& piece = m_pieces[index];
    return piece.isRising ? std::min(endOf(index), piece.from + (y - piece.value)) : endOf(index);
}

MonotoneMap MonotoneMap::followedBy(const MonotoneMap& then) const {
    MonotoneMap made;
    if (isEmpty() || then.isEmpty() || m_pieces.front().value > then.last()) return made;
    made.m_last = lastBelow(then.last());
    for (std::size_t k = 0; k < m_pieces.size() && m_pieces[k].from <= made.m_last; ++k) {
        const Piece& piece = m_pieces[k];
        std::int64_t x = piece.from;
        const std::int64_t end = std::min(endOf(k), made.m_last);
        if (!piece.isRising) {
            made.append({x, then.at(std::max(piece.value, then.first())), false});
            continue;
        }
        if (piece.value < then.first()) {
            made.append({x, then.m_pieces.front().value, false});
            x += then.first() - piece.value;
        }
        while (x <= end) {
            const std::size_t inner = then.indexOf(piece.at(x));
            made.append({x, then.m_pieces[inner].at(piece.at(x)), then.m_pieces[inner].isRising});
            x += then.endOf(inner) - piece.at(x) + 1;
        }
    }
    return made;
}

MonotoneMap MonotoneMap::maximumWith(const MonotoneMap& other) const {
    MonotoneMap made;
    if (isEmpty() || other.isEmpty()) return made;
    made.m_last = std::min(m_last, other.m_last);
    for (std::int64_t x = std::max(first(), other.first()); x <= made.m_last;) {
        const std::size_t one = indexOf(x);
        const std::size_t two = other.indexOf(x);
        const Piece& a = m_pieces[one];
        const Piece& b = other.m_pieces[two];
        const std::int64_t end = std::min({endOf(one), other.endOf(two), made.m_last});
        const bool isFirstHigher = a.at(x) > b.at(x) || (a.at(x) == b.at(x) && a.isRising);
        const Piece& high = isFirstHigher ? a : b;
        const Piece& low = isFirstHigher ? b : a;
        made.append({x, high.at(x), high.isRising});
        const std::int64_t met = x + high.at(x) - low.at(x);  // where a rising one comes up with a standing one
        if (!high.isRising && low.isRising && met < end) made.append({met, low.at(met), true});
        x = end + 1;
    }
    return made;
}

MonotoneMap MonotoneMap::movedBy(std::int64_t shift, std::int64_t rise) const {
    MonotoneMap made = *this;
    made.m_last -= shift;
    for (Piece& piece : made.m_pieces) {
        piece.from -= shift;
        piece.value += rise;
    }
    return made;
}

// As long as what it rises by from one minute to the next never falls.
std::pair<std::int64_t, std::int64_t> MonotoneMap::convexPartAt(std::int64_t x) const {
    const auto within = [&](std::size_t k) {  // what a piece rises by, where it has two minutes
        return endOf(k) > m_pieces[k].from ? std::optional<std::int64_t>(m_pieces[k].isRising ? 1 : 0) : std::nullopt;
    };
    const auto leap = [&](std::size_t k) { return m_pieces[k + 1].value - m_pieces[k].at(endOf(k)); };
    std::size_t begin = indexOf(x);
    std::size_t end = begin;
    auto least = within(begin);
    for (; begin > 0; --begin) {
        const std::int64_t rise = leap(begin - 1);
        const auto before = within(begin - 1);
        if ((least && rise > *least) || (before && *before > rise)) break;
        least = before ? before : rise;
    }
    auto most = within(end);
    if (!most && begin < end) most = leap(end - 1);
    for (; end + 1 < m_pieces.size(); ++end) {
        const std::int64_t rise = leap(end);
        const auto after = within(end + 1);
        if ((most && rise < *most) || (after && *after < rise)) break;
        most = after ? after : rise;
    }
    return {m_pieces[begin].from, endOf(end)};
}

MonotoneMap::Line MonotoneMap::lineBelow(double x, std::int64_t first, std::int64_t last, std::int64_t floor) const {
    std::vector<Corner> hull;
    for (std::size_t k = indexOf(first); k < m_pieces.size() && m_pieces[k].from <= last; ++k) {
        const Piece& piece = m_pieces[k];
        const std::int64_t begin = std::max(first, piece.from);
        const std::int64_t end = std::min(last, endOf(k));
        const auto add = [&](std::int64_t place) {
            addToHull(hull, {static_cast<double>(place), static_cast<double>(std::max(floor, piece.at(place)))});
        };
        add(begin);
        if (piece.isRising && piece.at(begin) < floor && floor < piece.at(end)) add(piece.from + floor - piece.value);
        add(end);
    }
    if (hull.size() == 1) return {hull[0].x, hull[0].y, 0.0};
    std::size_t k = 1;
    while (k + 1 < hull.size() && hull[k].x < x) ++k;
    const Corner& a = hull[k - 1];
    const Corner& b = hull[k];
    return {a.x, a.y, (b.y - a.y) / (b.x - a.x)};
}

}  // namespace waymark
