#include "app/check_command.h"

#include <algorithm>

#include "app/journey_input.h"
#include "app/journey_problems.h"
#include "core/format/problem_report.h"
#include "ui/style/error_wording.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

QString toText(const std::string& file, const std::vector<Problem>& problems, bool quiet) {
    QString text;
    for (const Problem& problem : problems) {
        text += QStringLiteral("%1: %2: %3 [%4]\n")
                    .arg(QString::fromStdString(file), severityWord(problem.severity), sentence(problem),
                         QString::fromStdString(problem.id));
    }
    if (!text.isEmpty() || quiet) return text;
    return tr("%1: nothing is wrong or missing.\n").arg(QString::fromStdString(file));
}

}  // namespace

ExitCode run(const CheckCommand& command) {
    const auto loaded = loadJourney(command.file, command.common);
    if (!loaded) return refuse(loaded.error());
    const Document& document = loaded->document;
    const std::vector<Problem> problems = allProblems(*loaded);
    const ExitCode printed = command.common.json ? print(problemsJson(document, problems))
                                                 : print(toText(command.file, problems, command.common.quiet));
    const bool hasError = std::ranges::count(problems, Severity::Error, &Problem::severity) > 0;
    return hasError ? ExitCode::InputHasErrors : printed;
}

}  // namespace waymark
