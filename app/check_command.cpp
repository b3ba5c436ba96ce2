#include "app/check_command.h"

#include <algorithm>

#include "app/journey_input.h"
#include "app/journey_problems.h"
#include "core/format/problem_report.h"
#include "core/format/salvage.h"
#include "core/store/file.h"
#include "ui/style/error_wording.h"
#include "ui/style/salvage_wording.h"
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

// What is wrong with a damaged file, and what the window would get back of it. Nothing where that is nothing.
QStringList salvageable(const std::string& file, const Error& damage) {
    const auto bytes = file.ends_with(".waymark") ? readFile(file) : failure(ErrorCode::UnknownFileEnding);
    const auto salvaged = bytes ? salvageDocument(*bytes, damage) : tl::unexpected<Error>(damage);
    if (!salvaged || salvaged->document.table<Touchpoint>().empty()) return {};
    QStringList words = salvageWords(*salvaged, damage);
    words
        << tr("%1 touchpoints and %2 dependencies can be read. Open the file in the window to get them back; it stays "
              "as it is.")
               .arg(salvaged->document.table<Touchpoint>().size())
               .arg(salvaged->document.table<Dependency>().size());
    return words;
}

}  // namespace

ExitCode run(const CheckCommand& command) {
    const auto loaded = loadJourney(command.file, command.common);
    if (!loaded) {
        const QStringList words = command.common.quiet ? QStringList() : salvageable(command.file, loaded.error());
        if (words.isEmpty()) return refuse(loaded.error());
        for (const QString& each : words)
            tell(QStringLiteral("%1: %2").arg(QString::fromStdString(command.file), each));
        return ExitCode::InputHasErrors;
    }
    const Document& document = loaded->document;
    const std::vector<Problem> problems = allProblems(*loaded);
    const ExitCode printed = command.common.json ? print(problemsJson(document, problems))
                                                 : print(toText(command.file, problems, command.common.quiet));
    const bool hasError = std::ranges::count(problems, Severity::Error, &Problem::severity) > 0;
    return hasError ? ExitCode::InputHasErrors : printed;
}

}  // namespace waymark
