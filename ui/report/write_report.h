#pragma once
// Computes a report and writes it, in the format that the ending of the file names.

#include <stop_token>

#include <QString>

#include "core/base/error.h"
#include "core/model/document.h"
#include "ui/report/make_report.h"

namespace waymark {

// The endings there are, with their dots: ".html, .pdf, .xlsx, .csv, .json".
[[nodiscard]] std::string reportEndings();

// What is being done, while it is: "Simulating …".
[[nodiscard]] QString stepWords(ReportStep step);

// Tells each step as it begins; on any thread but for `progress`, which is called on that one. The file is written
// atomically, and not at all if it was stopped. Errors: CannotWriteEnding, CyclicPlan, CannotExport, CannotWrite,
// DiskFull.
[[nodiscard]] Result<void> writeReport(const Document& document, const ReportSettings& settings, const QString& path,
                                       const ReportProgress& progress = {}, const std::stop_token& stop = {});

}  // namespace waymark
