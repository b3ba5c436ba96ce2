#include "core/format/problem_report.h"

namespace waymark {
namespace {

std::string_view nameOf(Severity severity) {
    switch (severity) {
        case Severity::Note: return "note";
        case Severity::Warning: return "warning";
        case Severity::Error: return "error";
    }
    return {};
}

}  // namespace

void writeProblems(JsonWriter& json, const Document& document, std::span<const Problem> problems) {
    json.beginArray();
    for (const Problem& problem : problems) {
        json.beginObject();
        json.key("id");
        json.text(problem.id);
        json.key("severity");
        json.text(nameOf(problem.severity));
        json.key("touchpoints");
        json.beginArray();
        for (const RowRef& row : problem.rows) {
            if (row.kind != RowKind::Touchpoint) continue;
            if (const Touchpoint* touchpoint = document.find(Id<Touchpoint>{row.number})) json.text(touchpoint->code);
        }
        json.endArray();
        json.key("details");
        json.beginArray();
        for (const std::string& detail : problem.details) json.text(detail);
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

std::string problemsJson(const Document& document, std::span<const Problem> problems) {
    std::string bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.key("journey");
    json.text(document.journey().name);
    json.key("problems");
    writeProblems(json, document, problems);
    json.endObject();
    bytes += '\n';
    return bytes;
}

}  // namespace waymark
