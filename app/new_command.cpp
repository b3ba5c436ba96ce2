#include "app/new_command.h"

#include <filesystem>

#include <QCoreApplication>

#include "app/journey_output.h"
#include "core/format/json_writer.h"
#include "ui/session/templates.h"

namespace waymark {
namespace {

QString words(const std::string& text) { return QString::fromStdString(text); }

// By slug or by full name, in any case.
Result<Document> templateNamed(const std::string& name) {
    if (name.empty()) return Document{};
    for (const JourneyTemplate& known : journeyTemplates()) {
        if (known.slug.compare(words(name), Qt::CaseInsensitive) == 0 ||
            known.name.compare(words(name), Qt::CaseInsensitive) == 0) {
            return loadTemplate(known.slug);
        }
    }
    return failure(ErrorCode::UnknownTemplate, {name});
}

// A new journey goes to a .waymark file that is not there yet.
Result<void> checkTarget(const std::string& path) {
    if (!hasEnding(path, ".waymark")) {
        const std::string ending = std::filesystem::path(path).extension().string();
        return failure(ErrorCode::CannotWriteEnding, {ending, ".waymark"});
    }
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) return failure(ErrorCode::FileExists, {path});
    return {};
}

}  // namespace

ExitCode run(const NewCommand& command) {
    const auto target = checkTarget(command.to);
    if (!target) return refuse(target.error());
    const auto document = templateNamed(command.templateName);
    if (!document) return refuse(document.error());
    const auto written = writeJourney(command.to, *document);
    if (!written) return refuse(written.error());
    return tellWritten(*document, command.to, command.common);
}

ExitCode run(const ListTemplatesCommand& command) {
    if (!command.common.json) {
        QString text;
        for (const JourneyTemplate& known : journeyTemplates()) {
            text += known.slug.leftJustified(26) + known.description + '\n';
        }
        return print(text);
    }
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    json.key("templates");
    json.beginArray();
    for (const JourneyTemplate& known : journeyTemplates()) {
        json.beginObject();
        json.key("slug");
        json.text(known.slug.toStdString());
        json.key("name");
        json.text(known.name.toStdString());
        json.key("description");
        json.text(known.description.toStdString());
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return print(text + '\n');
}

}  // namespace waymark
