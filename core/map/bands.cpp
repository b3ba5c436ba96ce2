#include "core/map/bands.h"

#include <algorithm>

namespace waymark {
namespace {

double extent(const Stage& row) { return row.width; }
double extent(const Lane& row) { return row.height; }

template <class Band, class Row>
std::vector<Band> bandsOf(const Document& document) {
    std::vector<const Row*> rows;
    for (const Row& row : document.table<Row>()) rows.push_back(&row);
    std::ranges::stable_sort(rows, {}, [](const Row* row) { return row->order; });
    std::vector<Band> bands;
    double end = 0.0;
    for (const Row* row : rows) {
        const double begin = end;
        end += extent(*row);
        bands.push_back({row->id, begin, end});
    }
    return bands;
}

template <class Band>
auto bandAt(std::span<const Band> bands, double place) {
    const auto next = std::ranges::upper_bound(bands, place, {}, &Band::begin);
    if (next == bands.begin() || !(place < std::prev(next)->end)) return decltype(Band::id){};
    return std::prev(next)->id;
}

}  // namespace

std::vector<StageBand> stageBands(const Document& document) { return bandsOf<StageBand, Stage>(document); }

std::vector<LaneBand> laneBands(const Document& document) { return bandsOf<LaneBand, Lane>(document); }

Id<Stage> stageAt(std::span<const StageBand> bands, double x) { return bandAt(bands, x); }

Id<Lane> laneAt(std::span<const LaneBand> bands, double y) { return bandAt(bands, y); }

layout::Rect cardRect(layout::Point centre) {
    const auto [width, height] = layout::kCardSize;
    return {centre.x - width / 2.0, centre.y - height / 2.0, width, height};
}

}  // namespace waymark
