#include "core/layout/surroundings.h"

#include <algorithm>

namespace waymark::layout {

namespace {
constexpr double kFirstStrip = 128;
constexpr double kWidestStrip = 3072;
constexpr std::size_t kMostAreas = 48;
}  // namespace

void Surroundings::see(const Rect& area) {
    for (const Rect& seen : m_seen) {
        if (united(seen, area) == seen) return;
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
    // Looks at the line itself first, then at wider and wider strips ahead; in each it passes from one blocked interval
    // to the next.
    const double sign = limit >= x ? 1.0 : -1.0;
    const double last = limit * sign;
    double place = x * sign;
    for (double width = 0.0; place <= last; width = std::clamp(2 * width, kFirstStrip, kWidestStrip)) {
        const double end = std::min(last, place + width);
        const Rect strip = Frame::between({place * sign, span.x}, {end * sign, span.y}).grown(clearance);
        m_blocked.clear();
        m_nodes.visit(frame.toMap(strip), [&](std::uint32_t node) {
            const Rect rect = frame.fromMap(m_nodes.rects()[node]);
            const double near = sign > 0 ? rect.x : -rect.right();
            const std::pair blocked{near - clearance, near + rect.width + clearance};
            if (blocked.second > place) m_blocked.push_back(blocked);
        });
        for (bool isBlocked = true; isBlocked;) {
            isBlocked = false;
            for (const auto& [begin, behind] : m_blocked) {
                if (begin >= place || behind <= place) continue;
                place = behind;
                isBlocked = true;
            }
        }
        const double seen = std::min(place, end);
        see(frame.toMap(Frame::between({x, span.x}, {seen * sign, span.y}).grown(clearance)));
        if (place <= end) return place * sign;
    }
    return std::nullopt;
}

}  // namespace waymark::layout
