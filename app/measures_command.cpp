#include "app/measures_command.h"

#include "app/journey_input.h"
#include "app/journey_problems.h"
#include "core/format/measures_json.h"
#include "core/format/measures_table.h"
#include "core/format/survey_table.h"
#include "core/store/file.h"

namespace waymark {
namespace {

Result<Loaded> withSeries(Loaded loaded, const std::string& path) {
    if (path.empty()) return loaded;
    const auto applied =
        readFile(path)
            .and_then([&](const std::string& bytes) { return readSurveyTable(bytes, loaded.document); })
            .and_then([&](const SurveyTable& table) {
                loaded.notes.insert(loaded.notes.end(), table.notes.begin(), table.notes.end());
                return loaded.document.apply(table.changes);
            });
    if (!applied) return tl::unexpected(inFile(applied.error(), path));
    return loaded;
}

}  // namespace

ExitCode run(const MeasuresCommand& command) {
    const auto loaded = loadAcyclic(command.file, command.common).and_then([&](Loaded read) {
        return withSeries(std::move(read), command.series);
    });
    if (!loaded) return refuse(loaded.error());
    const auto problems = tellProblems(command.file, *loaded, command.common);
    const MeasuresReport report = reportMeasures(loaded->document);
    return print(command.common.json ? measuresJson(report, problems) : measuresTable(report));
}

}  // namespace waymark
