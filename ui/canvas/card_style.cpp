#include "ui/canvas/card_style.h"

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

}  // namespace waymark
