#include "ui/canvas/room_text.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "core/layout/geometry.h"

namespace waymark {
namespace {

constexpr double kEdges = 5.0;         // of a card that stay free, above and below together
constexpr double kWide = 0.56;         // of a letter, in sizes of the font
constexpr double kNameLetters = 7;     // fewer are no name any more
constexpr double kCapHeight = 0.73;    // of the size of a font
constexpr double kFigureRoom = 1.74;   // of a figure and a gap above it, in sizes of the font
constexpr double kStepsOfZoom = 1024;  // in which plans differ by the zoom

CardTextPlan planOf(int units, double zoom, bool hasFigure) {
    const double size = units;
    const double height = layout::kCardSize.height - kEdges;
    const auto linesIn = [&](double room) {
        return room < kCapHeight * size ? 0 : 1 + static_cast<int>((room - kCapHeight * size) / (1.05 * size));
    };
    CardTextPlan plan{zoom, size, 1.05 * size, std::min(3, linesIn(height)), 0.0, 0, true, false};
    if (hasFigure) plan.withMeta = std::min(2, linesIn(height - kFigureRoom * size));
    if (plan.withMeta > 0) plan.meta = size;
    const double width = layout::kCardSize.width - card::kFarLeft - card::kFarRight;
    if (width >= kNameLetters * kWide * size) return plan;
    plan.isCode = true;
    plan.lines = std::min(1, plan.lines);
    plan.meta = 0.0;
    return plan;
}

}  // namespace

const CardTextPlan& roomTextPlan(int size, double zoom, bool hasFigure) {
    static thread_local std::map<std::tuple<int, long, bool>, CardTextPlan> kept;
    const long step = std::max(1L, std::lround(zoom * kStepsOfZoom));
    const auto [found, isNew] = kept.try_emplace({size, step, hasFigure});
    if (isNew) found->second = planOf(size, static_cast<double>(step) / kStepsOfZoom, hasFigure);
    return found->second;
}

}  // namespace waymark
