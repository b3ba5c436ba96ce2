#include "app/convert_command.h"

#include "app/journey_input.h"
#include "app/journey_output.h"
#include "core/edit/placement_edits.h"

namespace waymark {

ExitCode run(const ConvertCommand& command) {
    auto loaded = loadAcyclic(command.from, command.common);
    if (!loaded) return refuse(loaded.error());
    Document& document = loaded->document;
    if (document.table<Placement>().empty()) {
        const auto arranged =
            edit::arrangeByStages(document, IncrementalSchedule(document)).and_then([&](const ChangeSet& changes) {
                return document.apply(changes);
            });
        if (!arranged) return refuse(inFile(arranged.error(), command.from));
    }
    const auto written = writeJourney(command.to, document);
    if (!written) return refuse(written.error());
    if (!command.common.quiet) tellNotes(command.from, loaded->notes);
    return tellWritten(document, command.to, command.common);
}

}  // namespace waymark
