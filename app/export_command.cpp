#include "app/export_command.h"

#include "app/journey_input.h"
#include "core/format/json_writer.h"
#include "ui/export/export_map.h"
#include "ui/style/tr.h"

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
    if (command.common.json) {
        std::string text;
        JsonWriter json(text);
        json.beginObject();
        json.key("files");
        json.beginArray();
        for (const QString& file : *files) json.text(file.toStdString());
        json.endArray();
        json.endObject();
        return print(text + '\n');
    }
    if (command.common.quiet) return ExitCode::Done;
    QString text;
    for (const QString& file : *files) text += tr("Wrote %1\n").arg(file);
    return print(text);
}

}  // namespace waymark
