#pragma once
// New, open, save, export, close and quit, with the questions they need.

#include <functional>
#include <optional>

#include <QObject>

#include "core/base/error.h"
#include "core/report/report_facts.h"
#include "ui/session/background_job.h"

namespace waymark {

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

    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    // Whether the window can go at once. If not, it closes by itself after saving, or it stays.
    [[nodiscard]] bool readyToClose();

Q_SIGNALS:
    void savingChanged();

private:
    void saveTo(const QString& path, std::function<void()> then);
    void saved(const QString& path, const Result<void>& outcome, const std::function<void()>& then);
    void exportMap();
    void startExport(const ExportSettings& settings, const QString& path);
    void cancelExport();
    void exportTable();
    void report();
    struct ReportNews {
        std::optional<ReportStep> step;              // what is being done now
        Result<QString> file = QString();            // where it was written, once there is no step
    };
    void hear(const ReportNews& news);
    void newJourney();
    [[nodiscard]] std::optional<QString> askForExport(const Session& session, const QString& ending,
                                                      const std::function<QString(const QString&)>& ask);
    void exported(const Result<QString>& file);
    void stay();

    MainWindow& m_window;
    Workbench& m_bench;
    LatestJob<Result<QStringList>> m_export;
    LatestJob<ReportNews> m_report;
    bool m_isSaving = false;
    bool m_isClosing = false;
    bool m_mayDiscard = false;
};

}  // namespace waymark
