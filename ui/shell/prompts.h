#pragma once
// Questions and messages to the person at the screen, behind an interface so that tests answer them.

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace waymark {

enum class SaveAnswer { Save, Discard, Cancel };

// Edits that outlived a crash.
struct RecoveryOffer {
    QString title;
    QString path;  // of the file as it was saved last; empty if it never was
    qint64 edits = 0;
    QDateTime lastEdit;
};
enum class RecoveryAnswer { Open, Later, Discard };

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
    virtual QString askOpenPath(const QString& folder) = 0;
    virtual QString askSeriesPath(const QString& folder) = 0;
    // The dialog asks before it gives back a file that exists.
    virtual QString askSavePath(const QString& suggestion) = 0;
    virtual QString askTablePath(const QString& suggestion) = 0;
    // `ending` is "png", "pdf" or "svg".
    virtual QString askPicturePath(const QString& suggestion, const QString& ending) = 0;
    // The path names the format of the report by its ending.
    virtual QString askReportPath(const QString& suggestion) = 0;
    virtual bool askToReplace(const QString& path) = 0;
    virtual void tell(const Notice& notice) = 0;
    // What a file held that a journey cannot take over; one quiet dialog.
    virtual void showImportReport(const QString& fileName, const QStringList& notes) = 0;
};

}  // namespace waymark
