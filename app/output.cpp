#include "app/output.h"

#include <cstdio>

#include <unistd.h>

#include "ui/style/error_wording.h"
#include "ui/style/tr.h"

namespace waymark {

ExitCode print(std::string_view text) {
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (written) return ExitCode::Done;
    tell(tr("waymark: the result cannot be printed."));
    return ExitCode::InputHasErrors;
}

ExitCode print(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return print(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void tell(const QString& line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    (void)std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

bool isWatched() { return isatty(STDERR_FILENO) == 1; }

void tellProgress(const QString& line) {
    const QByteArray bytes = "\r\033[K" + line.toUtf8();
    (void)std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    (void)std::fflush(stderr);
}

ExitCode refuse(const Error& error) {
    tell(placedSentence(error));
    return ExitCode::InputHasErrors;
}

void tellNotes(const std::string& file, const std::vector<Problem>& notes) {
    for (const Problem& note : notes) {
        tell(QStringLiteral("%1: %2: %3")
                 .arg(QString::fromStdString(file), severityWord(note.severity), sentence(note)));
    }
}

QString severityWord(Severity severity) {
    switch (severity) {
        case Severity::Error: return tr("error");
        case Severity::Warning: return tr("warning");
        case Severity::Note: return tr("note");
    }
    return {};
}

}  // namespace waymark
