#pragma once
// What a speaker puts over the map while a room looks at it, and nobody keeps: touchpoints picked out, strokes of a
// pen.

#include <vector>

#include <QPolygonF>

#include "core/base/id.h"

namespace waymark {

struct Touchpoint;

struct RoomMarks {
    std::vector<Id<Touchpoint>> picked;  // rising; the others recede behind a veil
    std::vector<QPolygonF> strokes;      // in scene units

    bool operator==(const RoomMarks&) const = default;
};

}  // namespace waymark
