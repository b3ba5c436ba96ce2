#include "core/layout/surroundings.h"

#include <algorithm>

namespace waymark::layout {

namespace {
constexpr double kFirstStrip = 128;
constexpr double kWidestStrip = 3072;
constexpr std::size_t kMostAreas = 48;
constexpr std::size_t kRecentAreas = 3;
constexpr std::size_t kUsualBlocked = 64;

bool holds(const Rect& outer, const Rect& inner) {
    return inner.x >= outer.x && inner.right() <= outer.right() && inner.y >= outer.y &&
           inner.bottom() <= outer.bottom();
}
}  // namespace

Surroundings::Surroundings(const RectGrid& nodes, double roomAbove, std::uint32_t from, std::uint32_t to)
    : m_nodes(nodes), m_roomAbove(roomAbove) {
    m_seen.reserve(kMostAreas);
    m_blocked.reserve(kUsualBlocked);
    for (const std::uint32_t end : {from, to}) m_seen.push_back(nodes.rects()[end]);
}

void Surroundings::see(const Rect& area) {
    // What was looked at last is looked at again; to compare with all would take longer than to note some twice.
    const std::size_t recent = m_seen.size() - std::min(m_seen.size(), kRecentAreas);
    if (std::any_of(m_seen.begin() + static_cast<std::ptrdiff_t>(recent), m_seen.end(),
                    [&](const Rect& seen) { return holds(seen, area); })) {
        return;
    }
    if (m_seen.size() == kMostAreas) {
        for (const Rect& seen : m_seen) m_seen.front() = united(m_seen.front(), seen);
        m_seen.resize(1);
    }
    m_seen.push_back(area);
}

bool Surroundings::isFree(const Frame& frame, Point a, Point b, double clearance, Ignored ignored) {
    bool free = true;
    visit(frame.toMap(Frame::between(a, b).grown(clearance)),
          [&](std::uint32_t node) { free = free && ignored.holds(node); });
    return free;
}

double Surroundings::reach(const Frame& frame, Point start, double limit, double clearance, Ignored ignored) {
    double reached = limit;
    visit(frame.toMap(Frame::between(start, {limit, start.y}).grown(clearance)), [&](std::uint32_t node) {
        if (ignored.holds(node)) return;
        const Rect rect = frame.fromMap(m_nodes.rects()[node]);
        reached =
            limit >= start.x ? std::min(reached, rect.x - clearance) : std::max(reached, rect.right() + clearance);
    });
    return reached;
}

std::optional<double> Surroundings::firstFree(const Frame& frame, double x, double limit, Point span,
                                              double clearance) {
    // Looks at the line itself first, then at wider and wider strips ahead; in each it passes blocked intervals until
    // none is in the way. They are so few that it takes less time to look at all of them again than to sort them.
    const double sign = limit >= x ? 1.0 : -1.0;
    const double last = limit * sign;
    double place = x * sign;
    double end = place;
    for (double width = 0.0; place <= last; width = std::clamp(2 * width, kFirstStrip, kWidestStrip)) {
        end = std::min(last, place + width);
        const Rect strip = Frame::between({place * sign, span.x}, {end * sign, span.y}).grown(clearance);
        m_blocked.clear();
        m_nodes.visit(frame.toMap(strip), [&](std::uint32_t node) {
            const Rect rect = frame.fromMap(m_nodes.rects()[node]);
            const double near = sign > 0 ? rect.x : -rect.right();
            const std::pair blocked{near - clearance, near + rect.width + clearance};
            if (blocked.second > place) m_blocked.push_back(blocked);
        });
        for (bool isBlocked = !m_blocked.empty(); isBlocked;) {
            const double before = place;
            for (const auto& [begin, behind] : m_blocked) place = begin < place ? std::max(place, behind) : place;
            isBlocked = place > before;
        }
        if (place <= end) break;
    }
    const bool isFound = place <= end;
    see(frame.toMap(Frame::between({x, span.x}, {(isFound ? place : end) * sign, span.y}).grown(clearance)));
    return isFound ? std::optional(place * sign) : std::nullopt;
}

}  // namespace waymark::layout
