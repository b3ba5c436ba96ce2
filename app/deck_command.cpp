#include "app/deck_command.h"

#include "app/journey_input.h"
#include "app/journey_output.h"
#include "ui/report/deck.h"

namespace waymark {

ExitCode run(const DeckCommand& command) {
    const auto loaded = loadAcyclic(command.file, command.common);
    if (!loaded) return refuse(loaded.error());
    const auto written = writeDeck(loaded->document, command.settings, QString::fromLocal8Bit(command.to.c_str()));
    if (!written) return refuse(inFile(written.error(), command.to));
    if (!command.common.quiet) tellNotes(command.file, loaded->notes);
    return tellFiles({command.to}, command.common);
}

}  // namespace waymark
