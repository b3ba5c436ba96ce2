#pragma once
// What programs that are not ours say about our files. For tests that link Qt.

#include <optional>

#include <gtest/gtest.h>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

namespace waymark::test {

struct OtherProgram {
    QStringList pythonModules{};  // without which it cannot run
    int worstExit = 0;            // still a success
};

// What it prints; nothing where it is not installed. Fails the test where the program does, or takes two minutes.
inline std::optional<QString> printedBy(const QString& program, const QStringList& arguments,
                                        const OtherProgram& needs = {}) {
    if (QStandardPaths::findExecutable(program).isEmpty()) return std::nullopt;
    for (const QString& module : needs.pythonModules) {
        if (QProcess::execute(program, {"-c", "import importlib.util, sys; sys.exit(not importlib.util.find_spec('" +
                                                  module + "'))"}) != 0) {
            return std::nullopt;
        }
    }
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(120'000)) << program.toStdString();
    EXPECT_LE(process.exitCode(), needs.worstExit) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

}  // namespace waymark::test
