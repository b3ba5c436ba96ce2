#pragma once
// From a file's path to a journey that a window can show.

#include <QString>
#include <QStringList>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark {

struct OpenedJourney {
    Document document;
    QString path;       // empty for imports: saving never overwrites the file that was imported
    QStringList notes;  // what the file held that a journey does not know, in words
};

// Reads a file of any kind the program knows, by its ending; runs on any thread. Imports are arranged by stages.
// Errors: those of readFile and of readAny, with the file named.
[[nodiscard]] Result<OpenedJourney> openJourney(const QString& path);

// Whether a file with this name can be opened.
[[nodiscard]] bool isOpenable(const QString& path);

// "onboarding" becomes "onboarding.waymark"; a path that has the ending stays as it is.
[[nodiscard]] QString withEnding(const QString& path, const QString& ending);

// A file name for a journey of this title: nothing in it that a file system or a shell would misread.
[[nodiscard]] QString fileNameFor(const QString& title);

}  // namespace waymark
