#pragma once
// A deck of slides as a value, and as a presentation file (PPTX) with shapes and texts of its own, no pictures of them.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"

namespace waymark {

// 16:9; places and sizes on slides are in 1/96 inch.
inline constexpr double kSlideWidth = 1280.0, kSlideHeight = 720.0;

struct SlideColour {
    std::uint32_t rgb = 0;  // 0xRRGGBB
    double opacity = 1.0;

    bool operator==(const SlideColour&) const = default;
};

struct SlidePoint {
    double x = 0.0, y = 0.0;
};

// One step of an outline: to a place, in a line or in a cubic curve with two handles, or back to where it began.
struct SlideStep {
    enum class Kind : std::uint8_t { Move, Line, Curve, Close };
    Kind kind = Kind::Move;
    SlidePoint to, handle1, handle2;
};

struct SlideOutline {
    std::vector<SlideStep> steps;
    std::optional<SlideColour> fill, line;
    double lineWidth = 1.0;
    bool isDashed = false;
};

// One line of text from its upper left corner.
struct SlideWords {
    std::string text;
    SlidePoint at;
    double width = 0.0, height = 0.0;
    double size = 12.0;  // of letters
    bool isStrong = false;
    SlideColour colour;
    double turn = 0.0;  // degrees, clockwise
};

struct SlideShape {
    std::optional<SlideOutline> outline;
    std::optional<SlideWords> words;
};

struct Slide {
    std::string title, caption, notes;
    std::string picture;             // what the shapes show, for those who do not see it
    std::vector<SlideShape> shapes;  // from behind to front
};

struct SlideDeck {
    std::string title, language = "en";
    std::vector<Slide> slides;
    bool isDark = false;
};

// The same deck gives the same bytes. Error: CannotExport.
[[nodiscard]] Result<std::string> presentationOf(const SlideDeck& deck);

}  // namespace waymark
