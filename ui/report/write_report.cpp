#include "ui/report/write_report.h"

#include <array>

#include <QFileInfo>
#include <QTemporaryDir>

#include "core/report/html_report.h"
#include "core/report/workbook.h"
#include "core/store/file.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_pictures.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr std::array kEndings{"html", "pdf", "xlsx", "csv", "json"};

Result<std::string> workbookBytes(const Report& report) {
    const QTemporaryDir folder;
    if (!folder.isValid()) return failure(ErrorCode::CannotExport, {"", "there is no place for scratch files"});
    const std::string path = folder.filePath(QStringLiteral("report.xlsx")).toStdString();
    return writeWorkbook(report, path, folder.path().toStdString()).and_then([&] { return readFile(path); });
}

struct Material {
    const ReportFacts& facts;
    const Report& report;
    const ReportPictures& pictures;
    const ReportSettings& settings;
};

Result<std::string> bytesFor(const QString& ending, const Material& material, const std::stop_token& stop) {
    if (ending == QLatin1String("html")) {
        return material.pictures.drawings(material.report, stop).map([&](const auto& drawings) {
            return htmlReport(material.report, drawings);
        });
    }
    if (ending == QLatin1String("pdf")) return reportPdf(material.report, material.pictures);
    if (ending == QLatin1String("xlsx")) return workbookBytes(material.report);
    if (ending == QLatin1String("csv")) return csvOf(material.report.touchpoints);
    return reportJson(material.facts, material.settings.unit.value_or(TimeUnit::Day),
                      material.settings.date.toStdString(), summaryOf(material.report));
}

}  // namespace

QString stepWords(ReportStep step) {
    switch (step) {
        case ReportStep::Schedule: return tr("Computing dates …");
        case ReportStep::Simulation: return tr("Simulating …");
        case ReportStep::Chain: return tr("Planning the critical chain …");
        case ReportStep::Money: return tr("Reckoning money …");
        case ReportStep::Measures: return tr("Reading measures …");
        case ReportStep::Pages: return tr("Writing the report …");
    }
    return {};
}

std::string reportEndings() {
    std::string all;
    for (const char* ending : kEndings) all += (all.empty() ? "." : ", .") + std::string(ending);
    return all;
}

Result<void> writeReport(const Document& document, const ReportSettings& settings, const QString& path,
                         const ReportProgress& progress, const std::stop_token& stop) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (std::ranges::find(kEndings, ending.toStdString()) == kEndings.end()) {
        return failure(ErrorCode::CannotWriteEnding, {ending.toStdString(), reportEndings()});
    }
    const auto facts = gatherFacts(document, settings.facts, progress, stop);
    if (!facts) return tl::unexpected(facts.error());
    if (stop.stop_requested()) return {};
    if (progress) progress(ReportStep::Pages);
    const IncrementalSchedule schedule(facts->document);
    const Report report = makeReport(*facts, schedule, settings);
    const ReportPictures pictures(*facts, schedule);
    const auto bytes = bytesFor(ending, {*facts, report, pictures, settings}, stop);
    if (stop.stop_requested()) return {};
    if (!bytes) {
        Error error = bytes.error();
        if (error.code == ErrorCode::CannotExport) error.details.front() = path.toStdString();
        return tl::unexpected(std::move(error));
    }
    return writeFile(path.toStdString(), *bytes);
}

}  // namespace waymark
