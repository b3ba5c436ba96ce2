#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/layout/acyclic.h"
#include "core/map/live_map.h"
#include "core/map/map_graph.h"
#include "core/map/placed_map.h"
#include "tests/support/layered_journey.h"
#include "tests/support/random_journey.h"

namespace waymark {
namespace {

using layout::Point;
using layout::Rect;

constexpr int kMaps = 200;

struct ShownAs {
    const char* name;
    MapLayout layout;
    double wrapWidth;
};
constexpr ShownAs kEveryLayout[] = {{"drawn", MapLayout::Drawn, 0.0},
                                    {"stages", MapLayout::Stages, 0.0},
                                    {"network", MapLayout::Network, 0.0},
                                    {"folded network", MapLayout::Network, 1200.0},
                                    {"time", MapLayout::Time, 0.0}};

// Journeys of 2 to 61 touchpoints: most in layers, with all kinds of dependencies, every third with cycles, and now
// and then one without any order or without bands.
Document someJourney(int number) {
    const auto touchpoints = static_cast<std::size_t>(2 + number * 7 % 60);
    if (number % 10 == 9) {
        test::JourneyShape shape;
        shape.touchpoints = touchpoints;
        shape.dependencies = touchpoints * 3 / 2;
        shape.backwards = number % 20 == 9 ? 0.5 : 0.0;
        shape.stages = number % 3 == 0 ? 0 : 4;
        shape.lanes = number % 3 == 0 ? 0 : 3;
        return test::randomJourney(shape, static_cast<std::uint64_t>(number));
    }
    test::LayeredShape shape;
    shape.touchpoints = touchpoints;
    shape.stages = static_cast<std::size_t>(number % 7);
    shape.lanes = static_cast<std::size_t>(number % 5);
    shape.mixedKinds = 0.5;
    shape.backwards = number % 3 == 0 ? 0.3 : 0.0;
    return test::layeredJourney(shape, static_cast<std::uint64_t>(number));
}

struct ShownMap {
    const Document& document;
    const IncrementalSchedule& schedule;
    const ShownAs& shown;
    const PlacedMap& map;
};

struct Journey {
    Document document;
    IncrementalSchedule schedule{document};
    std::vector<PlacedMap> maps;  // in the order of kEveryLayout

