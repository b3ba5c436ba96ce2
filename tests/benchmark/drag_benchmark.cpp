// What one step of a drag costs among 10,000 touchpoints: the routes of the dragged cards and of all that have to make
// way for them. Painting comes on top; the part "canvas" has the whole frame.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "core/map/live_map.h"
#include "tests/benchmark/benchmark.h"
#include "tests/benchmark/wide_journey.h"
#include "tests/support/layered_journey.h"

namespace waymark::bench {
namespace {

constexpr std::size_t kTouchpoints = 10'000;
constexpr int kSteps = 40;
constexpr double kStepX = 7.0;  // a drag leads across whatever lies there
constexpr double kStepY = 4.0;
constexpr double kOneTarget = 8.0;  // milliseconds: half a frame
constexpr double kManyTarget = 33.0;
constexpr std::size_t kMany = 200;
constexpr std::size_t kUsual = 1'000;  // touchpoints of a large journey as people draw them
constexpr double kUsualTarget = 5.0;

// The cards around one of them, as they would be selected by a rectangle.
std::vector<MapCard> cardsAround(const PlacedMap& map, const MapCard& middle, std::size_t count) {
    const auto distance = [&](const MapCard& card) {
        const layout::Point a = card.rect.centre();
        const layout::Point b = middle.rect.centre();
        return std::max(std::abs(a.x - b.x), std::abs(a.y - b.y));
    };
    std::vector<MapCard> cards = map.cards;
    std::ranges::stable_sort(cards, {}, distance);
    cards.resize(count);
    return cards;
}

// The times of a drag of these cards, which end up where they were.
std::vector<double> drag(LiveMap& map, std::vector<MapCard> cards) {
    const std::vector<MapCard> home = cards;
    std::vector<double> times;
    for (int step = 0; step < kSteps; ++step) {
        for (MapCard& card : cards) {
            card.rect.x += kStepX;
            card.rect.y += kStepY;
        }
        times.push_back(milliseconds([&] { consume(static_cast<std::int64_t>(map.preview(cards).size())); }));
    }
    map.preview(home);
    return times;
}

// Ten cards all over the map, one after the other.
std::vector<double> dragSome(LiveMap& map) {
    std::vector<double> all;
    const std::size_t step = map.map().cards.size() / 10;
    for (std::size_t k = step / 2; k < map.map().cards.size(); k += step) {
        const std::vector<double> times = drag(map, {map.map().cards[k]});
        all.insert(all.end(), times.begin(), times.end());
    }
    return all;
}

void measure(Report& report, const std::string& name, const Document& document, MapLayout layout) {
    const IncrementalSchedule schedule(document);
    LiveMap map(document, schedule, layout);
    const std::vector<double> one = dragSome(map);
    report.atMost("drag: step of one card, " + name, median(one), "ms", kOneTarget);
    report.note("  90 % quantile", quantile(one, 0.9), "ms");
    const MapCard middle = map.map().cards[kTouchpoints / 2];
    const std::vector<double> block = drag(map, cardsAround(map.map(), middle, kMany));
    report.atMost("drag: step of 200 cards, " + name, median(block), "ms", kManyTarget);
    report.note("  90 % quantile", quantile(block, 0.9), "ms");
}

// After the drop all is routed in full quality.
void measureDrop(Report& report, const std::string& name, const Document& document, MapLayout layout) {
    const IncrementalSchedule schedule(document);
    LiveMap map(document, schedule, layout);
    const std::vector<double> times = dragSome(map);
    report.atMost("drag: re-routing a move of one among 1,000, " + name, median(times), "ms", kUsualTarget);
    report.note("  90 % quantile", quantile(times, 0.9), "ms");
}

void run(Report& report) {
    test::LayeredShape usual;
    usual.touchpoints = kUsual;
    measureDrop(report, "dense rows and columns", wideJourney(kUsual), MapLayout::Drawn);
    measureDrop(report, "arranged by stages", test::layeredJourney(usual, 1), MapLayout::Stages);
    measure(report, "dense rows and columns", wideJourney(kTouchpoints), MapLayout::Drawn);
    test::LayeredShape shape;
    shape.touchpoints = kTouchpoints;
    measure(report, "arranged by stages", test::layeredJourney(shape, 1), MapLayout::Stages);
}

const Registration kDrag("drag", run);

}  // namespace
}  // namespace waymark::bench
