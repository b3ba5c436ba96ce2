#include "core/map/free_place.h"

#include <array>
#include <cmath>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/map/free_places.h"

namespace waymark {
namespace {

using layout::Point;

const std::vector<StageBand> kStages{{Id<Stage>{1}, 0.0, 192.0}, {Id<Stage>{2}, 192.0, 560.0}};
const std::vector<LaneBand> kLanes{{Id<Lane>{1}, 0.0, 136.0}, {Id<Lane>{2}, 136.0, 400.0}};

TEST(FreePlace, AWishInTheMiddleOfAnEmptyBandIsOnlySnapped) {
    const OccupiedPlaces none;
    EXPECT_EQ(freePlaceNear(none, {301.0, 250.0}, kStages, kLanes), (Point{304.0, 248.0}));
}

TEST(FreePlace, ACardWishedForOnABorderLiesWhollyInTheBandOfItsCentre) {
    const OccupiedPlaces none;
    const Point place = freePlaceNear(none, {193.0, 135.0}, kStages, kLanes);
    EXPECT_GE(place.x - layout::kCardSize.width / 2.0, 192.0);
    EXPECT_LE(place.y + layout::kCardSize.height / 2.0, 136.0);
}

TEST(FreePlace, ACardMovesAsideWithinItsBandWhileThereIsRoom) {
    OccupiedPlaces occupied;
    occupied.add({280.0, 256.0});
    const Point place = freePlaceNear(occupied, {280.0, 256.0}, kStages, kLanes);
    EXPECT_EQ(stageAt(kStages, place.x), Id<Stage>{2});
    EXPECT_EQ(laneAt(kLanes, place.y), Id<Lane>{2});
    EXPECT_TRUE(occupied.isFree(place));
}

TEST(FreePlace, FilledBandsOverflowWithoutTouchingACard) {
    OccupiedPlaces occupied;
    Random random(7);
    for (int k = 0; k < 400; ++k) {
        const Point wish{static_cast<double>(random.below(560)), static_cast<double>(random.below(400))};
        const Point place = freePlaceNear(occupied, wish, kStages, kLanes);
        EXPECT_TRUE(occupied.isFree(place));
        EXPECT_EQ(std::fmod(place.x, layout::kGrid), 0.0);
        EXPECT_EQ(std::fmod(place.y, layout::kGrid), 0.0);
        occupied.add(place);
    }
}

TEST(FreePlace, ManyCardsLieWhereOneAfterTheOtherWouldLie) {
    const std::array wishes{Point{96, 60}, Point{400, 250}, Point{96, 250}, Point{9000, 9000}};
    FreePlaces together(OccupiedPlaces(), kStages, kLanes);
    OccupiedPlaces occupied;
    for (std::size_t k = 0; k < 600; ++k) {
        const Point wish = wishes[k % wishes.size()];
        const Point place = freePlaceNear(occupied, wish, kStages, kLanes);
        ASSERT_EQ(together.take(wish), place) << k;
        occupied.add(place);
    }
}

TEST(FreePlace, APlaceIsFreeAgainOnceItsCardIsTakenAway) {
    OccupiedPlaces occupied;
    occupied.add({80.0, 80.0});
    EXPECT_FALSE(occupied.isFree({200.0, 80.0}));
    EXPECT_TRUE(occupied.isFree({240.0, 80.0}));
    occupied.remove({80.0, 80.0});
    EXPECT_TRUE(occupied.isFree({80.0, 80.0}));
}

}  // namespace
}  // namespace waymark
