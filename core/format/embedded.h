#pragma once
// A journey that travels inside an exported picture or page, so that it can be had back from there: in a PNG as text
// (an iTXt chunk), in an SVG as metadata, in a PDF as an attachment.

#include <string>
#include <string_view>

#include "core/base/error.h"

namespace waymark {

// The kind by which the attachment of a PDF is known.
inline constexpr std::string_view kJourneyMime = "application/x-waymark";

// Whether a journey may be inside a file with this ending: ".png", ".svg", ".pdf".
[[nodiscard]] bool mayEmbed(std::string_view ending);

// The picture with the text of a .waymark file inside. What is no such picture comes back as it is.
[[nodiscard]] std::string pngWithJourney(std::string_view png, std::string_view journey);
[[nodiscard]] std::string svgWithJourney(std::string_view svg, std::string_view journey);

// The text of the .waymark file that is inside one of the three, by its first bytes. Reads nothing else of the picture;
// what is packed grows to at most kLargestFile, and at most two hundredfold. Errors: NotAJourneyFile, FileTooLarge,
// DamagedFile.
[[nodiscard]] Result<std::string> embeddedJourney(std::string_view bytes);

}  // namespace waymark
