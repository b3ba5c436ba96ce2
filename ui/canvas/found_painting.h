#pragma once
// What a search has found, marked on the map: a broad outline around each, and beside the current one which of how many
// it is. Outlines differ in breadth from those of a selection, not in colour alone.

#include <vector>

#include <QPainter>
#include <QRectF>

#include "core/base/id.h"
#include "ui/canvas/decoration.h"
#include "ui/style/theme.h"

namespace waymark {

struct FoundMarks {
    std::vector<RowRef> rows;  // best first
    int current = -1;          // which of them is looked at

    bool operator==(const FoundMarks&) const = default;
    [[nodiscard]] bool isCurrent(const RowRef& row) const {
        return current >= 0 && rows[static_cast<std::size_t>(current)] == row;
    }
};

// Touchpoints and dependencies.
void paintFound(QPainter& painter, const DecorationGround& ground, const FoundMarks& found);

// The header of a stage or lane, if it is among them; `seen` is the part of it in sight.
void paintFoundHeader(QPainter& painter, const QRectF& seen, const FoundMarks& found, const RowRef& band,
                      const Theme& theme);

}  // namespace waymark
