// How long a report of 200 touchpoints with shared people takes in each format, from the document to the file, and how
// long a PERT chart of 1,000 touchpoints takes to the PDF and to its first preview.
#include <string>

#include <QApplication>
#include <QTemporaryDir>

#include "tests/benchmark/benchmark.h"
#include "tests/benchmark/wide_journey.h"
#include "tests/support/staffed_journey.h"
#include "ui/export/export_map.h"
#include "ui/export/prepared_sheet.h"
#include "ui/report/write_report.h"

namespace waymark::bench {
namespace {

constexpr double kMostForReport = 5000.0;  // milliseconds
constexpr double kMostForPdf = 1000.0;
constexpr double kMostForPreview = 200.0;

void measureReports(Report& report, const QTemporaryDir& folder) {
    const Document document = test::randomStaffedJourney(200, 1);
    for (const char* ending : {"html", "pdf", "xlsx"}) {
        const QString path = folder.filePath(QStringLiteral("report.") + ending);
        const double took = milliseconds([&] { (void)writeReport(document, {}, path); });
        report.atMost(std::string("report of 200 touchpoints as ") + ending, took, "ms", kMostForReport);
    }
}

void measureChart(Report& report, const QTemporaryDir& folder) {
    const Document document = wideJourney(1000);
    ExportSettings settings;
    settings.lens = Lens::Pert;
    const double preview = milliseconds([&] {
        const auto sheet = PreparedSheet::make(document, settings);
        consume(previewOf(sheet->sheet(), 0, {800, 600}).width());
    });
    report.atMost("first preview of a PERT chart of 1,000 touchpoints", preview, "ms", kMostForPreview);
    const double pdf = milliseconds([&] {
        (void)exportMap(document, IncrementalSchedule(document), settings,
                        folder.filePath(QStringLiteral("chart.pdf")));
    });
    report.atMost("PERT chart of 1,000 touchpoints to PDF", pdf, "ms", kMostForPdf);
}

void run(Report& report) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;
    std::string program = "waymark_bench";
    char* arguments[] = {program.data(), nullptr};
    const QApplication application(count, arguments);
    const QTemporaryDir folder;
    measureReports(report, folder);
    measureChart(report, folder);
}

const Registration kRegistration("report", run);

}  // namespace
}  // namespace waymark::bench
