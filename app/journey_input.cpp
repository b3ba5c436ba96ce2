#include "app/journey_input.h"

#include "core/format/any_format.h"
#include "core/format/resource_table.h"
#include "core/schedule/incremental_schedule.h"
#include "core/store/file.h"

namespace waymark {
namespace {

Result<Loaded> withResources(Loaded loaded, const std::string& path) {
    if (path.empty()) return loaded;
    const auto applied =
        readFile(path)
            .and_then([&](const std::string& bytes) { return readResourceTable(bytes, loaded.document); })
            .and_then([&](const ResourceTable& table) {
                loaded.notes.insert(loaded.notes.end(), table.notes.begin(), table.notes.end());
                return loaded.document.apply(table.changes);
            });
    if (!applied) return tl::unexpected(inFile(applied.error(), path));
    return loaded;
}

}  // namespace

Result<Loaded> loadJourney(const std::string& path, const CommonOptions& options) {
    auto loaded = readFile(path).and_then(
        [&](const std::string& bytes) { return readAny(path, bytes, TableOptions{options.exactUnit()}); });
    if (!loaded) return tl::unexpected(inFile(loaded.error(), path));
    return withResources(std::move(*loaded), options.resources);
}

Result<Loaded> loadAcyclic(const std::string& path, const CommonOptions& options) {
    return loadJourney(path, options).and_then([&](Loaded loaded) -> Result<Loaded> {
        Error error{ErrorCode::CyclicPlan, {}, {}, path, 0};
        for (const Id<Touchpoint> id : IncrementalSchedule(loaded.document).cycle()) {
            error.details.push_back(loaded.document.table<Touchpoint>().at(id).code);
            error.rows.push_back(refTo(id));
        }
        if (error.rows.empty()) return loaded;
        const std::uint32_t first = error.rows.front().number;
        if (first < loaded.touchpointLines.size()) error.line = loaded.touchpointLines[first];
        return tl::unexpected(std::move(error));
    });
}

Error inFile(Error error, const std::string& path) {
    // Errors of the disk name the file in their sentence.
    const bool namesIt = !error.details.empty() && error.details.front() == path;
    if (error.file.empty() && !namesIt) error.file = path;
    return error;
}

}  // namespace waymark
