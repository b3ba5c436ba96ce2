#pragma once
// A report as one HTML file that needs nothing else: no script, no font, no picture from anywhere.

#include <map>
#include <string>

#include "core/report/report.h"

namespace waymark {

// An SVG drawing in the colours of day and of night, and its size in CSS pixels.
struct HtmlPicture {
    std::string light, dark;
    double width = 0.0, height = 0.0;
};

// Pictures by the names that the report gives them; one that is missing is left out. The page forbids scripts and
// everything from elsewhere by itself (Content-Security-Policy), follows the theme of the reader and has page breaks
// for print.
[[nodiscard]] std::string htmlReport(const Report& report, const std::map<std::string, HtmlPicture>& pictures);

}  // namespace waymark