    explicit Journey(Document made) : document(std::move(made)) {
        for (const ShownAs& shown : kEveryLayout) {
            maps.push_back(placeMap(document, schedule, shown.layout, shown.wrapWidth));
        }
    }
};

const std::vector<std::unique_ptr<Journey>>& journeys() {
    static const std::vector<std::unique_ptr<Journey>> kAll = [] {
        std::vector<std::unique_ptr<Journey>> all;
        for (int number = 0; number < kMaps; ++number) all.push_back(std::make_unique<Journey>(someJourney(number)));
        return all;
    }();
    return kAll;
}

template <class Check>
void forEveryMap(Check&& check) {
    for (int number = 0; number < kMaps; ++number) {
        const Journey& journey = *journeys()[static_cast<std::size_t>(number)];
        for (std::size_t k = 0; k < journey.maps.size(); ++k) {
            SCOPED_TRACE("map " + std::to_string(number) + " as " + kEveryLayout[k].name);
            check(ShownMap{journey.document, journey.schedule, kEveryLayout[k], journey.maps[k]});
            if (testing::Test::HasFailure()) return;
        }
    }
}

bool touches(const Rect& rect, Point a, Point b) {
    return std::min(a.x, b.x) < rect.right() && std::max(a.x, b.x) > rect.x && std::min(a.y, b.y) < rect.bottom() &&
           std::max(a.y, b.y) > rect.y;
}

bool isSideCentre(const Rect& rect, Point point) {
    const Point centre = rect.centre();
    const bool beside = point.y == centre.y && (point.x == rect.x || point.x == rect.right());
    return beside || (point.x == centre.x && (point.y == rect.y || point.y == rect.bottom()));
}

const MapCard& cardOf(const PlacedMap& map, Id<Touchpoint> id) {
    return *std::find_if(map.cards.begin(), map.cards.end(), [&](const MapCard& card) { return card.id == id; });
}

TEST(MapLayouts, NoTwoCardsOverlap) {
    forEveryMap([](const ShownMap& is) {
        if (is.shown.layout == MapLayout::Drawn) return;  // that is the person's own affair
        for (std::size_t a = 0; a < is.map.cards.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b)
                EXPECT_FALSE(is.map.cards[a].rect.grown(8).intersects(is.map.cards[b].rect));
        }
    });
}

TEST(MapLayouts, NoRouteCrossesACardThatIsNotItsEnd) {
    forEveryMap([](const ShownMap& is) {
        if (is.shown.layout == MapLayout::Drawn) return;  // cards on top of each other leave no way
        for (const MapEdge& edge : is.map.edges) {
            const std::vector<Point>& points = edge.route.points;
            for (std::size_t k = 1; k < points.size(); ++k) {
                for (const MapCard& card : is.map.cards) {
                    if (card.id == edge.from || card.id == edge.to) continue;
                    EXPECT_FALSE(touches(card.rect, points[k - 1], points[k]))
                        << "dependency " << edge.id.value << " crosses touchpoint " << card.id.value;
                }
            }
        }
    });
}

TEST(MapLayouts, RoutesAreRightAngledAndJoinSideCentres) {
    forEveryMap([](const ShownMap& is) {
        for (const MapEdge& edge : is.map.edges) {
            const std::vector<Point>& points = edge.route.points;
            ASSERT_GE(points.size(), 2U);
            EXPECT_TRUE(isSideCentre(cardOf(is.map, edge.from).rect, points.front()));
            EXPECT_TRUE(isSideCentre(cardOf(is.map, edge.to).rect, points.back()));
            for (std::size_t k = 1; k < points.size(); ++k) {
                EXPECT_TRUE(points[k - 1].x == points[k].x || points[k - 1].y == points[k].y);
            }
        }
    });
}

TEST(MapLayouts, EveryCardLiesInItsBands) {
    forEveryMap([](const ShownMap& is) {
        if (is.shown.layout != MapLayout::Stages) return;
        for (const MapCard& card : is.map.cards) {
            const Touchpoint& touchpoint = is.document.table<Touchpoint>().at(card.id);
            EXPECT_EQ(stageAt(is.map.stages, card.rect.x), touchpoint.stage);
            EXPECT_EQ(stageAt(is.map.stages, card.rect.right()), touchpoint.stage);
            EXPECT_EQ(laneAt(is.map.lanes, card.rect.y), touchpoint.lane);
            EXPECT_EQ(laneAt(is.map.lanes, card.rect.bottom()), touchpoint.lane);
        }
    });
}

TEST(MapLayouts, CardsBeginAtTheirEarlyStartOnTheTimeAxis) {
    forEveryMap([](const ShownMap& is) {
        ASSERT_EQ(is.map.timeAxis.has_value(), is.shown.layout == MapLayout::Time);
        if (!is.map.timeAxis) return;
        for (const MapCard& card : is.map.cards) {
            const Dates* dates = is.schedule.dates(card.id);
            if (!dates) {
                EXPECT_LT(card.rect.right(), is.map.timeAxis->origin);
                continue;
            }
            const auto minutes = static_cast<double>(dates->earlyStart.time_since_epoch().count());
            EXPECT_NEAR(card.rect.x, is.map.timeAxis->origin + minutes * is.map.timeAxis->unitsPerMinute, 1.0 / 64);
        }
    });
}

TEST(MapLayouts, TheTimeAxisIsNoLongerThanARowOfOneCardForEachRankOrThanThePageNeeds) {
    forEveryMap([](const ShownMap& is) {
        if (!is.map.timeAxis) return;
        const MapGraph graph = mapGraph(is.document, is.schedule, {}, {});
        const std::vector<int> ranks = layout::ranksOf(graph.graph.nodes.size(), layout::acyclicArcs(graph.graph));
        const double row = 192.0 * (1 + *std::max_element(ranks.begin(), ranks.end()));
        const double length = static_cast<double>(is.map.timeAxis->end.count()) * is.map.timeAxis->unitsPerMinute;
        const double page = std::sqrt(3.0 * 192.0 * 128.0 * static_cast<double>(ranks.size()));
        EXPECT_LE(length, std::max(row, page) + 1e-6);
        EXPECT_GE(length, is.map.timeAxis->end > Minutes{0} ? std::max(row / 2, page) - 1e-6 : 0.0);
    });
}

TEST(MapLayouts, TheSameJourneyAlwaysLooksTheSame) {
    forEveryMap([](const ShownMap& is) {
        const IncrementalSchedule again(is.document);
        EXPECT_EQ(placeMap(is.document, again, is.shown.layout, is.shown.wrapWidth), is.map);
    });
}

// What a drag shows is what a new map of the moved cards would.
TEST(MapLayouts, RoutesFollowMovedCardsExactly) {
    for (int number = 0; number < 10; ++number) {
        const Document document = someJourney(number);
        const IncrementalSchedule schedule(document);
        for (const MapLayout shown : {MapLayout::Drawn, MapLayout::Network, MapLayout::Time}) {
            LiveMap live(document, schedule, shown);
            Random random(static_cast<std::uint64_t>(number));
            std::vector<MapCard> cards = live.map().cards;
            for (int step = 0; step < 6; ++step) {
                MapCard& card = cards[random.below(cards.size())];
                card.rect.x += 8.0 * (static_cast<double>(random.below(60)) - 30.0);
                card.rect.y += 8.0 * (static_cast<double>(random.below(40)) - 20.0);
                live.preview(std::vector<MapCard>{card});
                const layout::EdgeRouter fresh(rectsOf(cards), edgesBetween(document, cards),
                                               routingRulesOf(shown, 0.0));
                for (std::size_t k = 0; k < live.map().edges.size(); ++k) {
                    ASSERT_EQ(live.map().edges[k].route, fresh.route(k)) << "map " << number << ", step " << step;
                }
            }
        }
    }
}

}  // namespace
}  // namespace waymark
