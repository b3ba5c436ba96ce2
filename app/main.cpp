// Opens the window, or runs a command without one.

#include <string>
#include <vector>

#include "app/application.h"
#include "app/chain_command.h"
#include "app/check_command.h"
#include "app/command_line.h"
#include "app/convert_command.h"
#include "app/deck_command.h"
#include "app/export_command.h"
#include "app/measures_command.h"
#include "app/new_command.h"
#include "app/output.h"
#include "app/report_command.h"
#include "app/schedule_command.h"
#include "app/simulate_command.h"
#include "app/value_command.h"
#include "ui/shell/preferences.h"
#include "ui/shell/run_window.h"
#include "ui/shell/scale.h"

namespace waymark {
namespace {

// Runs a command with what it needs of Qt.
class Runner {
public:
    Runner(int& argc, char** argv) : m_argc(argc), m_argv(argv) {}

    ExitCode operator()(const TellCommand& command) const { return print(command.text); }
    ExitCode operator()(const WindowCommand& command) {
        scaleAsPreferred(Preferences::ofUser());
        const auto application = makeApplicationForWindows(m_argc, m_argv);
        if (!application) return ExitCode::InputHasErrors;
        const QString file = QString::fromStdString(command.file);
        return static_cast<ExitCode>(
            runWindow(*application, file.isEmpty() ? std::nullopt : std::optional<QString>(file)));
    }
    ExitCode operator()(const ExportCommand& command) {
        const auto application = makeApplicationForPictures(m_argc, m_argv);
        return run(command);
    }
    ExitCode operator()(const ReportCommand& command) {
        const auto application = makeApplicationForPictures(m_argc, m_argv);
        return run(command);
    }
    ExitCode operator()(const DeckCommand& command) {
        const auto application = makeApplicationForPictures(m_argc, m_argv);
        return run(command);
    }
    ExitCode operator()(const auto& command) const { return run(command); }

private:
    int& m_argc;
    char** m_argv;
};

ExitCode start(int& argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto command = readCommandLine(arguments);
    if (command) return std::visit(Runner(argc, argv), *command);
    tell(QStringLiteral("waymark: ") + command.error());
    return ExitCode::WrongUsage;
}

}  // namespace
}  // namespace waymark

int main(int argc, char** argv) { return static_cast<int>(waymark::start(argc, argv)); }
