#pragma once
// Questions and messages to the person at the screen, behind an interface so that tests answer them.

#include <optional>
#include <vector>

#include <QDateTime>
#include <QString>
#include <QStringList>

#include "core/store/earlier_versions.h"
#include "ui/session/file_guard.h"

namespace waymark {

enum class SaveAnswer { Save, Discard, Cancel };

// Edits that outlived a crash.
struct RecoveryOffer {
    QString title;
    QString path;  // of the file as it was saved last; empty if it never was
    QDateTime lastEdit;
    qint64 things = 0;      // in the journey that the edits changed; 0: all of it was recovered before
    bool hasFile = true;    // at this path, still
    bool knowsFile = true;  // otherwise what was written down is damaged where it says so
};
enum class RecoveryAnswer { Open, Later, Discard };

// Why saving waits for an answer.
struct SaveQuestion {
    SaveDoubt doubt{};
    QString file;                // its name
    QString beside;              // name under which both can be kept
    QString who;                 // OpenElsewhere: "ann on pc-7"
    qint64 before = 0, now = 0;  // LosesMost: things in the journey
};
enum class SaveQuestionAnswer { KeepBoth, SaveAnyway, Reload, Cancel };

// A journey that somebody else has open.
struct OpenElsewhere {
    QString file;  // its name
    QString user, host;
    QDateTime since;
    bool isHere = false;  // a program that runs on this computer
    bool isOurs = false;  // another window of this program
};
enum class OpenElsewhereAnswer { Copy, Anyway, Cancel };

// Something that was tried and did not work: what happened, why, and what is safe.
struct Notice {
    QString title;
    QString text;
    QString comfort;
};

// Paths are empty where the person cancelled.
class Prompts {
public:
    virtual ~Prompts() = default;

    virtual SaveAnswer askToSave(const QString& title) = 0;
    virtual RecoveryAnswer askToRecover(const RecoveryOffer& offer) = 0;
    virtual SaveQuestionAnswer askHowToSave(const SaveQuestion& question) = 0;
    virtual OpenElsewhereAnswer askHowToOpen(const OpenElsewhere& journey) = 0;
    // One of the earlier versions of a file, of which there is at least one.
    virtual std::optional<EarlierVersion> askWhichVersion(const QString& file,
                                                          const std::vector<EarlierVersion>& versions) = 0;
    virtual QString askOpenPath(const QString& folder) = 0;
    virtual QString askSeriesPath(const QString& folder) = 0;
    // The dialog asks before it gives back a file that exists.
    virtual QString askSavePath(const QString& suggestion) = 0;
    virtual QString askTablePath(const QString& suggestion) = 0;
    // `ending` is "png", "pdf" or "svg".
    virtual QString askPicturePath(const QString& suggestion, const QString& ending) = 0;
    // The path names the format of the report by its ending.
    virtual QString askReportPath(const QString& suggestion) = 0;
    // The path ends with .pptx or .pdf.
    virtual QString askDeckPath(const QString& suggestion) = 0;
    virtual bool askToReplace(const QString& path) = 0;
    virtual void tell(const Notice& notice) = 0;
    // What a file held that a journey cannot take over; one quiet dialog.
    virtual void showImportReport(const QString& fileName, const QStringList& notes) = 0;
};

}  // namespace waymark
