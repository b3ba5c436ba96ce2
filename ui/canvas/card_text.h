#pragma once
// Names that can be read from far away: the further off a card is, the larger its name is written on it, and the less
// else. Sizes are chosen so that letters take about as many pixels at every zoom.

#include <optional>
#include <vector>

#include <QFont>
#include <QString>

#include "core/map/placed_map.h"
#include "ui/canvas/lens.h"
#include "ui/canvas/text_fit.h"

namespace waymark {

// From this zoom on names can be read, from that one codes; below there is nothing but blocks.
inline constexpr double kNameZoom = 0.28;
inline constexpr double kCodeZoom = 0.17;
// From this zoom on the window shows complete cards in every lens: a window full of them is painted within a frame.
inline constexpr double kItemZoom = 0.66;
// Labels of dependencies are left out below, and grow on the way there.
inline constexpr double kLabelZoom = 0.45;
inline constexpr double kMostLabelScale = 1.6;
[[nodiscard]] double labelScale(double zoom);

// How the text of a card is laid out within a range of zooms. In scene units.
struct CardTextPlan {
    double from;             // the least zoom of the range
    double name;             // size of its font
    double lineHeight;       // from baseline to baseline
    int lines;               // at most
    double meta;             // size of channel and time under the name; 0: there is no room for them
    int withMeta = 2;        // lines of a name under which they still find room
    bool isForRoom = false;  // nothing on the card is in smaller letters
    bool isCode = false;     // the code stands in place of the name

    // What channel and time take at the bottom of a card, and how far above it their baseline is.
    [[nodiscard]] double metaRoom() const { return meta * (isForRoom ? 1.45 : 1.7); }
    [[nodiscard]] double metaBaseline() const { return meta * (isForRoom ? 0.55 : 0.85); }
};

// The plan for a lens at this zoom. Nothing from where on the card is painted as on pages. Only the Journey lens makes
// its own text larger before complete cards give way to names.
[[nodiscard]] const CardTextPlan* farTextPlan(double zoom, Lens lens);

// The zoom for which the ordinary text of cards is laid out in a room whose headers take so many pixels (0: at a desk):
// as if cards were further off, so that it takes as much of a large screen as of a small one. But no larger than whole
// words find room.
[[nodiscard]] double textZoomIn(double zoom, double leastLetters);

// The plan for a room: a name and one figure as large as a card holds them, in every lens and from any distance from
// which they can be read. Where no letters may take fewer than `least` pixels: a name and a figure, the name alone, the
// code, or nothing, whichever finds room in a card.
[[nodiscard]] const CardTextPlan& bigTextPlan(double zoom, double least = 0.0);

// Codes below kNameZoom. In scene units.
[[nodiscard]] double farCodeSize(double zoom);

// The texts of a card made to such a plan.
struct FarText {
    const CardTextPlan* plan = nullptr;
    std::vector<FittedText> lines;
    double iconSize = 0.0;  // of the kind and the channel; 0: left out
    bool hasMeta = false;   // channel and time are written under the name
    FittedText channel, time;

    bool operator==(const FarText&) const = default;
};

// What the texts are made of.
struct FarWords {
    QString name, channel, time;
    bool hasKindIcon = false;
    bool hasChannelIcon = false;
};
[[nodiscard]] FarText fitFarText(const FarWords& words, const CardTextPlan& plan, Lens lens);

// Fonts of these sizes.
[[nodiscard]] const QFont& farNameFont(double size);
[[nodiscard]] const QFont& farMetaFont(double size);

namespace card {
inline constexpr double kFarLeft = 12.0;  // beside the bar of the emotion
inline constexpr double kFarRight = 6.0;
}  // namespace card

}  // namespace waymark
