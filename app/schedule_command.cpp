#include "app/schedule_command.h"

#include "app/journey_input.h"
#include "core/check/find_problems.h"
#include "core/format/schedule_report.h"
#include "ui/style/wording.h"

namespace waymark {

ExitCode run(const ScheduleCommand& command) {
    const auto loaded = loadAcyclic(command.file, command.common);
    if (!loaded) return refuse(loaded.error());
    const Document& document = loaded->document;
    const auto report = reportSchedule(document, command.basis, command.promise);
    if (!report) return refuse(inFile(report.error(), command.file));
    if (!command.common.quiet) tellNotes(command.file, loaded->notes);
    if (!command.common.json)
        return print(scheduleTable(*report, command.common.unit.value_or(displayUnit(report->finish))));
    const auto problems = findProblems(document, IncrementalSchedule(document, command.basis));
    return print(scheduleJson(*report, command.common.exactUnit(), document, problems));
}

}  // namespace waymark
