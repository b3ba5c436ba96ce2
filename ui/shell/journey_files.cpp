#include "ui/shell/journey_files.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include "core/edit/placement_edits.h"
#include "core/format/any_format.h"
#include "core/format/embedded.h"
#include "core/format/file_format.h"
#include "core/format/salvage.h"
#include "core/store/file.h"
#include "ui/session/file_guard.h"
#include "ui/style/error_wording.h"
#include "ui/style/salvage_wording.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr std::size_t kLargestLookedInto = 64 * 1024 * 1024;  // of pictures, for a journey inside

const QStringList& endings() {
    static const QStringList known{"waymark", "csv", "tsv", "sm", "rcp"};
    return known;
}

bool isOwn(const QString& path) { return QFileInfo(path).suffix().toLower() == endings().first(); }

bool isPicture(const QString& path) { return mayEmbed("." + QFileInfo(path).suffix().toLower().toStdString()); }

// A plan from a table has no places, nor may a file that another program wrote; without them its touchpoints would lie
// in a heap.
void arrange(Document& document, const OpeningWatch& watch) {
    if (!document.table<Placement>().empty() || document.table<Touchpoint>().empty()) return;
    if (watch.stop.stop_requested()) return;
    if (watch.tell) watch.tell(OpeningStep::Arranging);
    const auto changes = edit::arrangeByStages(document, IncrementalSchedule(document));
    if (changes) static_cast<void>(document.apply(*changes));
}

// Without a path: nothing is saved over a damaged file, which may be worth looking at again.
Result<OpenedJourney> salvageJourney(const std::string& bytes, const Error& damage) {
    return salvageDocument(bytes, damage).map([&](Salvaged salvaged) {
        OpenedJourney opened;
        if (damage.code == ErrorCode::NewerFormat) {
            opened.readOnly = damage;
        } else {
            opened.notes = salvageWords(salvaged, damage);
            opened.notes.insert(
                1, tr("What could be read is a journey of its own now, waiting to be saved under a name."));
            opened.isSalvaged = true;
        }
        opened.document = std::move(salvaged.document);
        return opened;
    });
}

Result<OpenedJourney> read(const QString& path, bool maySalvage, const OpeningWatch& watch) {
    if (watch.tell) watch.tell(OpeningStep::Reading);
    const std::string name = path.toStdString();
    // Looked at first: who changes it meanwhile is noticed when it is saved.
    const FileState file = isOwn(path) ? lookAtFile(name) : FileState();
    const auto bytes = readFile(name, kLargestFile);
    if (!bytes) return tl::unexpected<Error>(bytes.error());
    if (watch.stop.stop_requested()) return OpenedJourney();
    auto loaded = readAny(name, *bytes, {});
    if (!loaded) {
        Error error = loaded.error();
        error.file = name;
        if (!maySalvage || !isOwn(path)) return tl::unexpected<Error>(std::move(error));
        auto salvaged = salvageJourney(*bytes, error);
        if (salvaged) arrange(salvaged->document, watch);
        return salvaged;
    }
    OpenedJourney opened;
    opened.document = std::move(loaded->document);
    if (isOwn(path)) opened.path = QFileInfo(path).absoluteFilePath();
    opened.file = file;
    for (const Problem& note : loaded->notes) opened.notes << sentence(note);
    if (isPicture(path)) {
        opened.notes.prepend(tr("This journey was inside “%1”. It is a journey of its own now, waiting to be saved "
                                "under a name.")
                                 .arg(QFileInfo(path).fileName()));
    }
    arrange(opened.document, watch);
    return opened;
}

}  // namespace

Result<OpenedJourney> openJourney(const QString& path, const OpeningWatch& watch) {
    LockAttempt lock;
    if (isOwn(path) && QFileInfo::exists(path)) {
        sweepTemporaries(QFileInfo(QFileInfo(path).canonicalFilePath()).absolutePath().toStdString(),
                         QDateTime::currentSecsSinceEpoch());
        lock = takeLock(path.toStdString(), thisProgram());
    }
    auto opened = read(path, true, watch);
    if (opened && !opened->isSalvaged && !opened->readOnly) opened->lock = std::move(lock);
    return opened;
}

Result<OpenedJourney> readJourney(const QString& path) { return read(path, false, {}); }

bool isOpenable(const QString& path) {
    if (endings().contains(QFileInfo(path).suffix().toLower())) return true;
    if (!isPicture(path)) return false;
    const auto bytes = readFile(path.toStdString(), kLargestLookedInto);
    return bytes && embeddedJourney(*bytes);
}

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

QString pathBeside(const QString& path) {
    const QFileInfo file(path);
    const QString when = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm"));
    const QString name = tr("%1 (mine, %2)").arg(file.completeBaseName(), when);
    QString beside = file.dir().filePath(name + QStringLiteral(".waymark"));
    for (int k = 2; QFileInfo::exists(beside); ++k) {
        beside = file.dir().filePath(QStringLiteral("%1 %2.waymark").arg(name).arg(k));
    }
    return beside;
}

}  // namespace waymark
