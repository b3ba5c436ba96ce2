#pragma once
// A report as A4 pages: texts and tables flow from page to page, wide pictures lie on pages on their long side. No
// heading stands alone at the end of a page.

#include <string>

#include "core/base/error.h"
#include "core/report/report.h"
#include "ui/report/report_pictures.h"

namespace waymark {

// PDF with embedded fonts, vectors and texts that can be searched. Error: CannotExport.
[[nodiscard]] Result<std::string> reportPdf(const Report& report, const ReportPictures& pictures);

}  // namespace waymark
