#pragma once
// The parts of a presentation file that are the same in every deck: theme, master, layout and the list of kinds.

#include <string>

#include "core/report/slide_deck.h"

namespace waymark {

inline constexpr std::string_view kXmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr std::string_view kNamespaces =
    " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

// 1/96 inch in the unit of the format.
[[nodiscard]] std::string emu(double units);
// <a:off/> and <a:ext/>.
[[nodiscard]] std::string slidePlace(double x, double y, double width, double height);

[[nodiscard]] std::string slideTheme(bool isDark);
[[nodiscard]] std::string slideMaster();
[[nodiscard]] std::string slideLayout();
[[nodiscard]] std::string notesMaster();

// Where title, picture and caption of a slide stand.
inline constexpr double kSlideMargin = 48.0, kTitleTop = 24.0, kTitleHeight = 44.0, kPictureTop = 84.0,
                        kPictureHeight = 552.0, kCaptionTop = 650.0, kCaptionHeight = 48.0;
inline constexpr double kSlideTitleSize = 30.0, kSlideCaptionSize = 18.0;  // of letters

}  // namespace waymark
