#include "app/export_command.h"

#include "app/journey_input.h"
#include "app/journey_output.h"
#include "ui/export/export_map.h"

namespace waymark {

namespace {

// Error: UnknownValue.
Result<Id<Scenario>> scenarioNamed(const Document& document, const std::string& name) {
    if (name.empty()) return Id<Scenario>{};
    std::string names;
    for (const Scenario& row : document.table<Scenario>()) {
        if (row.name == name) return row.id;
        names += (names.empty() ? "" : ", ") + row.name;
    }
    return failure(ErrorCode::UnknownValue, {"scenario", name, names.empty() ? "none" : names});
}

}  // namespace

ExitCode run(const ExportCommand& command) {
    const auto loaded = loadAcyclic(command.file, command.common);
    if (!loaded) return refuse(loaded.error());
    const Document& document = loaded->document;
    const auto scenario = scenarioNamed(document, command.scenario);
    if (!scenario) return refuse(inFile(scenario.error(), command.file));
    ExportSettings settings = command.settings;
    settings.scenario = *scenario;
    const auto files =
        exportMap(document, IncrementalSchedule(document), settings, QString::fromLocal8Bit(command.to.c_str()));
    if (!files) return refuse(inFile(files.error(), command.to));
    if (!command.common.quiet) tellNotes(command.file, loaded->notes);
    std::vector<std::string> names;
    for (const QString& file : *files) names.push_back(file.toStdString());
    return tellFiles(names, command.common);
}

}  // namespace waymark
