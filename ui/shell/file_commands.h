#pragma once
// New, open, save, export, close and quit, with the questions they need.

#include <functional>
#include <optional>

#include <QObject>

#include "core/base/error.h"
#include "core/report/report_facts.h"
#include "ui/session/background_job.h"
#include "ui/session/file_guard.h"

namespace waymark {

class JourneyWorkspace;
class MainWindow;
class Session;
class Workbench;
struct ExportSettings;

class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(MainWindow& window, Workbench& bench);

    void beginJourney(const QString& templateSlug);  // empty: an empty journey
    void open();
    void openPath(const QString& path);
    // `then` runs when the journey is on the disk; not if the person cancelled or saving failed.
    void save(std::function<void()> then = {});
    void saveAs(std::function<void()> then = {});
    // Shows what is on the disk, as an edit that can be undone.
    void reload();
    // Offers what the file held before it was saved over.
    void showVersions();

    // Lets the person know what happens to the file of this journey.
    void follow(JourneyWorkspace& workspace);

    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    // Whether the window can go at once. If not, it closes by itself after saving or exporting, or it stays.
    [[nodiscard]] bool readyToClose();

Q_SIGNALS:
    void savingChanged();

private:
    void saveTo(const QString& path, std::function<void()> then);
    void checked(const QString& path, const FileGuard::Finding& finding, std::function<void()> then);
    void resolve(const QString& path, const FileGuard::Finding& finding, std::function<void()> then);
    void saved(const FileGuard::Finding& finding, const Result<void>& outcome, const std::function<void()>& then);
    void tellSaved(const FileGuard::Finding& finding);
    void tellNotSaved(const Error& error);
    void remind();
    void endSaving();
    void exportMap();
    void startExport(const ExportSettings& settings, const QString& path);
    void cancelExport();
    void exportTable();
    void report();
    void deck();
    [[nodiscard]] QString withKnownEnding(const QString& typed, const QString& known, const char* usual);
    struct ReportNews {
        std::optional<ReportStep> step;    // what is being done now
        Result<QString> file = QString();  // where it was written, once there is no step
    };
    void hear(const ReportNews& news);
    void newJourney();
    [[nodiscard]] std::optional<QString> askForExport(const Session& session, const QString& ending,
                                                      const std::function<QString(const QString&)>& ask);
    void exported(const Result<QString>& file);
    [[nodiscard]] bool isWriting() const { return m_export.isRunning() || m_report.isRunning(); }
    [[nodiscard]] bool isWritten();
    [[nodiscard]] bool mayWrite();
    void closeIfWanted();
    void stay();

    MainWindow& m_window;
    Workbench& m_bench;
    LatestJob<Result<QStringList>> m_export;
    LatestJob<ReportNews> m_report;
    bool m_isSaving = false;
    bool m_isUnsaved = false;  // saving failed, and nothing has saved it since
    bool m_isClosing = false;
    bool m_mayDiscard = false;
};

}  // namespace waymark
