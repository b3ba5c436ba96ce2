#include "app/measures_command.h"

#include "app/journey_input.h"
#include "app/journey_problems.h"
#include "app/series_input.h"
#include "core/format/measures_json.h"
#include "core/format/measures_table.h"

namespace waymark {

ExitCode run(const MeasuresCommand& command) {
    auto loaded = loadAcyclic(command.file, command.common);
    if (!loaded) return refuse(loaded.error());
    SeriesNotes series;
    if (!command.series.empty()) {
        auto read = readSeries(command.series, loaded->document, command.common.quiet);
        if (!read) return refuse(read.error());
        series = std::move(*read);
    }
    auto problems = tellProblems(command.file, *loaded, command.common);
    problems.insert(problems.end(), series.notes.begin(), series.notes.end());
    const MeasuresReport report = reportMeasures(loaded->document);
    const ExitCode printed = print(command.common.json ? measuresJson(report, problems) : measuresTable(report));
    return series.losesData ? ExitCode::InputHasErrors : printed;
}

}  // namespace waymark
