#include "core/layout/track_groups.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "core/base/random.h"

namespace waymark::layout {
namespace {

struct Reach {
    Rect rect;
    bool isWall = false;
};
using Reaches = std::map<std::uint32_t, Reach>;
using Group = std::set<std::uint32_t>;

Reach randomReach(Random& random) {
    const auto upTo = [&](std::uint64_t limit) { return static_cast<double>(random.below(limit)); };
    return {{upTo(2000), upTo(2000), 1 + upTo(40), 1 + upTo(400)}, random.below(3) == 0};
}

// Every movable track with all it is connected to, and the walls these meet: found pair by pair.
std::set<Group> groupsOf(const Reaches& reaches) {
    std::set<Group> groups;
    for (const auto& [first, reach] : reaches) {
        if (reach.isWall) continue;
        Group group{first};
        std::vector<std::uint32_t> open{first};
        while (!open.empty()) {
            const std::uint32_t track = open.back();
            open.pop_back();
            for (const auto& [other, its] : reaches) {
                if (!its.rect.intersects(reaches.at(track).rect) || !group.insert(other).second) continue;
                if (!its.isWall) open.push_back(other);
            }
        }
        groups.insert(group);
    }
    return groups;
}

// What the groups are, kept by what is told about changes alone.
TEST(TrackGroups, AreThoseFoundPairByPairAfterEveryChange) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        Random random(seed);
        TrackGroups groups({0, 0, 2000, 2000}, 60);
        Reaches reaches;
        std::map<std::uint32_t, Group> known;  // by the number of the group
        for (int step = 0; step < 60; ++step) {
            std::set<std::uint32_t> changed;
            for (std::uint64_t k = 0; k <= random.below(6); ++k) {
                const auto track = static_cast<std::uint32_t>(random.below(60));
                changed.insert(track);
                if (random.below(4) == 0) {
                    groups.remove(track);
                    reaches.erase(track);
                } else {
                    const bool isSame = reaches.count(track) > 0 && random.below(3) == 0;
                    if (!isSame) reaches[track] = randomReach(random);
                    groups.set(track, reaches[track].rect, reaches[track].isWall);
                }
            }
            const std::set<Group> expected = groupsOf(reaches);
            for (const TrackGroups::Changed& update : groups.update()) {
                const std::vector<std::uint32_t>& tracks = groups.tracks(update.group);
                const Group now(tracks.begin(), tracks.end());
                EXPECT_EQ(now.size(), tracks.size());
                EXPECT_TRUE(expected.count(now)) << "seed " << seed << ", step " << step;
                EXPECT_TRUE(update.isNew || known[update.group] == now);
                known[update.group] = now;
            }
            // Every group that holds something that changed was told of.
            for (const Group& group : expected) {
                const bool isTold =
                    std::any_of(known.begin(), known.end(), [&](const auto& entry) { return entry.second == group; });
                EXPECT_TRUE(isTold) << "seed " << seed << ", step " << step;
            }
        }
    }
}

}  // namespace
}  // namespace waymark::layout
