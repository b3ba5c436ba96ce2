#include "ui/shell/journey_files.h"

#include <QFileInfo>

#include "core/edit/placement_edits.h"
#include "core/format/any_format.h"
#include "core/format/file_format.h"
#include "core/store/file.h"
#include "ui/style/error_wording.h"

namespace waymark {
namespace {

const QStringList& endings() {
    static const QStringList known{"waymark", "csv", "tsv", "sm", "rcp"};
    return known;
}

bool isOwn(const QString& path) { return QFileInfo(path).suffix().toLower() == endings().first(); }

// A plan from a table has no places; without them its touchpoints would lie in a heap.
void arrange(Document& document) {
    const auto changes = edit::arrangeByStages(document, IncrementalSchedule(document));
    if (changes) static_cast<void>(document.apply(*changes));
}

}  // namespace

Result<OpenedJourney> openJourney(const QString& path) {
    const std::string name = path.toStdString();
    const auto bytes = readFile(name, kLargestFile);
    if (!bytes) return tl::unexpected<Error>(bytes.error());
    auto loaded = readAny(name, *bytes, {});
    if (!loaded) {
        Error error = loaded.error();
        error.file = name;
        return tl::unexpected<Error>(std::move(error));
    }
    OpenedJourney opened{std::move(loaded->document), isOwn(path) ? QFileInfo(path).absoluteFilePath() : QString(), {}};
    for (const Problem& note : loaded->notes) opened.notes << sentence(note);
    if (!isOwn(path)) arrange(opened.document);
    return opened;
}

bool isOpenable(const QString& path) { return endings().contains(QFileInfo(path).suffix().toLower()); }

QString withEnding(const QString& path, const QString& ending) {
    return path.endsWith('.' + ending, Qt::CaseInsensitive) ? path : path + '.' + ending;
}

QString fileNameFor(const QString& title) {
    QString name;
    for (const QChar letter : title) {
        const bool isPlain = letter.isLetterOrNumber() || QStringLiteral(" -_()&+,").contains(letter);
        name += isPlain ? letter : QChar(u'-');
    }
    name = name.simplified().left(80);
    while (name.startsWith('-') || name.startsWith('.')) name.remove(0, 1);
    return name.trimmed().isEmpty() ? QStringLiteral("Journey") : name.trimmed();
}

}  // namespace waymark
