#include "core/format/any_format.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"
#include "core/format/embedded.h"
#include "core/format/file_format.h"
#include "core/format/patterson.h"
#include "core/format/plan_table_reader.h"
#include "core/format/plan_table_writer.h"
#include "core/format/psplib.h"
#include "core/model/change_builder.h"

namespace waymark {
namespace {

// "plan.csv" of "folder/plan.csv".
std::string_view lastPart(std::string_view path) {
    const auto slash = path.find_last_of("/\\");
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

// ".csv", in small letters; empty where there is none.
std::string endingOf(std::string_view fileName) {
    const std::string_view name = lastPart(fileName);
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos) return {};
    std::string ending(name.substr(dot));
    std::ranges::transform(ending, ending.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return ending;
}

Result<Loaded> readByEnding(std::string_view ending, std::string_view bytes, const TableOptions& options) {
    if (ending == ".waymark") return readDocument(bytes);
    if (ending == ".csv") return readPlanTable(bytes, 0, options);
    if (ending == ".tsv") return readPlanTable(bytes, '\t', options);
    if (ending == ".sm") return readPsplib(bytes);
    if (ending == ".rcp") return readPatterson(bytes);
    if (mayEmbed(ending)) {
        return embeddedJourney(bytes).and_then([](const std::string& journey) { return readDocument(journey); });
    }
    return failure(ErrorCode::UnknownFileEnding, {std::string(ending)});
}

void nameAfterFile(Document& document, std::string_view fileName) {
    Journey journey = document.journey();
    const std::string_view name = lastPart(fileName);
    journey.name = cleanLine(name.substr(0, name.rfind('.')));
    ChangeBuilder build(document);
    build.put(std::move(journey));
    (void)document.apply(build.take());  // a row that is there may always be renamed
}

}  // namespace

Result<Loaded> readAny(std::string_view fileName, std::string_view bytes, const TableOptions& options) {
    auto loaded = readByEnding(endingOf(fileName), bytes, options);
    if (!loaded) {
        loaded.error().file = fileName;
        return loaded;
    }
    const bool isOwn = endingOf(fileName) == ".waymark" || mayEmbed(endingOf(fileName));
    if (loaded->document.journey().name.empty() && !isOwn) {
        nameAfterFile(loaded->document, fileName);
    }
    return loaded;
}

Result<std::string> writeAny(std::string_view fileName, const Document& document) {
    const std::string ending = endingOf(fileName);
    if (ending == ".waymark") return writeDocument(document);
    if (ending == ".csv") return writePlanTable(document, ',');
    if (ending == ".tsv") return writePlanTable(document, '\t');
    const bool isReadOnly = ending == ".sm" || ending == ".rcp" || mayEmbed(ending);
    auto refused = isReadOnly ? failure(ErrorCode::CannotWriteEnding, {ending, ".waymark, .csv, .tsv"})
                              : failure(ErrorCode::UnknownFileEnding, {ending});
    refused.value().file = fileName;
    return refused;
}

}  // namespace waymark
