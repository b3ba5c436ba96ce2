#include "app/journey_output.h"

#include <algorithm>

#include "app/journey_input.h"
#include "core/format/any_format.h"
#include "core/format/json_writer.h"
#include "core/store/file.h"
#include "core/store/save_document.h"
#include "ui/style/tr.h"

namespace waymark {
bool hasEnding(const std::string& path, std::string_view ending) {
    if (path.size() < ending.size()) return false;
    return std::ranges::equal(path.substr(path.size() - ending.size()), ending, [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
    });
}

Result<void> writeJourney(const std::string& path, const Document& document) {
    const auto written =
        hasEnding(path, ".waymark")
            ? saveDocument(path, document)
            : writeAny(path, document).and_then([&](const std::string& bytes) { return writeFile(path, bytes); });
    return written.map_error([&](Error error) { return inFile(std::move(error), path); });
}

ExitCode tellFiles(const std::vector<std::string>& files, const CommonOptions& options) {
    if (options.json) {
        std::string text;
        JsonWriter json(text);
        json.beginObject();
        json.key("files");
        json.beginArray();
        for (const std::string& file : files) json.text(file);
        json.endArray();
        json.endObject();
        return print(text + '\n');
    }
    if (options.quiet) return ExitCode::Done;
    QString text;
    for (const std::string& file : files) text += tr("Wrote %1\n").arg(QString::fromStdString(file));
    return print(text);
}

ExitCode tellWritten(const Document& document, const std::string& path, const CommonOptions& options) {
    const auto touchpoints = static_cast<std::int64_t>(document.table<Touchpoint>().size());
    const auto dependencies = static_cast<std::int64_t>(document.table<Dependency>().size());
    if (options.json) {
        std::string text;
        JsonWriter json(text);
        json.beginObject();
        json.key("file");
        json.text(path);
        json.key("touchpoints");
        json.number(touchpoints);
        json.key("dependencies");
        json.number(dependencies);
        json.endObject();
        return print(text + '\n');
    }
    if (options.quiet) return ExitCode::Done;
    return print(tr("Wrote %1: %2 touchpoints, %3 dependencies.\n")
                     .arg(QString::fromStdString(path))
                     .arg(touchpoints)
                     .arg(dependencies));
}

}  // namespace waymark
