#include "ui/canvas/card_style.h"

#include <algorithm>

#include "ui/style/theme.h"

namespace waymark {

const CardFonts& cardFonts() {
    static thread_local const CardFonts fonts{
        // a font remembers the thread that painted with it last
        .name = fontOf(12.0, FontWeight::SemiBold),   .meta = fontOf(11.0),
        .strong = fontOf(11.0, FontWeight::SemiBold), .caption = fontOf(10.0),
        .label = fontOf(10.0, FontWeight::Medium),    .badge = fontOf(12.0, FontWeight::SemiBold),
    };
    return fonts;
}

QRectF emotionTrack(const QRectF& card, double width) {
    constexpr double kInset = 13.0;  // from the corners
    return {card.left(), card.top() + kInset, width, card.height() - 2.0 * kInset};
}

QRectF emotionBar(const QRectF& track, int emotion) {
    const double height = track.height() * (std::clamp(emotion, -2, 2) + 3) / 5.0;
    return {track.left(), track.bottom() - height, track.width(), height};
}

}  // namespace waymark
