#include "ui/canvas/stale_areas.h"

#include <algorithm>
#include <optional>

namespace waymark {
namespace {

// A straight part of a route, on the line that it lies on.
struct Part {
    bool isUpright = false;
    double line = 0.0;
    double begin = 0.0;
    double end = 0.0;

    Part(const layout::Point& a, const layout::Point& b)
        : isUpright(a.x == b.x),
          line(isUpright ? a.x : a.y),
          begin(isUpright ? std::min(a.y, b.y) : std::min(a.x, b.x)),
          end(isUpright ? std::max(a.y, b.y) : std::max(a.x, b.x)) {}

    [[nodiscard]] QRectF area(double from, double to) const {
        const QRectF thin = isUpright ? QRectF(line, from, 0.0, to - from) : QRectF(from, line, to - from, 0.0);
        return thin.adjusted(-kRouteRoom, -kRouteRoom, kRouteRoom, kRouteRoom);
    }
};

std::vector<Part> partsOf(const layout::Route& route) {
    std::vector<Part> parts;
    parts.reserve(route.points.size());
    for (std::size_t k = 1; k < route.points.size(); ++k) parts.emplace_back(route.points[k - 1], route.points[k]);
    return parts;
}

// Of parts that lie on one line and overlap only the ends differ.
void addDifference(std::vector<QRectF>& areas, const Part& part, const std::vector<Part>& others) {
    const auto same = std::ranges::find_if(others, [&](const Part& other) {
        return other.isUpright == part.isUpright && other.line == part.line && other.begin < part.end &&
               part.begin < other.end;
    });
    if (same == others.end()) {
        areas.push_back(part.area(part.begin, part.end));
        return;
    }
    if (same->begin != part.begin)
        areas.push_back(part.area(std::min(same->begin, part.begin), std::max(same->begin, part.begin)));
    if (same->end != part.end) areas.push_back(part.area(std::min(same->end, part.end), std::max(same->end, part.end)));
}

}  // namespace

void addParts(std::vector<QRectF>& areas, const layout::Route& route) {
    for (const Part& part : partsOf(route)) areas.push_back(part.area(part.begin, part.end));
}

void addChangedParts(std::vector<QRectF>& areas, const layout::Route& before, const layout::Route& now) {
    if (before.isBack || now.isBack) {  // the arrow half way along may stand elsewhere
        addParts(areas, before);
        addParts(areas, now);
        return;
    }
    const std::vector<Part> old = partsOf(before);
    const std::vector<Part> fresh = partsOf(now);
    for (const Part& part : old) addDifference(areas, part, fresh);
    for (const Part& part : fresh) addDifference(areas, part, old);
}

}  // namespace waymark
