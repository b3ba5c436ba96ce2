#pragma once
// Rows about showing a journey to a room: saved views of the map, and votes.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"

namespace waymark {

struct Scenario;
struct StickyNote;
struct Touchpoint;

// What cards and dependencies say. A lens never changes where they are.
enum class Lens : std::uint8_t { Journey, Pert, Chain, Risk, Money, Measures };

// Which places the map shows. Drawn: those of the document. The others are computed and leave it alone.
enum class MapLayout : std::uint8_t { Drawn, Stages, Network, Time };

// A saved view of the map with a caption, for presenting. Scenes are shown in the order of `order`, then id.
struct Scene {
    Id<Scene> id;
    std::string name;     // in the strip of scenes, and the title of its slide
    std::string caption;  // what the room reads below the picture
    std::string notes;    // what only the speaker sees
    double order = 0.0;
    Lens lens = Lens::Journey;
    MapLayout layout = MapLayout::Drawn;
    double x = 0.0;  // the centre of the region that is seen, in scene units
    double y = 0.0;
    double width = 0.0;  // of the region; 0: all of the map, whatever is on it
    double height = 0.0;
    Id<Scenario> scenario{};                  // 0: the journey as it is
    std::vector<Id<Touchpoint>> selection{};  // rising; picked out, the others recede
    std::vector<std::string> panels{};  // charts beside the map, by the names of exported views: "scurve", "gantt"

    bool operator==(const Scene&) const = default;
};

inline constexpr std::size_t kMostScenes = 1000;

// One dot that somebody gave to a touchpoint or to a sticky note.
struct Vote {
    Id<Vote> id;
    Id<Touchpoint> touchpoint{};  // 0 where a note is named
    Id<StickyNote> note{};        // 0 where a touchpoint is named
    std::string voter{};          // empty: nobody said who

    bool operator==(const Vote&) const = default;
};

// Names used in files and on the command line: journey, pert, chain, risk, money, measures; drawn, stages, network,
// time.
[[nodiscard]] std::string_view nameOf(Lens lens);
[[nodiscard]] std::string_view nameOf(MapLayout layout);

}  // namespace waymark
