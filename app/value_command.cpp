#include "app/value_command.h"

#include "app/journey_input.h"
#include "app/journey_problems.h"
#include "core/format/value_json.h"
#include "core/format/value_table.h"
#include "core/value/flow_tags.h"
#include "ui/style/wording.h"

namespace waymark {

ExitCode run(const ValueCommand& command) {
    const auto loaded = loadAcyclic(command.file, command.common);
    if (!loaded) return refuse(loaded.error());
    if (!command.tag.empty()) {
        const auto known = checkTag(loaded->document, command.tag);
        if (!known) return refuse(inFile(known.error(), command.file));
    }
    const auto problems = tellProblems(command.file, *loaded, command.common);
    SimulationSettings settings = simulationSettings(loaded->document);
    settings.runs = command.runs.value_or(settings.runs);
    settings.seed = command.seed.value_or(settings.seed);
    const ValueReport report = reportValue(loaded->document, settings, {}, command.tag);
    if (command.common.json) return print(valueJson(report, command.common.exactUnit(), problems));
    const Minutes finish = report.scenarios.front().figures.finish;
    return print(valueTable(report, command.common.unit.value_or(displayUnit(finish))));
}

}  // namespace waymark
