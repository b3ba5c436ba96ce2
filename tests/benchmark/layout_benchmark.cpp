// What it costs to lay out a journey: where the cards go, and how the dependencies run around them.
#include <string>
#include <vector>

#include "core/map/placed_map.h"
#include "tests/benchmark/benchmark.h"
#include "tests/benchmark/dot_comparison.h"
#include "tests/support/layered_journey.h"

namespace waymark::bench {
namespace {

struct Size {
    std::size_t touchpoints;
    int rounds;
    double target;  // milliseconds, of each layout
};
constexpr Size kSizes[] = {{1000, 9, 50.0}, {10'000, 1, 1500.0}};

struct NamedLayout {
    const char* name;
    MapLayout layout;
};
constexpr NamedLayout kLayouts[] = {
    {"stages", MapLayout::Stages}, {"network", MapLayout::Network}, {"time", MapLayout::Time}};

void measure(Report& report, const Size& size, const Document& document, const IncrementalSchedule& schedule,
             const NamedLayout& named) {
    std::vector<double> places, routes, all;
    for (int round = 0; round < size.rounds; ++round) {
        MapPlaces cards;
        places.push_back(milliseconds([&] { cards = placesOf(document, schedule, named.layout); }));
        routes.push_back(milliseconds([&] {
            const layout::EdgeRouter router(rectsOf(cards.cards), edgesBetween(document, cards.cards),
                                            routingRulesOf(named.layout, 0.0));
            consume(static_cast<std::int64_t>(router.route(0).points.size()));
        }));
        all.push_back(milliseconds(
            [&] { consume(static_cast<std::int64_t>(placeMap(document, schedule, named.layout).edges.size())); }));
    }
    const std::string count = std::to_string(size.touchpoints);
    report.atMost("layout: " + count + " touchpoints, " + named.name, median(all), "ms", size.target);
    report.note("  places", median(places), "ms");
    report.note("  routes", median(routes), "ms");
}

void run(Report& report) {
    for (const Size& size : kSizes) {
        test::LayeredShape shape;
        shape.touchpoints = size.touchpoints;
        const Document document = test::layeredJourney(shape, 1);
        const IncrementalSchedule schedule(document);
        report.note("layout: dependencies", static_cast<double>(document.table<Dependency>().size()), "");
        for (const NamedLayout& named : kLayouts) measure(report, size, document, schedule, named);
    }
    compareWithDot(report);
}

const Registration kLayout("layout", run);

}  // namespace
}  // namespace waymark::bench
