// How long the program takes from its start to the first picture of its window, with an example open: the program
// itself, started anew each time, says when it has painted (see ui/shell/run_window.h).
#include <sys/resource.h>

#include <filesystem>
#include <string>
#include <vector>

#include <QDateTime>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>

#include "tests/benchmark/benchmark.h"

namespace waymark::bench {
namespace {

constexpr int kRounds = 9;
constexpr double kTarget = 250.0;  // milliseconds
const char* const kExample = WAYMARK_SOURCE_DIR "/resources/templates/post-purchase-support.waymark";

// Processor time of all children that have ended, in milliseconds.
double childrenClock() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto total = [](const timeval& time) {
        return 1e3 * static_cast<double>(time.tv_sec) + 1e-3 * static_cast<double>(time.tv_usec);
    };
    return total(usage.ru_utime) + total(usage.ru_stime);
}

// A person's settings as they are at the first start; those of whoever measures stay out of it.
QProcessEnvironment environmentIn(const QString& folder) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
        environment.insert(name, folder);
    }
    return environment;
}

struct StartTimes {
    std::vector<double> wall, processor;  // milliseconds
};

StartTimes startWith(const QStringList& arguments, const QTemporaryDir& home) {
    static const QRegularExpression kPainted("first paint after (\\d+) ms");
    StartTimes times;
    for (int round = 0; round <= kRounds; ++round) {
        QProcessEnvironment environment = environmentIn(home.path());
        QProcess program;
        const double before = childrenClock();
        environment.insert("WAYMARK_TRACE_START", QString::number(QDateTime::currentMSecsSinceEpoch()));
        program.setProcessEnvironment(environment);
        program.start(WAYMARK_PROGRAM, arguments);
        program.waitForFinished();
        const auto said = kPainted.match(QString::fromUtf8(program.readAllStandardError()));
        if (!said.hasMatch()) return {};
        if (round == 0) continue;  // brings the files into memory
        times.wall.push_back(said.captured(1).toDouble());
        times.processor.push_back(childrenClock() - before);
    }
    return times;
}

void measure(Report& report, const std::string& name, const QStringList& arguments) {
    const QTemporaryDir home;
    const StartTimes times = startWith(arguments, home);
    // A program that says nothing has not painted.
    report.atMost("start: first paint, " + name, times.wall.empty() ? 1e9 : median(times.wall), "ms", kTarget);
    report.note("  quickest", times.wall.empty() ? 1e9 : quantile(times.wall, 0.0), "ms");
    report.note("  processor time until the program has ended", median(times.processor), "ms");
}

void run(Report& report) {
    measure(report, "an example open", {QString::fromUtf8(kExample)});
    measure(report, "start page", {});
}

const Registration kStart("start", run);

}  // namespace
}  // namespace waymark::bench
