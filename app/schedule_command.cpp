#include "app/schedule_command.h"

#include "app/journey_input.h"
#include "app/journey_problems.h"
#include "core/format/schedule_report.h"
#include "ui/style/wording.h"

namespace waymark {

ExitCode run(const ScheduleCommand& command) {
    const auto loaded = loadAcyclic(command.file, command.common);
    if (!loaded) return refuse(loaded.error());
    const Document& document = loaded->document;
    const auto report = reportSchedule(document, command.basis, command.promise);
    if (!report) return refuse(inFile(report.error(), command.file));
    const auto problems = tellProblems(command.file, *loaded, command.common, command.basis);
    if (!command.common.json)
        return print(scheduleTable(*report, command.common.unit.value_or(displayUnit(report->finish))));
    return print(scheduleJson(*report, command.common.exactUnit(), document, problems));
}

}  // namespace waymark
