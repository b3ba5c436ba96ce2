#include "app/report_command.h"

#include "app/journey_input.h"
#include "app/journey_output.h"
#include "ui/report/write_report.h"

namespace waymark {

ExitCode run(const ReportCommand& command) {
    const auto loaded = loadAcyclic(command.file, command.common);
    if (!loaded) return refuse(loaded.error());
    const bool tellsSteps = !command.common.quiet && isWatched();
    const ReportProgress progress = [&](ReportStep step) {
        if (tellsSteps) tellProgress(stepWords(step));
    };
    const auto written =
        writeReport(loaded->document, command.settings, QString::fromLocal8Bit(command.to.c_str()), progress);
    if (tellsSteps) tellProgress({});
    if (!written) return refuse(inFile(written.error(), command.to));
    if (!command.common.quiet) tellNotes(command.file, loaded->notes);
    return tellFiles({command.to}, command.common);
}

}  // namespace waymark
