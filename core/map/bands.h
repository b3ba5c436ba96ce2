#pragma once
// Where stages and lanes lie on the drawn map: stages side by side from x = 0, lanes stacked from y = 0 downwards,
// both in the order of `order`, then id.

#include <span>
#include <vector>

#include "core/layout/geometry.h"
#include "core/model/document.h"

namespace waymark {

struct StageBand {
    Id<Stage> id;
    double begin = 0.0;
    double end = 0.0;

    bool operator==(const StageBand&) const = default;
};

struct LaneBand {
    Id<Lane> id;
    double begin = 0.0;
    double end = 0.0;

    bool operator==(const LaneBand&) const = default;
};

[[nodiscard]] std::vector<StageBand> stageBands(const Document& document);
[[nodiscard]] std::vector<LaneBand> laneBands(const Document& document);

// The band at this place; an invalid id outside of all. A place between two bands belongs to the second.
[[nodiscard]] Id<Stage> stageAt(std::span<const StageBand> bands, double x);
[[nodiscard]] Id<Lane> laneAt(std::span<const LaneBand> bands, double y);

// The card around this centre.
[[nodiscard]] layout::Rect cardRect(layout::Point centre);

}  // namespace waymark
