#pragma once
// From a file's path to a journey that a window can show.

#include <functional>
#include <optional>
#include <stop_token>

#include <QString>
#include <QStringList>

#include "core/base/error.h"
#include "core/model/document.h"
#include "core/store/document_lock.h"
#include "core/store/file_state.h"

namespace waymark {

struct OpenedJourney {
    Document document;
    QString path;       // empty for imports: saving never overwrites the file that was imported
    QStringList notes;  // what the file held that a journey does not know, in words
    bool isSalvaged =
        false;  // the file is damaged; this is what could be read of it, and the notes say what is missing
    std::optional<Error> readOnly;  // why it can only be looked at: what a later generation of the program wrote
    FileState file;                 // as it was read; of imports nothing
    LockAttempt lock;               // of imports nothing
};

enum class OpeningStep { Reading, Arranging };

// What is being done, to be told, and whether it is still wanted: asked between the steps.
struct OpeningWatch {
    std::function<void(OpeningStep step)> tell;
    std::stop_token stop;
};

// Reads a file of any kind the program knows, by its ending; runs on any thread. What has no places is arranged by
// stages. Errors: those of readFile and of readAny, with the file named; of damaged files only where nothing can be
// salvaged. Where it is stopped, whatever it has.
[[nodiscard]] Result<OpenedJourney> openJourney(const QString& path, const OpeningWatch& watch = {});
// The same without asking who else has it open, and damaged files are refused.
[[nodiscard]] Result<OpenedJourney> readJourney(const QString& path);

// Whether this file can be opened, by its ending; pictures and pages if there is a journey inside.
[[nodiscard]] bool isOpenable(const QString& path);

// "onboarding" becomes "onboarding.waymark"; a path that has the ending stays as it is.
[[nodiscard]] QString withEnding(const QString& path, const QString& ending);

// A file name for a journey of this title: nothing in it that a file system or a shell would misread.
[[nodiscard]] QString fileNameFor(const QString& title);

// A path beside this one that is free, for what is to be kept as well: "plan (mine, 2026-11-23 14.05).waymark".
[[nodiscard]] QString pathBeside(const QString& path);

}  // namespace waymark
