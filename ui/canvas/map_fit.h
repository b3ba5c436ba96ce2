#pragma once
// How a map is shown whole: with a margin all around, or from the headers on where it has them.

#include <algorithm>

#include <QSizeF>

namespace waymark {

inline constexpr double kFitMargin = 32.0;  // pixels around what is fitted

// The map along one axis. A header is margin enough.
struct FitSpan {
    double from, to;
    bool isPinned;

    [[nodiscard]] bool hasHeader() const { return isPinned && from >= 0.0; }
    [[nodiscard]] double begin() const { return hasHeader() ? 0.0 : from; }
    [[nodiscard]] double marginBefore() const { return hasHeader() ? 0.0 : kFitMargin; }
    [[nodiscard]] double zoomFor(double pixels) const {
        return std::max(1.0, pixels - marginBefore() - kFitMargin) / std::max(1.0, to - begin());
    }
    [[nodiscard]] double placeAtStart(double pixels, double zoom) const {
        return isPinned ? begin() - marginBefore() / zoom : (from + to) / 2.0 - pixels / zoom / 2.0;
    }
    // That it takes at this zoom, margins included.
    [[nodiscard]] double pixelsAt(double zoom) const { return marginBefore() + (to - begin()) * zoom + kFitMargin; }
};

// Both axes, in a view of this size whose lower edge is taken up to some height; no larger than `most`.
struct MapFit {
    FitSpan across, down;

    [[nodiscard]] double zoomFor(const QSizeF& room, double most) const {
        return std::min({most, across.zoomFor(room.width()), down.zoomFor(room.height())});
    }
};

}  // namespace waymark
