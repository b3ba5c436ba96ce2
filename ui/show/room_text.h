#pragma once
// How large letters have to be that are shown to a room.

#include <algorithm>

namespace waymark {

// Of the height of the screen. On a picture two metres high that are letters of 5 cm, whose capitals are seen from
// eight metres under 15 minutes of arc: what can be read there without effort. On a screen of 1080 lines it is 27
// pixels.
inline constexpr double kRoomText = 1.0 / 40.0;

// Nothing that a room reads is smaller, but for what fills cards and charts while big text is off. In pixels.
[[nodiscard]] inline double roomText(int screenHeight) {
    constexpr double kLeast = 11.0;
    return std::max(kLeast, screenHeight * kRoomText);
}

}  // namespace waymark
